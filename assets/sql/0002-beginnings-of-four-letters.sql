-- Beginnings of four letters get an index of their own as well, because at a million articles some of them stand for thousands
-- of words and hundreds of thousands of articles. FTS5 fixes its beginnings when a table is made; the index is filled anew
-- because its version is gone.
DROP TABLE search;

CREATE VIRTUAL TABLE search USING fts5 (
    terms,
    content = '',
    contentless_delete = 1,
    detail = none,
    prefix = '1 2 3 4',
    tokenize = 'ascii'
);

INSERT INTO search (search, rank) VALUES ('hashsize', 8388608);

DELETE FROM word;
DELETE FROM meta WHERE key = 'analysis';
