#!/usr/bin/env python3
"""The gate that every page passes: `gate.py SELOSTE [--notices PATH ...] [--keep FOLDER]`.

Has the program SELOSTE render notices, hostile ones too, and looks at every page, index and
fragment in a headless Chromium. With --site FOLDER it looks at a folder that is there already.
Exit code 1 if anything is found. Where Chromium is missing it says so and ends well, unless
SELOSTE_PAGES=require.
"""

import argparse
import pathlib
import sys
import tempfile
import time

import tools
from findings import Report

#: Pages whose accessibility trees are kept in Tests/Golden/pages: part of the name, language.
OUTLINES = {"notice.fi": ("kotoutumispalvelut", "fi"), "index.fi": ("index", "fi")}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("seloste", nargs="?", type=pathlib.Path, help="the program to test")
    parser.add_argument(
        "--notices",
        nargs="+",
        type=pathlib.Path,
        default=[tools.ROOT / "notices", tools.ROOT / "Tests" / "Golden" / "render" / "rich.yaml"],
    )
    parser.add_argument("--site", type=pathlib.Path, help="look at this published folder only")
    parser.add_argument("--base-url", help="where --site will be on the web")
    parser.add_argument("--fragments", type=pathlib.Path, help="and at these fragments")
    parser.add_argument("--keep", type=pathlib.Path, help="leave the rendered pages here")
    parser.add_argument("--timing", action="store_true", help="tell how long each check took")
    return parser.parse_args()


class Gate:
    """One run: folders in, a report out."""

    def __init__(self, browser, work):
        self.browser = browser
        self.work = work
        self.report = Report()
        self.pages = 0

    def site(self, folder):
        """Whole pages: in the browser, as files, and together."""
        import sequence

        for file in folder.pages():
            sequence.check_page(self.browser, folder, file, self.report)
            self.pages += 1
        if not folder.pages():
            self.report.add(folder.path, "gate", [("folder", "has no pages", "render some")])
        sequence.check_folder(folder, self.report)
        self.twins(folder)

    def words_only(self, folder):
        """Pages that differ from others in a few links: no need of the browser."""
        import sequence
        from checks import links, words

        for file in folder.pages():
            sequence.check_words(folder, file, self.report, words.PAGE + links.PAGE)
        sequence.check_folder(folder, self.report)

    def twins(self, folder):
        from checks import twins

        for file in folder.files(".jsonld"):
            self.report.add(folder.name(file), "twins.linked_data", twins.linked_data(file))
        notices = [file for file in folder.files(".xml") if file.name != "sitemap.xml"]
        for name, *problem in twins.xml(notices):
            self.report.add(folder.name(name), "twins.xml", [problem])

    def embedded(self, folder):
        """Fragments in the rude host page; gives the pages made, for the validator."""
        import sequence

        made = []
        for file in folder.fragments():
            host = self.work / "host" / folder.path.name
            made.append(sequence.check_embedded(self.browser, folder, file, host, self.report))
            self.pages += 1
        for file in folder.pages():
            if file not in folder.indexes():
                self.report.add(
                    folder.name(file),
                    "gate",
                    [("document", "is a whole page, not a fragment", "no <html> in it")],
                )
        return made

    def outlines(self, folder):
        import sequence
        from checks import outline

        for name, (part, language) in OUTLINES.items():
            for file in folder.pages():
                if part in file.name and folder.markup(file).language() == language:
                    sequence.open_page(self.browser, folder, file)
                    self.report.add(
                        folder.name(file), "outline", outline.golden(self.browser, name)
                    )
                    break

    def hostile(self, folder, placed, good):
        """Hostile notices; plain ones of the same form tell what pages show and are made of."""
        import sequence
        from checks import hostility

        known, shown = self._plain(folder, placed, good)
        for file in folder.pages():
            notice = file.name.split(".")[0]
            if notice in placed and not notice.startswith("plain"):
                form = "plain-choices" if _has_hostile_choices(placed, notice) else "plain-texts"
                sequence.check_hostile(
                    self.browser,
                    folder,
                    file,
                    self.report,
                    known,
                    placed[notice],
                    shown.get(form, set()),
                )
                self.pages += 1
            elif notice not in placed:
                visit = sequence.open_page(self.browser, folder, file)
                self.report.add(
                    folder.name(file), "hostility.nothing_runs", hostility.nothing_runs(visit)
                )
                self.report.add(
                    folder.name(file),
                    "hostility.nothing_added",
                    hostility.nothing_added(visit, known),
                )
        self._all_hostile_made(folder, placed)
        for file, *problem in hostility.twins(folder):
            self.report.add(folder.name(file), "hostility.twins", [problem])

    def _plain(self, folder, placed, good):
        import sequence
        from checks import hostility

        known, shown = set(), {}
        for file in good:
            sequence.open_page(self.browser, folder, file)
            known |= hostility.inventory(self.browser)
        for file in folder.pages():
            notice = file.name.split(".")[0]
            if notice.startswith("plain"):
                sequence.open_page(self.browser, folder, file)
                known |= hostility.inventory(self.browser)
                shown[notice] = hostility.shown_fields(self.browser, placed[notice])
        for notice, fields in shown.items():
            if len(fields) < len(placed[notice]) / 2:
                self.report.add(
                    notice,
                    "hostility.shown_fields",
                    [
                        (
                            "document",
                            f"shows {len(fields)} of {len(placed[notice])} fields only",
                            "the gate needs to see the fields; is the page whole?",
                        )
                    ],
                )
        return known, shown

    def _all_hostile_made(self, folder, placed):
        made = {file.name.split(".")[0] for file in folder.pages()}
        for notice in placed:
            if notice not in made and not notice.startswith("refused"):
                self.report.add(
                    f"{notice}.yaml",
                    "hostility.made",
                    [
                        (
                            "notice",
                            "has no page",
                            "--allow-errors makes pages of notices with errors",
                        )
                    ],
                )

    def valid(self, validator):
        for name, *problem in validator.problems(self.browser):
            self.report.add(_short(name), "validity", [problem])


