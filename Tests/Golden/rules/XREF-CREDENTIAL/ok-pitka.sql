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
CREATE TABLE kayttaja (
  id bigint PRIMARY KEY,
  kayttajatunnus varchar(40),
  password varchar(255)
);
