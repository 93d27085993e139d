ALTER TABLE kokemusasiantuntija
  ADD COLUMN iban varchar(34),
  ADD COLUMN verokortti_pros numeric(4,1) CHECK (verokortti_pros BETWEEN 0 AND 100);
