\restrict x
SET client_encoding = 'UTF8';
SELECT pg_catalog.set_config('search_path', '', false);
CREATE SCHEMA "ä b";
CREATE TYPE "ä b".tila AS ENUM ('a', 'b''c');
CREATE DOMAIN public.hetu AS character(11) CONSTRAINT h CHECK ((VALUE ~ '^[0-9]+$'::text));
CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS $_$ begin; return new; end $_$;
CREATE TABLE public.asiakas (
    id bigint NOT NULL,
    "Nimi ä" character varying(60) DEFAULT E'a\'b'::character varying, -- nimi
    hetu public.hetu[] NOT NULL,
    tila "ä b".tila DEFAULT 'a'::"ä b".tila,
    luotu timestamp(3) with time zone DEFAULT now(),
    koko text GENERATED ALWAYS AS (("Nimi ä")::text) STORED,
    CONSTRAINT c CHECK (((id > 0) AND (id < 9)))
)
PARTITION BY RANGE (id);
CREATE TABLE public.osa PARTITION OF public.asiakas FOR VALUES FROM (0) TO (5);
ALTER TABLE public.asiakas ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.asiakas_id_seq
    START WITH 1
);
CREATE VIEW public.v AS
 WITH x AS (SELECT 1)
 SELECT a.id,
    a."Nimi ä" AS nimi,
    ((a.tila)::text || '/'::text) AS t
   FROM (public.asiakas a
     LEFT JOIN public.osa o ON ((o.id = a.id)))
  WHERE (a.hetu IS NOT NULL);
COPY public.asiakas (id) FROM stdin;
1;'"
\.
COMMENT ON TABLE public.asiakas IS 'Asiakas; ''kaikki''';
COMMENT ON COLUMN public.asiakas."Nimi ä" IS $$nimi$$;
CREATE TABLE public.lasku (id uuid PRIMARY KEY, a bigint REFERENCES public.asiakas ON DELETE SET NULL, UNIQUE (a, id)) WITH (fillfactor=70);
ALTER TABLE ONLY public.lasku ADD CONSTRAINT fk FOREIGN KEY (a) REFERENCES public.asiakas(id) NOT VALID;
ALTER TYPE "ä b".tila ADD VALUE 'd' BEFORE 'a';
ALTER TABLE public.lasku ADD COLUMN b int, DROP COLUMN a, ALTER b SET DATA TYPE numeric(3,1) USING b::numeric, ALTER b SET NOT NULL;
ALTER TABLE public.lasku RENAME b TO c;
CREATE UNIQUE INDEX u ON public.lasku USING btree (c) INCLUDE (id);
DO $x$ BEGIN EXECUTE 'DROP TABLE public.v'; END $x$;
CREATE RULE r AS ON INSERT TO public.v DO INSTEAD (SELECT 1; SELECT 2);
DROP VIEW public.v CASCADE;
/* /* loppu */ */
\unrestrict x
