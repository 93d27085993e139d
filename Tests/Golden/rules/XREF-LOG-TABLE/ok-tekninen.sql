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
CREATE TABLE flyway_schema_history (installed_rank integer PRIMARY KEY, version varchar(50), description varchar(200), script varchar(1000), installed_on timestamp, success boolean);
