#!/usr/bin/env python3
"""Pictures of a page for people to look at: `screenshots.py PAGE FOLDER`.

Phone, desktop, the dark scheme, forced colours, text twice as large, and paper: print.pdf, with
pictures of its pages where pdftoppm is installed.
"""

import base64
import pathlib
import shutil
import subprocess
import sys

import tools

#: Width in CSS pixels, and what is emulated.
VIEWS = {
    "phone": (390, {}, ""),
    "phone-dark": (390, {"prefers_color_scheme": "dark"}, ""),
    "narrow": (320, {}, ""),
    "desktop": (1280, {}, ""),
    "desktop-dark": (1280, {"prefers_color_scheme": "dark"}, ""),
    "forced-colours": (1280, {"forced_colors": "active"}, ""),
    "large-text": (640, {}, "html { font-size: 200% !important; }"),
}
#: Chromium draws no picture higher than this.
HIGHEST = 16_000


def picture(browser, page, width, features, css):
    """The whole page as PNG."""
    browser.reset()
    browser.media("screen", **features)
    browser.viewport(width, 900)
    browser.open(page)
    if css:
        browser.call("restyle", css)
    height = min(browser.evaluate("document.documentElement.scrollHeight"), HIGHEST)
    clip = {"x": 0, "y": 0, "width": width, "height": height, "scale": 1}
    shot = browser.cdp(
        "Page.captureScreenshot", format="png", clip=clip, captureBeyondViewport=True
    )
    return base64.b64decode(shot["data"])


def paper(browser, page):
    """The page as PDF, on A4."""
    browser.reset()
    browser.media("")
    browser.open(page)
    printed = browser.cdp(
        "Page.printToPDF",
        paperWidth=8.27,
        paperHeight=11.69,
        preferCSSPageSize=True,
        printBackground=False,
        generateTaggedPDF=True,
    )
    return base64.b64decode(printed["data"])


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    page, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    if not page.is_file():
        sys.exit(f"{page} is not there")
    browser, reason = tools.opened_browser()
    if not browser:
        sys.exit(f"No pictures: {reason}")
    out.mkdir(parents=True, exist_ok=True)
    with browser:
        for name, view in VIEWS.items():
            (out / f"{name}.png").write_bytes(picture(browser, page, *view))
        (out / "print.pdf").write_bytes(paper(browser, page))
    if shutil.which("pdftoppm"):
        subprocess.run(
            ["pdftoppm", "-png", "-r", "70", str(out / "print.pdf"), str(out / "print")], check=True
        )
    print("\n".join(sorted(str(file) for file in out.iterdir())))


if __name__ == "__main__":
    sys.exit(main())
