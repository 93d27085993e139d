/// Texts as notices hold them, and texts that are odd but legal.
package enum TextGenerator {
  /// Words without blanks around them, never empty.
  package static func text(_ choices: inout Choices) -> String {
    switch choices.below(8) {
    case 0...3: return sentence(&choices, upTo: 6)
    case 4: return choices.pick(odd) ?? "a"
    case 5:
      return ([sentence(&choices, upTo: 4)] + choices.list(upTo: 5) { line(&$0) })
        .joined(separator: "\n").trimmed
    case 6: return sentence(&choices, upTo: 60)
    default:
      return ((choices.pick(odd) ?? "a") + " " + sentence(&choices, upTo: 3)).trimmed
    }
  }

  /// Words on one line.
  package static func sentence(_ choices: inout Choices, upTo count: Int) -> String {
    let first = choices.pick(words) ?? "a"
    let rest = choices.list(upTo: count, more: 7, of: 8) { choices in
      choices.chance(1, of: 12) ? choices.pick(pieces) ?? "a" : choices.pick(words) ?? "a"
    }
    return ([first] + rest).joined(separator: " ").trimmed
  }

  /// A line of a text of several: perhaps empty, indented or odd.
  private static func line(_ choices: inout Choices) -> String {
    switch choices.below(6) {
    case 0, 1: sentence(&choices, upTo: 5)
    case 2: ""
    case 3: "  " + sentence(&choices, upTo: 2)
    case 4: choices.pick(odd.filter { !$0.contains("\n") }) ?? "a"
    default: "- " + sentence(&choices, upTo: 2)
    }
  }

  static let words = [
    "a", "tiedot", "ja", "henkilötunnus", "säilytetään", "kunnan", "Åbo", "uppgifter", "the",
    "asiakkaan", "järjestelmässä", "48", "kk", "2024-08-07", "pääsääntöisesti", "ÄÖÅ",
    "käsittelijä,", "(esimerkiksi)", "ym.", "”lainattu”", "koti–työ", "40\u{A0}%", "e\u{301}", "👨‍👩‍👧",
    "hallintolautamiesjärjestelmäasiantuntijaorganisaatio",
  ]

  /// Parts that mean something to YAML, XML or a terminal.
  static let pieces = [
    ":", "#", "- x", "a: b", "x #y", "'", "\"", "\"ja\"", "it's", "\\", "\\n", "<", ">", "&",
    "&amp;", "]]>", "<!--", "-->", "--", "{a}", "[b]", ",", "a,b", "a:b", "::", "{{x}}", "%s", "~",
    "|", ">-", "?", "!tag", "&a", "*a", "@x", "`x`", "%TAG", "---", "...", "=", "<<", "  ", "\t",
  ]

  static let odd = [
    "no", "ei", "none", "eiTiedossa", "Nej", "null", "true", "1e3", "~", "- x", "[", "]", "{", "}",
    "#", "# x", "&a", "*a", "!x", "|",
    ">", "'", "\"", "''", "\"\"", "%", "@", "`", ":", "a:", ": a", "a: b", "a :b", "a #b", "a# b",
    "-", "--", "---", "...", "- - x", "-a", "?", "? a", "?a", ",", "a, b", "[a]", "{a: b}", "<<",
    "=", "0x1F", "1_000", "12:30:45", "2024-08-07", ".5", "+1", "-1", ".inf", "\\", "\\n", "a\\",
    "<b>", "&lt;", "&#10;", "]]>", "<![CDATA[x]]>", "<!-- x -->", "-->", "--x--", "x-", "<?x?>",
    "a\tb", "a  b", "a\nb", "a\n\nb", "a\n  b\nc", "a\n# b", "a\n- b", "a\nb: c", "a\n\n\n\nb",
    "a\n---\nb", "a\n...", "😀", "👨‍👩‍👧‍👦", "e\u{301}", "\u{FFFD}", "\u{A0}a", "a\u{A0}", "日本語", "שלום",
    "a\u{200C}b", "a\u{200D}b", "\u{AD}", "{name}", "%s%n", "${HOME}", "../../etc/passwd",
    "xn--a", "seloste: 1", "fi", "item", "notice", "ääkköset: öö", "”a”", "’a’", "a – b", "— a",
    "§ 1", "€ 5", "a\u{2026}", "\u{1F1EB}\u{1F1EE}", "𝒜", "ﬁ", "İ", "ſ",
  ]
}

extension String {
  /// Without blanks around it, as the reader keeps a text; `a` where nothing is left.
  var trimmed: String {
    let blank: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\n" || $0 == "\t" }
    let kept = unicodeScalars.drop(while: blank)
    guard let last = kept.lastIndex(where: { !blank($0) }) else { return "a" }
    // No blanks at the end of a line: editors take them away.
    return String(String.UnicodeScalarView(kept[...last])).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { line in
      var line = line
      while line.unicodeScalars.last.map(blank) == true { line.unicodeScalars.removeLast() }
      return String(line)
    }.joined(separator: "\n")
  }
}
