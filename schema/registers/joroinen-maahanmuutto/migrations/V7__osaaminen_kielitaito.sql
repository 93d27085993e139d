ALTER TABLE osaaminen DROP COLUMN ajokortti;
ALTER TABLE osaaminen ADD COLUMN kielitaitotaso varchar(4);
COMMENT ON COLUMN osaaminen.kielitaitotaso IS 'YKI: 1–6 tai A1–C2';
