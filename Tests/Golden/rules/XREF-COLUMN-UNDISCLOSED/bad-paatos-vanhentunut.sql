CREATE TABLE asiakas (
  id bigint PRIMARY KEY,
  nimi varchar(120) NOT NULL,
  osoite varchar(120),
  puhelin varchar(30),
  aidinkieli char(2),
  koulutus varchar(60),
  kotoutumissuunnitelma varchar(200),
  poistettu_pvm date,
  sukupuoli char(1) CHECK (sukupuoli IN ('1', '2', '9')),
  kansalaisuus char(3)
);
COMMENT ON COLUMN asiakas.sukupuoli IS 'Väestötietojärjestelmästä';
