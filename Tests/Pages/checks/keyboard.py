"""Tab goes through the page in reading order, one sees where it is, and it comes out again."""

#: Which of the elements that Tab reaches has the focus; -1 where it is on the page as a whole.
PLACE = """document.activeElement === document.body ? -1
  : gate.focusables().indexOf(document.activeElement)"""


def tabbing(visit):
    visit.reopen()
    browser = visit.browser
    count = browser.call("watchFocus")
    names = browser.call("focusOrder")
    for _ in range(count):
        browser.press("Tab")
    visits = browser.call("focusVisits")
    yield from _order(names, visits)
    yield from _sight(visits)
    yield from _trap(browser, count)


def _order(names, visits):
    reached = [one["index"] for one in visits if one["index"] >= 0]
    for index in sorted(set(range(len(names))) - set(reached)):
        yield names[index], "is not reached with Tab", "do not take it out of the order"
    for one, following in zip(visits, visits[1:]):
        if following["index"] != one["index"] + 1:
            yield (
                following["element"],
                f"gets the focus right after {one['element']}",
                "no tabindex above 0: the order of focus is that of the document",
            )
            return


def _sight(visits):
    for visit in visits:
        if not visit["seen"]:
            yield (
                visit["element"],
                "looks the same with the focus as without",
                "give :focus-visible an outline",
            )
        if visit["covered"]:
            yield (
                visit["element"],
                "is hidden behind something, or off the page, with the focus",
                "bring it into view when it has the focus; nothing fixed may cover it",
            )


def _trap(browser, count):
    """One more Tab leaves the page, and Shift and Tab go back."""
    browser.press("Tab")
    where = browser.evaluate(PLACE)
    if where not in (-1, 0):
        yield (
            browser.evaluate("gate.name(document.activeElement)"),
            "keeps the focus: Tab does not leave the page",
            "let Tab go on",
        )
    if count > 1:
        browser.press("Tab", shift=True)
        browser.press("Tab", shift=True)
        back = browser.evaluate(PLACE)
        if back == count - 1 and where == -1:
            browser.press("Tab", shift=True)
            back = browser.evaluate(PLACE)
        if back == count - 1:
            yield (
                browser.evaluate("gate.name(document.activeElement)"),
                "keeps the focus: Shift and Tab do not go back",
                "let Shift and Tab go back",
            )


SKIP_ADVICE = 'the first link of the page is <a href="#main’s id">, seen when it has the focus'


def skip_link(visit):
    """The first thing that Tab reaches leads past the navigation to the main part."""
    visit.reopen()
    browser = visit.browser
    if not browser.call("watchFocus"):
        yield "document", "has no skip link", SKIP_ADVICE
        return
    browser.press("Tab")
    target = browser.evaluate("(document.activeElement.getAttribute('href') || '')")
    if not target.startswith("#") or not browser.evaluate(
        f"!!document.getElementById({target[1:]!r})?.closest('main')"
        f" || document.getElementById({target[1:]!r})?.matches('main *, main')"
    ):
        yield "document", f"its first link is no skip link: “{target}”", SKIP_ADVICE
        return
    browser.press("Enter")
    browser.press("Tab")
    if not browser.evaluate(
        "document.activeElement === document.body || !!document.activeElement.closest('main')"
        " || !document.querySelector('main :is(a[href], button, summary)')"
    ):
        yield (
            f"a[href=“{target}”]",
            "does not lead past the navigation",
            'give its target tabindex="-1"',
        )
