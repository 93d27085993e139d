ALTER TYPE tila RENAME TO vanha_tila;
CREATE TYPE tila AS ENUM ('odottaa', 'kesken', 'valmis');
ALTER TABLE asiakas
    ALTER COLUMN tila DROP DEFAULT,
    ALTER COLUMN tila TYPE tila USING 'odottaa'::tila;
DROP TYPE vanha_tila;
