"""One headless Chromium, and what the checks ask of it."""

import json
import pathlib
import shutil

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

import tools

SCRIPTS = ["traps.js", "elements.js", "layout.js", "focus.js", "document.js", "run-axe.js"]
ARGUMENTS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--force-device-scale-factor=1",
    "--window-size=1280,900",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]
KEYS = {"Tab": 9, "Enter": 13}


class Browser:
    """A page at a time; every page gets the probes before its own words are read."""

    def __init__(self):
        options = webdriver.ChromeOptions()
        options.binary_location = tools.chromium()
        for argument in ARGUMENTS:
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        options.add_experimental_option(
            "perfLoggingPrefs", {"enableNetwork": True, "enablePage": False}
        )
        options.set_capability("unhandledPromptBehavior", "ignore")
        self.driver = webdriver.Chrome(
            service=Service(shutil.which("chromedriver")), options=options
        )
        self.driver.set_script_timeout(60)
        # Without it only the first page would show where the focus is.
        self.cdp("Emulation.setFocusEmulationEnabled", enabled=True)
        for source in [tools.axe(), *(tools.PROBES / name for name in SCRIPTS)]:
            self.cdp("Page.addScriptToEvaluateOnNewDocument", source=source.read_text())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def cdp(self, command, **parameters):
        return self.driver.execute_cdp_cmd(command, parameters)

    def open(self, file):
        """Opens a file as a reader would; what was logged before is forgotten."""
        self.driver.get(pathlib.Path(file).resolve().as_uri())

    def call(self, probe, *arguments):
        """The answer of a probe: `gate.<probe>(arguments)`."""
        written = ", ".join(json.dumps(one) for one in arguments)
        answer = self.cdp(
            "Runtime.evaluate",
            expression=f"gate.{probe}({written})",
            returnByValue=True,
            awaitPromise=True,
        )
        if "exceptionDetails" in answer:
            raise RuntimeError(f"{probe}: {json.dumps(answer['exceptionDetails'])[:500]}")
        return answer["result"].get("value")

    def evaluate(self, expression):
        return self.cdp("Runtime.evaluate", expression=expression, returnByValue=True)[
            "result"
        ].get("value")

    def viewport(self, width, height):
        self.cdp(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )

    def media(self, media="", **features):
        """Emulates a medium and preferences: media("print", prefers_color_scheme="dark")."""
        self.cdp(
            "Emulation.setEmulatedMedia",
            media=media,
            features=[
                {"name": name.replace("_", "-"), "value": value} for name, value in features.items()
            ],
        )

    def reset(self):
        """Back to a desktop with the usual colours."""
        self.viewport(1280, 900)
        self.media("screen", prefers_color_scheme="light", forced_colors="none")

    def press(self, key, shift=False):
        self.cdp(
            "Input.dispatchKeyEvent",
            type="rawKeyDown",
            key=key,
            code=key,
            windowsVirtualKeyCode=KEYS[key],
            modifiers=8 if shift else 0,
        )
        if key == "Enter":
            self.cdp("Input.dispatchKeyEvent", type="char", key=key, text="\r")
        self.cdp(
            "Input.dispatchKeyEvent",
            type="keyUp",
            key=key,
            code=key,
            windowsVirtualKeyCode=KEYS[key],
            modifiers=8 if shift else 0,
        )

    def console(self):
        """What the browser told of the page since it was asked last."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def requests(self):
        """The addresses that were asked for since this was asked last."""
        messages = (
            json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")
        )
        return [
            message["params"]["request"]["url"]
            for message in messages
            if message["method"] == "Network.requestWillBeSent"
        ]
