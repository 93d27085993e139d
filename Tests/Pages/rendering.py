"""Has the program make the pages that the gate looks at."""

import json
import pathlib
import shutil
import subprocess

import hostile
from folder import Folder
from tools import ROOT

BASE_URL = "https://www.mallila.example/tietosuoja/"
FORMATS = "html,xml,jsonld,text"
PLAIN = ROOT / "Tests" / "Golden" / "render" / "plain.yaml"
RICH = ROOT / "Tests" / "Golden" / "render" / "rich.yaml"


class RenderingFailed(Exception):
    """The program did not make the pages; says how it was called and what it said."""


def render(binary, notices, out, *options, allowed=(0, 1)):
    """`seloste render` into the folder; gives what it wrote."""
    command = [
        str(binary),
        "render",
        "--to",
        FORMATS,
        "--out",
        str(out),
        "--allow-errors",
        "--drafts",
        "--lang",
        "en",
        *options,
        str(notices),
    ]
    run = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    if run.returncode not in allowed:
        raise RenderingFailed(
            f"{' '.join(command)}\nended with {run.returncode}:\n{run.stderr[-2000:]}"
        )
    return out


def prepare(sources, folder):
    """Copies the notices, and adds a draft and a withdrawn one."""
    folder.mkdir(parents=True)
    for source in sources:
        if source.is_dir():
            shutil.copytree(source, folder, dirs_exist_ok=True)
        else:
            shutil.copy(source, folder)
    lines = PLAIN.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if not line.startswith("tila:")]
    for name, status in (("draft", "luonnos"), ("withdrawn", "poistettu")):
        text = "\n".join([*kept, f"tila: {status}", ""])
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def everything(binary, work, sources):
    """All that is looked at: the site, the site without an address, fragments, hostile notices."""
    notices = prepare(sources, work / "notices")
    hostile_notices = work / "hostile-notices"
    placed = hostile.write(hostile_notices)
    root = ["--root", str(notices)]
    render(binary, notices, work / "site", "--base-url", BASE_URL, *root)
    render(binary, notices, work / "local", *root)
    render(binary, notices, work / "fragments", "--fragment", *root)
    render(
        binary, hostile_notices, work / "hostile", "--root", str(hostile_notices), allowed=(0, 1, 4)
    )
    return {
        "site": Folder(work / "site", BASE_URL),
        "local": Folder(work / "local"),
        "fragments": Folder(work / "fragments"),
        "hostile": Folder(work / "hostile"),
        "placed": placed,
    }


def traversal(binary, work):
    """Notices whose ids are paths must not lead out of the folder; yields the paths outside."""
    notices = work / "traversal" / "in"
    notices.mkdir(parents=True)
    ids = [
        "../../x",
        "/tmp/seloste-x",
        "..\\..\\x",
        "a/../../../x",
        "index",
        "con",
        ".",
        "..",
        "a" * 300,
    ]
    for number, one in enumerate(ids):
        notice = {"seloste": "1", "id": one, "languages": ["fi"], "title": f"Seloste {number}"}
        (notices / f"n{number}.yaml").write_text(json.dumps(notice), encoding="utf-8")
    out = work / "traversal" / "deep" / "out"
    before = set(work.rglob("*"))
    render(binary, notices, out, "--root", str(notices), allowed=(0, 1, 2, 3, 4))
    inside = out.resolve()
    for path in set(work.rglob("*")) - before:
        if path.is_file() and not path.resolve().is_relative_to(inside):
            yield path
    if pathlib.Path("/tmp/seloste-x").exists():
        yield pathlib.Path("/tmp/seloste-x")
