#!/usr/bin/env python3
"""What `seloste preview` shows while files are edited: `preview.py SELOSTE`.

Starts the preview on a folder of its own, opens it in a headless Chromium, edits the files and
looks at what the reader sees. Exit code 1 if anything is not as it should be. Where Chromium is
missing it says so and ends well, unless SELOSTE_PAGES=require.
"""

import http.client
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import urllib.parse

import tools

#: How long an open page may take to follow a save, in seconds.
PROMPT = 2.0
NOTICE = """\
seloste: 1
kielet: [fi, sv]
otsikko: {{fi: "{title}", sv: "Biblioteket"}}
tila: luonnos
rekisterinpitäjä: {{nimi: Mallilan kaupunki}}
muutTiedot:
{rest}
"""
REST = "".join(f"  - {{fi: Rivi {number}, sv: Rad {number}}}\n" for number in range(120))


class Failed(Exception):
    """What was not as it should be."""


class Preview:
    """The program, run on a folder."""

    def __init__(self, program, folder, *options):
        self.process = subprocess.Popen(
            [program, "preview", folder, "--port", "0", *options],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.address = self.process.stdout.readline().strip()
        if not self.address:
            raise Failed("no address was printed")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGINT)
        if self.process.wait(10) != 0:
            raise Failed("Ctrl-C does not end the preview with exit code 0")

    def status(self, headers):
        """The status of a request for the list with other headers."""
        parts = urllib.parse.urlsplit(self.address)
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=10)
        connection.putrequest("GET", parts.path, skip_host="Host" in headers)
        for name, value in headers.items():
            connection.putheader(name, value)
        connection.endheaders()
        return connection.getresponse().status


def save(path, text):
    """Saves as editors do: a new file takes the old one's name."""
    beside = path.with_name(f".{path.name}.new")
    beside.write_text(text)
    beside.rename(path)


def soon(what, condition):
    """Waits until something is true, for as long as a reader would."""
    begun = time.monotonic()
    while not condition():
        if time.monotonic() - begun > PROMPT:
            raise Failed(f"{what}: not within {PROMPT} s")
        time.sleep(0.02)
    return time.monotonic() - begun


def expect(what, condition):
    if not condition:
        raise Failed(what)


class Pages:
    """What the reader sees."""

    def __init__(self, browser):
        self.browser = browser

    def open(self, address):
        self.browser.driver.get(address)

    def text(self, selector):
        return self.browser.evaluate(
            f"document.querySelector({selector!r})?.innerText ?? ''"
        )

    def frame(self, expression):
        """Something of the notice in its frame, without the soft hyphens of its words."""
        return self.browser.evaluate(
            "(() => { const notice = document.getElementById('notice').contentWindow;"
            f" return {expression}; }})()"
        )

    def shown(self):
        return (self.frame("notice.document.body?.innerText") or "").replace("\xad", "")

    def accessible(self, what):
        """No defect that axe finds, in light and dark."""
        for scheme in ["light", "dark"]:
            self.browser.media("screen", prefers_color_scheme=scheme)
            found = self.browser.cdp(
                "Runtime.evaluate",
                expression="axe.run(document, {iframes: false, resultTypes: ['violations']})"
                ".then((found) => found.violations.map((one) =>"
                " `${one.id}: ${one.nodes[0].html}`))",
                returnByValue=True,
                awaitPromise=True,
            )["result"].get("value")
            expect(f"{what} in {scheme}: {found}", found == [])
        self.browser.reset()


def check_languages(browser, program, folder):
    pages = Pages(browser)
    for language in ["fi", "sv", "en"]:
        with Preview(program, folder, "--lang", language) as preview:
            pages.open(preview.address)
            pages.accessible(f"the list ({language})")
            pages.open(preview.address + "n/1")
            pages.accessible(f"the notice ({language})")
            spoken = browser.evaluate("document.documentElement.lang")
            expect(f"the page's language is {spoken}", spoken == language)
            home = urllib.parse.urlsplit(preview.address).netloc
            for address in browser.requests():
                here = urllib.parse.urlsplit(address).netloc == home
                expect(f"{address} is not of this machine", here)
            logged = browser.console()
            expect(f"the console ({language}): {logged}", not logged)
            pages.open("about:blank")
            browser.requests()


