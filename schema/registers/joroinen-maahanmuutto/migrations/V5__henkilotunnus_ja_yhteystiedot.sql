-- Nimikenttä oli lyhyt; henkilötunnuksen kenttä saa nykyisen nimen.
ALTER TABLE asiakas ALTER COLUMN nimi TYPE varchar(120);
ALTER TABLE asiakas RENAME COLUMN sotu TO henkilotunnus;
ALTER TABLE asiakas
  ADD COLUMN email varchar(120),
  ADD COLUMN asiakasryhma varchar(30),
  ADD CONSTRAINT asiakas_henkilotunnus_uk UNIQUE (henkilotunnus);
