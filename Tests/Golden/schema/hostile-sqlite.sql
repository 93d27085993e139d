PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE [asia kas] (id INTEGER PRIMARY KEY AUTOINCREMENT, `nimi` VARCHAR(20) NOT NULL DEFAULT 'x''y',
  "ä""b" text CHECK ("ä""b" IN ('a;', 'b')), k INT AS (id + 1) STORED, -- oma
  'teksti' CLOB COLLATE NOCASE, m REFERENCES [asia kas](id) ON DELETE SET NULL, UNIQUE (nimi, m) ON CONFLICT IGNORE);
CREATE TABLE laina(a INT, b ANY, PRIMARY KEY(a DESC, b), CONSTRAINT f FOREIGN KEY(a) REFERENCES [asia kas]) STRICT, WITHOUT ROWID;
INSERT INTO laina VALUES(1,'a;b'),(2,X'00ff');
CREATE VIRTUAL TABLE haku USING fts5(otsikko, teksti UNINDEXED, content='laina', tokenize="unicode61");
CREATE VIEW v(x, y) AS SELECT l.a, count(*) FROM laina AS l, [asia kas] GROUP BY 1;
CREATE VIEW w AS SELECT *, a+1 FROM laina;
CREATE TRIGGER t AFTER UPDATE OF a ON laina WHEN new.a > 1 BEGIN
  UPDATE laina SET b = CASE a WHEN 1 THEN 'END;' ELSE b END;
  SELECT 1;
END;
CREATE UNIQUE INDEX i ON laina(b);
ALTER TABLE laina ADD COLUMN c TEXT DEFAULT "1, 2";
ALTER TABLE laina RENAME COLUMN c TO "d e";
ALTER TABLE [asia kas] RENAME TO asiakas;
ALTER TABLE laina DROP COLUMN "d e";
CREATE TABLE kopio AS SELECT id, nimi n FROM asiakas;
.mode csv
DROP INDEX i;
DROP TABLE IF EXISTS ei;
COMMIT;
