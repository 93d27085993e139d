-- Koulukuljetusten rekisteri: PostgreSQL:n rakenteita laidasta laitaan.
CREATE SCHEMA kuljetus;
CREATE SCHEMA "Arkisto ä";
COMMENT ON SCHEMA kuljetus IS 'Koulukuljetukset';
SET search_path TO kuljetus, public;

CREATE TYPE hakemuksen_tila AS ENUM ('luonnos', 'vireillä', 'päätetty');
CREATE TYPE osoite AS (katu varchar(120), postinumero char(5), kunta text);
CREATE TYPE matka_km AS RANGE (subtype = numeric);
CREATE DOMAIN hetu AS char(11) CHECK (VALUE ~ '^[0-9]{6}[-+A-Y][0-9]{3}[0-9A-Z]$');
CREATE DOMAIN lyhyt_hetu AS hetu NOT NULL;

CREATE TABLE huoltaja (
    id bigint GENERATED ALWAYS AS IDENTITY (START WITH 100) PRIMARY KEY,
    etunimi varchar(60) NOT NULL,
    sukunimi varchar(60) NOT NULL, -- nykyinen sukunimi
    hetu hetu UNIQUE,
    koti osoite,
    "Äidinkieli" char(2) DEFAULT 'fi'::bpchar NOT NULL,
    puhelimet text[],
    sahkoposti text CHECK (sahkoposti LIKE '%@%'),
    luotu timestamptz(3) DEFAULT now() NOT NULL,
    paivitetty timestamp,
    koko_nimi text GENERATED ALWAYS AS (etunimi || ' ' || sukunimi) STORED
);

CREATE TABLE oppilas (
    LIKE huoltaja INCLUDING DEFAULTS INCLUDING GENERATED,
    oppilasnumero serial,
    CONSTRAINT oppilas_pk PRIMARY KEY (oppilasnumero),
    "turva""kielto" bool NOT NULL DEFAULT false,
    huoltaja_id int8 REFERENCES huoltaja ON DELETE SET NULL,
    toinen_huoltaja_id bigint,
    /* koulun oma tunnus /* sisäkkäinen */ */
    koulu_koodi character varying (10) COLLATE "C",
    FOREIGN KEY (toinen_huoltaja_id) REFERENCES huoltaja (id) MATCH SIMPLE ON UPDATE CASCADE,
    UNIQUE (koulu_koodi, oppilasnumero),
    CHECK (huoltaja_id <> toinen_huoltaja_id)
);

CREATE TABLE hakemus (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    oppilas integer NOT NULL REFERENCES oppilas,
    tila hakemuksen_tila NOT NULL DEFAULT 'luonnos',
    tilahistoria hakemuksen_tila[] DEFAULT ARRAY['luonnos']::hakemuksen_tila[],
    matka matka_km,
    voimassa daterange,
    kesto interval day to second(0),
    liite bytea,
    lisatiedot jsonb DEFAULT '{"a": "b, c"}'::jsonb,
    hinta numeric(8) CHECK (hinta >= 0),
    alv decimal(4, 1),
    osuus float(10), painotus float, kerroin double precision,
    kello time(0) with time zone,
    ip inet, mac macaddr, sijainti point, haku tsvector, bitit bit varying(8), lippu bit,
    vanha_tunnus "char",
    EXCLUDE USING gist (voimassa WITH &&)
);
COMMENT ON TABLE hakemus IS 'Kuljetushakemus; säilytetään ''kaksi'' vuotta';
COMMENT ON COLUMN hakemus.lisatiedot IS E'Vapaa teksti:\nterveydentila, erityistarpeet';
COMMENT ON COLUMN hakemus.alv IS 'poistuu';
COMMENT ON COLUMN hakemus.alv IS NULL;
COMMENT ON TYPE hakemuksen_tila IS 'Hakemuksen elinkaari';

-- Ositettu loki ja sen osat.
CREATE TABLE kayttoloki (
    hetki timestamp with time zone NOT NULL,
    kayttaja text NOT NULL,
    toimi text
) PARTITION BY RANGE (hetki);
CREATE TABLE kayttoloki_2025 PARTITION OF kayttoloki
    FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE kayttoloki_muu (toimi text, hetki timestamptz NOT NULL, kayttaja text NOT NULL);
ALTER TABLE kayttoloki ATTACH PARTITION kayttoloki_muu DEFAULT;
CREATE TABLE kayttoloki_2020 PARTITION OF kayttoloki
    FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
ALTER TABLE kayttoloki DETACH PARTITION kayttoloki_2020;

