"""A page asks nothing of the network, and the browser has nothing to say of it."""


def console(visit):
    for message in visit.browser.console():
        yield (
            "document",
            f"the browser says: {message[:300]}",
            "obey the page's own Content-Security-Policy; no missing files",
        )


def network(visit):
    for address in visit.browser.requests():
        if not address.startswith(("file:", "data:,", "about:")):
            yield "document", f"asks for {address}", "nothing may come from another place"
