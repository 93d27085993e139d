"""axe in light, dark and forced colours: no violation, and nothing left undecided."""

#: What the colours of the dark scheme can break; all else is the same document.
COLOUR_RULES = ["color-contrast", "link-in-text-block"]


def _problems(found, scheme):
    for result in found:
        for node in result["nodes"]:
            more = f" ({result['count']} elements)" if result["count"] > 1 else ""
            yield (
                node["element"],
                f"{result['kind']} of {result['rule']} in {scheme}{more}",
                f"{result['help']}. {node['detail']}",
            )


def light(visit):
    yield from _problems(visit.browser.call("axe", None), "the light scheme")


def dark(visit):
    visit.browser.media("screen", prefers_color_scheme="dark", forced_colors="none")
    yield from _problems(visit.browser.call("axe", COLOUR_RULES), "the dark scheme")
    visit.browser.reset()


def focus_in_other_colours(visit):
    """In the dark scheme and in forced colours one sees the focus and the borders."""
    for scheme, contrast in [
        ({"prefers_color_scheme": "dark"}, True),
        ({"forced_colors": "active"}, False),
    ]:
        visit.browser.media("screen", **scheme)
        name = " ".join(scheme.values())
        for found in visit.browser.call("unseenFocus", contrast):
            yield (
                found["element"],
                f"the focus is hard to see ({name}): {found['detail']}",
                "give :focus-visible an outline of 2 px or more with a contrast of 3 to 1",
            )
    for element in visit.browser.call("lostBorders"):
        yield (element, "its border is a shadow, which forced colours take away", "use a border")
    visit.browser.reset()