-- Periytyminen.
CREATE TABLE kuljettaja (nimi text NOT NULL, ajokortti date);
ALTER TABLE kuljettaja ADD COLUMN rikosrekisteri_nahty date;
CREATE TABLE taksinkuljettaja (taksilupa text, ajokortti date NOT NULL) INHERITS (kuljettaja);

CREATE TABLE "Arkisto ä"."Päätös" ("Päätös nro" integer, teksti text, PRIMARY KEY ("Päätös nro"));

CREATE VIEW voimassa_olevat AS
    SELECT h.id, o.hetu AS oppilaan_hetu, k.*, count(*) OVER (), h.tila::text,
           CASE WHEN h.hinta > 0 THEN 'maksullinen' ELSE 'maksuton' END AS maksu,
           (h.hinta * 1.24)::numeric(10,2) verollinen
    FROM hakemus h JOIN oppilas o ON o.oppilasnumero = h.oppilas, kuljettaja k
    WHERE h.tila IN ('vireillä', 'päätetty');
CREATE VIEW nimet (etu, suku) AS
    WITH kaikki AS (SELECT etunimi, sukunimi FROM huoltaja) SELECT * FROM kaikki;
CREATE MATERIALIZED VIEW koulut AS SELECT DISTINCT koulu_koodi FROM oppilas WITH NO DATA;
COMMENT ON COLUMN voimassa_olevat.maksu IS 'Johdettu hinnasta';

CREATE FUNCTION merkitse() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  CREATE TEMP TABLE ei_taulu (x int);
  NEW.paivitetty := now(); -- puolipiste; tässä
  RETURN NEW;
END
$body$;
CREATE FUNCTION summa(a int, b int) RETURNS int BEGIN ATOMIC
  SELECT CASE WHEN a > 0 THEN a + b END; END;
CREATE TRIGGER paivita BEFORE UPDATE ON huoltaja FOR EACH ROW EXECUTE FUNCTION merkitse();
CREATE UNIQUE INDEX huoltaja_nimi ON huoltaja (sukunimi, etunimi);
CREATE UNIQUE INDEX huoltaja_posti ON huoltaja (lower(sahkoposti));
CREATE UNIQUE INDEX oppilas_koulu ON oppilas (koulu_koodi) WHERE "turva""kielto";
CREATE INDEX ON hakemus USING gin (lisatiedot);

-- Muutoksia.
ALTER TYPE hakemuksen_tila ADD VALUE 'peruttu' AFTER 'vireillä';
ALTER TYPE hakemuksen_tila RENAME VALUE 'luonnos' TO 'kesken';
ALTER TYPE osoite ADD ATTRIBUTE maa text CASCADE;
ALTER TYPE matka_km RENAME TO matkat_km;
ALTER TABLE huoltaja
    ADD COLUMN IF NOT EXISTS turvakielto boolean DEFAULT false NOT NULL,
    ADD vanha varchar(5), ALTER COLUMN paivitetty TYPE timestamptz USING paivitetty AT TIME ZONE 'UTC',
    ALTER puhelimet SET NOT NULL, ALTER COLUMN puhelimet SET DEFAULT '{}',
    DROP CONSTRAINT huoltaja_hetu_key;
ALTER TABLE huoltaja DROP COLUMN vanha;
ALTER TABLE huoltaja RENAME COLUMN puhelimet TO puhelinnumerot;
ALTER TABLE hakemus RENAME CONSTRAINT hakemus_oppilas_fkey TO hakemuksen_oppilas;
ALTER TABLE kuljettaja RENAME TO ajaja;
ALTER TABLE ajaja RENAME nimi TO koko_nimi;
CREATE TABLE siirtyva (id smallserial PRIMARY KEY, "select" int);
ALTER TABLE siirtyva SET SCHEMA public;
CREATE TABLE poistuva (id int PRIMARY KEY, oppilas int REFERENCES oppilas);
CREATE TABLE viittaa (poistuva int REFERENCES poistuva, muu int);
DROP TABLE poistuva CASCADE;
CREATE TABLE tulos AS SELECT id, etunimi AS nimi, 1 AS luku FROM huoltaja;
SELECT pg_catalog.set_config('search_path', '', false);
ALTER TABLE ONLY kuljetus.viittaa ADD CONSTRAINT viittaa_yksi UNIQUE (muu);
COPY kuljetus.ajaja (koko_nimi, ajokortti) FROM stdin;
Testi; Tapaus ' "	2020-01-01
\.
GRANT SELECT ON ALL TABLES IN SCHEMA kuljetus TO PUBLIC;
INSERT INTO kuljetus.viittaa (muu) VALUES (1);
