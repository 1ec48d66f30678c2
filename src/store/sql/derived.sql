-- Derived tables: apply() writes them in the transaction of the event; replaying the journal makes them anew.

CREATE TABLE register (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    register_id   TEXT NOT NULL,
    practice      INTEGER NOT NULL CHECK (practice IN (0, 1)),
    lang          TEXT NOT NULL CHECK (lang IN ('kk', 'ru')),
    commission_kk TEXT NOT NULL,
    commission_ru TEXT NOT NULL,
    basis         TEXT NOT NULL,
    rules         TEXT NOT NULL -- JSON
) STRICT;

CREATE TABLE garrisons (
    id      INTEGER PRIMARY KEY,
    name    TEXT NOT NULL UNIQUE CHECK (name <> ''),
    name_kk TEXT NOT NULL CHECK (name_kk <> ''),
    zone    TEXT NOT NULL CHECK (zone <> '')
) STRICT;

-- Acts that set the term, the codes and the effect of silence.
CREATE TABLE reply_acts (
    seq            INTEGER PRIMARY KEY,
    body           TEXT NOT NULL,
    number         TEXT NOT NULL,
    date           TEXT NOT NULL,
    in_force_from  TEXT NOT NULL,
    in_force_until TEXT
) STRICT;

-- Days that are not what their weekday says, as the commission recorded them.
CREATE TABLE calendar_days (
    id      INTEGER PRIMARY KEY, -- the days from 31 December of the year before 1
    day     TEXT NOT NULL UNIQUE,
    working INTEGER NOT NULL CHECK (working IN (0, 1)),
    source  TEXT NOT NULL
) STRICT;

-- Who sits in the commission from a day on.
CREATE TABLE commissions (
    id         INTEGER PRIMARY KEY, -- the event that recorded it
    from_day   TEXT NOT NULL,
    act_number TEXT NOT NULL,
    act_date   TEXT NOT NULL,
    members    TEXT NOT NULL -- JSON
) STRICT;

CREATE TABLE wordings (
    id            INTEGER PRIMARY KEY, -- the event that adopted it
    template      TEXT NOT NULL,
    lang          TEXT NOT NULL,
    version       INTEGER NOT NULL CHECK (version > 0),
    in_force_from TEXT NOT NULL,
    act           TEXT NOT NULL,
    passages      TEXT NOT NULL,
    adopted_at    INTEGER NOT NULL,
    actor         TEXT NOT NULL,
    UNIQUE (template, lang, version)
) STRICT;

