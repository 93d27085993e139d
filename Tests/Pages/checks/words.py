"""What a page's markup says, read from the file: no script, sound ids, headings, language."""

import collections
import re

#: Small words that tell a language, none of which is a word of the other two.
SMALL_WORDS = {
    "fi": {"ja", "on", "ei", "tai", "jos", "sekä", "joka", "voit", "sinulla", "ovat", "että"},
    "sv": {"och", "är", "att", "som", "av", "för", "inte", "om", "eller", "har", "du", "till"},
    "en": {"and", "the", "of", "is", "are", "or", "to", "you", "not", "by", "your", "with"},
}

SOFT_HYPHEN = "\u00ad"


def no_script(folder, file):
    """Nothing that runs, nothing that styles outside the style sheet."""
    for element in folder.markup(file).elements:
        if element.name in ("script", "style", "iframe", "object", "embed", "form"):
            yield str(element), "stands in the page", "pages have no script, style or frame"
        for name in element.attributes:
            if name == "style" or name.startswith("on"):
                yield str(element), f"has the attribute {name}", "use a class and the style sheet"


def policy(folder, file):
    """The page itself forbids scripts."""
    said = [
        element.get("content", "")
        for element in folder.markup(file).named("meta")
        if element.get("http-equiv", "").lower() == "content-security-policy"
    ]
    if not any("default-src 'none'" in content for content in said):
        yield (
            "head",
            "has no strict Content-Security-Policy",
            '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; …">',
        )


def ids(folder, file):
    """Ids are unique, and what refers to one finds it."""
    markup = folder.markup(file)
    counts = collections.Counter(markup.ids())
    for one, count in counts.items():
        if count > 1:
            yield f"#{one}", f"is the id of {count} elements", "give each element its own id"
        if not one or any(character.isspace() for character in one):
            yield f"id=“{one}”", "is no usable id", "no spaces in ids, and none empty"
    for element in markup.elements:
        href = element.get("href", "")
        wanted = [href[1:]] if href.startswith("#") and element.name == "a" else []
        for name in ("aria-labelledby", "aria-describedby", "headers", "for"):
            wanted += element.get(name, "").split()
        for one in wanted:
            if one not in counts:
                yield str(element), f"refers to #{one}, which is not there", "mend the reference"


def headings(folder, file):
    """One h1, first; deeper levels follow one by one."""
    markup = folder.markup(file)
    found = [element for element in markup.elements if re.fullmatch("h[1-6]", element.name)]
    if markup.is_page() and [one.name for one in found].count("h1") != 1:
        yield "document", "does not have exactly one h1", "the title is h1, and nothing else is"
    if markup.is_page() and found and found[0].name != "h1":
        yield str(found[0]), "comes before h1", "begin with h1"
    for one, following in zip(found, found[1:]):
        if int(following.name[1]) > int(one.name[1]) + 1:
            yield (
                f"{following} “{following.text()[:40]}”",
                f"follows {one.name}",
                "do not skip a level of headings",
            )
    for one in found:
        if not one.text():
            yield str(one), "is an empty heading", "say something or leave it out"


def language(folder, file):
    """`lang` is there, agrees with the file's name, and is that of the text."""
    markup = folder.markup(file)
    said = (
        markup.language()
        if markup.is_page()
        else next((element.get("lang") for element in markup.elements if element.get("lang")), None)
    )
    named = folder.language_in_name(file)
    if not said:
        yield "html", "has no lang", 'say <html lang="fi">'
    elif named and said.split("-")[0] != named:
        yield "html", f"has lang {said} in a file named {named}", "tell the page's own language"
    spoken = _spoken(markup)
    if said and spoken and spoken != said.split("-")[0]:
        yield "html", f"has lang {said}, but its text looks like {spoken}", "mend lang"
    for element in markup.named("a"):
        if (
            "hreflang" in element.attributes
            and element.get("lang") != element.get("hreflang")
            and element.text()
            in ("Suomi", "Suomeksi", "Svenska", "På svenska", "English", "In English")
        ):
            yield str(element), "names a language without lang", "lang is the same as hreflang"


def _spoken(markup):
    """The language of the main text; None where its small words do not tell."""
    main = markup.named("main", "article", "body")
    words = re.findall(r"\w+", main[0].text().lower()) if main else []
    counts = {tag: sum(word in small for word in words) for tag, small in SMALL_WORDS.items()}
    first, second = sorted(counts, key=counts.get, reverse=True)[:2]
    return first if counts[first] >= 10 and counts[first] > 2 * counts[second] else None


def title(folder, file):
    """A page has a title of its own, and its h1 is in it."""
    markup = folder.markup(file)
    titles = [element.text() for element in markup.named("title") if element.parent.name == "head"]
    if len(titles) != 1 or not titles[0]:
        yield "title", "there is not exactly one, with words", "say <title>"
        return
    heading = next((element.text() for element in markup.named("h1")), "")
    if heading and heading.replace(SOFT_HYPHEN, "") not in titles[0].replace(SOFT_HYPHEN, ""):
        yield "title", f"“{titles[0]}” lacks the heading “{heading}”", "begin the title with the h1"


PAGE = [no_script, policy, ids, headings, language, title]
FRAGMENT = [no_script, ids, headings]
