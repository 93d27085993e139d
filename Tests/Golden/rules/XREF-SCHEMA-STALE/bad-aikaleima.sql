-- tiedosto: V20260110__perus.sql
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
-- tiedosto: V20261102103000__kansalaisuus.sql
ALTER TABLE asiakas ADD COLUMN kansalaisuus char(3);
