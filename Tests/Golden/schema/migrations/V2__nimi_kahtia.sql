ALTER TABLE asiakas ADD COLUMN sukunimi varchar(60), ADD COLUMN uskonto varchar(40);
ALTER TABLE asiakas RENAME COLUMN nimi TO etunimi;
