-- Taulujen nimet yksikkömuotoon, avaimet taulun nimellä.
ALTER TABLE asiakkaat RENAME TO asiakas;
ALTER TABLE asiakas RENAME COLUMN id TO asiakas_id;
ALTER TABLE oleskelu RENAME COLUMN lupa TO oleskelulupa_tyyppi;
