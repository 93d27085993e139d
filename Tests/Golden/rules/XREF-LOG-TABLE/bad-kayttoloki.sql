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

CREATE TABLE kayttoloki (
  id bigint PRIMARY KEY,
  kayttaja varchar(40) NOT NULL,
  aika timestamp NOT NULL,
  ip_osoite varchar(45),
  katsottu_asiakas_id bigint REFERENCES asiakas (id)
);
