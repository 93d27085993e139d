ALTER TABLE asiakas ADD COLUMN asiakkuus_loppu_pvm date;
COMMENT ON COLUMN asiakas.asiakkuus_loppu_pvm IS 'Poistoajo 48 kk tästä';
CREATE UNIQUE INDEX asiakas_henkilotunnus_uk ON asiakas (henkilotunnus);
