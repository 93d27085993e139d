"""The Nu Html Checker, once for all files, while the browser is at work."""

import json
import re
import subprocess
import urllib.parse

import tools

#: The checker's table of CSS is of 2020; what it has not heard of the browser is asked about.
UNKNOWN_PROPERTY = re.compile(r"CSS: “[^”]*”: Property “([^”]+)” doesn't exist")
UNKNOWN_VALUE = re.compile(r"CSS: “([^”]+)”: “?([^“”]+)”? is not an? “[^”]+” value")


class Validator:
    """A run of the checker; start it first, ask it last."""

    def __init__(self, files, warnings=True):
        self.files = list(files)
        strictness = "--Werror" if warnings else "--errors-only"
        self.run = (
            subprocess.Popen(
                [
                    "java",
                    "-Xss4m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-jar",
                    str(tools.validator()),
                    strictness,
                    "--also-check-css",
                    "--format",
                    "json",
                    *map(str, self.files),
                ],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
            )
            if self.files
            else None
        )

    def problems(self, browser):
        """What it found; yields the file too."""
        if not self.run:
            return
        said = self.run.communicate()[1].decode("utf-8", "replace")
        try:
            messages = json.loads(said)["messages"]
        except ValueError:
            yield self.files[0], "document", f"the checker failed: {said[:300]}", "run it by hand"
            return
        for message in messages:
            if not _is_newer_css(message["message"], browser):
                name = urllib.parse.unquote(message.get("url", "")).removeprefix("file:")
                place = f"line {message.get('lastLine', '?')}"
                extract = " ".join(message.get("extract", "").split())[:100]
                yield name, place, f"{message['message']} … {extract}", "write valid HTML and CSS"


def _is_newer_css(message, browser):
    """Whether the checker complains of CSS that the browser knows."""
    if found := UNKNOWN_PROPERTY.search(message):
        test = f"CSS.supports({json.dumps(found[1])}, 'initial')"
    elif found := UNKNOWN_VALUE.search(message):
        test = f"CSS.supports({json.dumps(found[1])}, {json.dumps(found[2])})"
    else:
        return False
    return bool(browser.evaluate(test))
