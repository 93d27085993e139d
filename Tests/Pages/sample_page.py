"""A small sound page, and what can be wrong with it: for the test of the gate itself."""

from dataclasses import dataclass

CSS = """
:root { --ink: #1a1a1a; --paper: #fff; --link: #0b4f9e; --quiet: #444; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f2f2f2; --paper: #121417; --link: #9cc7ff; --quiet: #ccc; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 1rem; color: var(--ink); background-color: var(--paper);
  font: 1rem/1.6 "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.note { color: var(--quiet); }
.skip { position: absolute; left: 0; top: 0; padding: 0.5rem; transform: translateY(-200%);
  background-color: var(--paper); }
.skip:focus { transform: none; }
nav a { display: inline-block; padding: 0.25rem; min-width: 2rem; }
@media print {
  nav, .skip { display: none; }
  :root { --ink: #000; --paper: #fff; --link: #000; --quiet: #000; }
}
"""
PAGE = """<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
{policy}
<title>Seloste</title>
<link rel="stylesheet" href="seloste.css">
<link rel="alternate" hreflang="fi" href="seloste.fi.html">
<link rel="alternate" hreflang="sv" href="seloste.sv.html">
</head>
<body>
<a class="skip" href="#alku">Siirry sisältöön</a>
<header><nav aria-label="Sivut">
<a href="index.html">Alkuun</a> <a href="seloste.{other}.html">{other}</a>
</nav></header>
<main id="alku" tabindex="-1">
<h1>Seloste</h1>
<p class="note">{text}</p>
<h2 id="kohta">Kohta</h2>
<dl><dt>Kunta</dt><dd>Mallila</dd></dl>
<p>Lisätietoja saa <a href="https://tietosuoja.fi">tietosuojavaltuutetulta</a>.</p>
</main>
</body>
</html>
"""
WORDS = {
    "fi": "Tässä kerrotaan, mitä tietoja on ja mihin niitä käytetään. Voit kysyä, jos jokin on "
    "outoa, tai jos tiedot ovat väärin. Sinulla on oikeus tietoon, ja voit valittaa, jos ei auta.",
    "sv": "Här berättas vilka uppgifter som finns och vad de används till. Du kan fråga om något "
    "är oklart eller om det är fel. Du har rätt att få veta, och du kan klaga om det inte hjälper.",
}
INDEX = """<!DOCTYPE html>
<html lang="fi"><head><meta charset="utf-8"><title>Selosteet</title></head>
<body><main><h1>Selosteet</h1><p><a href="seloste.fi.html">Seloste</a></p></main></body></html>
"""
SITE_MAP = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{}</urlset>
"""


@dataclass
class Defect:
    """What is wrong: words of the page replaced, rules added, or another file."""

    check: str
    name: str
    old: str = ""
    new: str = ""
    css: str = ""
    #: Name and contents of a file that is written beside the page; None takes it away.
    file: tuple = ()


class Sample:
    """A folder with the page in two languages, an index and a site map."""

    POLICY = (
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'self'\">"
    )

    def __init__(self, folder):
        self.folder = folder

    def write(self, defect):
        self.folder.mkdir()
        for lang, other in (("fi", "sv"), ("sv", "fi")):
            page = PAGE.format(lang=lang, other=other, policy=self.POLICY, text=WORDS[lang])
            if defect and lang == "fi":
                if defect.old not in page:
                    raise ValueError(f"{defect.name}: {defect.old} is not in the page")
                page = page.replace(defect.old, defect.new) if defect.old else page
            (self.folder / f"seloste.{lang}.html").write_text(page, encoding="utf-8")
        (self.folder / "seloste.css").write_text(
            CSS + (defect.css if defect else ""), encoding="utf-8"
        )
        (self.folder / "index.html").write_text(INDEX, encoding="utf-8")
        places = "".join(
            f"<url><loc>https://www.mallila.example/tietosuoja/{name}</loc></url>"
            for name in ("index.html", "seloste.fi.html", "seloste.sv.html")
        )
        (self.folder / "sitemap.xml").write_text(SITE_MAP.format(places), encoding="utf-8")
        if defect and defect.file:
            name, contents = defect.file
            (self.folder / name).write_text(contents, encoding="utf-8")
        return self.folder


def _dark(rules):
    return f"@media (prefers-color-scheme: dark) {{ {rules} }}"


END = "</main>"
DEFECTS = [
    Defect("accessibility.light", "pale text", css=".note { color: #aaa; }"),
    Defect("accessibility.light", "an image without words", END, '<p><img src="x.png"></p></main>'),
    Defect("accessibility.dark", "dark on dark", css=_dark(".note { color: #333; }")),
    Defect(
        "accessibility.focus_in_other_colours",
        "an outline as dark as the page",
        css=_dark("a:focus-visible { outline-color: #222; }"),
    ),
    Defect(
        "accessibility.focus_in_other_colours",
        "a shadow for an outline",
        css="a:focus-visible { outline: 0; box-shadow: 0 0 0 3px #000; }",
    ),
    Defect("layout.as_it_is", "a line upon another", css="h2 { margin-top: -3rem; }"),
    Defect("layout.reflow", "a wide part", css="dl { min-width: 30rem; }"),
    Defect(
        "layout.reflow",
        "a word that does not wrap",
        "Mallila",
        "Mallila" * 20,
        css="dd { overflow-wrap: normal; }",
    ),
    Defect(
        "layout.reflow",
        "a part that scrolls by itself",
        css="dl { overflow-x: auto; } dt { width: 40rem; }",
    ),
    Defect("layout.as_it_is", "a column of letters", css=".note { width: 1rem; }"),
    Defect(
        "layout.spacing",
        "a part of fixed height",
        css=".note { height: 4.9rem; overflow: hidden; width: 40rem; max-width: 100%; }",
    ),
    Defect("layout.text_size", "text in pixels", css=".note { font-size: 16px; }"),
    Defect(
        "layout.target_size",
        "small links",
        css="nav a { font-size: 0.6rem; padding: 0; min-width: 0; }",
    ),
    Defect("keyboard.skip_link", "none", '<a class="skip" href="#alku">Siirry sisältöön</a>', ""),
    Defect("keyboard.skip_link", "to nowhere", 'href="#alku"', 'href="index.html"'),
    Defect(
        "keyboard.tabbing", "an order of its own", '<a href="https:', '<a tabindex="3" href="https:'
    ),
    Defect("keyboard.tabbing", "no sight of the focus", css="a:focus-visible { outline: 0; }"),
    Defect(
        "keyboard.tabbing",
        "something fixed above",
        css="header::before { content: ''; position: fixed; inset: 0; background-color: #fff; }",
    ),
    Defect(
        "keyboard.tabbing",
        "a skip link that stays away",
        css=".skip:focus { transform: translateY(-200%); }",
    ),
    Defect(
        "quiet.console",
        "an image that the policy forbids",
        END,
        '<p><img src="https://paha.example/x.png" alt="x"></p></main>',
    ),
    Defect(
        "quiet.network",
        "a picture from elsewhere",
        Sample.POLICY,
        '<link rel="icon" href="http://127.0.0.1:9/x.png">'
        '<link rel="stylesheet" href="http://127.0.0.1:9/x.css">',
    ),
    Defect("printing.paper", "navigation on paper", css="@media print { nav { display: block; } }"),
    Defect(
        "printing.paper",
        "white on black on paper",
        css="@media print { :root { --paper: #000; --ink: #fff; } }",
    ),
    Defect("printing.paper", "pale links on paper", css="@media print { p a { color: #9cc7ff; } }"),
    Defect("printing.paper", "a link that is gone", css="@media print { p a { display: none; } }"),
    Defect("words.no_script", "a script", END, "<script>1</script></main>"),
    Defect("words.no_script", "a style", END, '<p style="color: red">x</p></main>'),
    Defect("words.no_script", "an event", END, '<p onclick="x">x</p></main>'),
    Defect("words.policy", "none", Sample.POLICY, ""),
    Defect("words.ids", "the same id twice", "<dl>", '<dl id="kohta">'),
    Defect("words.ids", "a reference to nothing", END, '<p><a href="#muualla">x</a></p></main>'),
    Defect(
        "words.headings",
        "a level skipped",
        '<h2 id="kohta">Kohta</h2>',
        '<h3 id="kohta">Kohta</h3>',
    ),
    Defect(
        "words.headings", "two titles", '<h2 id="kohta">Kohta</h2>', '<h1 id="kohta">Kohta</h1>'
    ),
    Defect("words.language", "none", ' lang="fi"', ""),
    Defect("words.language", "not that of the text", WORDS["fi"], WORDS["sv"]),
    Defect("words.language", "not that of the name", '<html lang="fi"', '<html lang="en"'),
    Defect("words.title", "of another page", "<title>Seloste", "<title>Jokin muu"),
    Defect(
        "links.targets", "a page that is not there", 'href="index.html"', 'href="hakemisto.html"'
    ),
    Defect("links.targets", "a link that runs", END, '<p><a href="javascript:1">x</a></p></main>'),
    Defect(
        "links.targets",
        "an id that is not there",
        'href="seloste.sv.html">sv',
        'href="seloste.sv.html#x">sv',
    ),
    Defect(
        "links.translations",
        "one that is not named",
        '<link rel="alternate" hreflang="fi" href="seloste.fi.html">',
        "",
    ),
    Defect(
        "links.translations",
        "in another language",
        'hreflang="sv" href="seloste.sv.html"',
        'hreflang="en" href="seloste.sv.html"',
    ),
    Defect("links.reachable", "a page that no link leads to", file=("yksin.fi.html", INDEX)),
    Defect("links.site_map", "without the pages", file=("sitemap.xml", SITE_MAP.format(""))),
]
