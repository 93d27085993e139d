/// The schema of an invented municipality: everything that PostgreSQL can do to a column.
enum Municipality {
  static let sql = """
    COMMENT ON SCHEMA public IS 'Yhteiset';
    CREATE SCHEMA "Sosiaalipalvelut";
    CREATE SCHEMA arkisto;
    COMMENT ON SCHEMA arkisto IS 'Vanhat; ei muutoksia';

    CREATE TYPE asiakkuuden_tila AS ENUM ('odottaa', 'voimassa', 'päättynyt', 'it''s; (odd)');
    COMMENT ON TYPE asiakkuuden_tila IS 'Asiakkuuden vaihe';
    CREATE TYPE "Sosiaalipalvelut"."Kiireellisyys" AS ENUM ('ei', 'kyllä');
    CREATE DOMAIN henkilotunnus AS character(11)
      CONSTRAINT muoto CHECK (VALUE ~ '^[0-9]{6}[-+A-FU-Y][0-9]{3}[0-9A-Z]$');
    COMMENT ON DOMAIN henkilotunnus IS 'Henkilötunnus välimerkkeineen';
    CREATE DOMAIN pakollinen_nimi AS varchar(60) NOT NULL DEFAULT '-';
    CREATE DOMAIN nimet AS pakollinen_nimi[];
    CREATE TYPE postiosoite AS (katu text, numero integer, "postinro" character(5));
    COMMENT ON COLUMN postiosoite.katu IS 'Kadun nimi';
    CREATE TYPE ikavali AS RANGE (subtype = int4);

    CREATE TABLE asiakas (
      asiakas_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      hetu henkilotunnus UNIQUE,
      etunimi pakollinen_nimi,
      sukunimi varchar(60) NOT NULL,
      nimi text GENERATED ALWAYS AS (etunimi || ' ' || sukunimi) STORED,
      kutsumanimet nimet,
      "Äidinkieli" char(2) DEFAULT 'fi',
      "syntymä aika" date,
      tila asiakkuuden_tila NOT NULL DEFAULT 'odottaa',
      entiset_tilat asiakkuuden_tila[],
      kiire "Sosiaalipalvelut"."Kiireellisyys",
      osoite postiosoite,
      osoitteet postiosoite[],
      ikaraja ikavali,
      asuu daterange,
      puhelimet text[] DEFAULT '{}'::text[],
      lisatiedot jsonb,
      vanha_json json,
      kuva bytea,
      ip inet,
      mac macaddr,
      piste point,
      summa numeric(10,2) CHECK (summa >= 0),
      raha money,
      osuus real,
      tarkka double precision,
      turvakielto boolean DEFAULT false NOT NULL,
      luotu timestamptz(3) DEFAULT now(),
      muutettu timestamp,
      kello time,
      kello_tz time(0) with time zone,
      kesto interval day to second,
      tunniste uuid,
      bitit bit(3),
      bittijono bit varying(8),
      haku tsvector,
      x xml,
      merkki "char",
      nimike name,
      CONSTRAINT "järki" CHECK (sukunimi <> '' AND (summa IS NULL OR summa < 1000000))
    );
    COMMENT ON TABLE asiakas IS 'Asiakkaat; myös "entiset" ja ääkköset';
    COMMENT ON COLUMN asiakas.hetu IS 'Ei näytetä luettelossa''';
    COMMENT ON COLUMN asiakas."Äidinkieli" IS E'Rivi yksi\\nrivi kaksi';
    CREATE UNIQUE INDEX asiakas_tunniste ON asiakas (tunniste, mac) INCLUDE (ip);
    CREATE UNIQUE INDEX asiakas_osittain ON asiakas (ip) WHERE turvakielto;
    CREATE UNIQUE INDEX asiakas_pienella ON asiakas (lower(sukunimi));
    CREATE INDEX asiakas_nimi ON asiakas (sukunimi);
    ALTER TABLE asiakas ADD COLUMN poistuva text, ADD COLUMN viimeinen smallint;
    ALTER TABLE asiakas DROP COLUMN poistuva;

    CREATE TABLE "Sosiaalipalvelut"."Päätös" (
      "Päätös ID" serial PRIMARY KEY,
      "select" text,
      "a""b" text,
      asiakas bigint NOT NULL REFERENCES asiakas ON DELETE CASCADE,
      korvaa integer REFERENCES "Sosiaalipalvelut"."Päätös",
      laji varchar(10),
      vuosi integer,
      UNIQUE (laji, vuosi)
    );
    CREATE TABLE "Sosiaalipalvelut".perustelu (
      laji varchar(10), vuosi integer, teksti text,
      FOREIGN KEY (laji, vuosi) REFERENCES "Sosiaalipalvelut"."Päätös" (laji, vuosi)
    );

    CREATE TABLE kaynti (
      kaynti_id bigint NOT NULL,
      pvm date NOT NULL,
      asiakas_id bigint REFERENCES asiakas,
      huomiot text,
      PRIMARY KEY (kaynti_id, pvm)
    ) PARTITION BY RANGE (pvm);
    COMMENT ON TABLE kaynti IS 'Käynnit vuosittain';
    CREATE TABLE kaynti_2025 PARTITION OF kaynti FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
    CREATE TABLE arkisto.kaynti_vanha PARTITION OF kaynti
      FOR VALUES FROM ('2000-01-01') TO ('2025-01-01') PARTITION BY RANGE (pvm);
    CREATE TABLE arkisto.kaynti_vanha_muut PARTITION OF arkisto.kaynti_vanha DEFAULT;
    CREATE TABLE lasku (
      lasku_id integer PRIMARY KEY, kaynti_id bigint, kaynti_pvm date,
      FOREIGN KEY (kaynti_id, kaynti_pvm) REFERENCES kaynti
    );

    CREATE TABLE henkilo (nimi text NOT NULL, syntynyt date CHECK (syntynyt > '1900-01-01'));
    CREATE TABLE tyontekija (
      palkka numeric(8,2), nimi text NOT NULL, PRIMARY KEY (nimi)
    ) INHERITS (henkilo);

    CREATE VIEW luettelo AS
      SELECT a.asiakas_id, a.sukunimi AS nimi, upper(a.etunimi::text) AS "ETUNIMI", k.pvm
      FROM asiakas a LEFT JOIN kaynti k ON k.asiakas_id = a.asiakas_id;
    COMMENT ON VIEW luettelo IS 'Asiakasluettelo';
    COMMENT ON COLUMN luettelo.nimi IS 'Sukunimi';
    CREATE VIEW luettelon_luettelo AS SELECT * FROM luettelo;
    CREATE MATERIALIZED VIEW tilasto AS
      SELECT tila, count(*) AS maara FROM asiakas GROUP BY tila;
    CREATE UNIQUE INDEX tilasto_tila ON tilasto (tila);

    CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN CREATE TABLE ei_ole (a int); RETURN NEW; END $$;
    CREATE TRIGGER t BEFORE UPDATE ON asiakas FOR EACH ROW EXECUTE FUNCTION f();
    ALTER TABLE asiakas ENABLE ROW LEVEL SECURITY;
    CREATE POLICY p ON asiakas USING (turvakielto = false);
    CREATE TABLE tyhja ();
    INSERT INTO asiakas (hetu, etunimi, sukunimi, lisatiedot)
      VALUES ('010101-123N', 'Salainen', 'Rivitieto', '{"a": 1}');
    REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC;
    REVOKE ALL ON SCHEMA "Sosiaalipalvelut", arkisto FROM PUBLIC;
    """
}
