"""A fragment inside a page of a content management system with rude style sheets."""

import pathlib
import shutil

from checks import accessibility, layout

HERE = pathlib.Path(__file__).resolve().parent.parent
MARK = "<!-- fragment -->"
ADVICE = "set it in the fragment's style sheet, on a class, so that the page's cannot win"

#: Parts of the fragment that the host's rules hide; what is hidden without them is meant to be.
UNSEEN = """(() => {
  const parts = [...document.querySelectorAll('#fragment *')]
    .filter((one) => one.textContent.trim());
  const host = [...document.styleSheets].find((one) => one.href.endsWith('/host.css'));
  const hidden = () => parts.map((one) => !gate.isShown(one) || gate.isForScreenReaders(one));
  const rude = hidden();
  host.disabled = true;
  const plain = hidden();
  host.disabled = false;
  return parts.filter((_, number) => rude[number] && !plain[number]).slice(0, 5).map(gate.name);
})()"""
OUT_OF_FLOW = """[...document.querySelectorAll('#fragment *')].filter((one) => {
  const style = getComputedStyle(one);
  return style.float !== 'none' || (/absolute|fixed/.test(style.position)
    && !gate.isForScreenReaders(one));
}).slice(0, 5).map(gate.name)"""
CRAMPED = """gate.textRuns(document.querySelector('#fragment')).filter(({ element }) => {
  const style = getComputedStyle(element);
  return style.lineHeight !== 'normal'
    && parseFloat(style.lineHeight) < 1.15 * parseFloat(style.fontSize);
}).slice(0, 5).map(({ element }) => gate.name(element))"""
HUGE = """gate.textRuns(document.querySelector('#fragment')).filter(({ element }) =>
  !(parseFloat(getComputedStyle(element).fontSize) <= 48)
  || parseFloat(getComputedStyle(element).fontSize) < 12).slice(0, 5)
  .map(({ element }) => gate.name(element))"""


def host_page(folder, fragment, out):
    """Writes the host page around a fragment, with all style sheets beside it; gives its path."""
    out.mkdir(parents=True, exist_ok=True)
    shutil.copy(HERE / "host.css", out)
    sheets = folder.files(".css")
    for sheet in sheets:
        shutil.copy(sheet, out)
    text = fragment.read_text(encoding="utf-8")
    language = folder.language_in_name(fragment) or "fi"
    links = "\n".join(f'<link rel="stylesheet" href="{sheet.name}">' for sheet in sheets)
    page = (HERE / "host.html").read_text(encoding="utf-8")
    page = page.replace("LANGUAGE", language).replace("<!-- sheets -->", links)
    file = out / (folder.name(fragment).replace("/", "-"))
    file.write_text(page.replace(MARK, text), encoding="utf-8")
    return file


def seen(visit):
    """Nothing of the fragment is invisible, taken out of its place, cramped or huge."""
    for probe, message in [
        (UNSEEN, "is invisible"),
        (OUT_OF_FLOW, "is torn from its place"),
        (CRAMPED, "has its lines too close"),
        (HUGE, "is far too large or small"),
    ]:
        for element in visit.browser.evaluate(probe):
            yield element, f"{message} in a page with rude styles", ADVICE


CHECKS = [accessibility.light, layout.as_it_is, layout.reflow, layout.spacing, seen]