def _has_hostile_choices(placed, notice):
    return len(placed[notice]) == len(placed["plain-choices"])


def _short(name):
    return "/".join(pathlib.Path(name).parts[-3:])


def _rendered(gate, options, work):
    """The whole gate, with pages made by the program."""
    import rendering
    from checks.validity import Validator

    made = rendering.everything(options.seloste.resolve(), work, options.notices)
    site, fragments, hostile = made["site"], made["fragments"], made["hostile"]
    validator = Validator([*site.pages(), *site.files(".css")])
    gate.site(site)
    gate.outlines(site)
    gate.words_only(made["local"])
    hosts = gate.embedded(fragments)
    gate.valid(validator)
    validator = Validator([*hosts, *hostile.pages()], warnings=False)
    gate.hostile(hostile, made["placed"], site.pages())
    for path in rendering.traversal(options.seloste.resolve(), work):
        gate.report.add(path, "traversal", [("id", "led out of the folder", "keep paths inside")])
    gate.valid(validator)


def _given(gate, options):
    """Only the pages of a folder that is there."""
    from checks.validity import Validator
    from folder import Folder

    site = Folder(options.site, options.base_url)
    validator = Validator([*site.pages(), *site.files(".css")])
    gate.site(site)
    hosts = gate.embedded(Folder(options.fragments)) if options.fragments else []
    gate.valid(validator)
    gate.valid(Validator(hosts, warnings=False))


def main():
    options = arguments()
    started = time.monotonic()
    browser, reason = tools.opened_browser()
    if not browser:
        return tools.skip(reason)
    with tempfile.TemporaryDirectory(prefix="seloste-pages-") as temporary, browser:
        work = (options.keep or pathlib.Path(temporary)).resolve() / "work"
        work.mkdir(parents=True)
        gate = Gate(browser, work)
        if options.site:
            _given(gate, options)
        else:
            _rendered(gate, options, work)
    for line in gate.report.lines():
        print(line)
    if options.timing:
        import sequence

        for name, took in sequence.seconds.most_common():
            print(f"{took:6.1f} s  {name}", file=sys.stderr)
    count = len(gate.report.findings)
    took = time.monotonic() - started
    print(f"{gate.pages} pages looked at, {count} findings, {took:.0f} s")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
