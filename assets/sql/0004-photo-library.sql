-- The library's side of a photo, beside the facts of its file, which stay as they were read. Keys grow, so that last taken in first is
-- the order of keys, also in the index of words. edited, framing and rights are null while nobody changed them.
CREATE TABLE library (
    key       INTEGER PRIMARY KEY,
    sha256    TEXT    NOT NULL UNIQUE REFERENCES photo (sha256),
    added     INTEGER NOT NULL,
    revision  INTEGER NOT NULL,
    edited    TEXT,
    framing   TEXT,
    rights    TEXT,
    trashed   INTEGER,
    look      INTEGER,
    caption   INTEGER NOT NULL,
    credit    INTEGER NOT NULL,
    alt       INTEGER NOT NULL,
    taken     TEXT    NOT NULL,
    shape     TEXT    NOT NULL,
    width     INTEGER NOT NULL,
    expires   INTEGER,
    embargo   INTEGER,
    one_use   INTEGER NOT NULL,
    withdrawn INTEGER
) STRICT;

CREATE INDEX library_present ON library (key) WHERE trashed IS NULL;
CREATE INDEX library_without_caption ON library (key) WHERE trashed IS NULL AND caption = 0;
CREATE INDEX library_without_credit ON library (key) WHERE trashed IS NULL AND credit = 0;
CREATE INDEX library_without_alt ON library (key) WHERE trashed IS NULL AND alt = 0;
CREATE INDEX library_taken ON library (taken, key) WHERE trashed IS NULL;
CREATE INDEX library_expires ON library (expires) WHERE expires IS NOT NULL;
CREATE INDEX library_trashed ON library (trashed) WHERE trashed IS NOT NULL;
CREATE INDEX library_look ON library (look, key) WHERE trashed IS NULL AND look IS NOT NULL;

-- What photos say of themselves and people filter by; value is folded for comparing, shown as it was written.
CREATE TABLE photo_facet (
    facet TEXT    NOT NULL,
    value TEXT    NOT NULL,
    photo INTEGER NOT NULL REFERENCES library (key),
    shown TEXT    NOT NULL,
    PRIMARY KEY (facet, value, photo)
) STRICT, WITHOUT ROWID;

CREATE INDEX photo_facet_photo ON photo_facet (photo);

CREATE VIRTUAL TABLE photo_search USING fts5 (
    terms,
    content = '',
    contentless_delete = 1,
    detail = none,
    prefix = '1 2 3 4',
    tokenize = 'ascii'
);

-- Which articles show which photos; written with the article.
CREATE TABLE photo_use (
    photo   TEXT    NOT NULL,
    article INTEGER NOT NULL REFERENCES article (key),
    PRIMARY KEY (photo, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX photo_use_article ON photo_use (article);

-- Who answers for a photo going out although its rights forbid it.
CREATE TABLE waiver (
    photo   TEXT    NOT NULL,
    article TEXT    NOT NULL,
    stop    TEXT    NOT NULL,
    name    TEXT    NOT NULL,
    reason  TEXT    NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (photo, article, stop)
) STRICT, WITHOUT ROWID;
