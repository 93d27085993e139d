"""Which checks a page gets, and their order."""

import collections
import time

from checks import (
    accessibility,
    embedding,
    hostility,
    keyboard,
    layout,
    links,
    printing,
    quiet,
    words,
)
from checks.visit import Visit

#: Checks of whole pages in the browser. The first ones see the page as it was opened.
PAGE = [
    accessibility.light,
    layout.as_it_is,
    layout.target_size,
    accessibility.dark,
    accessibility.focus_in_other_colours,
    layout.reflow,
    layout.spacing,
    layout.text_size,
    printing.paper,
    keyboard.skip_link,
    keyboard.tabbing,
    quiet.console,
    quiet.network,
]
#: Checks of pages that hold hostile words, beside those of hostility itself.
HOSTILE = [layout.reflow, quiet.console, quiet.network]

#: How long each check has taken so far, for --timing.
seconds = collections.Counter()


def name(check):
    """A check as messages tell it: `layout.reflow`."""
    return f"{check.__module__.removeprefix('checks.')}.{check.__name__}"


def _run(checks, visit, report, page):
    for check in checks:
        started = time.monotonic()
        report.add(page, name(check), check(visit))
        seconds[name(check)] += time.monotonic() - started


def open_page(browser, folder, file, part="body"):
    browser.reset()
    browser.console()
    browser.requests()
    browser.open(file)
    return Visit(browser, folder, file, part)


def check_words(folder, file, report, checks):
    for check in checks:
        report.add(folder.name(file), name(check), check(folder, file))


def check_page(browser, folder, file, report):
    check_words(folder, file, report, words.PAGE + links.PAGE)
    _run(PAGE, open_page(browser, folder, file), report, folder.name(file))


def check_folder(folder, report):
    for check in links.FOLDER:
        for file, *problem in check(folder):
            report.add(folder.name(file), name(check), [problem])


def check_embedded(browser, folder, fragment, host_folder, report):
    """A fragment inside the rude host page."""
    check_words(folder, fragment, report, words.FRAGMENT + [links.targets])
    page = embedding.host_page(folder, fragment, host_folder)
    visit = open_page(browser, folder, page, "#fragment")
    _run(embedding.CHECKS, visit, report, f"{folder.name(fragment)} in host.html")
    return page


def check_hostile(browser, folder, file, report, known, placed, shown):
    visit = open_page(browser, folder, file)
    page = folder.name(file)
    report.add(page, "hostility.nothing_runs", hostility.nothing_runs(visit))
    report.add(page, "hostility.nothing_added", hostility.nothing_added(visit, known))
    report.add(page, "hostility.all_readable", hostility.all_readable(visit, placed, shown))
    check_words(folder, file, report, [words.no_script, words.ids])
    _run(HOSTILE, visit, report, page)
