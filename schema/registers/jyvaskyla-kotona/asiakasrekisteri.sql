-- Kotona Jyväskylässä: hankkeen asiakasrekisteri (SQLite).
-- sqlite3 asiakasrekisteri.db < asiakasrekisteri.sql
PRAGMA foreign_keys = ON;

CREATE TABLE asiakas (
  asiakas_id      INTEGER PRIMARY KEY AUTOINCREMENT,
  nimi            VARCHAR(120) NOT NULL,
  hetu            CHAR(11) UNIQUE,
  syntymaaika     DATE,
  puhelin         VARCHAR(30),
  sahkoposti      VARCHAR(120),
  kansalaisuus    CHAR(3),              -- ISO 3166
  aidinkieli      CHAR(2),              -- ISO 639
  tiedotuskanava  VARCHAR(10) CHECK (tiedotuskanava IN ('tekstari', 'posti', 'whatsapp')),
  viestilupa      BOOLEAN NOT NULL DEFAULT 0
);

CREATE TABLE kurssi (
  kurssi_id       INTEGER PRIMARY KEY,
  nimi            VARCHAR(80) NOT NULL
);

CREATE TABLE tyohistoria (
  tyohistoria_id  INTEGER PRIMARY KEY,
  asiakas_id      INTEGER NOT NULL REFERENCES asiakas ON DELETE CASCADE,
  tyonantaja_nimi VARCHAR(80),
  ammatti         VARCHAR(60),
  alku_pvm        DATE
);

CREATE TABLE koulutus (
  koulutus_id     INTEGER PRIMARY KEY,
  asiakas_id      INTEGER NOT NULL REFERENCES asiakas ON DELETE CASCADE,
  tutkinto        VARCHAR(80),
  oppilaitos_nimi VARCHAR(80)
);

CREATE TABLE suunnitelma (
  suunnitelma_id  INTEGER PRIMARY KEY,
  asiakas_id      INTEGER NOT NULL REFERENCES asiakas ON DELETE CASCADE,
  kurssi_id       INTEGER REFERENCES kurssi,   -- mihin ohjattu
  tavoite         TEXT,
  haastattelu_muistio TEXT,
  terveys_huomio  VARCHAR(200)
);

-- Ohjausryhmän taulukoita varten; ajetaan kuukausittain.
CREATE TABLE tilasto (
  asiakas_koodi   VARCHAR(12) PRIMARY KEY,
  koulutus        VARCHAR(20),
  tyollisyys      VARCHAR(20),
  maahantuloperuste VARCHAR(20)
) WITHOUT ROWID;

CREATE TABLE esr_ilmoitus (
  esr_ilmoitus_id INTEGER PRIMARY KEY,
  asiakas_id      INTEGER NOT NULL UNIQUE REFERENCES asiakas ON DELETE CASCADE,
  aloitus_pvm     DATE NOT NULL,
  lopetus_pvm     DATE,
  esr_tyomarkkina_asema VARCHAR(20),
  esr_vahemmisto  BOOLEAN,
  vammaisuus      BOOLEAN,
  asunnoton       BOOLEAN,
  eura_siirto_pvm DATE,
  CHECK (lopetus_pvm IS NULL OR lopetus_pvm >= aloitus_pvm)
);

CREATE TABLE tietojenvaihto (
  tietojenvaihto_id INTEGER PRIMARY KEY,
  asiakas_id      INTEGER NOT NULL REFERENCES asiakas ON DELETE CASCADE,
  vastaanottaja   VARCHAR(60) NOT NULL,
  suostumus_pvm   DATE,
  asia_teksti     TEXT
);

CREATE INDEX tyohistoria_asiakas_ix ON tyohistoria (asiakas_id);
CREATE INDEX koulutus_asiakas_ix ON koulutus (asiakas_id);
CREATE INDEX suunnitelma_asiakas_ix ON suunnitelma (asiakas_id);
CREATE INDEX tietojenvaihto_asiakas_ix ON tietojenvaihto (asiakas_id, suostumus_pvm);
