"""What mutations are made of: a notice as plain data, and words in its languages.

A notice is read with the field names in English and in one form: lists where the language allows
one item alone, records where it allows a bare text. A mutation is a function that changes such a
notice, or returns False where its fault cannot be planted.
"""

import json
import pickle
from dataclasses import dataclass, field

import yaml

LISTS = {
    "controller": "controllers", "contact": "contacts", "topic": "topics",
}
SEVERAL = ["controllers", "contacts", "legalBasis", "dataItems", "provision", "sources",
           "processors", "recipients", "transfers", "retention", "otherInformation", "history"]
BARE = {  # the field that a bare text stands for
    "controllers": "name", "contacts": "role", "dpo": "role", "register": "name",
    "legalBasis": "point", "sources": "name", "processors": "name", "recipients": "name",
    "transfers": "country", "retention": "text", "publicity": "text", "security": "text",
    "complaint": "text", "jointArrangement": "essence", "provision": "kind",
    "otherInformation": "text", "specialCategories": "text", "criminalData": "text",
}
BARE_BY_ID = {"dataSubjects": "name", "purposes": "text", "systems": "name"}
STATEMENTS = ("none", "notApplicable", "unknown")


def is_statement(value):
    """Whether a value says that there is none, rather than telling what there is."""
    if isinstance(value, str):
        return value in STATEMENTS
    return isinstance(value, dict) and bool(value) and set(value) <= set(STATEMENTS)


def is_text(value):
    """Whether a value is a text, or a text for each language."""
    return isinstance(value, str) or (
        isinstance(value, dict) and bool(value) and set(value) <= {"fi", "sv", "en"})


class Notice(dict):
    """A notice as data; `name` tells which file it comes from."""

    def __init__(self, data, name):
        super().__init__(data)
        self.name = name

    def copy(self):
        return Notice(pickle.loads(self.pickled), self.name)

    @property
    def pickled(self):
        if not hasattr(self, "_pickled"):
            self._pickled = pickle.dumps(dict(dict.items(self)))
        return self._pickled

    # Languages and words

    @property
    def languages(self):
        languages = self.get("languages", ["fi"])
        return [languages] if isinstance(languages, str) else languages

    def words(self, fi, sv, en=None):
        """A text in the languages of the notice."""
        by_language = {"fi": fi, "sv": sv, "en": en or fi}
        if len(self.languages) == 1:
            return by_language[self.languages[0]]
        return {language: by_language[language] for language in self.languages}

    def adding(self, text, fi, sv, en=None):
        """`text` with a sentence after it, in every language."""
        more = self.words(fi, sv, en)
        if text is None:
            return more
        if isinstance(text, str):
            return f"{text} {more if isinstance(more, str) else more[self.languages[0]]}"
        return {language: f"{text[language]} {more[language]}" for language in text}

    def says(self, *stems):
        """Whether any text of the notice has one of the words."""
        whole = repr(dict(self)).lower()
        return any(stem.lower() in whole for stem in stems)

    # Parts

    def items(self_, name=None):  # noqa: N805
        """Without a name the fields; with a name the records of a list, none if it is a statement."""
        if name is None:
            return dict.items(self_)
        value = self_.get(name)
        if value is None or is_statement(value):
            return []
        return value if isinstance(value, list) else [value]

    @property
    def purposes(self):
        return self.get("purposes", {})

    @property
    def bases(self):
        """All legal bases, those of purposes and those of the whole notice."""
        found = [basis for purpose in self.purposes.values()
                 for basis in purpose.get("legalBasis", [])]
        return found + self.items("legalBasis")

    @property
    def points(self):
        return {basis.get("point") for basis in self.bases}

    def purposes_on(self, *points):
        """Ids of the purposes all of whose bases are among these points."""
        return [id for id, purpose in self.purposes.items()
                if purpose["legalBasis"]
                and all(basis.get("point") in points for basis in purpose["legalBasis"])]

    @property
    def rights(self):
        return self.get("rights", {})

    def has_right(self, name):
        return name in self.rights and not is_statement(self.rights[name])

    @property
    def data_items(self):
        """(group, item) of all data; an item is a record."""
        return [(group, item) for group in self.items("dataItems") for item in group["items"]]

    @property
    def has_outside_source(self):
        return any(source.get("kind") != "subject" for source in self.items("sources"))

    @property
    def is_municipal(self):
        return "municipality" in self

    # Changes

    def add(self, name, record, first=False):
        """Adds a record to a list; a statement there gives way."""
        records = self.items(name)
        self[name] = [record] + records if first else records + [record]

    def tell(self, fi, sv, en=None, title=("Lisätietoja", "Mer information", "More information")):
        """Adds a section of free text."""
        self.add("otherInformation",
                 {"title": self.words(*title), "text": self.words(fi, sv, en)})

    def forget(self, key):
        """Removes a field of references everywhere: `of`, `items`, `purposes`, `systems`."""
        def walk(value, is_top):
            if isinstance(value, dict):
                if not is_top and isinstance(value.get(key), list) and all(
                        isinstance(one, str) for one in value[key]):
                    del value[key]
                for one in value.values():
                    walk(one, False)
            elif isinstance(value, list):
                for one in value:
                    walk(one, False)
        walk(self, True)

    def give_right(self, name, fi, sv, en=None, **more):
        self.rights[name] = {"text": self.words(fi, sv, en), **more}

    def all_texts(self):
        """Setters for every sentence: pairs of a text in one language and how to replace it."""
        found = []

        def walk(value):
            pairs = value.items() if isinstance(value, dict) else (
                enumerate(value) if isinstance(value, list) else ())
            if isinstance(value, Notice):
                pairs = dict.items(value)
            for key, one in pairs:
                if isinstance(one, str):
                    found.append((one, lambda new, at=value, key=key: at.__setitem__(key, new)))
                else:
                    walk(one)
        walk(self)
        return found

    def replace(self, old, new):
        """Replaces words in all texts; tells whether they stood somewhere."""
        hits = 0
        for text, put in self.all_texts():
            if old in text:
                put(text.replace(old, new))
                hits += 1
        return hits > 0


