-- Who works here; secret is how a PIN or passphrase is told again, null where none is asked for.
CREATE TABLE person (
    id       TEXT PRIMARY KEY,
    name     TEXT    NOT NULL,
    roles    TEXT    NOT NULL,
    active   INTEGER NOT NULL,
    secret   TEXT,
    failures INTEGER NOT NULL,
    failed   INTEGER
) STRICT, WITHOUT ROWID;

-- The journal of steps only grows; each line's hash covers the one before it.
CREATE TABLE step (
    sequence INTEGER PRIMARY KEY,
    article  TEXT    NOT NULL,
    revision INTEGER NOT NULL,
    deed     TEXT    NOT NULL,
    source   TEXT    NOT NULL,
    target   TEXT    NOT NULL,
    person   TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    reason   TEXT    NOT NULL,
    until    INTEGER,
    content  TEXT    NOT NULL,
    hash     TEXT    NOT NULL
) STRICT;

CREATE INDEX step_article ON step (article, sequence);

CREATE TRIGGER step_stays BEFORE UPDATE ON step BEGIN
    SELECT raise(ABORT, 'the journal only grows');
END;

CREATE TRIGGER step_remains BEFORE DELETE ON step BEGIN
    SELECT raise(ABORT, 'the journal only grows');
END;

-- approved: the hash of the content that may go out; entered: when it came into its stage; owner: whose article it is;
-- author: whose the last text is; pictures: where the photo desk is with it.
ALTER TABLE article ADD COLUMN approved TEXT;
ALTER TABLE article ADD COLUMN embargo INTEGER;
ALTER TABLE article ADD COLUMN entered INTEGER NOT NULL DEFAULT 0;
ALTER TABLE article ADD COLUMN deadline INTEGER;
ALTER TABLE article ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN author TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN pictures TEXT NOT NULL DEFAULT 'NONE';
UPDATE article SET entered = changed;

ALTER TABLE revision ADD COLUMN person TEXT NOT NULL DEFAULT '';

CREATE INDEX article_owner ON article (owner, stage) WHERE trashed IS NULL;
CREATE INDEX article_entered ON article (stage, entered) WHERE trashed IS NULL;
CREATE INDEX article_pictures ON article (pictures, entered) WHERE trashed IS NULL AND pictures = 'NEEDED';
CREATE INDEX article_embargo ON article (embargo) WHERE trashed IS NULL AND embargo IS NOT NULL;
