"""Every link of a folder leads somewhere: between pages, to twins, and from the site map."""

import pathlib
import xml.etree.ElementTree as XML
from collections import deque
from urllib.parse import unquote, urljoin, urlsplit

OUTSIDE = {"https", "http", "mailto", "tel"}
SITE_MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


def _target(folder, file, address):
    """The file and the id that an address leads to; None where it leads out of the folder.

    Raises ValueError where the address is none that a page may have.
    """
    if folder.base_url and address.startswith(folder.base_url):
        address = address[len(folder.base_url) :] or "."
        file = folder.path / "index.html"
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        if parts.scheme not in OUTSIDE:
            raise ValueError(f"leads to {address[:80]}: only {', '.join(sorted(OUTSIDE))} may be")
        return None
    if address.startswith("/"):
        raise ValueError(f"leads to {address}, which is not in this folder on every server")
    path = (
        pathlib.Path(urljoin(file.as_uri(), unquote(parts.path))[len("file://") :])
        if parts.path
        else file
    )
    path = pathlib.Path(unquote(str(path)))
    return (path / "index.html" if path.is_dir() else path), unquote(parts.fragment)


def _addresses(markup):
    for element in markup.elements:
        for name in ("href", "src", "action", "cite"):
            if name in element.attributes:
                yield element, element.attributes[name]


def targets(folder, file):
    """Every address of a page leads to a file that is there, or out of the folder."""
    for element, address in _addresses(folder.markup(file)):
        if element.get("rel") == "canonical" and not folder.base_url:
            yield str(element), "is canonical without an address of the site", "leave it out"
        try:
            found = _target(folder, file, address)
        except ValueError as error:
            yield str(element), str(error), "leave such links out"
            continue
        if found is None:
            continue
        path, anchor = found
        if not path.is_file():
            yield str(element), f"leads to {address}, which is not there", "write the file"
        elif anchor and path.suffix == ".html" and anchor not in folder.markup(path).ids():
            yield str(element), f"leads to #{anchor}, which is not on that page", "mend the id"


def _translations(folder, file):
    """The files in other languages that a page's head names, by language."""
    found = {}
    for element in folder.markup(file).named("link"):
        if "alternate" in element.get("rel", "").split() and "hreflang" in element.attributes:
            try:
                target = _target(folder, file, element.get("href", ""))
            except ValueError:
                continue
            if target:
                found[element.get("hreflang")] = target[0]
    return found


def translations(folder, file):
    """Pages in other languages name each other, and each is in the language that is told."""
    if _is_copy(folder, file):
        return
    named = _translations(folder, file)
    own = folder.markup(file).language()
    languages = {tag: path for tag, path in named.items() if tag != "x-default"}
    if languages and languages.get(own) != file:
        yield "head", f"does not name itself as hreflang={own}", "name all languages, its own too"
    for tag, path in languages.items():
        if not path.is_file():
            continue
        if folder.markup(path).language() != tag:
            yield (
                "head",
                f"hreflang={tag} leads to a page in {folder.markup(path).language()}",
                "lead to the page in that language",
            )
        if _translations(folder, path).get(own) != file:
            yield (
                "head",
                f"{folder.name(path)} does not name this page as hreflang={own}",
                "pages in other languages name each other",
            )


def _reached(folder, start):
    """The files that links of pages lead to, one after another."""
    waiting, seen = deque(start), set(start)
    while waiting:
        file = waiting.popleft()
        for element, address in _addresses(folder.markup(file)):
            try:
                found = _target(folder, file, address)
            except ValueError:
                continue
            if found and found[0].is_file() and found[0] not in seen:
                seen.add(found[0])
                if found[0].suffix == ".html":
                    waiting.append(found[0])
    return seen


def reachable(folder):
    """From the index one gets to every file that is there; yields the page too."""
    indexes = folder.indexes()
    if not indexes:
        yield folder.path, "folder", "has no index page", "write index.html"
        return
    reached = _reached(folder, indexes)
    for ending in (".html", ".xml", ".jsonld", ".css"):
        for file in folder.files(ending):
            if file not in reached and file.name != "sitemap.xml":
                yield file, "file", "no link leads to it", "link it from its page or the index"


def site_map(folder):
    """The site map names the pages that are to be found, each once; yields the page too."""
    file = folder.path / "sitemap.xml"
    if not folder.base_url:
        return
    if not file.is_file():
        yield file, "sitemap.xml", "is missing", "write it when --base-url is given"
        return
    named = []
    for place in XML.parse(file).getroot().iter(SITE_MAP):
        address = (place.text or "").strip()
        if not address.startswith(folder.base_url):
            yield file, address, "is outside the site’s own address", "begin with --base-url"
            continue
        path, _ = _target(folder, file, address)
        named.append(path)
        if not path.is_file():
            yield file, address, "leads to no file", "name only pages that are there"
    for path in {one for one in named if named.count(one) > 1}:
        yield file, folder.name(path), "stands more than once", "name each page once"
    for page in folder.pages():
        wanted = not _is_hidden(folder, page) and not _is_copy(folder, page)
        if wanted != (page in named):
            yield (
                file,
                folder.name(page),
                "is missing" if wanted else "is there, though noindex",
                "name every page that search engines may show, and no other",
            )


def _is_hidden(folder, page):
    """Whether the page asks search engines to pass it by, as drafts and withdrawn notices do."""
    return any(
        element.get("name") == "robots" and "noindex" in element.get("content", "")
        for element in folder.markup(page).named("meta")
    )


def _is_copy(folder, page):
    """Whether the page says that it is another page's copy, as index.html of the first language."""
    for element in folder.markup(page).named("link"):
        if element.get("rel") == "canonical":
            found = _target(folder, page, element.get("href", ""))
            return found is not None and found[0] != page
    return False


PAGE = [targets, translations]
FOLDER = [reachable, site_map]
