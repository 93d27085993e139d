"""One synthetic notice as nested Python values, in the order and names of the notice language.

A record is a dict, a list is a list, records under ids are an `Ids`, a denial is a `Stated`.
Notice i depends on the seed and i alone.
"""
import random
import textwrap

from corpus_words import *


class Ids(dict):
    """Records under ids."""


class Stated(str):
    """A word that says that there is none."""


def business_id(rng):
    """A business id with its check digit, from a number range that is not in use."""
    while True:
        d = [9, rng.randrange(5, 10)] + [rng.randrange(10) for _ in range(5)]
        rest = sum(a * b for a, b in zip(d, (7, 9, 10, 5, 8, 4, 2))) % 11
        if rest != 1:
            return "".join(map(str, d)) + "-" + str(0 if rest == 0 else 11 - rest)


def slug(text):
    """Letters a to z, digits and hyphens, as the language makes an id of a name."""
    text = text.lower().translate(str.maketrans("äöåé", "aoae"))
    return "-".join("".join(c if c.isascii() and c.isalnum() else " " for c in text).split())


def controller(seed, number):
    rng = random.Random(f"{seed}/controller/{number}")
    start, (end, genitive) = rng.choice(PLACE_A), rng.choice(PLACE_B)
    place = start + end
    key = f"{slug(place)}-{number:04d}"
    host = f"{key}.example"
    return {
        "slug": key, "genitive": start + genitive, "host": host,
        "name": f"{start + genitive} {rng.choice(['kunta', 'kaupunki'])}",
        "businessId": business_id(rng),
        "address": f"{rng.choice(STREETS)} {rng.randrange(1, 80)}, {rng.randrange(1, 99999):05d} {place}",
        "phone": f"0100 {rng.randrange(1000, 9999)}", "email": f"kirjaamo@{host}",
    }


def words(rng, names, count, sentences):
    """Paragraphs of sentences, in lines of at most 72 characters."""
    return "\n\n".join(
        textwrap.fill(
            " ".join(s.format(**names) for s in rng.sample(SENT, sentences)), 72,
            break_on_hyphens=False)
        for _ in range(count))


def statute(rng, key, section=True):
    title, number = STAT[key]
    return f"{title} ({number})" + (f" {rng.randrange(1, 80)} §" if section else "")


