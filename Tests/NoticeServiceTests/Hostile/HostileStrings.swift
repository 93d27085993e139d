/// Words that have broken other programs.
enum HostileStrings {
  static let all: [String] = controls + invisible + sequences + markup + words

  /// Too long to stand in every field at once.
  static let long: [String] = [
    String(repeating: "a", count: 65_536),
    String(repeating: "ä", count: 32_768),
    "e" + String(repeating: "\u{301}", count: 32_768),
    String(repeating: "pitkä ", count: 9_362) + "sana",
  ]

  private static let controls: [String] =
    ((0..<0x20).filter { $0 != 0x0A } + (0x7F..<0xA0)).compactMap { value in
      UnicodeScalar(UInt32(value)).map { "a" + String($0) + "b" }
    }

  private static let invisible: [String] = [
    0xAD, 0x61C, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A,
    0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2061, 0x2066, 0x2067, 0x2068, 0x2069, 0x3164,
    0xFEFF, 0xFFA0, 0xFFF9, 0xFFFB, 0xFFFD, 0xFFFE, 0xFFFF, 0xE0001, 0xE0041, 0xE007F, 0x1FFFE,
    0x10FFFF,
  ].compactMap { UnicodeScalar(UInt32($0)).map { "a" + String($0) + "b" } }

  private static let sequences = [
    "\u{1B}[31mpunainen\u{1B}[0m", "\u{1B}[2J\u{1B}[H", "\u{1B}]0;otsikko\u{7}",
    "\u{1B}]8;;https://paha.example\u{1B}\\linkki\u{1B}]8;;\u{1B}\\", "\u{1B}P+q544e\u{1B}\\",
    "\u{9B}31mpunainen", "\u{9D}0;otsikko\u{9C}", "a\u{8}\u{8}b", "rivi\rpalaa", "rivi\r\nrivi",
    "a\u{0}b\u{0}c", "\u{0}", "\u{7}\u{7}\u{7}", "\u{202E}nakäsal\u{202C}", "\u{2067}x\u{2069}",
    "\u{FEFF}alku", "::error file=a::x", "##vso[task.complete]", "a\u{85}b", "\u{2028}", "\\u0000",
    "\\x1b[31m", "%1B[31m", "^[[31m",
  ]

  private static let markup = [
    "<script>alert(1)</script>", "<b>", "</title>", "</notice>", "<!-- x -->", "-->", "--", "---",
    "a--b", "a-", "<![CDATA[x]]>", "]]>", "]]]]>>", "<?xml version=\"1.0\"?>", "<?x ?>", "?>",
    "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "&lt;", "&amp;amp;", "&#0;", "&#x1B;", "&", "<", ">",
    "\"", "'", "\"'\"'", "' or 1=1 --", "\" onload=\"x", "xmlns=\"x\"", "xml:lang", "javascript:x",
    "[linkki](https://paha.example)", "# otsikko", "* kohta", "1. kohta", "| a | b |", "====",
    "\n\n\n", "a\nb", "a\n\n  b", "a\tb", "\ta", "a\t", "  a  ", " ", "",
  ]

  private static let words = [
    "{name}", "{0}", "{{title}}", "{{{x}}}", "%s%n", "%@", "\\(x)", "${HOME}", "`id`", "$(id)",
    "../../etc/passwd", "..\\..\\x", "/dev/null", "C:\\x", "file:///etc/passwd", "~", "~/x", "null",
    "no", "ei", "none", "unknown", "true", "1e999", "0x1F", "NaN", "-1", "99999999999999999999",
    "- x", "? x", ": x", "a: b", "#x", "a #b", "&a", "*a", "!x", "!!binary x", "|", ">", "@a", "%a",
    "---\na", "...\na", "[", "]", "{", "}", ",", "a,b", "=cmd|' /C calc'!A0", "+1", "@SUM(1)",
    "e\u{301}e\u{301}", "Z\u{351}\u{34B}\u{341}\u{30E}\u{336}algo", "שלום עולם", "مرحبا",
    "日本語テキスト", "👨‍👩‍👧‍👦", "🏴\u{E0067}\u{E007F}", "\u{1F1EB}\u{1F1EE}", "İıſß", "ﬁ", "𝒜", "\u{10FFFD}",
    "2024-02-30", "32.13.2024", "a@b@c", "@", "https://", "https://a b", "http://[::1", "00000",
    String(repeating: "pitkä", count: 100), String(repeating: "a ", count: 300),
    String(repeating: "(", count: 300), String(repeating: "e\u{301}", count: 100),
  ]
}
