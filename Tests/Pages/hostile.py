#!/usr/bin/env python3
"""Writes notices in which every text field holds hostile words: `hostile.py FOLDER`.

The fields are those of Tests/Golden/render/rich.yaml, which says something in every field. Ids and
references stay, so that the notices hang together; every third notice has hostile words also where
one word of a few is expected. Beside them stand two plain notices of the same form, to tell which
fields a page shows at all.
"""

import json
import pathlib
import sys

import yaml

from hostile_strings import ALLOWED, REFUSED
from tools import ROOT

RICH = ROOT / "Tests" / "Golden" / "render" / "rich.yaml"
NOTICES = 24

#: Fields that stay: what holds the notice together, and what leads to other files.
FIXED = {"seloste", "id", "languages", "officialLanguages", "status", "schemas", "of"}
#: Fields that hold one word of a few.
CHOICES = {
    "kind",
    "form",
    "hosting",
    "point",
    "conditions",
    "category",
    "origin",
    "special",
    "criminal",
    "children",
    "decides",
    "statutoryTask",
    "furtherPurpose",
    "openEnded",
    "mayHold",
    "publiclyAvailable",
    "regular",
    "permanent",
    "hedged",
    "limit",
    "finalAction",
    "automatic",
    "basis",
    "mechanism",
    "onlyAfterRefusal",
    "samiHomeland",
}
#: Lists of plain words under these names are references.
REFERENCES = {"items", "purposes", "systems", "dataItems"}
STATEMENTS = {"none", "unknown", "notApplicable"}


class Filling:
    """Gives every text of a notice its words, and remembers which went where."""

    def __init__(self, words, choices):
        self.words = words
        self.choices = choices
        self.placed = []

    def notice(self):
        value = yaml.load(RICH.read_text(encoding="utf-8"), yaml.BaseLoader)
        value.pop("include", None)
        value.pop("id", None)
        return {**self._value(value, []), "languages": ["fi"]}

    def _value(self, value, path):
        name = next((part for part in reversed(path) if isinstance(part, str)), "")
        if name in FIXED and path:
            return value
        if isinstance(value, dict):
            if "fi" in value:
                return {"fi": self._word(path)}
            return {key: self._value(inner, [*path, key]) for key, inner in value.items()}
        if isinstance(value, list):
            return [self._value(inner, [*path, number]) for number, inner in enumerate(value)]
        if name in REFERENCES or (value in STATEMENTS and name not in CHOICES):
            return value
        is_choice = name in CHOICES or path[0] == "provision" or name == "legalBasis"
        if is_choice and not self.choices:
            return value
        return self._word(path)

    def _word(self, path):
        word = self.words(len(self.placed))
        self.placed.append((path, word))
        return word


def _sequence(strings, start):
    return lambda number: strings[(start + number) % len(strings)]


def fillings():
    """Every notice: its name and how it is filled."""
    for choices in (False, True):
        yield (
            f"plain-{'choices' if choices else 'texts'}",
            Filling(lambda number: f"sana{number:04}x", choices),
        )
    start = 0
    for number in range(NOTICES):
        filling = Filling(_sequence(ALLOWED, start), choices=number % 3 == 2)
        yield f"hostile-{number:02}", filling
        start += len(filling.placed)
    for number in range(2):
        yield f"refused-{number:02}", Filling(_sequence(REFUSED, 17 * number), choices=False)


def write(folder):
    """Writes the notices as JSON, which is YAML; gives what went where, by notice."""
    folder.mkdir(parents=True, exist_ok=True)
    placed = {}
    for name, filling in fillings():
        notice = filling.notice()
        # JSON may hold any character but these as it is; YAML wants them escaped.
        text = json.dumps(notice, ensure_ascii=False, indent=1)
        text = "".join(_escaped(one) for one in text)
        (folder / f"{name}.yaml").write_text(text + "\n", encoding="utf-8")
        placed[name] = filling.placed
    return placed


def _escaped(character):
    code = ord(character)
    if code == 0x0A or 0x20 <= code < 0x7F:
        return character
    if code < 0x20 or 0x7F <= code < 0xA0 or code in (0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF):
        return f"\\u{code:04x}"
    return character


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    told = write(pathlib.Path(sys.argv[1]))
    print(f"{len(told)} notices, {len(ALLOWED)} + {len(REFUSED)} hostile strings")
