-- With which of a photo's revisions that last changed which may stop it; what was answered for before is answered for no more.
CREATE TABLE rights_change (
    photo    TEXT    NOT NULL,
    stop     TEXT    NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (photo, stop)
) STRICT, WITHOUT ROWID;

-- Who answered for a photo going out although its rights forbade it, and at which of its revisions; it only grows.
ALTER TABLE waiver RENAME TO former_waiver;

CREATE TABLE waiver (
    number   INTEGER PRIMARY KEY,
    photo    TEXT    NOT NULL,
    article  TEXT    NOT NULL,
    stop     TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    reason   TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;

INSERT INTO waiver (photo, article, stop, name, reason, at, revision)
SELECT photo, article, stop, name, reason, at, 0 FROM former_waiver ORDER BY at;

DROP TABLE former_waiver;

CREATE INDEX waiver_article ON waiver (article);

CREATE TRIGGER waiver_stays BEFORE UPDATE ON waiver BEGIN
    SELECT raise(ABORT, 'waivers only grow');
END;

CREATE TRIGGER waiver_remains BEFORE DELETE ON waiver BEGIN
    SELECT raise(ABORT, 'waivers only grow');
END;
