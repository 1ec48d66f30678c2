-- The journal: the only tables that are not derived (design 3.1).
CREATE TABLE events (
    seq            INTEGER PRIMARY KEY CHECK (seq > 0),
    at             INTEGER NOT NULL, -- microseconds since 1970, UTC
    actor          TEXT NOT NULL,
    kind           TEXT NOT NULL CHECK (kind <> ''),
    version        INTEGER NOT NULL CHECK (version > 0),
    payload_digest BLOB NOT NULL CHECK (length(payload_digest) = 32), -- of salt and stored bytes
    hash           BLOB NOT NULL CHECK (length(hash) = 32)            -- chained to the row before
) STRICT;

CREATE TABLE payloads (
    seq   INTEGER PRIMARY KEY REFERENCES events (seq),
    salt  BLOB NOT NULL CHECK (length(salt) = 16),
    bytes BLOB NOT NULL -- JSON
) STRICT;

-- Payloads that an event PersonalDataErased names; only these may go.
CREATE TABLE erasures (
    seq       INTEGER PRIMARY KEY REFERENCES events (seq),
    erased_by INTEGER NOT NULL REFERENCES events (seq) CHECK (erased_by > seq)
) STRICT;

CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER payloads_are_never_changed BEFORE UPDATE ON payloads
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER payloads_go_only_by_an_erasure BEFORE DELETE ON payloads
WHEN NOT EXISTS (SELECT 1 FROM erasures WHERE erasures.seq = OLD.seq)
BEGIN SELECT RAISE(ABORT, 'a payload goes only by an erasure'); END;

CREATE TRIGGER erasures_are_never_changed BEFORE UPDATE ON erasures
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER erasures_are_never_deleted BEFORE DELETE ON erasures
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- An erasure must be named by the event that it cites; checked again by the replay.
CREATE TRIGGER erasures_need_their_event BEFORE INSERT ON erasures
WHEN NOT EXISTS (SELECT 1 FROM events WHERE events.seq = NEW.erased_by AND events.kind = 'personal_data_erased')
BEGIN SELECT RAISE(ABORT, 'an erasure needs its event'); END;