-- A list behind IN would build a tree of its values at every write; these tables are written a million times.
CREATE TABLE entries (
    id                         INTEGER PRIMARY KEY,
    garrison                   INTEGER NOT NULL REFERENCES garrisons (id),
    submitted_at               INTEGER NOT NULL, -- microseconds since 1970, UTC
    registration_year          INTEGER NOT NULL,
    registration_serial        INTEGER NOT NULL,
    state                      TEXT NOT NULL CHECK (state = 'active' OR state = 'offered' OR state = 'reserved' OR
                                       state = 'case_open' OR state = 'appealed' OR state = 'housed' OR
                                       state = 'excluded' OR state = 'payments' OR state = 'withdrawn'),
    -- what the entry would be without offers and cases
    standing                   TEXT NOT NULL CHECK (standing = 'active' OR standing = 'appealed' OR standing = 'housed' OR
                                       standing = 'excluded' OR standing = 'payments' OR standing = 'withdrawn'),
    iin                        INTEGER NOT NULL,
    surname                    TEXT NOT NULL,
    given                      TEXT NOT NULL,
    patronymic                 TEXT,
    sex                        TEXT NOT NULL CHECK (sex IN ('male', 'female')),
    birth_date                 TEXT NOT NULL,
    category                   TEXT NOT NULL CHECK (category IN ('serviceman', 'civilian')),
    rank                       TEXT,
    military_unit              TEXT,
    phone                      TEXT,
    consent                    INTEGER NOT NULL CHECK (consent IN (0, 1)),
    previous_service_dwelling  INTEGER CHECK (previous_service_dwelling IN (0, 1)),
    within_norm_only           INTEGER NOT NULL CHECK (within_norm_only IN (0, 1)),
    time_by_decision           INTEGER NOT NULL CHECK (time_by_decision IN (0, 1)),
    composition                BLOB NOT NULL, -- household facts, pregnancy and rights: domain::household::Composition
    search_key                 TEXT NOT NULL, -- folded name, numbers and phone
    row_digest                 TEXT,          -- of the imported row
    applicant_event            INTEGER NOT NULL, -- the event that a correction would correct
    household_event            INTEGER NOT NULL,
    submission_event           INTEGER NOT NULL,
    standing_event             INTEGER NOT NULL, -- the last that changed the standing
    registered_event           INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX entries_registration ON entries (registration_year, registration_serial);

-- One person stands in the queue once.
CREATE UNIQUE INDEX entries_person ON entries (iin)
WHERE (state = 'active' OR state = 'offered' OR state = 'reserved' OR state = 'case_open' OR state = 'appealed');

-- Those who left the queue, to be found again.
CREATE INDEX entries_without_place ON entries (garrison, registration_year, registration_serial)
WHERE state IN ('housed', 'excluded', 'payments', 'withdrawn');

-- The queue in order, with all that a plan needs: read without touching the table.
CREATE INDEX entries_queue ON entries (
    garrison, submitted_at, registration_year, registration_serial,
    state, composition, within_norm_only, consent
) WHERE (state = 'active' OR state = 'offered' OR state = 'reserved' OR state = 'case_open' OR state = 'appealed');

-- Whom no message reaches, in queue order: counted every time somebody looks at the day's work.
CREATE INDEX entries_no_phone ON entries (garrison, submitted_at, registration_year, registration_serial)
WHERE phone IS NULL AND
      (state = 'active' OR state = 'offered' OR state = 'reserved' OR state = 'case_open' OR state = 'appealed');
CREATE INDEX entries_no_consent ON entries (garrison, submitted_at, registration_year, registration_serial)
WHERE consent = 0 AND
      (state = 'active' OR state = 'offered' OR state = 'reserved' OR state = 'case_open' OR state = 'appealed');

CREATE TABLE household_members (
    entry       INTEGER NOT NULL REFERENCES entries (id),
    position    INTEGER NOT NULL CHECK (position >= 0),
    iin         INTEGER NOT NULL,
    surname     TEXT NOT NULL,
    given       TEXT NOT NULL,
    patronymic  TEXT,
    kinship     TEXT NOT NULL CHECK (kinship IN ('spouse', 'child')),
    sex         TEXT NOT NULL CHECK (sex IN ('male', 'female')),
    birth_date  TEXT NOT NULL,
    disability  INTEGER NOT NULL CHECK (disability IN (0, 1)),
    not_counted TEXT CHECK (not_counted IN ('by_court', 'premarital_dwelling')),
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX household_members_person ON household_members (iin);

CREATE TABLE dwellings (
    id            INTEGER PRIMARY KEY,
    inventory_no  TEXT NOT NULL UNIQUE CHECK (inventory_no <> ''),
    garrison      INTEGER NOT NULL REFERENCES garrisons (id),
    address_kk    TEXT NOT NULL,
    address_ru    TEXT NOT NULL,
    kind          TEXT NOT NULL CHECK (kind IN ('flat', 'hostel_room', 'house')),
    rooms         INTEGER NOT NULL CHECK (rooms > 0),
    total_area    INTEGER NOT NULL CHECK (total_area > 0), -- hundredths of a square metre
    useful_area   INTEGER CHECK (useful_area > 0),
    floor         INTEGER NOT NULL,
    floors        INTEGER NOT NULL,
    lift          INTEGER NOT NULL CHECK (lift IN (0, 1)),
    condition     TEXT NOT NULL CHECK (condition IN ('vacant', 'occupied', 'under_repair')),
    state         TEXT NOT NULL CHECK (state IN ('vacant', 'in_round', 'offered', 'reserved', 'occupied', 'under_repair')),
    search_key    TEXT NOT NULL,
    row_digest    TEXT,
    facts_event   INTEGER NOT NULL,
    -- the instant since which nobody is recorded as living in it
    vacant_since  INTEGER,
    CHECK ((condition = 'vacant') = (vacant_since IS NOT NULL))
) STRICT;

CREATE INDEX dwellings_garrison ON dwellings (garrison, state, inventory_no);

CREATE TABLE imports (
    seq       INTEGER PRIMARY KEY,
    kind      TEXT NOT NULL,
    files     TEXT NOT NULL, -- JSON
    rows      INTEGER NOT NULL,
    accepted  INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    rejected  INTEGER NOT NULL,
    warnings  INTEGER NOT NULL
) STRICT;

CREATE TABLE import_rows (
    id     INTEGER PRIMARY KEY,
    kind   TEXT NOT NULL,
    file   TEXT NOT NULL,
    sheet  TEXT,
    row    INTEGER NOT NULL CHECK (row > 0),
    key    TEXT,
    digest TEXT NOT NULL,
    cells  TEXT NOT NULL, -- JSON
    family TEXT NOT NULL, -- JSON
    issues TEXT NOT NULL, -- JSON
    state  TEXT NOT NULL CHECK (state IN ('open', 'fixed', 'taken_again', 'dismissed')),
    reason TEXT,
    closed_by TEXT
) STRICT;

CREATE INDEX import_rows_open ON import_rows (kind, key) WHERE state = 'open';
CREATE INDEX import_rows_digest ON import_rows (digest);

CREATE TABLE rounds (
    id        INTEGER PRIMARY KEY,
    garrison  INTEGER NOT NULL REFERENCES garrisons (id),
    basis     TEXT NOT NULL,
    settings  TEXT NOT NULL, -- JSON
    rules     TEXT NOT NULL, -- JSON
    opened_at INTEGER NOT NULL,
    ended     TEXT, -- JSON of the end
    ended_at  INTEGER
) STRICT;

CREATE TABLE waves (
    round      INTEGER NOT NULL REFERENCES rounds (id),
    wave       INTEGER NOT NULL CHECK (wave > 0),
    planned_at INTEGER NOT NULL,
    planned_by INTEGER NOT NULL, -- sequence of the event
    head       TEXT NOT NULL CHECK (length(head) = 64),
    digest     TEXT NOT NULL CHECK (length(digest) = 64),
    state      TEXT NOT NULL CHECK (state IN ('waiting', 'approved', 'superseded')),
    approved_at INTEGER,
    PRIMARY KEY (round, wave)
) STRICT, WITHOUT ROWID;

-- The offers of a plan, by place.
CREATE TABLE wave_offers (
    round    INTEGER NOT NULL,
    wave     INTEGER NOT NULL,
    place    INTEGER NOT NULL CHECK (place > 0),
    entry    INTEGER NOT NULL REFERENCES entries (id),
    dwelling INTEGER NOT NULL REFERENCES dwellings (id),
    fit      TEXT NOT NULL CHECK (fit IN ('within', 'below')),
    PRIMARY KEY (round, wave, place),
    FOREIGN KEY (round, wave) REFERENCES waves (round, wave)
) STRICT, WITHOUT ROWID;

-- The other dwellings of a wave: nobody got them, or they were left out for a reason.
CREATE TABLE wave_rest (
    round    INTEGER NOT NULL,
    wave     INTEGER NOT NULL,
    dwelling INTEGER NOT NULL REFERENCES dwellings (id),
    left_out TEXT CHECK (left_out IN ('under_repair', 'disputed', 'held_by_decision', 'not_habitable')),
    PRIMARY KEY (round, wave, dwelling),
    FOREIGN KEY (round, wave) REFERENCES waves (round, wave)
) STRICT, WITHOUT ROWID;

-- The dwellings a running round holds; the row goes when the round ends without a yes.
CREATE TABLE round_dwellings (
    dwelling INTEGER PRIMARY KEY REFERENCES dwellings (id),
    round    INTEGER NOT NULL REFERENCES rounds (id)
) STRICT;

CREATE INDEX round_dwellings_round ON round_dwellings (round);

-- Dwellings taken out of a round while it ran; they do not come back to it.
CREATE TABLE withdrawn_dwellings (
    round    INTEGER NOT NULL REFERENCES rounds (id),
    dwelling INTEGER NOT NULL REFERENCES dwellings (id),
    reason   TEXT NOT NULL CHECK (reason IN ('under_repair', 'disputed', 'held_by_decision', 'not_habitable')),
    at       INTEGER NOT NULL,
    PRIMARY KEY (round, dwelling)
) STRICT, WITHOUT ROWID;

CREATE TABLE offers (
    id           INTEGER PRIMARY KEY,
    round        INTEGER NOT NULL REFERENCES rounds (id),
    wave         INTEGER NOT NULL,
    entry        INTEGER NOT NULL REFERENCES entries (id),
    dwelling     INTEGER NOT NULL REFERENCES dwellings (id),
    fit          TEXT NOT NULL CHECK (fit IN ('within', 'below')),
    channel      TEXT NOT NULL CHECK (channel IN ('message', 'paper')),
    phone        TEXT,
    state        TEXT NOT NULL CHECK (state IN ('prepared', 'sent', 'delivered', 'failed', 'accepted', 'refused',
                                                'lapsed', 'no_answer', 'withdrawn')),
    code         INTEGER CHECK (code BETWEEN 6521 AND 6527),
    prepared_at  INTEGER NOT NULL,
    outbox_at    INTEGER,
    sent_at      INTEGER,
    delivered_at INTEGER,
    due_at       INTEGER,
    closed_at    INTEGER,
    withdrawn    TEXT,
    -- the instant from which the dwelling and the person are free again
    CHECK ((state IN ('sent', 'delivered') AND sent_at IS NOT NULL) OR state NOT IN ('sent', 'delivered'))
) STRICT;

-- One live offer per dwelling and per person (P4).
CREATE UNIQUE INDEX offers_live_entry ON offers (entry)
WHERE state IN ('prepared', 'sent', 'delivered', 'failed', 'no_answer');
CREATE UNIQUE INDEX offers_live_dwelling ON offers (dwelling)
WHERE state IN ('prepared', 'sent', 'delivered', 'failed', 'no_answer', 'accepted');
CREATE INDEX offers_entry ON offers (entry);
CREATE INDEX offers_dwelling ON offers (dwelling);
CREATE INDEX offers_round ON offers (round, wave);
CREATE INDEX offers_due ON offers (due_at) WHERE state IN ('sent', 'delivered');
CREATE INDEX offers_phone ON offers (phone);
-- What waits for somebody of the commission.
CREATE INDEX offers_waiting ON offers (state, id) WHERE state IN ('prepared', 'failed', 'no_answer');

-- Minutes of the commission's sittings.
CREATE TABLE minutes (
    id          INTEGER PRIMARY KEY,
    garrison    INTEGER NOT NULL REFERENCES garrisons (id),
    year        INTEGER NOT NULL, -- of the sitting
    number      TEXT NOT NULL CHECK (number <> ''),
    date        TEXT NOT NULL,
    place       TEXT NOT NULL,
    ordered     TEXT NOT NULL, -- JSON: the order by which the commission sits
    attendance  TEXT NOT NULL, -- JSON
    state       TEXT NOT NULL CHECK (state IN ('waiting', 'approved', 'reversed')),
    approved_on TEXT,
    approved_by TEXT, -- JSON
    reversal    TEXT CHECK (reversal IN ('recorded_by_mistake', 'returned_by_commander')),
    CHECK ((state = 'approved') = (approved_on IS NOT NULL AND approved_by IS NOT NULL)),
    CHECK ((state = 'reversed') = (reversal IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX minutes_number ON minutes (garrison, year, number) WHERE state <> 'reversed';

CREATE TABLE minutes_items (
    minutes         INTEGER NOT NULL REFERENCES minutes (id),
    position        INTEGER NOT NULL CHECK (position > 0),
    offer           INTEGER NOT NULL REFERENCES offers (id),
    entry           INTEGER NOT NULL REFERENCES entries (id),
    decision        TEXT NOT NULL, -- 'grants', or JSON of the reason
    in_favour       INTEGER NOT NULL,
    against         INTEGER NOT NULL,
    abstained       INTEGER NOT NULL,
    special_opinion TEXT,
    note            TEXT,
    stands          INTEGER NOT NULL CHECK (stands IN (0, 1)), -- the minutes are not reversed
    PRIMARY KEY (minutes, position)
) STRICT, WITHOUT ROWID;

-- One decision on a person for an offer.
CREATE UNIQUE INDEX minutes_items_offer ON minutes_items (offer) WHERE stands = 1;

CREATE TABLE leases (
    id         INTEGER PRIMARY KEY,
    offer      INTEGER NOT NULL REFERENCES offers (id),
    entry      INTEGER NOT NULL REFERENCES entries (id),
    dwelling   INTEGER NOT NULL REFERENCES dwellings (id),
    number     TEXT NOT NULL CHECK (number <> ''),
    signed_on  TEXT NOT NULL,
    months     INTEGER NOT NULL CHECK (months > 0), -- with all extensions
    extensions TEXT NOT NULL, -- JSON
    state      TEXT NOT NULL CHECK (state IN ('running', 'failed', 'reversed'))
) STRICT;

CREATE UNIQUE INDEX leases_offer ON leases (offer) WHERE state <> 'reversed';
-- One lease in force for a dwelling.
CREATE UNIQUE INDEX leases_dwelling ON leases (dwelling) WHERE state = 'running';

-- Decisions by which it came to no lease.
CREATE TABLE lease_failures (
    offer    INTEGER PRIMARY KEY REFERENCES offers (id),
    reason   TEXT NOT NULL CHECK (reason IN ('person_gave_up', 'term_passed', 'commission_declined',
                                             'commander_did_not_approve', 'dwelling_unusable',
                                             'person_lost_right', 'lease_invalid')),
    decision TEXT NOT NULL -- JSON
) STRICT;

-- Entries closed under Housing Law 73(1)(4).
CREATE TABLE housings (
    entry    INTEGER PRIMARY KEY REFERENCES entries (id),
    lease    INTEGER NOT NULL UNIQUE REFERENCES leases (id),
    decision TEXT NOT NULL -- JSON
) STRICT;

CREATE TABLE replies (
    id          INTEGER PRIMARY KEY,
    offer       INTEGER REFERENCES offers (id),
    from_phone  TEXT,
    from_text   TEXT NOT NULL,
    received_at INTEGER,
    recorded_at INTEGER NOT NULL,
    text        TEXT NOT NULL,
    code        INTEGER,
    source      TEXT NOT NULL CHECK (source IN ('gateway', 'person')),
    disposition TEXT NOT NULL,
    waits       INTEGER NOT NULL CHECK (waits IN (0, 1)),
    note        TEXT,
    row_digest  TEXT
) STRICT;

CREATE INDEX replies_offer ON replies (offer);
CREATE INDEX replies_waiting ON replies (id) WHERE waits = 1;
CREATE UNIQUE INDEX replies_digest ON replies (row_digest) WHERE row_digest IS NOT NULL;

CREATE TABLE answers (
    id         INTEGER PRIMARY KEY,
    entry      INTEGER NOT NULL REFERENCES entries (id),
    subject    INTEGER NOT NULL,
    step       INTEGER NOT NULL CHECK (step BETWEEN 1 AND 6),
    criterion  INTEGER CHECK (criterion BETWEEN 1 AND 5),
    source     TEXT NOT NULL,
    finding    TEXT NOT NULL CHECK (finding IN ('nothing', 'found', 'source_error')),
    details    TEXT NOT NULL,
    request_no TEXT NOT NULL,
    answer_no  TEXT NOT NULL,
    date       TEXT NOT NULL,
    family     TEXT, -- JSON: marriage and children, of step 1
    row_digest TEXT
) STRICT;

CREATE INDEX answers_entry ON answers (entry, step);
CREATE UNIQUE INDEX answers_digest ON answers (row_digest) WHERE row_digest IS NOT NULL;

CREATE TABLE cases (
    id             INTEGER PRIMARY KEY,
    entry          INTEGER NOT NULL REFERENCES entries (id),
    answer         INTEGER REFERENCES answers (id), -- the hit that opened it
    by_hand        TEXT,                            -- JSON of the event, as in the columns below
    opened_at      INTEGER NOT NULL,
    open           INTEGER NOT NULL CHECK (open IN (0, 1)),
    stage          TEXT NOT NULL,
    preliminary    TEXT,
    hearing_notice TEXT,
    hearing        TEXT,
    exception      TEXT,
    decision       TEXT,
    notice         TEXT,
    appeal         TEXT,
    appeal_outcome TEXT,
    reinstatement  TEXT,
    CHECK ((answer IS NULL) = (by_hand IS NOT NULL))
) STRICT;

CREATE INDEX cases_entry ON cases (entry);
-- Cases whose clock runs: to the decision, then to its notice.
CREATE INDEX cases_clock ON cases (open, opened_at) WHERE open = 1 OR notice IS NULL;

-- One case at a time; further hits are evidence of the same case.
CREATE UNIQUE INDEX cases_open ON cases (entry) WHERE open = 1;

-- What a reply or an answer asks the commission to do; it never excludes anybody.
CREATE TABLE tasks (
    id        INTEGER PRIMARY KEY, -- sequence of the event that opened it
    kind      TEXT NOT NULL CHECK (kind IN ('check_entitlement', 'check_payments', 'check_employment',
                                            'record_right', 'update_household')),
    entry     INTEGER NOT NULL REFERENCES entries (id),
    offer     INTEGER REFERENCES offers (id),
    reply     INTEGER REFERENCES replies (id),
    answer    INTEGER REFERENCES answers (id),
    opened_at INTEGER NOT NULL,
    due_on    TEXT NOT NULL,
    result    TEXT,
    done_at   INTEGER,
    done_by   TEXT,
    document  TEXT, -- JSON
    note      TEXT,
    CHECK ((result IS NULL) = (done_at IS NULL))
) STRICT;

CREATE INDEX tasks_entry ON tasks (entry);
CREATE INDEX tasks_open ON tasks (due_on, id) WHERE result IS NULL;

-- Dated consents to the processing of personal data; the present one stands in entries.consent.
CREATE TABLE consents (
    id           INTEGER PRIMARY KEY, -- sequence of the event that recorded it
    entry        INTEGER NOT NULL REFERENCES entries (id),
    day          TEXT NOT NULL,
    channel      TEXT NOT NULL,
    lang         TEXT NOT NULL CHECK (lang IN ('kk', 'ru')),
    text         TEXT NOT NULL,
    recorded_at  INTEGER NOT NULL,
    actor        TEXT NOT NULL,
    withdrawal   TEXT, -- JSON
    withdrawn_by INTEGER, -- sequence of the event
    CHECK ((withdrawal IS NULL) = (withdrawn_by IS NULL))
) STRICT;

CREATE INDEX consents_entry ON consents (entry);

-- The numbers of the social wallet, by hand; the last of a person or offer counts.
CREATE TABLE wallet_references (
    id        INTEGER PRIMARY KEY, -- sequence of the event
    entry     INTEGER NOT NULL REFERENCES entries (id),
    offer     INTEGER REFERENCES offers (id), -- none: of the application
    reference TEXT NOT NULL
) STRICT;

CREATE INDEX wallet_references_entry ON wallet_references (entry, offer);

CREATE TABLE papers (
    id     INTEGER PRIMARY KEY,
    kind   TEXT NOT NULL,
    year   INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    date   TEXT NOT NULL,
    offer  INTEGER REFERENCES offers (id),
    entry  INTEGER REFERENCES entries (id),
    round  INTEGER REFERENCES rounds (id),
    minutes INTEGER REFERENCES minutes (id),
    issued_by INTEGER NOT NULL,
    prints INTEGER NOT NULL,
    case_id INTEGER REFERENCES cases (id),
    wording_kk INTEGER NOT NULL,
    wording_ru INTEGER NOT NULL,
    file_index TEXT,
    UNIQUE (kind, year, number)
) STRICT;

-- The file index that papers of a kind get from now on.
CREATE TABLE file_indexes (
    id         INTEGER PRIMARY KEY,
    kind       TEXT NOT NULL UNIQUE,
    file_index TEXT
) STRICT;

CREATE UNIQUE INDEX papers_offer ON papers (kind, offer) WHERE offer IS NOT NULL;
CREATE INDEX papers_round ON papers (kind, round) WHERE round IS NOT NULL;
CREATE INDEX papers_minutes ON papers (kind, minutes) WHERE minutes IS NOT NULL;

-- Who printed a paper and when is told by the event.
CREATE TABLE paper_prints (
    paper INTEGER NOT NULL REFERENCES papers (id),
    seq   INTEGER NOT NULL,
    PRIMARY KEY (paper, seq)
) STRICT, WITHOUT ROWID;

-- Which events speak of which entry: the history of a person.
CREATE TABLE entry_events (
    entry INTEGER NOT NULL REFERENCES entries (id),
    seq   INTEGER NOT NULL,
    PRIMARY KEY (entry, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_events_seq ON entry_events (seq);

-- The events that speak of more than one entry, or of none: with those of a few entries a part of the past is made anew.
CREATE TABLE common_events (
    seq INTEGER PRIMARY KEY
) STRICT;
