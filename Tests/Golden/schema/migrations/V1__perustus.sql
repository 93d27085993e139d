CREATE TYPE tila AS ENUM ('uusi', 'valmis');
CREATE TABLE asiakas (
    id bigserial PRIMARY KEY,
    nimi varchar(60) NOT NULL,
    tila tila NOT NULL DEFAULT 'uusi'
);
CREATE TABLE kaynti (id bigint PRIMARY KEY, asiakas_id bigint NOT NULL REFERENCES asiakas, muistio text);
