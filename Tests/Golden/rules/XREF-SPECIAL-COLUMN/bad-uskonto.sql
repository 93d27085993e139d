-- tiedosto: V1__perus.sql
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
-- tiedosto: V2__uskonto.sql
ALTER TABLE asiakas ADD COLUMN uskonto varchar(40);
