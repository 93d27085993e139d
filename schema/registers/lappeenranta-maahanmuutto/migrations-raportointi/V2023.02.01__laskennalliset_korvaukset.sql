ALTER TABLE korvaus RENAME TO korvaushakemus;
ALTER TABLE korvaushakemus RENAME COLUMN etuuslaji TO kela_etuuslaji;
ALTER TABLE korvaushakemus
  ADD COLUMN keha_viite varchar(30),
  ADD COLUMN laskennallinen_eur numeric(9,2);
