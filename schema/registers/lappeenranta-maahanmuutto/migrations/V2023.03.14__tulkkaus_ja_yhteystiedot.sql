ALTER TABLE asiakas
  ADD COLUMN puhelin varchar(30),
  ADD COLUMN aidinkieli char(2),
  ADD COLUMN tulkki_tarve boolean DEFAULT false NOT NULL,
  ADD COLUMN fax varchar(30);
