-- A remark on some words of an article; text is the whole text that they stood in, so that they are found again after edits.
CREATE TABLE comment (
    id      TEXT PRIMARY KEY,
    article TEXT NOT NULL,
    field   TEXT NOT NULL,
    block   TEXT,
    text    TEXT NOT NULL,
    first   INTEGER,
    last    INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX comment_article ON comment (article);

-- What was done with a comment; rows are only added.
CREATE TABLE comment_act (
    id      TEXT PRIMARY KEY,
    comment TEXT    NOT NULL REFERENCES comment (id),
    kind    TEXT    NOT NULL,
    text    TEXT    NOT NULL,
    person  TEXT    NOT NULL,
    at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX comment_act_comment ON comment_act (comment, at);

CREATE TRIGGER comment_act_stays BEFORE UPDATE ON comment_act BEGIN
    SELECT raise(ABORT, 'comments only grow');
END;

-- Who has to see to which article because of an open comment; follows comment_act.
CREATE TABLE assignment (
    comment TEXT PRIMARY KEY REFERENCES comment (id),
    article TEXT NOT NULL,
    person  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX assignment_person ON assignment (person, article);

-- How a person would write an article; base is the article that they began from.
CREATE TABLE proposal (
    article  TEXT    NOT NULL,
    person   TEXT    NOT NULL,
    base     BLOB    NOT NULL,
    proposed BLOB    NOT NULL,
    at       INTEGER NOT NULL,
    PRIMARY KEY (article, person)
) STRICT, WITHOUT ROWID;

-- The state of an article that a person saw last; typing never goes on in a state that somebody has seen.
CREATE TABLE seen (
    article  TEXT    NOT NULL,
    person   TEXT    NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (article, person)
) STRICT, WITHOUT ROWID;
