"""A page open in the browser."""

import pathlib
from dataclasses import dataclass

from browser import Browser
from folder import Folder


@dataclass
class Visit:
    browser: Browser
    folder: Folder
    file: pathlib.Path
    #: A selector of the part that is checked; the whole body unless told otherwise.
    part: str = "body"

    def markup(self):
        return self.folder.markup(self.file)

    def reopen(self):
        """As a reader first sees it: nothing has had the focus yet."""
        self.browser.open(self.file)

    def probe(self, name):
        """What a layout probe finds in the checked part: pairs of element and detail."""
        found = self.browser.evaluate(f"gate.{name}(document.querySelector({self.part!r}))")
        return [(one["element"], one["detail"]) for one in found or []]
