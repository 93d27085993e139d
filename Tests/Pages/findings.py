"""What the gate found: where, what, and what to do about it."""

from collections import defaultdict
from dataclasses import dataclass, field

#: How many defects of one check are told in full.
SHOWN = 8


@dataclass(frozen=True)
class Finding:
    """One defect. `advice` tells how to mend it."""

    page: str
    check: str
    element: str
    message: str
    advice: str


@dataclass
class Report:
    """The findings of a run, each kind told once with the pages that have it."""

    findings: list[Finding] = field(default_factory=list)

    def add(self, page, check, problems):
        """Keeps a check's problems: triples of element, message and advice."""
        self.findings += [Finding(str(page), check, *problem) for problem in problems]

    def lines(self):
        """The findings as text, by check; the same defect on many pages stands once."""
        pages = defaultdict(list)
        for found in self.findings:
            key = found.check, found.element, found.message, found.advice
            if found.page not in pages[key]:
                pages[key].append(found.page)
        checks = defaultdict(list)
        for (check, *defect), where in pages.items():
            checks[check].append((where, *defect))
        for check, defects in checks.items():
            defects.sort(key=lambda defect: -len(defect[0]))
            for where, element, message, advice in defects[:SHOWN]:
                others = f" and {len(where) - 1} more pages" if len(where) > 1 else ""
                yield f"{where[0]}{others}: {check}"
                yield f"  {element}: {message}"
                yield f"  to do: {advice}"
            if len(defects) > SHOWN:
                yield f"… and {len(defects) - SHOWN} more of {check}"

    def checks(self):
        """The names of the checks that found something."""
        return {found.check for found in self.findings}
