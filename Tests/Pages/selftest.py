#!/usr/bin/env python3
"""Does the gate see? Makes a sound page and many bad ones, each with one defect, in a temporary
folder; fails if a check finds fault with the sound page or misses its defect."""

import json
import pathlib
import sys
import tempfile
import time

import tools
from sample_page import DEFECTS, Sample

BASE_URL = "https://www.mallila.example/tietosuoja/"
DPV_NOTICE = {"@context": {"dpv": "https://w3id.org/dpv#"}, "@id": "urn:x", "@type": "dpv:Notice"}


def missed_by_pages(browser, folder):
    """What is found in the sound page, and bad pages whose check is silent."""
    import sequence
    from findings import Report
    from folder import Folder

    report = Report()
    site = Folder(Sample(folder / "sound").write(None), BASE_URL)
    sequence.check_page(browser, site, site.path / "seloste.fi.html", report)
    sequence.check_folder(site, report)
    yield from (f"the sound page: {line}" for line in report.lines())
    for number, defect in enumerate(DEFECTS):
        site = Folder(Sample(folder / f"{number:02}").write(defect), BASE_URL)
        if not _found(browser, site, site.path / "seloste.fi.html", defect.check):
            yield f"{defect.check} does not see: {defect.name}"


def _found(browser, site, file, wanted):
    """What the one check finds."""
    import sequence
    from checks import links, words

    named = {
        sequence.name(check): check
        for check in sequence.PAGE + words.PAGE + links.PAGE + links.FOLDER
    }
    check = named[wanted]
    if check in links.FOLDER:
        return list(check(site))
    if check in words.PAGE + links.PAGE:
        return list(check(site, file))
    return list(check(sequence.open_page(browser, site, file)))


def missed_by_validator(browser, folder):
    from checks.validity import Validator

    sound = Sample(folder / "valid").write(None)
    wrong = Sample(folder / "invalid").write(None)
    (wrong / "seloste.css").write_text("p { colour: red; }\n")
    page = wrong / "seloste.fi.html"
    page.write_text(page.read_text().replace("<dl>", "<dl><p>x</p>"))
    files = [*sound.glob("*.html"), *sound.glob("*.css"), page, wrong / "seloste.css"]
    found = {pathlib.Path(name) for name, *_ in Validator(files).problems(browser)}
    if found != {page, wrong / "seloste.css"}:
        yield f"validity finds {sorted(map(str, found))}"


def missed_by_twins(folder):
    from checks import twins

    folder.mkdir()
    cases = {
        "sound": (DPV_NOTICE, False),
        "fetched": ({**DPV_NOTICE, "@context": "https://w3id.org/dpv"}, True),
        "silent": ({"@id": "urn:x", "@type": "urn:y"}, True),
    }
    for name, (value, is_wrong) in cases.items():
        file = folder / f"{name}.jsonld"
        file.write_text(json.dumps(value))
        if bool(list(twins.linked_data(file))) != is_wrong:
            yield f"twins.linked_data is wrong about a file that is {name}"
    file = folder / "x.xml"
    file.write_text('<notice xmlns="urn:seloste:notice:1"><nothing/></notice>')
    if not list(twins.xml([file])):
        yield "twins.xml does not see an element that the schema has not"


def missed_by_outline(browser, folder):
    from checks import outline

    browser.open(Sample(folder / "outline").write(None) / "seloste.fi.html")
    golden = folder / "golden"
    golden.mkdir()
    if not list(outline.golden(browser, "x", golden)):
        yield "outline does not see that there is no golden file"
    file = golden / "x.ax.txt"
    file.write_text(outline.text(browser))
    if list(outline.golden(browser, "x", golden)):
        yield "outline finds fault with the same tree"
    if 'heading 1 "Seloste"' not in file.read_text():
        yield "outline does not tell headings with their levels"
    file.write_text(file.read_text().replace("heading 1", "heading 2"))
    if not list(outline.golden(browser, "x", golden)):
        yield "outline does not see another heading"


def missed_by_hostility(browser, folder):
    import sequence
    from checks import hostility
    from folder import Folder

    word = "<img src=x onerror=window.__pwned=1>"
    sound = Sample(folder / "plain").write(None)
    browser.open(sound / "seloste.fi.html")
    known = hostility.inventory(browser)
    place = Sample(folder / "hostile").write(None)
    page = place / "seloste.fi.html"
    text = page.read_text().replace(Sample.POLICY, "")
    page.write_text(text.replace("Lisätietoja", word + '<a href="javascript:1">x</a>'))
    visit = sequence.open_page(browser, Folder(place), page)
    if len(list(hostility.nothing_runs(visit))) < 2:
        yield "hostility.nothing_runs does not see a script and a link that runs one"
    if not list(hostility.nothing_added(visit, known)):
        yield "hostility.nothing_added does not see an element"
    if not list(hostility.all_readable(visit, [(["x"], word)], {0})):
        yield "hostility.all_readable does not see that words are gone"
    (place / "x.xml").write_text("<a><b></a>")
    (place / "x.txt").write_text("a\u202eb")
    (place / "x.jsonld").write_text('{"a": "\n"}')
    if len(list(hostility.twins(Folder(place)))) != 3:
        yield "hostility.twins does not see broken files"
    page.write_text(text.replace("Lisätietoja", word.replace("<", "&lt;")))
    visit = sequence.open_page(browser, Folder(place), page)
    for check, *more in (
        (hostility.nothing_runs,),
        (hostility.nothing_added, known),
        (hostility.all_readable, [(["x"], word)], {0}),
    ):
        yield from (
            f"{check.__name__} finds fault with escaped words: {one}" for one in check(visit, *more)
        )


def missed_by_embedding(browser, folder):
    import sequence
    from findings import Report
    from folder import Folder

    place = folder / "fragments"
    place.mkdir()
    (place / "seloste.css").write_text(".x { color: #000; }\n")
    fragment = place / "seloste.fi.html"
    fragment.write_text(
        "<section><h2>Seloste</h2><p>Teksti</p><table><tr><td>a</td></tr></table></section>"
    )
    report = Report()
    sequence.check_embedded(browser, Folder(place), fragment, folder / "host", report)
    if "embedding.seen" not in report.checks():
        yield "embedding.seen does not see a fragment without styles of its own"


def main():
    started = time.monotonic()
    browser, reason = tools.opened_browser()
    if not browser:
        return tools.skip(reason)
    with tempfile.TemporaryDirectory(prefix="seloste-selftest-") as temporary, browser:
        folder = pathlib.Path(temporary).resolve()
        missed = [
            *missed_by_pages(browser, folder),
            *missed_by_validator(browser, folder),
            *missed_by_twins(folder / "twins"),
            *missed_by_outline(browser, folder),
            *missed_by_hostility(browser, folder),
            *missed_by_embedding(browser, folder),
        ]
    print("\n".join(missed))
    took = time.monotonic() - started
    print(f"{len(DEFECTS)} bad pages shown to the gate, {len(missed)} misjudged, {took:.0f} s")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
