"""A published folder: its pages, read once."""

import functools
import pathlib
import re

from markup import Markup

LANGUAGES = ("fi", "sv", "en")


class Folder:
    """The files that a run of `seloste render --out` wrote."""

    def __init__(self, path, base_url=None):
        self.path = pathlib.Path(path).resolve()
        self.base_url = base_url
        self.markup = functools.lru_cache(maxsize=None)(Markup.read)

    def files(self, ending):
        """Files with the ending, in a fixed order."""
        return sorted(self.path.rglob(f"*{ending}"))

    def pages(self):
        """The files that are whole pages."""
        return [file for file in self.files(".html") if self.markup(file).is_page()]

    def fragments(self):
        """The files that stand inside a page of a content management system."""
        return [file for file in self.files(".html") if not self.markup(file).is_page()]

    def indexes(self):
        return [
            file
            for file in self.pages()
            if file.parent == self.path and re.split(r"[.-]", file.name)[0] == "index"
        ]

    def name(self, file):
        """The file's path as messages tell it."""
        file = pathlib.Path(file)
        return str(file.relative_to(self.path)) if file.is_relative_to(self.path) else str(file)

    def language_in_name(self, file):
        """The language that a page's path tells: `sv/x.html`, `x.sv.html`; None if none."""
        parts = re.split(r"[./_-]", self.name(file))
        found = [part for part in parts if part in LANGUAGES]
        return found[-1] if found else None
