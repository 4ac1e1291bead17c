-- What readers complained of, when it arrived and how it was answered; both only grow.
CREATE TABLE complaint (
    number   INTEGER PRIMARY KEY,
    article  TEXT    NOT NULL REFERENCES article (id),
    words    TEXT    NOT NULL CHECK (trim(words) <> ''),
    comment  TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    contact  TEXT    NOT NULL,
    received INTEGER NOT NULL,
    zone     TEXT    NOT NULL,
    person   TEXT    NOT NULL
) STRICT;

CREATE INDEX complaint_article ON complaint (article);
CREATE INDEX complaint_received ON complaint (received);

CREATE TABLE complaint_answer (
    complaint INTEGER PRIMARY KEY REFERENCES complaint (number),
    at        INTEGER NOT NULL,
    zone      TEXT    NOT NULL,
    how       TEXT    NOT NULL CHECK (trim(how) <> ''),
    person    TEXT    NOT NULL
) STRICT;

CREATE INDEX complaint_answered ON complaint_answer (at);

CREATE TRIGGER complaint_stays BEFORE UPDATE ON complaint BEGIN
    SELECT raise(ABORT, 'complaints only grow');
END;

CREATE TRIGGER complaint_remains BEFORE DELETE ON complaint BEGIN
    SELECT raise(ABORT, 'complaints only grow');
END;

CREATE TRIGGER complaint_answer_stays BEFORE UPDATE ON complaint_answer BEGIN
    SELECT raise(ABORT, 'complaints only grow');
END;

CREATE TRIGGER complaint_answer_remains BEFORE DELETE ON complaint_answer BEGIN
    SELECT raise(ABORT, 'complaints only grow');
END;
