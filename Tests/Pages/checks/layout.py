"""Text fits however one reads: narrow, spaced, large; targets are large enough."""

SPACING = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }
"""
WIDE_ADVICE = "let it wrap: overflow-wrap: anywhere, no fixed widths, tables as blocks when narrow"
CLIP_ADVICE = "no fixed heights, no overflow: hidden around text"


def _sideways(visit, circumstance):
    for element, detail in visit.probe("sideways"):
        yield element, f"does not fit {circumstance}: {detail}", WIDE_ADVICE


def _unreadable(visit, circumstance):
    for element, detail in visit.probe("unreadable"):
        yield element, f"{detail} {circumstance}", CLIP_ADVICE


def reflow(visit):
    """WCAG 1.4.10: 320 px wide, nothing scrolls sideways."""
    visit.browser.viewport(320, 640)
    yield from _sideways(visit, "in 320 px")
    yield from _unreadable(visit, "at 320 px")
    visit.browser.reset()


def spacing(visit):
    """WCAG 1.4.12: with wider spaces nothing is cut off."""
    for width in (1280, 320):
        visit.browser.viewport(width, 900)
        visit.browser.call("restyle", SPACING)
        yield from _sideways(visit, f"with text spacing at {width} px")
        yield from _unreadable(visit, f"with text spacing at {width} px")
        visit.browser.call("restyle", None)
    visit.browser.reset()


def text_size(visit):
    """WCAG 1.4.4: text twice as large grows, fits, and is not cut off."""
    visit.browser.viewport(640, 900)
    before = visit.browser.call("fontSizes")
    visit.browser.call("restyle", "html { font-size: 200% !important; }")
    after = visit.browser.call("fontSizes")
    yield from _unreadable(visit, "at twice the text size")
    yield from _sideways(visit, "in 640 px at twice the text size")
    visit.browser.call("restyle", None)
    visit.browser.reset()
    if visit.part == "body":
        for element in _not_grown(before, after):
            yield element, "does not grow with the text size", "font sizes in rem or em, not px"


def _not_grown(before, after):
    pairs = zip(before, after) if len(before) == len(after) else []
    return {one["element"] for one, other in pairs if other["size"] < 1.7 * one["size"]}


def target_size(visit):
    """WCAG 2.5.8: what one taps is at least 24 px, unless it stands in a sentence."""
    for width in (1280, 320):
        visit.browser.viewport(width, 900)
        for found in visit.browser.call("smallTargets"):
            yield (
                found["element"],
                f"is too small to tap: {found['detail']}",
                "display: inline-block and padding, so that it is 24 × 24 px or more",
            )
    visit.browser.reset()


def as_it_is(visit):
    """On a desktop nothing is cut off or lies upon other text."""
    yield from _sideways(visit, "in 1280 px")
    yield from _unreadable(visit, "at 1280 px")
