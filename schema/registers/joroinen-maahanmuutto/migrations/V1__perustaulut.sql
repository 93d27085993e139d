-- Kotoutuminen-osio: asiakas ja oleskelulupa.
CREATE TABLE koodisto (
  koodisto_id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  nimi varchar(80) NOT NULL UNIQUE
);

CREATE TABLE asiakas (
  asiakas_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  nimi varchar(80) NOT NULL,
  syntyma_pvm date,
  sotu char(11),
  kotikunta varchar(60) DEFAULT 'Joroinen',
  osoite varchar(120),
  puhelin varchar(30)
);

CREATE TABLE oleskelulupa (
  oleskelulupa_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  asiakas_id bigint NOT NULL,
  tyyppi varchar(10),
  alku_pvm date,
  loppu_pvm date,
  kansalaisuus char(3)
);

CREATE TABLE perhe (
  perhe_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  asiakas_id bigint NOT NULL,
  perheenjasen_nimi varchar(120),
  suhde varchar(30)
);
