-- tiedosto: V1__asiakas.sql
CREATE TABLE asiakas (
  id bigint PRIMARY KEY,
  nimi varchar(120) NOT NULL,
  osoite varchar(120),
  puhelin varchar(30),
  aidinkieli char(2),
  koulutus varchar(60),
  kotoutumissuunnitelma varchar(200),
  poistettu_pvm date
);
-- tiedosto: V2026.11.02__versio.sql
ALTER TABLE asiakas ADD COLUMN rivi_versio integer;
ALTER TABLE asiakas ADD COLUMN muokattu timestamp;
