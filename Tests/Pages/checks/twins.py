"""The same notice for machines: JSON-LD in the terms of DPV, and XML by the schema."""

import json
import subprocess

import tools

DPV = "https://w3id.org/dpv#"


def _outside_contexts(value):
    """Contexts that a reader would have to fetch."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name in ("@context", "@import"):
                for one in inner if isinstance(inner, list) else [inner]:
                    if isinstance(one, str):
                        yield one
            yield from _outside_contexts(inner)
    elif isinstance(value, list):
        for one in value:
            yield from _outside_contexts(one)


def linked_data(file):
    """A file of JSON-LD is read without the network and says something in DPV."""
    from rdflib import Graph

    try:
        value = json.loads(file.read_text(encoding="utf-8"))
    except ValueError as error:
        yield "document", f"is no JSON: {error}", "escape texts as JSON does"
        return
    outside = list(_outside_contexts(value))
    for address in outside:
        yield "@context", f"is to be fetched from {address}", "write the context into the file"
    if outside:
        return
    graph = Graph()
    try:
        graph.parse(data=json.dumps(value), format="json-ld")
    except Exception as error:  # Whatever the library says of the file is the finding.
        yield "document", f"is no JSON-LD: {error}", "mend the terms"
        return
    if not any(str(part).startswith(DPV) for triple in graph for part in triple):
        yield "document", "says nothing in the terms of DPV", f"use terms of {DPV}"


def xml(files):
    """XML files are valid; yields the file too."""
    if not files:
        return
    schema = tools.ROOT / "schema" / "notice.xsd"
    run = subprocess.run(
        ["xmllint", "--noout", "--nonet", "--schema", str(schema), *map(str, files)],
        capture_output=True,
        text=True,
        check=False,
    )
    invalid = [line for line in run.stderr.splitlines() if not line.endswith(" validates")]
    for line in [one for one in invalid if not one.endswith(" fails to validate")][:20]:
        name, _, message = line.partition(":")
        yield name, "document", message.strip(), "write what schema/notice.xsd allows"
    if run.returncode and not invalid:
        yield files[0], "document", f"xmllint ended with {run.returncode}", "see its manual"
