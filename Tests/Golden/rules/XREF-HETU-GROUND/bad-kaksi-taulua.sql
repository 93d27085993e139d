CREATE TABLE asiakas (
  id bigint PRIMARY KEY,
  nimi varchar(120) NOT NULL,
  osoite varchar(120),
  puhelin varchar(30),
  aidinkieli char(2),
  koulutus varchar(60),
  kotoutumissuunnitelma varchar(200),
  poistettu_pvm date,
  henkilotunnus char(11)
);

CREATE TABLE hakemus (
  id bigint PRIMARY KEY,
  asiakas_id bigint NOT NULL REFERENCES asiakas (id),
  hakijan_hetu char(11),
  ratkaisu_pvm date
);
