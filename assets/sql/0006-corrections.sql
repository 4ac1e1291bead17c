-- What readers are told of a published article; none without what was wrong, what is right, the time and both articles.
CREATE TABLE correction (
    number    INTEGER PRIMARY KEY,
    kind      TEXT    NOT NULL,
    corrected TEXT    NOT NULL REFERENCES article (id),
    carrier   TEXT    NOT NULL REFERENCES article (id),
    wrong     TEXT    NOT NULL CHECK (trim(wrong) <> ''),
    correct   TEXT    NOT NULL CHECK (trim(correct) <> ''),
    at        INTEGER NOT NULL,
    zone      TEXT    NOT NULL,
    person    TEXT    NOT NULL
) STRICT;

CREATE INDEX correction_corrected ON correction (corrected);
CREATE INDEX correction_carrier ON correction (carrier);

CREATE TRIGGER correction_stays BEFORE UPDATE ON correction BEGIN
    SELECT raise(ABORT, 'corrections only grow');
END;

CREATE TRIGGER correction_remains BEFORE DELETE ON correction BEGIN
    SELECT raise(ABORT, 'corrections only grow');
END;
