ALTER TABLE perheenjasen ADD hetu char(11);
ALTER TABLE perheenjasen ADD CONSTRAINT perheenjasen_uk UNIQUE (asiakas_id, hetu);
