"""On paper: no navigation, all the text, black on white."""

HIDDEN = """[...document.querySelectorAll('nav, a[href^="#"]')].filter((one) =>
  gate.isShown(one) && (one.matches('nav') || one === document.querySelector('a[href]')))
  .map(gate.name)"""
LOST = """[...document.querySelectorAll('main a[href]')].filter((one) =>
  !one.closest('nav') && !gate.isShown(one)).map(gate.name)"""
#: Text too pale for paper, and dark grounds that eat ink.
PALE = """gate.textRuns().filter(({ element }) =>
  gate.contrast(gate.color(getComputedStyle(element).color), [255, 255, 255]) < 4.5)
  .slice(0, 5).map(({ element }) => gate.name(element))"""
DARK = """gate.shown('html, body, body *').filter((one) => {
  const ground = gate.color(getComputedStyle(one).backgroundColor);
  return ground[3] > 0.1 && gate.contrast(ground, [255, 255, 255]) > 1.3;
}).slice(0, 5).map(gate.name)"""
INK_ADVICE = "set colours for @media print after those of the dark scheme, and as strongly"


def paper(visit):
    browser = visit.browser
    browser.viewport(718, 1000)
    browser.media("print", prefers_color_scheme="dark")
    for element in browser.evaluate(HIDDEN):
        yield element, "is printed", "hide navigation and the skip link in @media print"
    for element in browser.evaluate(LOST):
        yield element, "is not printed", "print every link's text"
    for element in browser.evaluate(PALE):
        yield element, "is too pale on paper, with the dark scheme on", INK_ADVICE
    for element in browser.evaluate(DARK):
        yield element, "has a dark ground on paper, with the dark scheme on", INK_ADVICE
    for element, detail in visit.probe("sideways"):
        yield element, f"does not fit on A4: {detail}", "let it wrap"
    for element, detail in visit.probe("unreadable"):
        yield element, f"{detail} on paper", "no fixed heights around text"
    browser.reset()
