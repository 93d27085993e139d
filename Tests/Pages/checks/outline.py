"""What a screen reader is told: the accessibility tree as text, kept as a golden file."""

import difflib
import os

import tools

GOLDEN = tools.ROOT / "Tests" / "Golden" / "pages"
QUIET = {"InlineTextBox", "none", "generic", "LayoutTable", "LayoutTableRow", "LayoutTableCell"}


def text(browser):
    """The tree, one node a line: its role, its name, and its level where it has one."""
    nodes = browser.cdp("Accessibility.getFullAXTree")["nodes"]
    by_id = {node["nodeId"]: node for node in nodes}
    lines = []
    _write(nodes[0], by_id, 0, "", lines)
    return "\n".join(lines) + "\n"


def _write(node, by_id, depth, above, lines):
    role = node.get("role", {}).get("value", "")
    name = " ".join(str(node.get("name", {}).get("value", "")).split())
    shown = not node.get("ignored") and role not in QUIET
    # A text that only repeats the name of what it stands in says nothing new.
    if role == "StaticText" and name == above:
        shown = False
    if shown:
        level = next(
            (one["value"]["value"] for one in node.get("properties", []) if one["name"] == "level"),
            None,
        )
        lines.append(
            "  " * depth + role + (f" {level}" if level else "") + (f' "{name}"' if name else "")
        )
    for child in node.get("childIds", []):
        if child in by_id:
            _write(by_id[child], by_id, depth + shown, name if shown else above, lines)


def golden(browser, name, folder=GOLDEN):
    """Compares the open page's tree with the file; SELOSTE_RECORD=1 writes the file."""
    actual = text(browser)
    file = folder / f"{name}.ax.txt"
    if os.environ.get("SELOSTE_RECORD") == "1":
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(actual, encoding="utf-8")
        return
    advice = "look at it, and accept it with SELOSTE_RECORD=1 scripts/test-pages"
    if not file.is_file():
        yield name, f"there is no Tests/Golden/pages/{file.name}", advice
        return
    expected = file.read_text(encoding="utf-8")
    if expected != actual:
        changes = list(
            difflib.unified_diff(
                expected.splitlines(), actual.splitlines(), "expected", "now", n=2, lineterm=""
            )
        )
        shown = "\n    ".join(changes[2:60])
        yield name, f"a screen reader is told something else:\n    {shown}", advice
