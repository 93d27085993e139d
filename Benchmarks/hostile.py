"""Notices that a careless reader would take more than linear time over.

Each shape grows by the number of its units; scale 1, 2, 4 and 8 double the size, and scale 8
stays under the reader's limit of 5 MB. A shape is text, not a valid notice: most have findings.
"""

HEAD = """seloste: 1
id: mallila/raskas
languages: [fi]
title: Raskas seloste
"""
XML_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<notice xmlns="urn:seloste:notice:1">
  <seloste>1</seloste>
  <id>mallila/raskas</id>
  <languages><language>fi</language></languages>
  <title>Raskas seloste</title>
"""
XML_TAIL = "</notice>\n"
LINE = "Tietoja käsitellään palvelun järjestämiseksi ja laadun arvioimiseksi."


# YAML. `n` is the number of units; the base number of each shape is in SHAPES.

def deep(n):
    """n lists, each nested almost to the limit of depth."""
    return "otherInformation:\n" + "".join("  - " + "[" * 55 + "a" + "]" * 55 + "\n" for _ in range(n))


def deeper(n):
    """One list nested n deep, far beyond the limit."""
    return "summary: " + "[" * n + "]" * n + "\n"


def deep_blocks(n):
    """n blocks of mappings, each nested by indentation."""
    block = "".join("  " * (d + 2) + f"k{d}:\n" for d in range(30)) + "  " * 32 + "k: a\n"
    return "otherInformation:\n" + "".join("  -\n" + block for _ in range(n))


def wide(n):
    """One group with n data items."""
    return "dataItems:\n  - title: Tiedot\n    items:\n" + "".join(f"      - tieto {i}\n" for i in range(n))


def groups(n):
    """n purposes, and n groups of data that each refer to one."""
    return ("purposes:\n" + "".join(f"  t{i}:\n    text: Tarkoitus\n" for i in range(n)) + "dataItems:\n"
            + "".join(f"  - items: [tieto {i}]\n    purposes: [t{i}]\n" for i in range(n)))


def longline(n):
    """n data items on one line."""
    return "dataItems:\n  - items: [" + ", ".join(f"tieto {i}" for i in range(n)) + "]\n"


def longfields(n):
    """n unknown fields on one line, each with a finding that quotes it."""
    return "register: {" + ", ".join(f"kentta{i}: a" for i in range(n)) + "}\n"


def fields(n):
    """n unknown fields of the notice."""
    return "".join(f"kentta{i}: a\n" for i in range(n))


def near_fields(n):
    """n unknown fields that are almost right."""
    return "".join(f"dataItms{i % 10}: a\n" for i in range(n))


def references(n):
    """n references to purposes that do not exist, beside 1,000 that do."""
    return ("purposes:\n" + "".join(f"  tarkoitus-{i}: a\n" for i in range(1000))
            + "dataItems:\n  - items: [nimi]\n    purposes:\n"
            + "".join(f"      - tarkoitsu-{i}\n" for i in range(n)))


def values(n):
    """n dates, addresses and statutes that cannot be read."""
    return "history:\n" + "".join(
        f"  - version: '1'\n    date: 2024-13-{i % 90}\n    change: a\n" for i in range(n))


def statutes(n):
    """n statutes that cannot be read."""
    return "legalBasis:\n  point: publicTask\n  statutes:\n" + "".join(
        f"    - laki {i} pykälä momentti kohta\n" for i in range(n))


def duplicates(n):
    """The same id n times."""
    return "dataSubjects:\n" + "  asiakas: Asiakkaat\n" * n


def duplicate_fields(n):
    """The same field n times."""
    return "title: a\n" * n


def syntax(n):
    """n blocks that are not YAML."""
    return "".join(f"kentta{i}: [a, b\n" for i in range(n))


def tabs(n):
    """n lines indented with a tab."""
    return "security:\n" + "\ttext: a\n" * n


def quotes(n):
    """n quotation marks that open and never close."""
    return "".join(f'kentta{i}: "a\n' for i in range(n))


def bigtext(n):
    """A text of n lines."""
    return "summary: |\n" + f"  {LINE}\n" * n


def folded(n):
    """A quoted text of n lines, with escapes."""
    return 'summary: "' + f"{LINE}\\u00e4\n  " * n + '"\n'


def comments(n):
    """n comments."""
    return f"# {LINE}\n" * n + "status: draft\n"


def anchors(n):
    """n anchors, and n aliases to the first."""
    return "".join(f"kentta{i}: &a{i} a\n" for i in range(n)) + "summary: [" + "*a0, " * n + "]\n"


def characters(n):
    """n characters that no notice may hold."""
    return "summary: |\n" + "  a\u202eb\u200bc\u00adä\n" * n


# XML.

def xml_deep(n):
    return "  <otherInformation>\n" + ("<section>" * 50 + "</section>" * 50 + "\n") * n + "  </otherInformation>\n"


def xml_deeper(n):
    return "<a>" * n + "</a>" * n + "\n"


def xml_wide(n):
    return ("<dataItems><group><items>\n" + "".join(f"<item>tieto {i}</item>\n" for i in range(n))
            + "</items></group></dataItems>\n")


def xml_groups(n):
    return ("<purposes>\n" + "".join(f'<purpose id="t{i}"><text>a</text></purpose>\n' for i in range(n))
            + "</purposes><dataItems>\n" + "".join(
                f"<group><items><item>tieto {i}</item></items><purposes><purpose>t{i}</purpose></purposes></group>\n"
                for i in range(n)) + "</dataItems>\n")


def xml_longline(n):
    return xml_wide(n).replace("\n", "")


def xml_fields(n):
    return "".join(f"<kentta{i}>a</kentta{i}>\n" for i in range(n))


def xml_attributes(n):
    return "".join(f'<owner vari="{i}">a</owner>\n' for i in range(n))


def xml_many_attributes(n):
    return "<owner " + " ".join(f'a{i}="1"' for i in range(n)) + ">a</owner>\n"


def xml_references(n):
    return ("<purposes>" + "".join(f'<purpose id="tarkoitus-{i}">a</purpose>\n' for i in range(1000))
            + "</purposes><dataItems><group><items><item>nimi</item></items><purposes>\n"
            + "".join(f"<purpose>tarkoitsu-{i}</purpose>\n" for i in range(n))
            + "</purposes></group></dataItems>\n")


def xml_values(n):
    return "<history>\n" + "".join(
        f"<revision><date>2024-13-{i % 90}</date><change>a</change></revision>\n" for i in range(n)) + "</history>\n"


def xml_duplicates(n):
    return "<dataSubjects>\n" + '<dataSubject id="asiakas">Asiakkaat</dataSubject>\n' * n + "</dataSubjects>\n"


def xml_syntax(n):
    return "".join(f"<kentta{i}>a</kentta>\n" for i in range(n))


def xml_bigtext(n):
    return "<summary>" + f"{LINE}\n" * n + "</summary>\n"


def xml_escapes(n):
    return "<summary>" + "a&amp;b&#228;&lt;" * n + "</summary>\n"


def xml_comments(n):
    return f"<!-- {LINE} -->\n" * n


def xml_sections(n):
    return "<summary>" + "a<![CDATA[b]]>" * n + "</summary>\n"


def findings(n):
    """n contacts, sources, recipients and retention periods, and something is wrong with each."""
    return ("contacts:\n" + "".join(f"  - role: Ohjaaja {i}\n" for i in range(n))
            + "sources:\n" + "".join(f"  - name: Muut viranomaiset {i}\n" for i in range(n))
            + "recipients:\n" + "".join(f"  - name: Yhteistyökumppanit {i}\n" for i in range(n))
            + "retention:\n" + "".join(f"  - keep: {i % 40 + 1} vuotta\n" for i in range(n)))


def mentions(n):
    """One text of n sentences with words that rules look for."""
    line = ("Tarkastusoikeus perustuu henkilötietolakiin, ja terveystiedot siirtyvät TE-toimistoon. "
            "Tiedot poistetaan automaattisesti.")
    return "security:\n  text: >-\n" + f"    {line}\n" * n


def xml_findings(n):
    return ("<contacts>" + "".join(f"<contact><role>Ohjaaja {i}</role></contact>" for i in range(n)) + "</contacts>\n"
            + "<recipients>" + "".join(f"<recipient><name>Taho {i}</name></recipient>" for i in range(n)) + "</recipients>\n"
            + "<retention>" + "".join(f"<rule><keep>{i % 40 + 1} vuotta</keep></rule>" for i in range(n)) + "</retention>\n")


# Name: units at scale 1 in YAML and in XML (None: no such shape there).
SHAPES = {
    "deep": ((deep, 4_000), (xml_deep, 500)),
    "deeper": ((deeper, 200_000), (xml_deeper, 60_000)),
    "deep-blocks": ((deep_blocks, 300), None),
    "wide": ((wide, 25_000), (xml_wide, 18_000)),
    "groups": ((groups, 6_000), (xml_groups, 3_000)),
    "longline": ((longline, 35_000), (xml_longline, 18_000)),
    "longfields": ((longfields, 30_000), None),
    "fields": ((fields, 30_000), (xml_fields, 18_000)),
    "near-fields": ((near_fields, 30_000), None),
    "attributes": (None, (xml_attributes, 15_000)),
    "many-attributes": (None, (xml_many_attributes, 40_000)),
    "references": ((references, 18_000), (xml_references, 12_000)),
    "values": ((values, 9_000), (xml_values, 8_000)),
    "statutes": ((statutes, 10_000), None),
    "duplicates": ((duplicates, 20_000), (xml_duplicates, 9_000)),
    "duplicate-fields": ((duplicate_fields, 50_000), None),
    "syntax": ((syntax, 25_000), (xml_syntax, 18_000)),
    "tabs": ((tabs, 45_000), None),
    "quotes": ((quotes, 30_000), None),
    "bigtext": ((bigtext, 6_500), (xml_bigtext, 6_500)),
    "folded": ((folded, 6_000), None),
    "escapes": (None, (xml_escapes, 25_000)),
    "cdata": (None, (xml_sections, 30_000)),
    "comments": ((comments, 6_500), (xml_comments, 6_000)),
    "anchors": ((anchors, 18_000), None),
    "findings": ((findings, 4_000), (xml_findings, 3_000)),
    "mentions": ((mentions, 4_000), None),
    "characters": ((characters, 30_000), None),
}


def has(shape, form):
    return SHAPES[shape][form == "xml"] is not None


def generate(shape, form, scale):
    """The text of a shape, or None where the format has no such shape."""
    made = SHAPES[shape][form == "xml"]
    if made is None:
        return None
    function, units = made
    body = function(units * scale)
    return XML_HEAD + body + XML_TAIL if form == "xml" else HEAD + body
