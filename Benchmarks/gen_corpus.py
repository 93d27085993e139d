#!/usr/bin/env python3
"""A deterministic synthetic corpus of municipal privacy notices in the notice language.

  gen_corpus.py notices --count 1000 --out DIR [--formats yaml,xml,json] [--seed 1] [--jobs 2]
  gen_corpus.py one --index 17 [--format yaml]        one notice on standard output
  gen_corpus.py hostile --shape NAME --format yaml|xml --scale 1|2|4|8 --out FILE
  gen_corpus.py shapes                                 the names of the hostile shapes

Everything is invented and nobody is named. Notice i depends on (seed, i) alone: a corpus of
1,000 notices is a prefix of one of 10,000. Each controller has a folder of its own.
"""
import argparse
import json
import os
import sys
from multiprocessing import Pool
from xml.sax.saxutils import escape, quoteattr

import hostile
from corpus_notice import Ids, Stated, notice

NAMESPACE = "urn:seloste:notice:1"
# How XML names one item of each list and map.
ITEM = {
    "languages": "language", "officialLanguages": "language", "schemas": "schema",
    "controllers": "controller", "contacts": "contact", "dataSubjects": "dataSubject",
    "purposes": "purpose", "legalBasis": "basis", "statutes": "statute", "legalSource": "statute",
    "conditions": "condition", "dataItems": "group", "items": "dataItem", "provision": "statement",
    "sources": "source", "systems": "system", "recipients": "recipient", "transfers": "transfer",
    "retention": "rule", "measures": "measure", "history": "revision",
}
# Words that a reader of YAML 1.1 or the language itself would take for something else.
WORDS = {"yes", "no", "on", "off", "true", "false", "null", "~", "none", "unknown"}
WIDTH = 100


def scalar(text, in_flow=False):
    """One YAML scalar, quoted only where it must be."""
    bad = text == "" or text[0] in "-?:!&*@`%|>'\"#{[ " or text[-1] in " :" or text.lower() in WORDS
    bad = bad or ": " in text or " #" in text or "\n" in text
    bad = bad or in_flow and any(c in ",[]{}" for c in text)
    bad = bad or text.replace(".", "").isdigit()
    return json.dumps(text, ensure_ascii=False) if bad else text


def yaml_value(out, value, indent, bare):
    """What follows a key. `bare`: the value is a word of the language, never quoted."""
    if isinstance(value, (Stated, str)):
        if value.endswith("\n"):
            out.append(" |\n")
            for line in value.splitlines():
                out.append(" " * (indent + 2) + line + "\n" if line else "\n")
        else:
            out.append(f" {value if bare else scalar(value)}\n")
    elif isinstance(value, dict):
        out.append("\n")
        yaml_fields(out, value, indent + 2)
    elif isinstance(value[0], dict):
        out.append("\n")
        for item in value:
            out.append(" " * (indent + 2) + "- ")
            yaml_fields(out, item, indent + 4, started=True)
    else:
        flow = " [" + ", ".join(scalar(x, True) for x in value) + "]\n"
        if len(flow) + indent < WIDTH and max(map(len, value)) <= 40:
            out.append(flow)
        else:
            out.append("\n")
            out.extend(f"{' ' * (indent + 2)}- {scalar(x)}\n" for x in value)


def yaml_fields(out, record, indent, started=False):
    for key, value in record.items():
        out.append(("" if started else " " * indent) + key + ":")
        started = False
        yaml_value(out, value, indent, bare=isinstance(value, Stated) or value in ("yes", "no"))


def yaml_notice(facts):
    out = [f"# Tietosuojaseloste: {facts['title']}\n"]
    for key, value in facts.items():
        if isinstance(value, (dict, list)) and key != "languages":
            out.append("\n")
        if key == "retention":
            out.append("# Säilytysajat ja tapahtuma, josta aika lasketaan\n")
        text = "1" if key == "seloste" else value
        out.append(key + ":")
        yaml_value(out, text, 0, bare=isinstance(value, Stated) or key == "seloste")
    return "".join(out)