def check_edits(browser, program, folder):
    """Saves, and how long the slowest took to be seen."""
    notice = folder / "kirjasto.yaml"
    pages = Pages(browser)
    times = []
    with Preview(program, folder, "--lang", "fi") as preview:
        pages.open(preview.address + "n/1")
        soon("the notice is shown", lambda: "Kirjasto" in pages.shown())
        soon("the page listens", lambda: browser.evaluate("events?.readyState") == 1)
        pages.frame("notice.scrollTo(0, 700)")
        save(notice, NOTICE.format(title="Uusi nimi", rest=REST))
        times.append(soon("the title follows", lambda: "Uusi nimi" in pages.text("h1")))
        times.append(soon("the notice follows", lambda: "Uusi nimi" in pages.shown()))
        soon("the notice stays where it was", lambda: pages.frame("notice.scrollY | 0") == 700)
        save(notice, 'seloste: 1\notsikko: "auki\n')
        soon("the mark of an old view", lambda: "Näkymä ennen virhettä" in pages.text("#choices"))
        soon("the syntax error", lambda: "VIRHE" in pages.text("#findings").upper())
        soon("the old view", lambda: "Uusi nimi" in pages.shown())
        save(notice, NOTICE.format(title="Ehjä taas", rest=REST))
        soon("the mark goes", lambda: "ennen virhettä" not in pages.text("#choices"))
        soon("the mended notice", lambda: "Ehjä taas" in pages.shown())
        expect("the reader is told", "Päivitetty" in pages.text("#announcement"))
        pages.open(preview.address)
        soon("the list listens", lambda: browser.evaluate("events?.readyState") == 1)
        other = folder / "alikansio" / "toinen.yaml"
        other.parent.mkdir()
        save(other, NOTICE.format(title="Toinen seloste", rest=REST))
        soon("a new notice", lambda: "Toinen seloste" in pages.text("#list"))
        other.unlink()
        soon("a notice is gone", lambda: "Toinen seloste" not in pages.text("#list"))
    soon("the reader is told of the end", lambda: "Käynnistä" in pages.text("#announcement"))
    browser.console()
    return max(times)


def check_without_script(browser, program, folder):
    pages = Pages(browser)
    with Preview(program, folder, "--lang", "fi") as preview:
        browser.cdp("Emulation.setScriptExecutionDisabled", value=True)
        try:
            pages.open(preview.address + "n/1")
            source = browser.driver.page_source
            expect("findings without a script", 'class="finding' in source)
            expect("a way to refresh", ">Päivitä</a>" in source)
        finally:
            browser.cdp("Emulation.setScriptExecutionDisabled", value=False)


def check_strangers(program, folder):
    with Preview(program, folder) as preview:
        here = urllib.parse.urlsplit(preview.address).netloc
        for headers, status in [
            ({}, 200),
            ({"Host": here.replace("127.0.0.1", "localhost")}, 200),
            ({"Host": "kunta.example"}, 421),
            ({"Origin": "https://kunta.example"}, 403),
            ({"Sec-Fetch-Site": "cross-site"}, 403),
            ({"Sec-Fetch-Site": "same-site"}, 403),
        ]:
            answer = preview.status(headers)
            expect(f"{headers}: {answer}, not {status}", answer == status)


def main():
    program = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".build/debug/seloste").resolve()
    browser, reason = tools.opened_browser()
    if browser is None:
        return tools.skip(reason)
    with browser, tempfile.TemporaryDirectory() as work:
        folder = pathlib.Path(work)
        save(folder / "kirjasto.yaml", NOTICE.format(title="Kirjasto", rest=REST))
        try:
            check_strangers(program, folder)
            check_languages(browser, program, folder)
            slowest = check_edits(browser, program, folder)
            check_without_script(browser, program, folder)
        except Failed as failure:
            print(f"preview: {failure}", file=sys.stderr)
            return 1
    print(f"preview: as it should be; an edit was seen within {1000 * slowest:.0f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
