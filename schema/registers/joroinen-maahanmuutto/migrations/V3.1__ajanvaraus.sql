ALTER TABLE kaynti ADD COLUMN varaus_aika timestamp;
ALTER TABLE kaynti RENAME COLUMN muistio TO huomiot;
