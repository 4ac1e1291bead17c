-- Who wrote what of an article's text nobody has cleared yet.
CREATE TABLE writer (
    person  TEXT    NOT NULL,
    article INTEGER NOT NULL REFERENCES article (key),
    PRIMARY KEY (person, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX writer_article ON writer (article);

INSERT INTO writer (person, article)
SELECT DISTINCT r.person, r.article FROM revision r JOIN article a ON a.key = r.article
WHERE r.person <> ''
    AND r.kind NOT IN ('MOVED', 'EXPORTED')
    AND a.stage NOT IN ('PUBLISHED', 'WITHDRAWN')
    AND r.number > coalesce(
        (SELECT max(iif(s.deed = 'LAPSE', s.revision - 1, s.revision)) FROM step s
         WHERE s.article = a.id AND s.deed IN ('PUBLISH', 'REVISE', 'LAPSE')),
        0);
