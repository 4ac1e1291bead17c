-- An article's place grows with every change of an article, so that newest first is the order of places, also in the index.
CREATE TABLE article (
    key       INTEGER PRIMARY KEY,
    id        TEXT    NOT NULL UNIQUE,
    place     INTEGER NOT NULL UNIQUE,
    revision  INTEGER NOT NULL,
    changed   INTEGER NOT NULL,
    stage     TEXT    NOT NULL,
    headline  TEXT    NOT NULL,
    category  TEXT    NOT NULL,
    published INTEGER,
    zone      TEXT,
    photo     TEXT    NOT NULL,
    trashed   INTEGER,
    indexed   BLOB    NOT NULL
) STRICT;

CREATE INDEX article_place ON article (place) WHERE trashed IS NULL;
CREATE INDEX article_stage ON article (stage, place) WHERE trashed IS NULL;
CREATE INDEX article_category ON article (category, place) WHERE trashed IS NULL;
CREATE INDEX article_stage_category ON article (stage, category, place) WHERE trashed IS NULL;
CREATE INDEX article_trashed ON article (trashed) WHERE trashed IS NOT NULL;

-- Apart from the summaries, so that lists never read past bodies.
CREATE TABLE content (
    article INTEGER PRIMARY KEY REFERENCES article (key),
    json    BLOB NOT NULL
) STRICT;

-- A null body is the one that stands in content.
CREATE TABLE revision (
    article INTEGER NOT NULL REFERENCES article (key),
    number  INTEGER NOT NULL,
    started INTEGER NOT NULL,
    saved   INTEGER NOT NULL,
    kind    TEXT    NOT NULL,
    words   INTEGER NOT NULL,
    body    BLOB,
    PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5 (
    terms,
    content = '',
    contentless_delete = 1,
    detail = none,
    prefix = '1 2 3',
    tokenize = 'ascii'
);

-- More memory for what one transaction indexes (8 MB instead of 1): an archive's import writes three times fewer pages.
INSERT INTO search (search, rank) VALUES ('hashsize', 8388608);

-- In how many articles of the index a term stands.
CREATE TABLE word (
    term TEXT PRIMARY KEY,
    docs INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE photo (
    sha256      TEXT PRIMARY KEY,
    file_name   TEXT    NOT NULL,
    format      TEXT    NOT NULL,
    width       INTEGER NOT NULL,
    height      INTEGER NOT NULL,
    bytes       INTEGER NOT NULL,
    description TEXT    NOT NULL,
    credit_line TEXT    NOT NULL,
    creator     TEXT    NOT NULL,
    alt_text    TEXT    NOT NULL,
    headline    TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
