"""On paper: no navigation, all the text, black on white."""

HIDDEN = """[...document.querySelectorAll('nav, a[href^="#"]')].filter((one) =>
  gate.isShown(one) && (one.matches('nav') || one === document.querySelector('a[href]')))
  .map(gate.name)"""
LOST = """[...document.querySelectorAll('main a[href]')].filter((one) =>
  !one.closest('nav') && !gate.isShown(one)).map(gate.name)"""
INK = """(() => {
  const main = document.querySelector('main, article') || document.body;
  const ink = gate.color(getComputedStyle(main).color);
  const paper = [...document.querySelectorAll('html, body, main')].map((one) =>
    gate.color(getComputedStyle(one).backgroundColor)).filter((one) => one[3] > 0.1);
  return gate.contrast(ink, [255, 255, 255]) >= 7 &&
    paper.every((one) => gate.contrast(one, [255, 255, 255]) < 1.2);
})()"""


def paper(visit):
    browser = visit.browser
    browser.viewport(718, 1000)
    browser.media("print", prefers_color_scheme="dark")
    for element in browser.evaluate(HIDDEN):
        yield element, "is printed", "hide navigation and the skip link in @media print"
    for element in browser.evaluate(LOST):
        yield element, "is not printed", "print every link's text"
    if not browser.evaluate(INK):
        yield ("document", "is not black on white on paper, with the dark scheme on",
               "set colours for @media print after those of the dark scheme")
    for element, detail in visit.probe("sideways"):
        yield element, f"does not fit on A4: {detail}", "let it wrap"
    for element, detail in visit.probe("unreadable"):
        yield element, f"{detail} on paper", "no fixed heights around text"
    browser.reset()