def notice(seed, number, per_controller):
    """The facts of a notice, its folder and its file name without an ending."""
    rng = random.Random(f"{seed}/notice/{number}")
    at = controller(seed, number // per_controller)
    place = number % per_controller
    key, genitive, title, statutes, special, children = DOMAINS[place % len(DOMAINS)]
    unit = place // len(DOMAINS)
    names = {"gen": genitive, "place_gen": at["genitive"]}
    suffix = f"-{unit}" if unit else ""
    year, month, day = rng.randrange(21, 26), rng.randrange(1, 13), rng.randrange(1, 29)

    n = {
        "seloste": "1", "id": f"{at['slug']}/{key}{suffix}", "languages": ["fi"],
        "title": title + (f", toimipaikka {unit}" if unit else ""),
        "summary": words(rng, names, 1, 2) + "\n", "status": "published",
        "version": f"{rng.randrange(1, 6)}.{rng.randrange(0, 10)}",
        "updated": f"20{year}-{month:02d}-{day:02d}",
        "reviewBy": f"20{year + 2}-{month:02d}-{day:02d}",
        "municipality": {"name": at["name"], "officialLanguages": ["fi"]},
    }
    systems = rng.sample(SYSTEMS, rng.choice([1, 2, 3]))
    # No schemas: the cross-check has a benchmark of its own, and a missing file is a finding.
    n["register"] = {"name": title}
    n["controllers"] = [{
        "name": at["name"], "kind": "municipality", "businessId": at["businessId"],
        "address": at["address"], "phone": at["phone"], "email": at["email"]}]
    n["contacts"] = [{"role": rng.choice(ROLES), "phone": at["phone"], "email": f"{key}@{at['host']}"}]
    n["dpo"] = {"role": "tietosuojavastaava", "phone": at["phone"],
                "email": f"tietosuojavastaava@{at['host']}"}

    subjects = rng.sample(SUBJECTS, rng.choice([1, 2, 3]))
    if children and SUBJECTS[1] not in subjects:
        subjects.append(SUBJECTS[1])
    n["dataSubjects"] = Ids(
        (i, {"name": name, "children": "yes" if children and i != "huoltaja" else "no"})
        for i, name in subjects)
    points = purposes(n, rng, names, statutes)
    ids = list(n["purposes"])

    pool = [g for g in GROUPS[2:] if special or not g[2]]
    groups = GROUPS[:2] + rng.sample(pool, rng.choice([2, 3, 4]))
    held = [(name, items[: rng.randrange(2, len(items) + 1)], kind) for name, items, kind in groups]
    refs = [[slug(i) for i in items] for _, items, _ in held]
    if any(kind for _, _, kind in held):
        n["specialCategories"] = {
            "text": "Erityisiä tietoja käsitellään, kun palvelu sitä edellyttää.",
            "conditions": rng.sample(CONDITIONS, 1),
            "statutes": [statute(rng, "tsl", False) + " 6 §"]}
    else:
        n["specialCategories"] = Stated("none")
    n["dataItems"] = []
    for name, items, kind in held:
        group = {"title": name, "items": items, "special": kind,
                 "purposes": rng.sample(ids, rng.choice([1, 2])),
                 "note": "Tiedot on annettava." if rng.random() < .7 else "Tietojen antaminen on vapaaehtoista."}
        n["dataItems"].append({k: v for k, v in group.items() if v})
    n["provision"] = [{
        "kind": "statutory",
        "consequences": "Hakemusta ei välttämättä voida käsitellä, jos tietoja ei anneta."}]

    def some():
        return [i for group in rng.sample(refs, rng.choice([1, 2])) for i in group[:2]]

    n["sources"] = []
    for name, kind, more in rng.sample(SOURCES, rng.choice([2, 3])):
        source = {"name": name, "kind": kind, "items": some(), "text": more}
        n["sources"].append({k: v for k, v in source.items() if v})
    n["systems"] = Ids(
        (slug(s), {"name": s, "vendor": rng.choice(VENDORS), "form": "electronic",
                   "hosting": rng.choice(HOSTINGS), "country": rng.choice(HOSTS)}) for s in systems)
    n["recipients"] = [
        {"name": name, "kind": kind, "statutes": [statute(rng, rng.choice(statutes))], "items": some()}
        for name, kind in rng.sample(RECIPIENTS, rng.choice([2, 3, 4]))]
    n["transfers"] = Stated("none")
    if rng.random() < .3:
        country, mechanism = rng.choice(COUNTRIES)
        n["transfers"] = [{
            "country": country, "organisation": rng.choice(VENDORS), "mechanism": mechanism,
            "safeguard": "Siirrossa noudatetaan tietosuoja-asetuksen V luvun edellytyksiä ja sen vaikutukset on arvioitu.",
            "copy": f"Jäljennöksen saa rekisterinpitäjän kirjaamosta, {at['email']}."}]
    n["retention"] = []
    for items in refs:
        rule = {"keep": rng.choice(PERIODS), "from": rng.choice(EVENTS)}
        if rng.random() < .34:
            rule["plan"] = "tiedonohjaussuunnitelma"
        else:
            rule["legalSource"] = [statute(rng, rng.choice(statutes + ["kpl"]))]
        n["retention"].append(rule | {"items": items})
    n["automatedDecisions"] = Stated("none")
    if rng.random() < .06:
        n["automatedDecisions"] = {
            "text": "Maksun suuruus päätetään automaattisesti.",
            "logic": "Päätös perustuu hakemuksessa annettuihin tietoihin ja hallintolain mukaisiin ratkaisusääntöihin.",
            "consequences": "Asiakas saa maksupäätöksen heti.", "basis": "law", "statutes": [statute(rng, "hl")],
            "remedy": "Asiakas voi pyytää oikaisua, jonka luonnollinen henkilö käsittelee."}
    closing(n, rng, names, points)
    return n, at["slug"], f"{number:07d}-{key}{suffix}"


def purposes(n, rng, names, statutes):
    """Adds the purposes; returns the points of Art. 6(1) that they rest on."""
    points = set()
    n["purposes"] = Ids()
    for i in range(rng.choice([2, 2, 3, 3, 4])):
        point = "legalObligation" if i == 0 else rng.choice(list(POINTS))
        basis = {"point": point}
        if point in ("legalObligation", "publicTask"):
            count = min(len(statutes), rng.choice([1, 1, 2]))
            basis["statutes"] = [statute(rng, s) for s in rng.sample(statutes, count)]
        basis["text"] = POINTS[point]
        if point == "legitimateInterest":
            basis["legitimateInterest"] = "Omaisuuden suojaaminen sekä väärinkäytösten selvittäminen."
        n["purposes"][f"tarkoitus-{i + 1}"] = {
            "text": PURPOSES[i] + ".\n\n" + words(rng, names, rng.choice([1, 1, 2]), 2) + "\n",
            "legalBasis": [basis]}
        points.add(point)
    return points


def closing(n, rng, names, points):
    """Adds the rights, the complaint, the security and the history."""
    n["rights"] = {}
    for key, text in RIGHTS:
        if key == "withdrawConsent" and "consent" not in points:
            continue
        if key == "portability" and not points & {"consent", "contract"}:
            continue
        n["rights"][key] = {"text": text, "channel": rng.choice(SENT[13:15])}
    n["rights"]["responseTime"] = "1 kk"
    n["complaint"] = {
        "text": "Rekisteröidyllä on oikeus tehdä valitus valvontaviranomaiselle, jos hän katsoo, että "
                "henkilötietojen käsittelyssä rikotaan tietosuoja-asetusta.",
        "authority": "Tietosuojavaltuutetun toimisto", "postalAddress": "PL 800, 00531 Helsinki",
        "url": "https://tietosuoja.fi"}
    n["security"] = {"text": words(rng, names, 2, 3) + "\n", "measures": rng.sample(MEASURES, 4)}
    n["history"] = [
        {"version": f"{v}.0", "date": f"20{18 + v}-05-{rng.randrange(1, 29):02d}", "change": rng.choice(CHANGES)}
        for v in range(1, rng.choice([2, 3, 4]))]
