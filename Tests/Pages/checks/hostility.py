"""Hostile words on a page: nothing runs, nothing is added, and all of them can be read."""

import xml.etree.ElementTree as XML

from checks.twins import linked_data
from hostile_strings import is_refused, kept

#: Fields in which a value is shown in another form than it was written.
REFORMED = {"created", "updated", "reviewBy", "date", "keep", "responseTime"}
SAFE_SCHEMES = {"http", "https", "mailto", "tel", "file", ""}
ESCAPE_ADVICE = "escape it for the place where it stands, once"


def nothing_runs(visit):
    """No script has run, and no link could run one."""
    caught = visit.browser.evaluate("window.__pwned")
    if caught is not None:
        yield "document", f"a script has run: {caught}", ESCAPE_ADVICE
    address = visit.browser.evaluate("location.href")
    if address != visit.file.as_uri():
        yield "document", f"the page has gone to {address[:100]}", ESCAPE_ADVICE
    for link in visit.browser.call("addresses"):
        if link["scheme"] not in SAFE_SCHEMES:
            yield (
                link["element"],
                f"leads to {link['address'][:80]}",
                "link only https, http, mailto and tel; show other words as text",
            )


def inventory(browser):
    """The names of elements and attributes on the open page."""
    return set(browser.call("inventory"))


def nothing_added(visit, known):
    """The page has no element or attribute that plain notices' pages do not have."""
    for name in sorted(inventory(visit.browser) - known):
        yield name, "is on the page because of the words of the notice", ESCAPE_ADVICE


def _without_bullet(word):
    """The words of a line that begins with a bullet: the page has a list for it."""
    return word[2:] if word[:2] in ("- ", "* ", "– ", "• ") else word


def _squeezed(text):
    """Without what browsers collapse and pages may break lines with."""
    return "".join(text.split()).replace("\u00ad", "").replace("\u2060", "")


def shown_fields(browser, placed):
    """Of a plain notice's open page: which fields it shows, by their place in the notice."""
    text = _squeezed(browser.call("visibleText").replace("\u0001", ""))
    return {number for number, (_, word) in enumerate(placed) if _squeezed(word) in text}


def all_readable(visit, placed, shown):
    """Every hostile text that stands in a field which pages show is seen on the page."""
    text = _squeezed(visit.browser.call("visibleText").replace("\u0001", ""))
    for number, (path, word) in enumerate(placed):
        if number in shown and path[-1] not in REFORMED and _squeezed(_without_bullet(kept(word))) not in text:
            field = ".".join(map(str, path))
            yield (
                field,
                f"the words {word[:60]!r} are not on the page",
                "show words as they are written, without control characters",
            )


def twins(folder):
    """The same words in JSON, XML and text: all are read, none has a control character.

    Yields the file too.
    """
    for file in folder.files(".jsonld"):
        for problem in linked_data(file):
            yield file, *problem
    for file in folder.files(".xml"):
        try:
            XML.parse(file)
        except XML.ParseError as error:
            yield file, "document", f"is not well-formed: {error}", ESCAPE_ADVICE
    for file in folder.files(".txt"):
        text = file.read_text(encoding="utf-8")
        for character in sorted({one for one in text if is_refused(one)}):
            yield file, "document", f"holds U+{ord(character):04X}", "drop control characters"
