PRAGMA application_id = 1262836299;
PRAGMA user_version = 1;
BEGIN;
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
CREATE TABLE erasures (
    seq       INTEGER PRIMARY KEY REFERENCES events (seq),
    erased_by INTEGER NOT NULL REFERENCES events (seq) CHECK (erased_by > seq)
) STRICT;
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
CREATE TABLE reply_acts (
    seq            INTEGER PRIMARY KEY,
    body           TEXT NOT NULL,
    number         TEXT NOT NULL,
    date           TEXT NOT NULL,
    in_force_from  TEXT NOT NULL,
    in_force_until TEXT
) STRICT;
CREATE TABLE entries (
    id                         INTEGER PRIMARY KEY,
    garrison                   INTEGER NOT NULL REFERENCES garrisons (id),
    submitted_at               INTEGER NOT NULL, -- microseconds since 1970, UTC
    registration_year          INTEGER NOT NULL,
    registration_serial        INTEGER NOT NULL,
    state                      TEXT NOT NULL CHECK (state IN ('active', 'offered', 'reserved', 'case_open', 'appealed',
                                                              'housed', 'excluded', 'payments', 'withdrawn')),
    -- what the entry would be without offers and cases
    standing                   TEXT NOT NULL CHECK (standing IN ('active', 'appealed', 'housed', 'excluded', 'payments', 'withdrawn')),
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
    submission_event           INTEGER NOT NULL
) STRICT;
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
    facts_event   INTEGER NOT NULL
) STRICT;
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
CREATE TABLE wave_rest (
    round    INTEGER NOT NULL,
    wave     INTEGER NOT NULL,
    dwelling INTEGER NOT NULL REFERENCES dwellings (id),
    left_out TEXT CHECK (left_out IN ('under_repair', 'disputed', 'held_by_decision', 'not_habitable')),
    PRIMARY KEY (round, wave, dwelling),
    FOREIGN KEY (round, wave) REFERENCES waves (round, wave)
) STRICT, WITHOUT ROWID;
CREATE TABLE round_dwellings (
    dwelling INTEGER PRIMARY KEY REFERENCES dwellings (id),
    round    INTEGER NOT NULL REFERENCES rounds (id)
) STRICT;
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
    -- the instant from which the dwelling and the person are free again
    CHECK ((state IN ('sent', 'delivered') AND sent_at IS NOT NULL) OR state NOT IN ('sent', 'delivered'))
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
    row_digest TEXT
) STRICT;
CREATE TABLE cases (
    id        INTEGER PRIMARY KEY,
    entry     INTEGER NOT NULL REFERENCES entries (id),
    answer    INTEGER NOT NULL REFERENCES answers (id),
    opened_at INTEGER NOT NULL,
    open      INTEGER NOT NULL CHECK (open IN (0, 1))
) STRICT;
CREATE TABLE papers (
    id     INTEGER PRIMARY KEY,
    kind   TEXT NOT NULL,
    year   INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    date   TEXT NOT NULL,
    offer  INTEGER REFERENCES offers (id),
    entry  INTEGER REFERENCES entries (id),
    round  INTEGER REFERENCES rounds (id),
    prints INTEGER NOT NULL,
    UNIQUE (kind, year, number)
) STRICT;
CREATE TABLE entry_events (
    entry INTEGER NOT NULL REFERENCES entries (id),
    seq   INTEGER NOT NULL,
    PRIMARY KEY (entry, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE apply_version (version INTEGER NOT NULL) STRICT;
INSERT INTO events VALUES (1, 1770004800000000, 'Нұрланова Ш. Е.', 'register_created', 1, x'7289064667f77bfdf323de58e2a197aef792f14a5cb4c69ab4063f855b9043a1', x'404c56e1c6dccfde023b42b3f177631a73b90a43092bda93d055d7e330916460');
INSERT INTO events VALUES (2, 1770004800000000, 'Нұрланова Ш. Е.', 'garrison_renamed', 1, x'18e4df5efbf5f291f90ff50e47ebdc38586472e51a9b84495da14f21d6768f78', x'a65f6b94bf04eaffb4cbb2534dbb9c8d9d3af91aba89e596c269cffc60511827');
INSERT INTO events VALUES (3, 1770004800000000, 'Нұрланова Ш. Е.', 'garrison_renamed', 1, x'7b86791e150e30776775c400dd28dac3eb870aaeca5bb56f643d0ba53199663c', x'e5ba9b42f69ff6c2ed1c9ba9e0b3453881170b9dd4558495b4de6728ff5aa6b5');
INSERT INTO events VALUES (4, 1770004800000000, 'Нұрланова Ш. Е.', 'garrison_renamed', 1, x'bf9f106e14f90b1f054c34b211096a039bf3179b3bfb53b28ef38d5c6ea73fda', x'9b8c1f241ad1e6efece443873d8933703097ceaf1e40737b8ac09982968bde2f');
INSERT INTO events VALUES (5, 1770008400000000, 'Нұрланова Ш. Е.', 'entry_registered', 1, x'cda0f3314406407a03c5913475959c7bea8bf61f4e664e96afc8ea872d0ade72', x'f24dd4d01f25ab836f8bbf500e785a58558fa46d620e27823edee58868a27ca8');
INSERT INTO events VALUES (6, 1770008400000000, 'Нұрланова Ш. Е.', 'entry_registered', 1, x'9a5dc091e961dc1a33ea246f7b3f32a5aab7a826bc3ba8795533f2284a293067', x'76439f77ffc37780434b9031850bb3f64fd7254951a511bae4c9691d276f6435');
INSERT INTO events VALUES (7, 1770008400000000, 'Нұрланова Ш. Е.', 'entry_registered', 1, x'60c27bc4133491366cd004e698eea2e1678ffb587665c58e24844bf364fdb440', x'f814f51ee7e52e4084f4c17ad6d3a484449e24f1c9a9cc0fc6343ce72ceeeaec');
INSERT INTO events VALUES (8, 1770008400000000, 'Нұрланова Ш. Е.', 'entry_registered', 1, x'53af3b3b8e0ff5701d2d6e2a54db7eedcdf0f21b97e7b16fc51d601d6c5ac2a5', x'3af7c716429d4d08dc9946109bd22bd1e10aac7cab554b8ef34e01e6c46d2ed8');
INSERT INTO events VALUES (9, 1770008400000000, 'Нұрланова Ш. Е.', 'entry_registered', 1, x'11129b5f65855783627b26ac080aba3f045b6ad976817ecc896772ef9ca009ae', x'7aae56586502505ab5ac42b88fc8dd8aa92901e8156471ca01835d5cc3b6024f');
INSERT INTO events VALUES (10, 1770008400000000, 'Нұрланова Ш. Е.', 'entry_registered', 1, x'e75c40073ef5d7a3b12b1b59b7d91b866ab7ec932f08d8fe998a271134d9964a', x'34a7ea5714167f4f4fb62508eae844077fbe3ea78444b34202aa25636546ccc5');
INSERT INTO events VALUES (11, 1770008400000000, 'Нұрланова Ш. Е.', 'entry_registered', 1, x'262c05a6706978ffe4de66440abd64d0be83c17dce76cb01acaa62cc6f1b5b1b', x'3fa08e0595a9ade3fb069f935d710a223e3e86df359fb6701fa29d17517d3559');
INSERT INTO events VALUES (12, 1770008400000000, 'Нұрланова Ш. Е.', 'entry_registered', 1, x'25cc70c06eb4ab6adc38f541f186aa21374ff000b11850126110a3b532cfb30b', x'670d487c69ba34de7c115d2ec9ad87d62019684f247350c7149c21b77a75301d');
INSERT INTO events VALUES (13, 1770008400000000, 'Нұрланова Ш. Е.', 'entry_registered', 1, x'67c11f6281b08fee48edd2132c23398768caf168a0fd92d87df018f449694379', x'3dc4146516f3229be334316eb345a8c4637bac8cad5a5c728bfb57b71bd3db21');
INSERT INTO events VALUES (14, 1770022800000000, 'Нұрланова Ш. Е.', 'dwelling_recorded', 1, x'4f38a827ab5ad9f292f9a71d81da448158c9b1a072444d86c8437964e2f0f839', x'b9f50e5822f617a9bc083cce15fe43ec48de27c21560cd9c8bcd400cddf146c8');
INSERT INTO events VALUES (15, 1770022800000000, 'Нұрланова Ш. Е.', 'dwelling_recorded', 1, x'c82322ed49b25f8d4d1edba69e81a5089abafa85550f6a873e77034baf5ac68a', x'ff5871687c04c5c16438e2966f4761158c1b0034ea8e5210644e583f7ea651ec');
INSERT INTO events VALUES (16, 1770022800000000, 'Нұрланова Ш. Е.', 'dwelling_recorded', 1, x'a7aeafb83872a3a969a27cfe7360b51d017b49f6279edbcc744f4b91aadeff6c', x'ef9ba34215fdc1a751938974a97f6fd64531aac7a3fe2e1affcba95093e04a8f');
INSERT INTO events VALUES (17, 1770022800000000, 'Нұрланова Ш. Е.', 'dwelling_recorded', 1, x'af9fd41a9707ea2d48fc631727533f75a06ea5a13d283289f1fb8ea0390246f0', x'53daa4784b25e42e02c11b31ab4b1d3cf59af994ca6c220b29af40659bb88338');
INSERT INTO events VALUES (18, 1770022800000000, 'Нұрланова Ш. Е.', 'dwelling_recorded', 1, x'ac968af6a532868cc02d1c646e5b1c410c1dd8e681ba2d3be19ae1a1955538f8', x'22fe366c5fb6920bfaa5ec27e23e1a04626614c6610881bf11678284c4ee871e');
INSERT INTO events VALUES (19, 1770022800000000, 'Нұрланова Ш. Е.', 'dwelling_recorded', 1, x'441e783bf4e45370d862d19d35b8bd807bd26835ecd1c4b84d9200a0944e44bd', x'40b6b19a41719c7148c47670837600207708c6367690619d7eb9b7c0e51b01e8');
INSERT INTO events VALUES (20, 1770026400000000, 'Нұрланова Ш. Е.', 'import_row_rejected', 1, x'2f0d83058219b34b0d2a2e9c9aad45bd6e2709516682c82d62f753ff73d872f2', x'2098cab4dba0c96a52786e3253a5039490f6e09bf4809b0a331317419a914d9d');
INSERT INTO events VALUES (21, 1770026400000000, 'Нұрланова Ш. Е.', 'import_row_rejected', 1, x'd404c6f8b5314f58ac0843010b8eff7853f0e84daa96e6a34f1bffa038eef89a', x'a9bc8ae48becfd05452963612637967bf8563565e53c3c252b826a64839b7930');
INSERT INTO events VALUES (22, 1770026400000000, 'Нұрланова Ш. Е.', 'import_taken', 1, x'ea940490d75d785661a7a0981930bcdab93a24ee52c9c3cb6dae9f691bc607d4', x'704fb32fb89c71598a005f7152ad751e863ba72ca2b9d21479c4b580a3c5a48b');
INSERT INTO events VALUES (23, 1771214400000000, 'Нұрланова Ш. Е.', 'answer_recorded', 1, x'ba2318b977919f02302204b9c079e02fcf1c8c130045557598388f7b2fe2d91a', x'0832989a76a9b7b1bb424ec58be158f0c920e63a7b12d080888a129e0ab63b7b');
INSERT INTO events VALUES (24, 1771214400000000, 'Нұрланова Ш. Е.', 'answer_recorded', 1, x'644d916e4733a5f81f1ab00edcd88de1938900095af39699e6976e59b7d80470', x'9c11ab98f93f942937e5a0e1d31941cd8235d6d0577522b335c3c74205807dc9');
INSERT INTO events VALUES (25, 1771214400000000, 'Нұрланова Ш. Е.', 'answer_recorded', 1, x'9c0f5abfa79caca260e2135b2776a509277f4f74a9c02173613603a97fec2ce8', x'384e8405e1c34ecfbb81ba4102f78c665d18ad475db2dadbfb0c57cad41e5a10');
INSERT INTO events VALUES (26, 1771214400000000, 'Нұрланова Ш. Е.', 'answer_recorded', 1, x'6b967df2c219c56cf24f4aa6ae988c0ed4066d327d34ab7ddf47551c8e0a5031', x'635531c8526343fa7c44984028498cba7d4ccc88daa701eeaf7e9cce57ac2371');
INSERT INTO events VALUES (27, 1771214400000000, 'Нұрланова Ш. Е.', 'answer_recorded', 1, x'3a5e6124f96e75537f81390b32f4aa90b292ec9202473d8933dc13e30bb4a567', x'd1ff1aeaaac59ce590c02c96cce3f771f6b5970a6d84f585968d013fbfb05d19');
INSERT INTO events VALUES (28, 1771214400000000, 'Нұрланова Ш. Е.', 'answer_recorded', 1, x'5a2ec8af14b88a2ed412c2fbdeeccf1daa2a6f5abc1fae7e6aff378b74788d9c', x'b583c82ea2921bb2d1c64a23ddc8bfd7724b71e723770ccc7e64caa197922d32');
INSERT INTO events VALUES (29, 1771214400000000, 'Нұрланова Ш. Е.', 'answer_recorded', 1, x'5f320d01b41c869a4c52a6a970a9a8280578f8100ceaf8fc108c77cea778c3c5', x'5d44b40e928f6b02bcdc52f5e3215ece84df06f2d2a66366a1fae385e2e601f8');
INSERT INTO events VALUES (30, 1771214400000000, 'Нұрланова Ш. Е.', 'answer_recorded', 1, x'370d011b9fdbb423d0193ae1d0565546907809bd4d5854e3d18ee79f218663d3', x'4f5e4337917834337d39e9dd7e8989263e5f586eb7e225e810d1d3d04ef43b26');
INSERT INTO events VALUES (31, 1771214400000000, 'Нұрланова Ш. Е.', 'answer_recorded', 1, x'dc2d45df05428cffa424d41081255e1bdcee3f97380cc9b2a4375d9b86e49b68', x'ebf1da16d7fefe12e1b12eebd05d922fb9f1d16982d3b2647043ff20b23767f0');
INSERT INTO events VALUES (32, 1771214400000000, 'Нұрланова Ш. Е.', 'answer_recorded', 1, x'1e094f8f6acbab28cd10217a7448adc794d9cd7df3f1dc0be0b79fd8335d57be', x'f294af6e0af051d8a6c9abc143a78ea37303f96346c65a2449b26e3166de2e09');
INSERT INTO events VALUES (33, 1771214400000000, 'Нұрланова Ш. Е.', 'answer_recorded', 1, x'68561cb64494112f19486365d8ec7a66f8cea495451d3d27727dab1ef7a4d916', x'885bac6e580599bae31512da9cfb84196062ff4266da7435ae34ff4118b695d6');
INSERT INTO events VALUES (34, 1771214400000000, 'Нұрланова Ш. Е.', 'answer_recorded', 1, x'bdbd6c036cc260602affb47b25b4bc9b96019e823b1264a5e20481433c2aabde', x'830803a797f7f727422e6ed206800bc1f80125f0a5dbac83f25abf2df177eae5');
INSERT INTO events VALUES (35, 1771214400000000, 'Нұрланова Ш. Е.', 'answer_recorded', 1, x'acb1f1c01ab78bfedda300f25eab8ec8c8c004c2b0f45b97b5a996d17e8266ab', x'2af37842b47a6fa9b2899f91e94260551d6b28ca8b3ede9d72349ddc28e0a75b');
INSERT INTO events VALUES (36, 1771214400000000, 'Нұрланова Ш. Е.', 'answer_recorded', 1, x'829093232e0495de462d370895a7d5ad189592a3191d8b8a0a0c578a19d57e0c', x'c3780a9266cf3c0e7212e8c20c3935514cc3c00c6d70200aefc6c7147896bbe7');
INSERT INTO events VALUES (37, 1771214400000000, 'Нұрланова Ш. Е.', 'answer_recorded', 1, x'60aa7080d16663e1f5a9b20d6b0e82ddb37487a203636eaa648c6b178545602f', x'46a2996a2272f7854766d1628642550fe4ab93ed3fe4b808c147379279dfb331');
INSERT INTO events VALUES (38, 1771214400000000, 'Нұрланова Ш. Е.', 'answer_recorded', 1, x'15078c40db79b1a15690259c84bba3bf664645020b6e500a55fe0735047c1690', x'd73ba0abd12b4c69a33271e8fb325c5ed3fa30cd0269531e13e9dcab1047946b');
INSERT INTO events VALUES (39, 1771214400000000, 'Нұрланова Ш. Е.', 'answer_recorded', 1, x'c8fcf0b0420cb903e01099a97d1fa3450d1041cfcae922cfa5cddf3636961eb0', x'f698bcd7d449ed3aea0c4c703eb2cd7ca95d68735294e38edeb00f21b13612bb');
INSERT INTO events VALUES (40, 1771214400000000, 'Нұрланова Ш. Е.', 'answer_recorded', 1, x'7d3fd5cde437587e857bf62ed52fce5481d85627652d0dadb30549839e51d154', x'f8b3173c5aa5ee944d758b3bd8a1f2e3d334acb0fd91e9efaa161658abb78749');
INSERT INTO events VALUES (41, 1772424000000000, 'Нұрланова Ш. Е.', 'round_opened', 1, x'65df9cd8cd6506455878743292f7a39971728d18648fa4f7245dc6a161418e5b', x'53d8456861216c187d065624f71d4b3d91f7fa1fdfa8a208bedec36f59485615');
INSERT INTO events VALUES (42, 1772424000000000, 'Нұрланова Ш. Е.', 'wave_planned', 1, x'5868c2eb97edf96280bbfe774caa22bc77c1d81790fc5d22c233613a112855e0', x'897d3ec1a27565ef628f601dc2a4b522ee851cc4218b68afb8a94d007cb24190');
INSERT INTO events VALUES (43, 1772431200000000, 'Ковалёв А. П.', 'wave_approved', 1, x'dbdc4c8722ac6a98e7fff7fd523afd9c1bb1111fdbf3d7d66ee42d9d1add66f9', x'ed31509b72116152b3942f4165d837896b3d99dbe2f356db075bc60ac12a502f');
INSERT INTO events VALUES (44, 1772769600000000, 'Нұрланова Ш. Е.', 'wave_planned', 1, x'5e37de2a589086a23879c027954e86f355b7e9379e7e3a0ad744b85a87333319', x'bb87cae4ad8c7cd8f5a8796861ee080dcfb3eb65e1976d537c16ea33a3645171');
INSERT INTO events VALUES (45, 1772776800000000, 'Ковалёв А. П.', 'wave_approved', 1, x'c4bfa30df1d9d6ab9f2735cdbe2336b4d61232f39c767607fd1534bef6cfb1a6', x'079d0caf74df26ced689f559ab98f495eb193056b85e169712cc3666fe27d799');
INSERT INTO events VALUES (46, 1773201600000000, 'Ковалёв А. П.', 'round_closed', 1, x'3972e8a31761e1b3364e861f20dff6ccb8452f07c58c2b4158b11af7e4bf684e', x'b51dc8cafcbc9c67ddf80f33b8c9e9b7699e679eee82e0a7a09e94fc21031313');
INSERT INTO events VALUES (47, 1795143600000000, 'Нұрланова Ш. Е.', 'round_opened', 1, x'85ea7f4c2edd10b0c0ab2132a2e75932863558056a503cd68e6a7b6553fcde97', x'23c1b8334f6129abaeca4a57c7126daeeeb669f723c76c5b130176da38737159');
INSERT INTO events VALUES (48, 1795143600000000, 'Нұрланова Ш. Е.', 'wave_planned', 1, x'3ccd701477ddd5dde4fa6c87d162a7dbb58fe0c99f0ad573c4aeadc050d564c2', x'cb88aab469c00de3e3ae008c93004b177a16e750fe7bd789e8a4353f7efd6862');
INSERT INTO events VALUES (49, 1795150800000000, 'Ковалёв А. П.', 'wave_approved', 1, x'462c5cea8e79400e90c599f2663b052fcb37b0adc33c543476f700a6763fb0a5', x'21abc627d5448ebb1792b370061c6e32d7065bc50d1d40b2dbe2de19edfe74b5');
INSERT INTO events VALUES (50, 1795154400000000, 'Нұрланова Ш. Е.', 'outbox_written', 1, x'a1bee1582461ffb8793dd94f96339b373c7a5bea609f1141e22c6ecfbd9148ac', x'e748c309d5f99fe72c470500f95ce008cb3d2f6ccdf66c0c9f61cb7fe309c0bd');
INSERT INTO events VALUES (51, 1795158000000000, 'Нұрланова Ш. Е.', 'offer_sent', 1, x'832611c3accea149a96857c0ed870d0564ed950e47f21d67972108ba8883d965', x'f8fc4afb29855126d7e7059ef55eaff40556e1db12552163c716961b5a1f830b');
INSERT INTO payloads VALUES (1, x'a4bd40355118a670c83499b55afb9ba5', CAST('{"register_id":"practice-1-9-6","practice":true,"lang":"ru","commission":{"kk":"Гарнизонның тұрғын үй комиссиясы","ru":"Жилищная комиссия гарнизона"},"garrisons":[{"id":1,"name":"Алматинский","name_kk":"Алматинский","zone":"Asia/Almaty"},{"id":2,"name":"Карагандинский","name_kk":"Карагандинский","zone":"Asia/Almaty"},{"id":3,"name":"Актауский","name_kk":"Актауский","zone":"Asia/Aqtau"}],"basis":"law-77-4","rules":{"area_min_per_person":1500,"area_max_per_person":1800,"additional_room_area":1800,"exact_rooms_are_within":true,"child_age_years":18,"lower_floor_max":2,"reply_window_hours":48},"reply_act":{"body":"Учебная жилищная комиссия · Оқу тұрғын үй комиссиясы","number":"У-1","date":"2025-12-25","in_force_from":"2026-01-01"}}' AS BLOB));
INSERT INTO payloads VALUES (2, x'408b7a232b2403e7dc7a9622735a3a5b', CAST('{"garrison":1,"name_kk":"Алматы"}' AS BLOB));
INSERT INTO payloads VALUES (3, x'0c2d46d31b6090631fc06c23bab47d93', CAST('{"garrison":2,"name_kk":"Қарағанды"}' AS BLOB));
INSERT INTO payloads VALUES (4, x'c4da4531cadabc16e9167f5c58be4690', CAST('{"garrison":3,"name_kk":"Ақтау"}' AS BLOB));
INSERT INTO payloads VALUES (5, x'74efd52276bb7e617c4c4312932cf2cc', CAST('{"entry":1,"garrison":2,"key":{"submitted_at":"2016-01-11T09:44:32Z","registration_no":"2016/1"},"applicant":{"iin":"850827400019","name":{"surname":"Рахимова","given":"Сәуле","patronymic":"Ұланқызы"},"sex":"female","birth_date":"1985-08-27","category":"serviceman","rank":"полковник","military_unit":"28115","phone":"+77007654321","consent":true,"pregnancy_over_22_weeks":false,"rights":{"additional_room":false,"lower_floor_or_lift":false,"not_above_second_floor":false},"previous_service_dwelling":false},"household":[{"iin":"841016300014","name":{"surname":"Рахимов","given":"Ерлан","patronymic":"Мұратұлы"},"kinship":"spouse","sex":"male","birth_date":"1984-10-16","disability":false},{"iin":"070114600011","name":{"surname":"Рахимова","given":"Мәдина","patronymic":"Ерланқызы"},"kinship":"child","sex":"female","birth_date":"2007-01-14","disability":false},{"iin":"080527500012","name":{"surname":"Рахимов","given":"Берік"},"kinship":"child","sex":"male","birth_date":"2008-05-27","disability":false}]}' AS BLOB));
INSERT INTO payloads VALUES (6, x'ad48bb8d1d71399670dda3ccae12a4e7', CAST('{"entry":2,"garrison":2,"key":{"submitted_at":"2017-02-17T09:53:19Z","registration_no":"2017/1"},"applicant":{"iin":"971223300016","name":{"surname":"Қуанышев","given":"Талғат","patronymic":"Олжасұлы"},"sex":"male","birth_date":"1997-12-23","category":"civilian","military_unit":"28113","phone":"+77005308642","consent":true,"pregnancy_over_22_weeks":false,"rights":{"additional_room":false,"lower_floor_or_lift":false,"not_above_second_floor":false},"previous_service_dwelling":false},"household":[{"iin":"001113600016","name":{"surname":"Қуанышева","given":"Тоғжан","patronymic":"Ғаниқызы"},"kinship":"spouse","sex":"female","birth_date":"2000-11-13","disability":false},{"iin":"230416500011","name":{"surname":"Қуанышев","given":"Шыңғыс","patronymic":"Талғатұлы"},"kinship":"child","sex":"male","birth_date":"2023-04-16","disability":false}]}' AS BLOB));
INSERT INTO payloads VALUES (7, x'8d7fe7ddc5b12718d0683a8f641d56da', CAST('{"entry":3,"garrison":1,"key":{"submitted_at":"2018-03-27T06:07:10Z","registration_no":"2018/1"},"applicant":{"iin":"890930300021","name":{"surname":"Айтбаев","given":"Асқар","patronymic":"Сәкенұлы"},"sex":"male","birth_date":"1989-09-30","category":"serviceman","rank":"сержант второго класса","military_unit":"28122","phone":"+77002962963","consent":false,"pregnancy_over_22_weeks":false,"rights":{"additional_room":false,"lower_floor_or_lift":false,"not_above_second_floor":false},"previous_service_dwelling":true},"household":[{"iin":"930726400017","name":{"surname":"Айтбаева","given":"Жанар","patronymic":"Мұратқызы"},"kinship":"spouse","sex":"female","birth_date":"1993-07-26","disability":false}]}' AS BLOB));
INSERT INTO payloads VALUES (8, x'fb4979545568a76556adbc8f7440b641', CAST('{"entry":4,"garrison":2,"key":{"submitted_at":"2019-05-03T09:39:06Z","registration_no":"2019/1"},"applicant":{"iin":"831019400015","name":{"surname":"Рахимова","given":"Іңкәр","patronymic":"Мұратқызы"},"sex":"female","birth_date":"1983-10-19","category":"civilian","military_unit":"28110","phone":"+77000617284","consent":true,"pregnancy_over_22_weeks":false,"rights":{"additional_room":false,"lower_floor_or_lift":false,"not_above_second_floor":false},"previous_service_dwelling":false},"household":[{"iin":"781104300019","name":{"surname":"Рахимов","given":"Айдос","patronymic":"Ғаниұлы"},"kinship":"spouse","sex":"male","birth_date":"1978-11-04","disability":false},{"iin":"070831600017","name":{"surname":"Рахимова","given":"Ләззат"},"kinship":"child","sex":"female","birth_date":"2007-08-31","disability":false},{"iin":"120510500017","name":{"surname":"Рахимов","given":"Нұрлан","patronymic":"Айдосұлы"},"kinship":"child","sex":"male","birth_date":"2012-05-10","disability":false}]}' AS BLOB));
INSERT INTO payloads VALUES (9, x'825e87052e8322a638385a89d399be63', CAST('{"entry":5,"garrison":1,"key":{"submitted_at":"2020-06-11T09:32:54Z","registration_no":"2020/1"},"applicant":{"iin":"770628300013","name":{"surname":"Лебедев","given":"Дмитрий","patronymic":"Артёмович"},"sex":"male","birth_date":"1977-06-28","category":"serviceman","rank":"штаб-сержант","military_unit":"28106","phone":"+77008271605","consent":true,"pregnancy_over_22_weeks":false,"rights":{"additional_room":false,"lower_floor_or_lift":false,"not_above_second_floor":false}},"household":[{"iin":"780709400011","name":{"surname":"Лебедева","given":"Мария","patronymic":"Алексеевна"},"kinship":"spouse","sex":"female","birth_date":"1978-07-09","disability":false},{"iin":"981011300015","name":{"surname":"Лебедев","given":"Михаил","patronymic":"Дмитриевич"},"kinship":"child","sex":"male","birth_date":"1998-10-11","disability":false},{"iin":"020205500010","name":{"surname":"Лебедев","given":"Пётр","patronymic":"Дмитриевич"},"kinship":"child","sex":"male","birth_date":"2002-02-05","disability":false}]}' AS BLOB));
INSERT INTO payloads VALUES (10, x'361cfc28d132cb74d3f8e4694744cf78', CAST('{"entry":6,"garrison":1,"key":{"submitted_at":"2021-07-19T06:56:25Z","registration_no":"2021/1"},"applicant":{"iin":"710203400018","name":{"surname":"Байжанова","given":"Назгүл","patronymic":"Санжарқызы"},"sex":"female","birth_date":"1971-02-03","category":"serviceman","rank":"майор","military_unit":"28123","phone":"+77005925926","consent":true,"pregnancy_over_22_weeks":false,"rights":{"additional_room":false,"lower_floor_or_lift":false,"not_above_second_floor":false},"previous_service_dwelling":false},"household":[{"iin":"691110300012","name":{"surname":"Байжанов","given":"Жандос","patronymic":"Ерланұлы"},"kinship":"spouse","sex":"male","birth_date":"1969-11-10","disability":false},{"iin":"910427300011","name":{"surname":"Байжанов","given":"Айдос","patronymic":"Жандосұлы"},"kinship":"child","sex":"male","birth_date":"1991-04-27","disability":false},{"iin":"960218300014","name":{"surname":"Байжанов","given":"Жандос","patronymic":"Жандосұлы"},"kinship":"child","sex":"male","birth_date":"1996-02-18","disability":false}]}' AS BLOB));
INSERT INTO payloads VALUES (11, x'08650c144ccc22bad8b857f1eeac1117', CAST('{"entry":7,"garrison":2,"key":{"submitted_at":"2022-08-26T06:21:51Z","registration_no":"2022/1"},"applicant":{"iin":"030515500018","name":{"surname":"Ковалёв","given":"Виктор","patronymic":"Дмитриевич"},"sex":"male","birth_date":"2003-05-15","category":"serviceman","rank":"мастер-сержант","military_unit":"28123","phone":"+77003580247","consent":true,"pregnancy_over_22_weeks":true,"rights":{"additional_room":false,"lower_floor_or_lift":false,"not_above_second_floor":false},"previous_service_dwelling":false},"household":[{"iin":"030530600016","name":{"surname":"Ковалёва","given":"Елена","patronymic":"Николаевна"},"kinship":"spouse","sex":"female","birth_date":"2003-05-30","disability":false},{"iin":"231204500011","name":{"surname":"Ковалёв","given":"Артём","patronymic":"Викторович"},"kinship":"child","sex":"male","birth_date":"2023-12-04","disability":false},{"iin":"250524600019","name":{"surname":"Ковалёва","given":"Анастасия","patronymic":"Викторовна"},"kinship":"child","sex":"female","birth_date":"2025-05-24","disability":false}]}' AS BLOB));
INSERT INTO payloads VALUES (12, x'23d728327fba6fbbc6758a42e6b9219f', CAST('{"entry":8,"garrison":3,"key":{"submitted_at":"2023-10-04T05:49:49Z","registration_no":"2023/1"},"applicant":{"iin":"911009300011","name":{"surname":"Сидоров","given":"Виктор","patronymic":"Иванович"},"sex":"male","birth_date":"1991-10-09","category":"serviceman","rank":"сержант первого класса","military_unit":"28120","phone":"+77001234568","consent":true,"pregnancy_over_22_weeks":false,"rights":{"additional_room":false,"lower_floor_or_lift":false,"not_above_second_floor":false},"previous_service_dwelling":false},"household":[{"iin":"930618400018","name":{"surname":"Сидорова","given":"Мария","patronymic":"Андреевна"},"kinship":"spouse","sex":"female","birth_date":"1993-06-18","disability":false},{"iin":"161024600014","name":{"surname":"Сидорова","given":"Ольга","patronymic":"Викторовна"},"kinship":"child","sex":"female","birth_date":"2016-10-24","disability":false},{"iin":"210819500019","name":{"surname":"Сидоров","given":"Иван","patronymic":"Викторович"},"kinship":"child","sex":"male","birth_date":"2021-08-19","disability":false}]}' AS BLOB));
INSERT INTO payloads VALUES (13, x'dcd749b35020efebd1dcbda1e84d2bae', CAST('{"entry":9,"garrison":1,"key":{"submitted_at":"2024-11-08T07:16:41Z","registration_no":"2024/1"},"applicant":{"iin":"770604300012","name":{"surname":"Абдрахманов","given":"Нұрлан","patronymic":"Жәнібекұлы"},"sex":"male","birth_date":"1977-06-04","category":"serviceman","rank":"мастер-сержант","military_unit":"28108","phone":"+77008888889","consent":false,"pregnancy_over_22_weeks":false,"rights":{"additional_room":false,"lower_floor_or_lift":false,"not_above_second_floor":false},"previous_service_dwelling":false},"household":[{"iin":"780424400012","name":{"surname":"Абдрахманова","given":"Сәуле","patronymic":"Берікқызы"},"kinship":"spouse","sex":"female","birth_date":"1978-04-24","disability":false},{"iin":"040206500012","name":{"surname":"Абдрахманов","given":"Қайрат","patronymic":"Нұрланұлы"},"kinship":"child","sex":"male","birth_date":"2004-02-06","disability":false},{"iin":"061218600018","name":{"surname":"Абдрахманова","given":"Ақмарал","patronymic":"Нұрланқызы"},"kinship":"child","sex":"female","birth_date":"2006-12-18","disability":false}]}' AS BLOB));
INSERT INTO payloads VALUES (14, x'53a1da98f2953b5c647b604d7b77a105', CAST('{"dwelling":1,"facts":{"inventory_no":"Ж-0001","garrison":1,"address_kk":"Алматы қ., Жеңіс даңғылы, 135-үй, 117-пәтер","address_ru":"г. Алматы, проспект Победы, д. 135, кв. 117","kind":"flat","rooms":2,"total_area":5430,"floor":2,"floors":5,"lift":false,"condition":"vacant"}}' AS BLOB));
INSERT INTO payloads VALUES (15, x'5b6352b907a5cc4c6ce56b789197d067', CAST('{"dwelling":2,"facts":{"inventory_no":"Ж-0002","garrison":2,"address_kk":"Қарағанды қ., Сәкен Сейфуллин көшесі, 73-үй, 73-пәтер","address_ru":"г. Караганда, улица Сакена Сейфуллина, д. 73, кв. 73","kind":"flat","rooms":2,"total_area":4870,"useful_area":4670,"floor":7,"floors":9,"lift":true,"condition":"vacant"}}' AS BLOB));
INSERT INTO payloads VALUES (16, x'29328c751c82fdb31a35be2055aca678', CAST('{"dwelling":3,"facts":{"inventory_no":"Ж-0003","garrison":3,"address_kk":"Ақтау қ., Сәкен Сейфуллин көшесі, 12-үй, 10-пәтер","address_ru":"г. Актау, улица Сакена Сейфуллина, д. 12, кв. 10","kind":"flat","rooms":1,"total_area":2900,"useful_area":2780,"floor":1,"floors":9,"lift":true,"condition":"vacant"}}' AS BLOB));
INSERT INTO payloads VALUES (17, x'8f3a3f6c438c55bd6fb5c545278e533e', CAST('{"dwelling":4,"facts":{"inventory_no":"Ж-0004","garrison":1,"address_kk":"Алматы қ., Төле би көшесі, 108-үй, 71-пәтер","address_ru":"г. Алматы, улица Толе би, д. 108, кв. 71","kind":"flat","rooms":2,"total_area":4550,"useful_area":4360,"floor":8,"floors":9,"lift":true,"condition":"vacant"}}' AS BLOB));
INSERT INTO payloads VALUES (18, x'0f62fd10c72da30851762899526ff508', CAST('{"dwelling":5,"facts":{"inventory_no":"Ж-0005","garrison":2,"address_kk":"Қарағанды қ., Қабанбай батыр көшесі, 156-үй, 85-пәтер","address_ru":"г. Караганда, улица Кабанбай батыра, д. 156, кв. 85","kind":"flat","rooms":3,"total_area":7830,"useful_area":7360,"floor":5,"floors":5,"lift":false,"condition":"vacant"}}' AS BLOB));
INSERT INTO payloads VALUES (19, x'e3d7e90d1be85844ca18c403792e564c', CAST('{"dwelling":6,"facts":{"inventory_no":"Ж-0006","garrison":3,"address_kk":"Ақтау қ., Төле би көшесі, 55-үй, 16-пәтер","address_ru":"г. Актау, улица Толе би, д. 55, кв. 16","kind":"flat","rooms":4,"total_area":9170,"useful_area":8800,"floor":5,"floors":5,"lift":false,"condition":"vacant"}}' AS BLOB));
INSERT INTO payloads VALUES (20, x'9cdaacd4cdd951febc6cfa242d0744fc', CAST('{"id":1,"kind":"applications","file":"рапорты-2025.csv","row":17,"key":"2025/9001","digest":"bf636b3b5d4bdb67f208742e448f3072cdb53d6a2d85246913cc39c0e3e1658d","cells":[{"header":"Рег. №","field":"registration_no","value":"2025/9001"},{"header":"Дата и время подачи","field":"submitted_at","value":"14.05.2025"}],"issues":[{"column":"Дата и время подачи","cell":"B17","value":"14.05.2025","rule":"time_missing"}]}' AS BLOB));
INSERT INTO payloads VALUES (21, x'052cd82d0d4c768c677515981b13afed', CAST('{"id":2,"kind":"applications","file":"рапорты-2025.csv","row":23,"key":"2025/9002","digest":"21e00df3135afbcc95632c61e85436586db6a4782b5ed918f0d4735efc150b6e","cells":[{"header":"Рег. №","field":"registration_no","value":"2025/9002"},{"header":"ИИН","field":"iin","value":"900101300812"}],"issues":[{"column":"ИИН","cell":"C23","value":"900101300812","rule":"iin_check_digit"}]}' AS BLOB));
INSERT INTO payloads VALUES (22, x'6601f4f19c140fbed1a0ca2947a418c2', CAST('{"kind":"applications","files":["рапорты-2025.csv"],"rows":2,"accepted":0,"unchanged":0,"rejected":2,"warnings":0}' AS BLOB));
INSERT INTO payloads VALUES (23, x'88d7a9210cb03f9bc2be308b7ebb3de4', CAST('{"answer":1,"entry":8,"facts":{"subject":"911009300011","step":"family","source":"ЗАГС","finding":"nothing","details":"","request_no":"З-101","answer_no":"О-101","date":"2026-02-13"}}' AS BLOB));
INSERT INTO payloads VALUES (24, x'63a57ceb1a6b741185e6237c4f1eecaa', CAST('{"answer":2,"entry":8,"facts":{"subject":"911009300011","step":"privatisation","source":"ГосРеестр","finding":"nothing","details":"","request_no":"З-102","answer_no":"О-102","date":"2026-02-13"}}' AS BLOB));
INSERT INTO payloads VALUES (25, x'dfd26349ffc80dddb3429bad232ea5a2', CAST('{"answer":3,"entry":8,"facts":{"subject":"930618400018","step":"privatisation","source":"ГосРеестр","finding":"nothing","details":"","request_no":"З-103","answer_no":"О-103","date":"2026-02-13"}}' AS BLOB));
INSERT INTO payloads VALUES (26, x'88521184f15c0eeda7eb473fe4f7d45a', CAST('{"answer":4,"entry":8,"facts":{"subject":"161024600014","step":"privatisation","source":"ГосРеестр","finding":"nothing","details":"","request_no":"З-104","answer_no":"О-104","date":"2026-02-13"}}' AS BLOB));
INSERT INTO payloads VALUES (27, x'7a595ca90122a8a2904ed0ced7190f4f', CAST('{"answer":5,"entry":8,"facts":{"subject":"210819500019","step":"privatisation","source":"ГосРеестр","finding":"nothing","details":"","request_no":"З-105","answer_no":"О-105","date":"2026-02-13"}}' AS BLOB));
INSERT INTO payloads VALUES (28, x'b3f7f648d8a771a6e2a4c4fd68d86cd2', CAST('{"answer":6,"entry":8,"facts":{"subject":"911009300011","step":"shared_construction","source":"Казреестр","finding":"nothing","details":"","request_no":"З-106","answer_no":"О-106","date":"2026-02-13"}}' AS BLOB));
INSERT INTO payloads VALUES (29, x'45111d2ba5f3185aacf8bb0343fedd3e', CAST('{"answer":7,"entry":8,"facts":{"subject":"930618400018","step":"shared_construction","source":"Казреестр","finding":"nothing","details":"","request_no":"З-107","answer_no":"О-107","date":"2026-02-13"}}' AS BLOB));
INSERT INTO payloads VALUES (30, x'190d3bc60cbf36f624ee278c6f5e4f5c', CAST('{"answer":8,"entry":8,"facts":{"subject":"161024600014","step":"shared_construction","source":"Казреестр","finding":"nothing","details":"","request_no":"З-108","answer_no":"О-108","date":"2026-02-13"}}' AS BLOB));
INSERT INTO payloads VALUES (31, x'182d2a6c80c4aad492de222a90739193', CAST('{"answer":9,"entry":8,"facts":{"subject":"210819500019","step":"shared_construction","source":"Казреестр","finding":"nothing","details":"","request_no":"З-109","answer_no":"О-109","date":"2026-02-13"}}' AS BLOB));
INSERT INTO payloads VALUES (32, x'497d012bdfe305bfbdf142be5542c794', CAST('{"answer":10,"entry":8,"facts":{"subject":"911009300011","step":"state_fund","source":"ЕГКН","finding":"nothing","details":"","request_no":"З-110","answer_no":"О-110","date":"2026-02-13"}}' AS BLOB));
INSERT INTO payloads VALUES (33, x'fe112c770a7569a3069e640e66050fab', CAST('{"answer":11,"entry":8,"facts":{"subject":"930618400018","step":"state_fund","source":"ЕГКН","finding":"nothing","details":"","request_no":"З-111","answer_no":"О-111","date":"2026-02-13"}}' AS BLOB));
INSERT INTO payloads VALUES (34, x'a9ebf7079f2c7fa9702ecf85586d229e', CAST('{"answer":12,"entry":8,"facts":{"subject":"161024600014","step":"state_fund","source":"ЕГКН","finding":"nothing","details":"","request_no":"З-112","answer_no":"О-112","date":"2026-02-13"}}' AS BLOB));
INSERT INTO payloads VALUES (35, x'c68d373e58e4cf998d26874c588a215c', CAST('{"answer":13,"entry":8,"facts":{"subject":"210819500019","step":"state_fund","source":"ЕГКН","finding":"nothing","details":"","request_no":"З-113","answer_no":"О-113","date":"2026-02-13"}}' AS BLOB));
INSERT INTO payloads VALUES (36, x'd7dcc2e478379f7d5b6c887150fde154', CAST('{"answer":14,"entry":8,"facts":{"subject":"911009300011","step":{"person_status":{"criterion":1}},"source":"ГБД ФЛ","finding":"nothing","details":"","request_no":"З-114","answer_no":"О-114","date":"2026-02-13"}}' AS BLOB));
INSERT INTO payloads VALUES (37, x'dfefb181176b455ec9a62d4ce80c2853', CAST('{"answer":15,"entry":8,"facts":{"subject":"911009300011","step":{"person_status":{"criterion":2}},"source":"ГБД ФЛ","finding":"nothing","details":"","request_no":"З-115","answer_no":"О-115","date":"2026-02-13"}}' AS BLOB));
INSERT INTO payloads VALUES (38, x'2684eb951685a161660345ad66dd1b42', CAST('{"answer":16,"entry":8,"facts":{"subject":"911009300011","step":{"person_status":{"criterion":3}},"source":"ГБД ФЛ","finding":"nothing","details":"","request_no":"З-116","answer_no":"О-116","date":"2026-02-13"}}' AS BLOB));
INSERT INTO payloads VALUES (39, x'2e8288ab59a406ef40e748be748ba75b', CAST('{"answer":17,"entry":8,"facts":{"subject":"911009300011","step":{"person_status":{"criterion":4}},"source":"ГБД ФЛ","finding":"nothing","details":"","request_no":"З-117","answer_no":"О-117","date":"2026-02-13"}}' AS BLOB));
INSERT INTO payloads VALUES (40, x'd35f60f485001075cdac3c5a5c484d06', CAST('{"answer":18,"entry":8,"facts":{"subject":"911009300011","step":{"person_status":{"criterion":5}},"source":"ГБД ФЛ","finding":"nothing","details":"","request_no":"З-118","answer_no":"О-118","date":"2026-02-13"}}' AS BLOB));
INSERT INTO payloads VALUES (41, x'8791aaea70cc129f32432709531f4f42', CAST('{"round":1,"garrison":1,"basis":"law-77-4","settings":{"below_norm":false,"clock_start":"sending"},"rules":{"area_min_per_person":1500,"area_max_per_person":1800,"additional_room_area":1800,"exact_rooms_are_within":true,"child_age_years":18,"lower_floor_max":2,"reply_window_hours":48}}' AS BLOB));
INSERT INTO payloads VALUES (42, x'5cc28340f2e78a9cbfd901543f8b93cd', CAST('{"round":1,"wave":1,"head":"f8b3173c5aa5ee944d758b3bd8a1f2e3d334acb0fd91e9efaa161658abb78749","offers":[],"vacant":[1,4],"left_out":[],"digest":"a3ba08b3d31576433838f7883caaa529afc4b95a3beeae9a3174448ef617f812"}' AS BLOB));
INSERT INTO payloads VALUES (43, x'ff86600eaea3c739611e90aa5fa2b4dc', CAST('{"round":1,"wave":1,"offers":[]}' AS BLOB));
INSERT INTO payloads VALUES (44, x'91cd3bd67203bd639217341a7ad34f76', CAST('{"round":1,"wave":2,"head":"ed31509b72116152b3942f4165d837896b3d99dbe2f356db075bc60ac12a502f","offers":[],"vacant":[1,4],"left_out":[],"digest":"a3ba08b3d31576433838f7883caaa529afc4b95a3beeae9a3174448ef617f812"}' AS BLOB));
INSERT INTO payloads VALUES (45, x'2af37eb1f7aa53d9e4046c59e3ce8e92', CAST('{"round":1,"wave":2,"offers":[]}' AS BLOB));
INSERT INTO payloads VALUES (46, x'51c4cdfb2d530176e6e50c11e6bd5e27', CAST('{"round":1,"end":"exhausted"}' AS BLOB));
INSERT INTO payloads VALUES (47, x'9b497a9618a9a37404e9e1b2d8a065a2', CAST('{"round":2,"garrison":2,"basis":"law-77-4","settings":{"below_norm":false,"clock_start":"sending"},"rules":{"area_min_per_person":1500,"area_max_per_person":1800,"additional_room_area":1800,"exact_rooms_are_within":true,"child_age_years":18,"lower_floor_max":2,"reply_window_hours":48}}' AS BLOB));
INSERT INTO payloads VALUES (48, x'd21d81aabafdadd37f92ea366eaf1ee4', CAST('{"round":2,"wave":1,"head":"b51dc8cafcbc9c67ddf80f33b8c9e9b7699e679eee82e0a7a09e94fc21031313","offers":[{"place":2,"entry":2,"dwelling":2,"fit":"within"}],"vacant":[5],"left_out":[],"digest":"de4ccb794d23004b7fc34982716b8dea027b7ad9bca936683332d44e11be744f"}' AS BLOB));
INSERT INTO payloads VALUES (49, x'034a343969ec77c4790c420773a77cf9', CAST('{"round":2,"wave":1,"offers":[{"offer":1,"entry":2,"dwelling":2,"fit":"within","channel":"message","phone":"+77005308642"}]}' AS BLOB));
INSERT INTO payloads VALUES (50, x'0a179b102e91404d4c700593723eb5ee', CAST('{"offers":[1]}' AS BLOB));
INSERT INTO payloads VALUES (51, x'7db39f1f8abdfd5a861d62d20cb886aa', CAST('{"offer":1,"sent_at":"2026-11-20T07:00:00Z","source":"person"}' AS BLOB));
INSERT INTO register VALUES (1, 'practice-1-9-6', 1, 'ru', 'Гарнизонның тұрғын үй комиссиясы', 'Жилищная комиссия гарнизона', 'law-77-4', '{"additional_room_area":1800,"area_max_per_person":1800,"area_min_per_person":1500,"child_age_years":18,"exact_rooms_are_within":true,"lower_floor_max":2,"reply_window_hours":48}');
INSERT INTO garrisons VALUES (1, 'Алматинский', 'Алматы', 'Asia/Almaty');
INSERT INTO garrisons VALUES (2, 'Карагандинский', 'Қарағанды', 'Asia/Almaty');
INSERT INTO garrisons VALUES (3, 'Актауский', 'Ақтау', 'Asia/Aqtau');
INSERT INTO reply_acts VALUES (1, 'Учебная жилищная комиссия · Оқу тұрғын үй комиссиясы', 'У-1', '2025-12-25', '2026-01-01', NULL);
INSERT INTO entries VALUES (1, 2, 1452505472000000, 2016, 1, 'active', 'active', 850827400019, 'Рахимова', 'Сәуле', 'Ұланқызы', 'female', '1985-08-27', 'serviceman', 'полковник', '28115', '+77007654321', 1, 0, 0, 0, x'0314c02c0049b82c00', 'рахимова сауле уланкызы 850827400019 2016/1 +77007654321', NULL, 5, 5, 5);
INSERT INTO entries VALUES (2, 2, 1487325199000000, 2017, 1, 'offered', 'active', 971223300016, 'Қуанышев', 'Талғат', 'Олжасұлы', 'male', '1997-12-23', 'civilian', NULL, '28113', '+77005308642', 1, 0, 0, 0, x'0608152d00', 'куанышев талгат олжасулы 971223300016 2017/1 +77005308642', NULL, 6, 6, 6);
INSERT INTO entries VALUES (3, 1, 1522130830000000, 2018, 1, 'active', 'active', 890930300021, 'Айтбаев', 'Асқар', 'Сәкенұлы', 'male', '1989-09-30', 'serviceman', 'сержант второго класса', '28122', '+77002962963', 0, 1, 0, 0, x'06', 'айтбаев аскар сакенулы 890930300021 2018/1 +77002962963', NULL, 7, 7, 7);
INSERT INTO entries VALUES (4, 2, 1556876346000000, 2019, 1, 'active', 'active', 831019400015, 'Рахимова', 'Іңкәр', 'Мұратқызы', 'female', '1983-10-19', 'civilian', NULL, '28110', '+77000617284', 1, 0, 0, 0, x'03a4d62c00ddbb2c00', 'рахимова инкар мураткызы 831019400015 2019/1 +77000617284', NULL, 8, 8, 8);
INSERT INTO entries VALUES (5, 1, 1591867974000000, 2020, 1, 'active', 'active', 770628300013, 'Лебедев', 'Дмитрий', 'Артёмович', 'male', '1977-06-28', 'serviceman', 'штаб-сержант', '28106', '+77008271605', 1, NULL, 0, 0, x'0624892c00189c2c00', 'лебедев дмитрий артемович 770628300013 2020/1 +77008271605', NULL, 9, 9, 9);
INSERT INTO entries VALUES (6, 1, 1626677785000000, 2021, 1, 'active', 'active', 710203400018, 'Байжанова', 'Назгүл', 'Санжарқызы', 'female', '1971-02-03', 'serviceman', 'майор', '28123', '+77005925926', 1, 0, 0, 0, x'03945e2c000c7a2c00', 'байжанова назгул санжаркызы 710203400018 2021/1 +77005925926', NULL, 10, 10, 10);
INSERT INTO entries VALUES (7, 2, 1661494911000000, 2022, 1, 'active', 'active', 30515500018, 'Ковалёв', 'Виктор', 'Дмитриевич', 'male', '2003-05-15', 'serviceman', 'мастер-сержант', '28123', '+77003580247', 1, 0, 0, 0, x'0ea8182d000d212d00', 'ковалев виктор дмитриевич 030515500018 2022/1 +77003580247', NULL, 11, 11, 11);
INSERT INTO entries VALUES (8, 3, 1696398589000000, 2023, 1, 'active', 'active', 911009300011, 'Сидоров', 'Виктор', 'Иванович', 'male', '1991-10-09', 'serviceman', 'сержант первого класса', '28120', '+77001234568', 1, 0, 0, 0, x'06940b2d0015f02c00', 'сидоров виктор иванович 911009300011 2023/1 +77001234568', NULL, 12, 12, 12);
INSERT INTO entries VALUES (9, 1, 1731050201000000, 2024, 1, 'active', 'active', 770604300012, 'Абдрахманов', 'Нұрлан', 'Жәнібекұлы', 'male', '1977-06-04', 'serviceman', 'мастер-сержант', '28108', '+77008888889', 0, 0, 0, 0, x'0684a72c00ddb72c00', 'абдрахманов нурлан жанибекулы 770604300012 2024/1 +77008888889', NULL, 13, 13, 13);
INSERT INTO household_members VALUES (1, 0, 841016300014, 'Рахимов', 'Ерлан', 'Мұратұлы', 'spouse', 'male', '1984-10-16', 0, NULL);
INSERT INTO household_members VALUES (1, 1, 70114600011, 'Рахимова', 'Мәдина', 'Ерланқызы', 'child', 'female', '2007-01-14', 0, NULL);
INSERT INTO household_members VALUES (1, 2, 80527500012, 'Рахимов', 'Берік', NULL, 'child', 'male', '2008-05-27', 0, NULL);
INSERT INTO household_members VALUES (2, 0, 1113600016, 'Қуанышева', 'Тоғжан', 'Ғаниқызы', 'spouse', 'female', '2000-11-13', 0, NULL);
INSERT INTO household_members VALUES (2, 1, 230416500011, 'Қуанышев', 'Шыңғыс', 'Талғатұлы', 'child', 'male', '2023-04-16', 0, NULL);
INSERT INTO household_members VALUES (3, 0, 930726400017, 'Айтбаева', 'Жанар', 'Мұратқызы', 'spouse', 'female', '1993-07-26', 0, NULL);
INSERT INTO household_members VALUES (4, 0, 781104300019, 'Рахимов', 'Айдос', 'Ғаниұлы', 'spouse', 'male', '1978-11-04', 0, NULL);
INSERT INTO household_members VALUES (4, 1, 70831600017, 'Рахимова', 'Ләззат', NULL, 'child', 'female', '2007-08-31', 0, NULL);
INSERT INTO household_members VALUES (4, 2, 120510500017, 'Рахимов', 'Нұрлан', 'Айдосұлы', 'child', 'male', '2012-05-10', 0, NULL);
INSERT INTO household_members VALUES (5, 0, 780709400011, 'Лебедева', 'Мария', 'Алексеевна', 'spouse', 'female', '1978-07-09', 0, NULL);
INSERT INTO household_members VALUES (5, 1, 981011300015, 'Лебедев', 'Михаил', 'Дмитриевич', 'child', 'male', '1998-10-11', 0, NULL);
INSERT INTO household_members VALUES (5, 2, 20205500010, 'Лебедев', 'Пётр', 'Дмитриевич', 'child', 'male', '2002-02-05', 0, NULL);
INSERT INTO household_members VALUES (6, 0, 691110300012, 'Байжанов', 'Жандос', 'Ерланұлы', 'spouse', 'male', '1969-11-10', 0, NULL);
INSERT INTO household_members VALUES (6, 1, 910427300011, 'Байжанов', 'Айдос', 'Жандосұлы', 'child', 'male', '1991-04-27', 0, NULL);
INSERT INTO household_members VALUES (6, 2, 960218300014, 'Байжанов', 'Жандос', 'Жандосұлы', 'child', 'male', '1996-02-18', 0, NULL);
INSERT INTO household_members VALUES (7, 0, 30530600016, 'Ковалёва', 'Елена', 'Николаевна', 'spouse', 'female', '2003-05-30', 0, NULL);
INSERT INTO household_members VALUES (7, 1, 231204500011, 'Ковалёв', 'Артём', 'Викторович', 'child', 'male', '2023-12-04', 0, NULL);
INSERT INTO household_members VALUES (7, 2, 250524600019, 'Ковалёва', 'Анастасия', 'Викторовна', 'child', 'female', '2025-05-24', 0, NULL);
INSERT INTO household_members VALUES (8, 0, 930618400018, 'Сидорова', 'Мария', 'Андреевна', 'spouse', 'female', '1993-06-18', 0, NULL);
INSERT INTO household_members VALUES (8, 1, 161024600014, 'Сидорова', 'Ольга', 'Викторовна', 'child', 'female', '2016-10-24', 0, NULL);
INSERT INTO household_members VALUES (8, 2, 210819500019, 'Сидоров', 'Иван', 'Викторович', 'child', 'male', '2021-08-19', 0, NULL);
INSERT INTO household_members VALUES (9, 0, 780424400012, 'Абдрахманова', 'Сәуле', 'Берікқызы', 'spouse', 'female', '1978-04-24', 0, NULL);
INSERT INTO household_members VALUES (9, 1, 40206500012, 'Абдрахманов', 'Қайрат', 'Нұрланұлы', 'child', 'male', '2004-02-06', 0, NULL);
INSERT INTO household_members VALUES (9, 2, 61218600018, 'Абдрахманова', 'Ақмарал', 'Нұрланқызы', 'child', 'female', '2006-12-18', 0, NULL);
INSERT INTO dwellings VALUES (1, 'Ж-0001', 1, 'Алматы қ., Жеңіс даңғылы, 135-үй, 117-пәтер', 'г. Алматы, проспект Победы, д. 135, кв. 117', 'flat', 2, 5430, NULL, 2, 5, 0, 'vacant', 'vacant', 'ж-0001 алматы к., женис дангылы, 135-уй, 117-патер г. алматы, проспект победы, д. 135, кв. 117', NULL, 14);
INSERT INTO dwellings VALUES (2, 'Ж-0002', 2, 'Қарағанды қ., Сәкен Сейфуллин көшесі, 73-үй, 73-пәтер', 'г. Караганда, улица Сакена Сейфуллина, д. 73, кв. 73', 'flat', 2, 4870, 4670, 7, 9, 1, 'vacant', 'offered', 'ж-0002 караганды к., сакен сейфуллин кошеси, 73-уй, 73-патер г. караганда, улица сакена сейфуллина, д. 73, кв. 73', NULL, 15);
INSERT INTO dwellings VALUES (3, 'Ж-0003', 3, 'Ақтау қ., Сәкен Сейфуллин көшесі, 12-үй, 10-пәтер', 'г. Актау, улица Сакена Сейфуллина, д. 12, кв. 10', 'flat', 1, 2900, 2780, 1, 9, 1, 'vacant', 'vacant', 'ж-0003 актау к., сакен сейфуллин кошеси, 12-уй, 10-патер г. актау, улица сакена сейфуллина, д. 12, кв. 10', NULL, 16);
INSERT INTO dwellings VALUES (4, 'Ж-0004', 1, 'Алматы қ., Төле би көшесі, 108-үй, 71-пәтер', 'г. Алматы, улица Толе би, д. 108, кв. 71', 'flat', 2, 4550, 4360, 8, 9, 1, 'vacant', 'vacant', 'ж-0004 алматы к., толе би кошеси, 108-уй, 71-патер г. алматы, улица толе би, д. 108, кв. 71', NULL, 17);
INSERT INTO dwellings VALUES (5, 'Ж-0005', 2, 'Қарағанды қ., Қабанбай батыр көшесі, 156-үй, 85-пәтер', 'г. Караганда, улица Кабанбай батыра, д. 156, кв. 85', 'flat', 3, 7830, 7360, 5, 5, 0, 'vacant', 'in_round', 'ж-0005 караганды к., кабанбай батыр кошеси, 156-уй, 85-патер г. караганда, улица кабанбай батыра, д. 156, кв. 85', NULL, 18);
INSERT INTO dwellings VALUES (6, 'Ж-0006', 3, 'Ақтау қ., Төле би көшесі, 55-үй, 16-пәтер', 'г. Актау, улица Толе би, д. 55, кв. 16', 'flat', 4, 9170, 8800, 5, 5, 0, 'vacant', 'vacant', 'ж-0006 актау к., толе би кошеси, 55-уй, 16-патер г. актау, улица толе би, д. 55, кв. 16', NULL, 19);
INSERT INTO imports VALUES (22, 'applications', '["рапорты-2025.csv"]', 2, 0, 0, 2, 0);
INSERT INTO import_rows VALUES (1, 'applications', 'рапорты-2025.csv', NULL, 17, '2025/9001', 'bf636b3b5d4bdb67f208742e448f3072cdb53d6a2d85246913cc39c0e3e1658d', '[{"field":"registration_no","header":"Рег. №","value":"2025/9001"},{"field":"submitted_at","header":"Дата и время подачи","value":"14.05.2025"}]', '[]', '[{"cell":"B17","column":"Дата и время подачи","rule":"time_missing","value":"14.05.2025"}]', 'open', NULL, NULL);
INSERT INTO import_rows VALUES (2, 'applications', 'рапорты-2025.csv', NULL, 23, '2025/9002', '21e00df3135afbcc95632c61e85436586db6a4782b5ed918f0d4735efc150b6e', '[{"field":"registration_no","header":"Рег. №","value":"2025/9002"},{"field":"iin","header":"ИИН","value":"900101300812"}]', '[]', '[{"cell":"C23","column":"ИИН","rule":"iin_check_digit","value":"900101300812"}]', 'open', NULL, NULL);
INSERT INTO rounds VALUES (1, 1, 'law-77-4', '{"below_norm":false,"clock_start":"sending"}', '{"additional_room_area":1800,"area_max_per_person":1800,"area_min_per_person":1500,"child_age_years":18,"exact_rooms_are_within":true,"lower_floor_max":2,"reply_window_hours":48}', 1772424000000000, 'exhausted', 1773201600000000);
INSERT INTO rounds VALUES (2, 2, 'law-77-4', '{"below_norm":false,"clock_start":"sending"}', '{"additional_room_area":1800,"area_max_per_person":1800,"area_min_per_person":1500,"child_age_years":18,"exact_rooms_are_within":true,"lower_floor_max":2,"reply_window_hours":48}', 1795143600000000, NULL, NULL);
INSERT INTO waves VALUES (1, 1, 1772424000000000, 42, 'f8b3173c5aa5ee944d758b3bd8a1f2e3d334acb0fd91e9efaa161658abb78749', 'a3ba08b3d31576433838f7883caaa529afc4b95a3beeae9a3174448ef617f812', 'approved', 1772431200000000);
INSERT INTO waves VALUES (1, 2, 1772769600000000, 44, 'ed31509b72116152b3942f4165d837896b3d99dbe2f356db075bc60ac12a502f', 'a3ba08b3d31576433838f7883caaa529afc4b95a3beeae9a3174448ef617f812', 'approved', 1772776800000000);
INSERT INTO waves VALUES (2, 1, 1795143600000000, 48, 'b51dc8cafcbc9c67ddf80f33b8c9e9b7699e679eee82e0a7a09e94fc21031313', 'de4ccb794d23004b7fc34982716b8dea027b7ad9bca936683332d44e11be744f', 'approved', 1795150800000000);
INSERT INTO wave_offers VALUES (2, 1, 2, 2, 2, 'within');
INSERT INTO wave_rest VALUES (1, 1, 1, NULL);
INSERT INTO wave_rest VALUES (1, 1, 4, NULL);
INSERT INTO wave_rest VALUES (1, 2, 1, NULL);
INSERT INTO wave_rest VALUES (1, 2, 4, NULL);
INSERT INTO wave_rest VALUES (2, 1, 5, NULL);
INSERT INTO round_dwellings VALUES (2, 2);
INSERT INTO round_dwellings VALUES (5, 2);
INSERT INTO offers VALUES (1, 2, 1, 2, 2, 'within', 'message', '+77005308642', 'sent', NULL, 1795150800000000, 1795154400000000, 1795158000000000, NULL, 1795330800000000, NULL);
INSERT INTO answers VALUES (1, 8, 911009300011, 1, NULL, 'ЗАГС', 'nothing', '', 'З-101', 'О-101', '2026-02-13', NULL);
INSERT INTO answers VALUES (2, 8, 911009300011, 2, NULL, 'ГосРеестр', 'nothing', '', 'З-102', 'О-102', '2026-02-13', NULL);
INSERT INTO answers VALUES (3, 8, 930618400018, 2, NULL, 'ГосРеестр', 'nothing', '', 'З-103', 'О-103', '2026-02-13', NULL);
INSERT INTO answers VALUES (4, 8, 161024600014, 2, NULL, 'ГосРеестр', 'nothing', '', 'З-104', 'О-104', '2026-02-13', NULL);
INSERT INTO answers VALUES (5, 8, 210819500019, 2, NULL, 'ГосРеестр', 'nothing', '', 'З-105', 'О-105', '2026-02-13', NULL);
INSERT INTO answers VALUES (6, 8, 911009300011, 3, NULL, 'Казреестр', 'nothing', '', 'З-106', 'О-106', '2026-02-13', NULL);
INSERT INTO answers VALUES (7, 8, 930618400018, 3, NULL, 'Казреестр', 'nothing', '', 'З-107', 'О-107', '2026-02-13', NULL);
INSERT INTO answers VALUES (8, 8, 161024600014, 3, NULL, 'Казреестр', 'nothing', '', 'З-108', 'О-108', '2026-02-13', NULL);
INSERT INTO answers VALUES (9, 8, 210819500019, 3, NULL, 'Казреестр', 'nothing', '', 'З-109', 'О-109', '2026-02-13', NULL);
INSERT INTO answers VALUES (10, 8, 911009300011, 5, NULL, 'ЕГКН', 'nothing', '', 'З-110', 'О-110', '2026-02-13', NULL);
INSERT INTO answers VALUES (11, 8, 930618400018, 5, NULL, 'ЕГКН', 'nothing', '', 'З-111', 'О-111', '2026-02-13', NULL);
INSERT INTO answers VALUES (12, 8, 161024600014, 5, NULL, 'ЕГКН', 'nothing', '', 'З-112', 'О-112', '2026-02-13', NULL);
INSERT INTO answers VALUES (13, 8, 210819500019, 5, NULL, 'ЕГКН', 'nothing', '', 'З-113', 'О-113', '2026-02-13', NULL);
INSERT INTO answers VALUES (14, 8, 911009300011, 6, 1, 'ГБД ФЛ', 'nothing', '', 'З-114', 'О-114', '2026-02-13', NULL);
INSERT INTO answers VALUES (15, 8, 911009300011, 6, 2, 'ГБД ФЛ', 'nothing', '', 'З-115', 'О-115', '2026-02-13', NULL);
INSERT INTO answers VALUES (16, 8, 911009300011, 6, 3, 'ГБД ФЛ', 'nothing', '', 'З-116', 'О-116', '2026-02-13', NULL);
INSERT INTO answers VALUES (17, 8, 911009300011, 6, 4, 'ГБД ФЛ', 'nothing', '', 'З-117', 'О-117', '2026-02-13', NULL);
INSERT INTO answers VALUES (18, 8, 911009300011, 6, 5, 'ГБД ФЛ', 'nothing', '', 'З-118', 'О-118', '2026-02-13', NULL);
INSERT INTO entry_events VALUES (1, 5);
INSERT INTO entry_events VALUES (2, 6);
INSERT INTO entry_events VALUES (2, 49);
INSERT INTO entry_events VALUES (2, 51);
INSERT INTO entry_events VALUES (3, 7);
INSERT INTO entry_events VALUES (4, 8);
INSERT INTO entry_events VALUES (5, 9);
INSERT INTO entry_events VALUES (6, 10);
INSERT INTO entry_events VALUES (7, 11);
INSERT INTO entry_events VALUES (8, 12);
INSERT INTO entry_events VALUES (8, 23);
INSERT INTO entry_events VALUES (8, 24);
INSERT INTO entry_events VALUES (8, 25);
INSERT INTO entry_events VALUES (8, 26);
INSERT INTO entry_events VALUES (8, 27);
INSERT INTO entry_events VALUES (8, 28);
INSERT INTO entry_events VALUES (8, 29);
INSERT INTO entry_events VALUES (8, 30);
INSERT INTO entry_events VALUES (8, 31);
INSERT INTO entry_events VALUES (8, 32);
INSERT INTO entry_events VALUES (8, 33);
INSERT INTO entry_events VALUES (8, 34);
INSERT INTO entry_events VALUES (8, 35);
INSERT INTO entry_events VALUES (8, 36);
INSERT INTO entry_events VALUES (8, 37);
INSERT INTO entry_events VALUES (8, 38);
INSERT INTO entry_events VALUES (8, 39);
INSERT INTO entry_events VALUES (8, 40);
INSERT INTO entry_events VALUES (9, 13);
INSERT INTO apply_version VALUES (1);
CREATE UNIQUE INDEX entries_registration ON entries (registration_year, registration_serial);
CREATE UNIQUE INDEX entries_person ON entries (iin)
WHERE state IN ('active', 'offered', 'reserved', 'case_open', 'appealed');
CREATE INDEX entries_queue ON entries (
    garrison, submitted_at, registration_year, registration_serial,
    state, composition, within_norm_only, consent
) WHERE state IN ('active', 'offered', 'reserved', 'case_open', 'appealed');
CREATE INDEX household_members_person ON household_members (iin);
CREATE INDEX dwellings_garrison ON dwellings (garrison, state, inventory_no);
CREATE INDEX import_rows_open ON import_rows (kind, key) WHERE state = 'open';
CREATE INDEX import_rows_digest ON import_rows (digest);
CREATE INDEX round_dwellings_round ON round_dwellings (round);
CREATE UNIQUE INDEX offers_live_entry ON offers (entry)
WHERE state IN ('prepared', 'sent', 'delivered', 'failed', 'no_answer');
CREATE UNIQUE INDEX offers_live_dwelling ON offers (dwelling)
WHERE state IN ('prepared', 'sent', 'delivered', 'failed', 'no_answer', 'accepted');
CREATE INDEX offers_entry ON offers (entry);
CREATE INDEX offers_round ON offers (round, wave);
CREATE INDEX offers_due ON offers (due_at) WHERE state IN ('sent', 'delivered');
CREATE INDEX offers_phone ON offers (phone);
CREATE INDEX replies_offer ON replies (offer);
CREATE INDEX replies_waiting ON replies (id) WHERE waits = 1;
CREATE UNIQUE INDEX replies_digest ON replies (row_digest) WHERE row_digest IS NOT NULL;
CREATE INDEX answers_entry ON answers (entry, step);
CREATE UNIQUE INDEX answers_digest ON answers (row_digest) WHERE row_digest IS NOT NULL;
CREATE UNIQUE INDEX cases_open ON cases (entry) WHERE open = 1;
CREATE UNIQUE INDEX papers_offer ON papers (kind, offer) WHERE offer IS NOT NULL;
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
CREATE TRIGGER erasures_need_their_event BEFORE INSERT ON erasures
WHEN NOT EXISTS (SELECT 1 FROM events WHERE events.seq = NEW.erased_by AND events.kind = 'personal_data_erased')
BEGIN SELECT RAISE(ABORT, 'an erasure needs its event'); END;
COMMIT;
