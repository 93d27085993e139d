ALTER TABLE asiakas ADD COLUMN aidinkieli char(2);
ALTER TABLE asiakas ADD COLUMN tulkkauskieli char(2);
ALTER TABLE asiakas ADD COLUMN suostumus_tyyppi varchar(30);
ALTER TABLE asiakas ADD COLUMN suostumus_annettu_pvm date;
ALTER TABLE asiakas ADD COLUMN suostumus_peruttu_pvm date;
