"""A page's markup as written in its file: elements with attributes, parents and text."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {
    "area",
    "base",
    "br",
    "col",
    "embed",
    "hr",
    "img",
    "input",
    "link",
    "meta",
    "source",
    "track",
    "wbr",
}


@dataclass
class Element:
    name: str
    attributes: dict
    line: int
    parent: "Element | None" = None
    pieces: list = field(default_factory=list)

    def text(self):
        """All text inside, with spaces as one."""
        return " ".join("".join(self.pieces).split())

    def get(self, name, default=None):
        return self.attributes.get(name, default)

    def __str__(self):
        shown = "".join(f' {name}="{value}"' for name, value in self.attributes.items())
        return f"<{self.name}{shown}> on line {self.line}"


class Markup(HTMLParser):
    """Reads a file; tells its elements in document order."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.elements = []
        self.open = []
        self.feed(text)
        self.close()

    @classmethod
    def read(cls, file):
        return cls(file.read_text(encoding="utf-8"))

    def handle_starttag(self, name, attributes):
        parent = self.open[-1] if self.open else None
        values = {key: value or "" for key, value in attributes}
        element = Element(name, values, self.getpos()[0], parent)
        self.elements.append(element)
        if name not in VOID:
            self.open.append(element)

    def handle_endtag(self, name):
        if any(element.name == name for element in self.open):
            while self.open.pop().name != name:
                pass

    def handle_data(self, data):
        for element in self.open:
            element.pieces.append(data)

    def named(self, *names):
        return [element for element in self.elements if element.name in names]

    def ids(self):
        return [element.get("id") for element in self.elements if "id" in element.attributes]

    def language(self):
        return next((element.get("lang") for element in self.named("html")), None)

    def is_page(self):
        """Whether this is a whole page, not a fragment of one."""
        return bool(self.named("html"))
