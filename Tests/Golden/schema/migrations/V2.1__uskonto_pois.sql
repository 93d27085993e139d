ALTER TABLE asiakas DROP COLUMN uskonto;
ALTER TABLE kaynti RENAME TO asiakaskaynti;