def read(text, name):
    """A notice from YAML with English field names."""
    data = yaml.load(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))  # every scalar is a string
    for one, many in LISTS.items():
        if one in data:
            data = {(many if key == one else key): value for key, value in data.items()}
    for name_ in SEVERAL:
        if name_ in data and not is_statement(data[name_]) and not isinstance(data[name_], list):
            data[name_] = [data[name_]]
    for name_, bare in BARE.items():
        value = data.get(name_)
        if isinstance(value, list):
            data[name_] = [{bare: one} if is_text(one) else one for one in value]
        elif value is not None and is_text(value) and not is_statement(value):
            data[name_] = {bare: value}
    for name_, bare in BARE_BY_ID.items():
        for id, value in data.get(name_, {}).items():
            if is_text(value):
                data[name_][id] = {bare: value}
    for purpose in data.get("purposes", {}).values():
        bases = purpose.get("legalBasis", [])
        bases = bases if isinstance(bases, list) else [bases]
        purpose["legalBasis"] = [{"point": one} if isinstance(one, str) else one for one in bases]
    for group in data.get("dataItems", []):
        names = group.get("items", [])
        names = names if isinstance(names, list) else [names]
        group["items"] = [{"name": one} if is_text(one) else one for one in names]
    for name_ in data.get("rights", {}):
        value = data["rights"][name_]
        if name_ in RIGHTS and is_text(value) and not is_statement(value):
            data["rights"][name_] = {"text": value}
    for records in data.values():
        for record in records if isinstance(records, list) else [records]:
            if isinstance(record, dict):
                for key in ("statutes", "legalSource", "law", "of", "purposes", "conditions"):
                    if isinstance(record.get(key), str):
                        record[key] = [record[key]]
    return Notice(data, name)


RIGHTS = ["information", "access", "rectification", "erasure", "restriction", "portability",
          "objection", "withdrawConsent", "noAutomatedDecision"]


def write(notice):
    """The notice as JSON, which is YAML too and quick to write: a line for each field."""
    return json.dumps(dict(dict.items(notice)), ensure_ascii=False, indent=1)


@dataclass
class Mutation:
    """One fault and how it is planted."""
    rule: str
    plant: object
    place: tuple = ()
    consequences: dict = field(default_factory=dict)
    spared: dict = field(default_factory=dict)

    @property
    def name(self):
        return self.plant.__name__

    @property
    def what(self):
        return " ".join((self.plant.__doc__ or "").split())


MUTATIONS = []
UNPLANTED = {}


def plants(rule, *place, **kwargs):
    """Declares a mutation.

    rule: the rule that must find the fault. place: the fields in one of which it must find it, none
    if the place does not matter (what is absent has none). also: rules that may find something too,
    with the reason. sparing: notices in which the change makes no fault, with the reason in law; it
    is planted there too, and the rule must be silent.
    """
    def declare(function):
        MUTATIONS.append(Mutation(rule, function, place, dict(kwargs.get("also", {})),
                                  dict(kwargs.get("sparing", {}))))
        return function
    return declare


def cannot_plant(rule, reason):
    """Declares that no notice can show the fault of a rule, and why."""
    UNPLANTED[rule] = reason