def xml_element(out, name, value, indent, attributes="", within=""):
    pad = "  " * indent
    if isinstance(value, Stated):
        out.append(f'{pad}<{name}{attributes} stated="{value}"/>\n')
    elif isinstance(value, str):
        out.append(f"{pad}<{name}{attributes}>{escape(value.strip())}</{name}>\n")
    elif isinstance(value, Ids):
        out.append(f"{pad}<{name}{attributes}>\n")
        for key, item in value.items():
            xml_element(out, ITEM[name], item, indent + 1, f" id={quoteattr(key)}", name)
        out.append(f"{pad}</{name}>\n")
    elif isinstance(value, dict):
        out.append(f"{pad}<{name}{attributes}>\n")
        for key, item in value.items():
            xml_element(out, key, item, indent + 1, within=name)
        out.append(f"{pad}</{name}>\n")
    else:
        # In a group of data stand the items themselves, elsewhere references to them.
        tag = "item" if name == "items" and within == "group" else ITEM[name]
        out.append(f"{pad}<{name}{attributes}>\n")
        for item in value:
            xml_element(out, tag, item, indent + 1, within=name)
        out.append(f"{pad}</{name}>\n")


def xml_notice(facts):
    out = [f'<?xml version="1.0" encoding="UTF-8"?>\n<notice xmlns="{NAMESPACE}">\n']
    for key, value in facts.items():
        xml_element(out, key, value, 1)
    out.append("</notice>\n")
    return "".join(out)


def json_notice(facts):
    return json.dumps(facts, ensure_ascii=False, indent=2) + "\n"


LAYOUTS = {"yaml": yaml_notice, "xml": xml_notice, "json": json_notice}


def build(job):
    options, first, last = job
    sizes = dict.fromkeys(options.formats, 0)
    for number in range(first, last):
        facts, folder, name = notice(options.seed, number, options.per_controller)
        for form in options.formats:
            text = LAYOUTS[form](facts).encode()
            path = os.path.join(options.out, form, folder)
            os.makedirs(path, exist_ok=True)
            with open(os.path.join(path, f"{name}.{form}"), "wb") as file:
                file.write(text)
            sizes[form] += len(text)
    return sizes


def build_all(options):
    options.formats = options.formats.split(",")
    step = options.per_controller * 4
    jobs = [(options, n, min(n + step, options.count)) for n in range(0, options.count, step)]
    with Pool(options.jobs) as pool:
        done = pool.map(build, jobs, chunksize=1)
    for form in options.formats:
        total = sum(sizes[form] for sizes in done)
        print(f"{form}: {options.count} notices, {total} bytes, mean {total / options.count:.0f}")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    many = commands.add_parser("notices")
    many.add_argument("--count", type=int, required=True)
    many.add_argument("--out", required=True)
    many.add_argument("--formats", default="yaml")
    many.add_argument("--jobs", type=int, default=2)
    one = commands.add_parser("one")
    one.add_argument("--index", type=int, default=0)
    one.add_argument("--format", choices=LAYOUTS, default="yaml")
    for command in (many, one):
        command.add_argument("--seed", type=int, default=1)
        command.add_argument("--per-controller", type=int, default=150)
    shape = commands.add_parser("hostile")
    shape.add_argument("--shape", choices=hostile.SHAPES, required=True)
    shape.add_argument("--format", choices=["yaml", "xml"], default="yaml")
    shape.add_argument("--scale", type=int, default=1)
    shape.add_argument("--out", required=True)
    commands.add_parser("shapes")
    options = parser.parse_args()
    if options.command == "notices":
        build_all(options)
    elif options.command == "one":
        facts, _, _ = notice(options.seed, options.index, options.per_controller)
        sys.stdout.write(LAYOUTS[options.format](facts))
    elif options.command == "hostile":
        text = hostile.generate(options.shape, options.format, options.scale)
        if text is None:
            sys.exit(f"{options.shape} has no form in {options.format}")
        with open(options.out, "w", encoding="utf-8") as file:
            file.write(text)
    else:
        for form in ("yaml", "xml"):
            for shape in hostile.SHAPES:
                if hostile.has(shape, form):
                    print(form, shape)


if __name__ == "__main__":
    main()
