-- The library's tables, version 4. Times are ISO 8601; boxes are fractions of the upright photo.
-- References have no action of their own (NO ACTION): CASCADE and SET NULL would write behind
-- the journal's back. What the machine makes and nobody undoes is the exception: embedding, lone,
-- refused_group.
-- The journal's tables (undo_face, ...) mirror these and are made by journal.py.

CREATE TABLE root (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path TEXT NOT NULL UNIQUE
);

-- relative_path is '/'-separated; a name that is not valid UTF-8 is kept as its bytes.
-- missing: 1 the file is gone; 2 and the user has forgotten it; 3 he has removed it (taken_out.py).
CREATE TABLE photo (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    root_id INTEGER NOT NULL REFERENCES root (id),
    relative_path TEXT NOT NULL,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    content_id TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    taken_at TEXT,
    error TEXT,
    missing INTEGER NOT NULL DEFAULT 0,
    UNIQUE (root_id, relative_path)
);
CREATE INDEX photo_content ON photo (content_id);
CREATE INDEX photo_missing ON photo (root_id, missing) WHERE missing > 0;
CREATE INDEX photo_error ON photo (id) WHERE error IS NOT NULL;

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    cover_face_id INTEGER,
    hidden INTEGER NOT NULL DEFAULT 0,
    birth_date TEXT
);

-- touched: the user has merged, split or named in it, so the machine leaves it alone.
-- cover_face_id: a good face near the middle, as the machine sees it; it may have left since.
CREATE TABLE cluster (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    touched INTEGER NOT NULL DEFAULT 0,
    cover_face_id INTEGER
);

-- source: 1 auto, 2 imported, 3 manual. landmarks: five (x, y) pairs, little-endian float32.
CREATE TABLE face (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    photo_id INTEGER NOT NULL REFERENCES photo (id),
    x REAL NOT NULL,
    y REAL NOT NULL,
    w REAL NOT NULL,
    h REAL NOT NULL,
    landmarks BLOB NOT NULL,
    score REAL NOT NULL,
    quality REAL NOT NULL,
    state TEXT NOT NULL DEFAULT 'unknown'
        CHECK (state IN ('unknown', 'confirmed', 'ignored', 'not-a-face')),
    source INTEGER,
    person_id INTEGER REFERENCES person (id),
    cluster_id INTEGER REFERENCES cluster (id),
    CHECK ((state = 'confirmed') = (person_id IS NOT NULL)),
    CHECK (cluster_id IS NULL OR state = 'unknown')
);
CREATE INDEX face_photo ON face (photo_id);
-- With the photo: who is on which photos is read from the index alone.
CREATE INDEX face_person ON face (person_id, photo_id) WHERE person_id IS NOT NULL;
CREATE INDEX face_cluster ON face (cluster_id) WHERE cluster_id IS NOT NULL;
CREATE INDEX face_alone ON face (quality DESC) WHERE state = 'unknown' AND cluster_id IS NULL;
CREATE INDEX face_set_aside ON face (state) WHERE state IN ('ignored', 'not-a-face');

-- vector: little-endian float32, L2 norm 1.
CREATE TABLE embedding (
    face_id INTEGER NOT NULL REFERENCES face (id) ON DELETE CASCADE,
    engine_id TEXT NOT NULL,
    vector BLOB NOT NULL,
    PRIMARY KEY (face_id, engine_id)
) WITHOUT ROWID;

-- Faces that grouping has looked at, by an engine's vectors, and left on their own.
CREATE TABLE lone (
    face_id INTEGER NOT NULL REFERENCES face (id) ON DELETE CASCADE,
    engine_id TEXT NOT NULL,
    PRIMARY KEY (face_id, engine_id)
) WITHOUT ROWID;

CREATE TABLE suggestion (
    face_id INTEGER PRIMARY KEY REFERENCES face (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    similarity REAL NOT NULL,
    margin REAL NOT NULL,
    probability REAL NOT NULL
);
CREATE INDEX suggestion_person ON suggestion (person_id);

CREATE TABLE rejection (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    face_id INTEGER NOT NULL REFERENCES face (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    UNIQUE (face_id, person_id)
);
CREATE INDEX rejection_person ON rejection (person_id);

-- Two faces that are different people, by the user's word.
CREATE TABLE apart (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    face_id INTEGER NOT NULL REFERENCES face (id),
    other_id INTEGER NOT NULL REFERENCES face (id),
    UNIQUE (face_id, other_id),
    CHECK (face_id < other_id)
);
CREATE INDEX apart_other ON apart (other_id);

-- Groups that are not a person because half of their faces were once refused for it: faces that join
-- later do not make the refused few. It lasts as long as one of those faces is inside.
CREATE TABLE refused_group (
    cluster_id INTEGER NOT NULL REFERENCES cluster (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (cluster_id, person_id)
) WITHOUT ROWID;

CREATE TABLE undo_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    at TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
);

-- What the machine has to remember between two starts, by key (state.py).
CREATE TABLE state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
