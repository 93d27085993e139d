-- Kirjaston asiakasrekisteri SQLitessä.
PRAGMA foreign_keys = ON;
CREATE TABLE asiakas (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  [nimi] text NOT NULL,
  `kotiosoite` VARCHAR ( 120 ) DEFAULT '',
  "syntymä aika" date, -- vain alaikäisiltä
  'lisä' CLOB,
  kortti_nro CHAR(14) UNIQUE ON CONFLICT REPLACE,
  saldo DECIMAL(8,2) DEFAULT (0 + 0),
  tila TEXT CHECK (tila IN ('uusi', 'käytössä', 'suljettu')) DEFAULT 'uusi' COLLATE NOCASE,
  koko_tieto TEXT GENERATED ALWAYS AS (nimi || kotiosoite) VIRTUAL,
  ika INT AS (1) STORED,
  ilman_tyyppia,
  huoltaja_id INTEGER REFERENCES asiakas (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE IF NOT EXISTS laina (
  asiakas_id INT NOT NULL,
  nide_id BIGINT,
  erapaiva datetime DEFAULT CURRENT_TIMESTAMP,
  PRIMARY KEY (asiakas_id, nide_id DESC),
  CONSTRAINT lainaaja FOREIGN KEY (Asiakas_ID) REFERENCES ASIAKAS
) WITHOUT ROWID;
CREATE TABLE loki (hetki INTEGER NOT NULL, viesti ANY, tarkka REAL) STRICT;
CREATE TABLE vanha (a, b);
CREATE TABLE uusi_laji (id integer primary key, nimi text);
CREATE TABLE laji (id integer primary key);
CREATE TABLE nide (id integer primary key, laji int references laji);
DROP TABLE laji;
ALTER TABLE uusi_laji RENAME TO laji;
ALTER TABLE vanha ADD COLUMN c "long text" NOT NULL DEFAULT 'x;y';
ALTER TABLE vanha RENAME COLUMN a TO alku;
ALTER TABLE vanha DROP COLUMN b;
CREATE VIEW lainassa AS SELECT l.nide_id, a.nimi AS lainaaja, a.tila FROM laina l JOIN asiakas a ON a.id = l.asiakas_id;
CREATE UNIQUE INDEX asiakas_kortti ON asiakas (kortti_nro);
CREATE INDEX loki_hetki ON loki (hetki);
CREATE TRIGGER poisto AFTER DELETE ON asiakas BEGIN
  DELETE FROM laina WHERE asiakas_id = old.id;
  INSERT INTO loki VALUES (1, CASE WHEN 1 THEN 'a;b' END, 0);
END;
INSERT INTO loki VALUES (1, 'CREATE TABLE ei (x);', 2.0);
