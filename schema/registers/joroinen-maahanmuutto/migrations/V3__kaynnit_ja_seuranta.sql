CREATE TABLE kaynti (
  kaynti_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  asiakas_id bigint NOT NULL REFERENCES asiakas ON DELETE CASCADE,
  kaynti_pvm date,
  muistio text
);

CREATE TABLE seuranta (
  seuranta_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  asiakas_id bigint NOT NULL REFERENCES asiakas ON DELETE CASCADE,
  laadittu_pvm date DEFAULT CURRENT_DATE NOT NULL,
  tavoite text,
  sijoittuminen varchar(40)
);
COMMENT ON COLUMN seuranta.sijoittuminen IS 'Työ, koulutus tai palvelu';
