#!/usr/bin/env python3
"""SQL of a large invented register: tables of Finnish names, keys, comments and indexes.

    gen_ddl.py --tables 2000 --columns 20 [--dump] --out FILE.sql

With --dump as pg_dump writes it: names with schemas, keys and defaults in statements of their own.
"""
import argparse
import random

SUBJECTS = ["asiakas", "oppilas", "lapsi", "huoltaja", "tyontekija", "hakija", "jasen", "potilas"]
THINGS = ["rakennus", "kiinteisto", "venepaikka", "tuote", "kurssi", "aineisto", "tila", "ajoneuvo"]
RECORDS = ["hakemus", "paatos", "lasku", "kaynti", "viesti", "liite", "varaus", "suoritus", "loki"]
SCHEMAS = ["kotoutuminen", "varhaiskasvatus", "perusopetus", "kirjasto", "liikunta", "satama"]
OF_PEOPLE = [
    ("etunimi", "varchar(100)", "Etunimi"), ("sukunimi", "varchar(100)", "Sukunimi"),
    ("henkilotunnus", "char(11)", "Henkilötunnus"), ("syntymaaika", "date", "Syntymäaika"),
    ("puhelin", "varchar(30)", "Puhelinnumero"), ("sahkoposti", "varchar(200)", "Sähköposti"),
    ("katuosoite", "varchar(200)", "Osoite"), ("postinumero", "char(5)", "Postinumero"),
    ("aidinkieli", "char(2)", "Äidinkieli"), ("kansalaisuus", "char(3)", "Kansalaisuus"),
    ("lisatiedot", "text", "Lisätiedot"), ("diagnoosi", "varchar(20)", "Diagnoosi")]
OTHERS = [
    ("tila", "varchar(20)", "Tila"), ("summa", "numeric(12,2)", "Summa euroina"),
    ("kuvaus", "text", "Kuvaus"), ("luotu", "timestamptz", "Luontiaika"),
    ("muokattu", "timestamptz", "Muokkausaika"), ("alkaa", "date", "Alkaa"),
    ("paattyy", "date", "Päättyy"), ("koodi", "varchar(30)", "Koodi"),
    ("lukumaara", "integer", "Lukumäärä"), ("pinta_ala", "numeric(10,2)", "Pinta-ala"),
    ("voimassa", "boolean", "Voimassa"), ("jarjestys", "integer", "Järjestys"),
    ("nimike", "varchar(120)", "Nimike"), ("versio", "integer", "Versio")]


def table(rng, number, columns):
    """The name of a table and its columns: name, type, whether it may be empty, comment."""
    isOfPeople = rng.random() < 0.4
    kind = rng.choice(SUBJECTS if isOfPeople else THINGS)
    name = kind if number < len(SUBJECTS + THINGS) else f"{kind}_{rng.choice(RECORDS)}"
    found = {}
    while len(found) < columns - 2:
        column, kind, comment = rng.choice(OF_PEOPLE if isOfPeople and rng.random() < 0.4 else OTHERS)
        key = column if column not in found else f"{column}_{len(found)}"
        found[key] = (key, kind, rng.random() < 0.7, comment if rng.random() < 0.6 else None)
    return f"{SCHEMAS[number % len(SCHEMAS)]}.{name}_{number}", list(found.values())


def statements(rng, count, columns, dumped):
    names = []
    for number in range(count):
        name, held = table(rng, number, columns)
        lines = ["id bigint NOT NULL" if dumped else "id bigint PRIMARY KEY"]
        lines += [f"{c} {t}{'' if empty else ' NOT NULL'}" for c, t, empty, _ in held]
        parent = rng.choice(names) if names else None
        if parent:
            lines.append("viite_id bigint" + ("" if dumped else f" REFERENCES {parent} (id)"))
        yield f"CREATE TABLE {name} (\n    " + ",\n    ".join(lines) + "\n);\n"
        if dumped:
            yield f"ALTER TABLE {name} OWNER TO omistaja;\n"
            yield f"ALTER TABLE ONLY {name}\n    ADD CONSTRAINT {name.split('.')[1]}_pkey PRIMARY KEY (id);\n"
            for c, _, _, _ in held[::2]:
                yield f"CREATE INDEX {name.split('.')[1]}_{c}_idx ON {name} USING btree ({c});\n"
            if parent:
                yield (f"ALTER TABLE ONLY {name}\n    ADD CONSTRAINT {name.split('.')[1]}_viite_fkey "
                       f"FOREIGN KEY (viite_id) REFERENCES {parent}(id) ON DELETE CASCADE;\n")
        for c, _, _, comment in held:
            if comment:
                yield f"COMMENT ON COLUMN {name}.{c} IS '{comment}';\n"
        names.append(name)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tables", type=int, default=2000)
    parser.add_argument("--columns", type=int, default=20)
    parser.add_argument("--dump", action="store_true")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    rng = random.Random(f"{options.tables}/{options.columns}")
    with open(options.out, "w", encoding="utf-8") as file:
        file.write("SET client_encoding = 'UTF8';\n\n")
        file.writelines(f"CREATE SCHEMA {name};\n" for name in SCHEMAS)
        for statement in statements(rng, options.tables, options.columns, options.dump):
            file.write("\n" + statement)


if __name__ == "__main__":
    main()
