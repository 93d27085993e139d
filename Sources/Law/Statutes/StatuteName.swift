/// The name of an act in the form in which tables and texts meet: small letters, the word for the
/// act itself in its basic form and in one place.
///
/// "Kotoutumislain" → "kotoutumislaki"; "kotoutumisen edistämisestä annetussa laissa" → "laki
/// kotoutumisen edistämisestä"; "förvaltningslagens" → "förvaltningslag".
struct StatuteName {
  let finnish: String
  let swedish: String

  init(_ name: String) {
    // What stands behind a bracket or a colon is a number, or a case: "TSL:n".
    let plain = Self.small(name.utf8.prefix { $0 != 0x28 && $0 != 0x3A && $0 != 0x2C })
    let words = plain.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x2E }.map {
      // "Maankäyttö- ja rakennuslaki" is often written without its hyphen.
      String(decoding: $0.last == 0x2D && $0.count > 1 ? $0.dropLast() : $0, as: UTF8.self)
    }
    finnish = Self.finnish(words)
    swedish = Self.swedish(words)
  }

  /// The bytes with small letters: as far as those of Finnish and Swedish go, which costs a tenth of
  /// what those of all scripts would.
  private static func small(_ name: Substring.UTF8View) -> [UInt8] {
    var lead: UInt8 = 0
    return name.map { byte in
      let isCapital =
        byte &- UInt8(ascii: "A") < 26
        || (lead == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97)
      lead = byte
      return isCapital ? byte | 0x20 : byte
    }
  }

  private static func finnish(_ words: [String]) -> String {
    guard let last = words.last else { return "" }
    if let act = base(words[0], finnishForms), words.count > 1, finnishActs.contains(act) {
      return ([act] + words.dropFirst()).joined(separator: " ")
    }
    // "Valtioneuvoston asetus turvallisuusluokittelusta".
    if words.count > 2, words[0] == government, let act = base(words[1], finnishForms),
      finnishActs.contains(act)
    {
      return ([act] + words.dropFirst(2)).joined(separator: " ")
    }
    guard let act = base(last, finnishForms) else { return words.joined(separator: " ") }
    var rest = words.dropLast()
    if finnishActs.contains(act) {
      if rest.last == government { rest = rest.dropLast() }
      if let given = rest.last, given.hasPrefix("annet") {
        return ([act] + rest.dropLast()).joined(separator: " ")
      }
    }
    return (words.dropLast() + [act]).joined(separator: " ")
  }

  private static func swedish(_ words: [String]) -> String {
    var words = words
    if words.count > 2, words[0] == "statsrådets" { words.removeFirst() }
    guard let first = words.first, let last = words.last else { return "" }
    if words.count > 1, let act = base(first, swedishForms) { words[0] = act }
    if let act = base(last, swedishForms) { words[words.count - 1] = act }
    return words.joined(separator: " ")
  }

  /// The word with its ending in the basic form; nil where it names no act.
  private static func base(_ word: String, _ forms: [(form: [UInt8], base: String)]) -> String? {
    var word = word
    return word.withUTF8 { letters in
      for (form, base) in forms where form.last == letters.last && form.count <= letters.count {
        let stem = letters.count - form.count
        if letters[stem...].elementsEqual(form) {
          return String(decoding: letters[..<stem], as: UTF8.self) + base
        }
      }
      return nil
    }
  }

  private static let government = "valtioneuvoston"
  private static let finnishActs: Set<String> = ["laki", "asetus"]

  private static let finnishForms: [(form: [UInt8], base: String)] =
    [
      "laki", "lain", "lakia", "lakiin", "laissa", "laista", "lailla", "laille", "lailta", "laiksi",
      "lakina", "lakinsa", "lait", "lakien", "lakeja", "lakeihin", "laeissa", "laeista",
    ].map { (Array($0.utf8), "laki") }
    + [
      "asetus", "asetuksen", "asetusta", "asetukseen", "asetuksessa", "asetuksesta", "asetuksella",
      "asetukselle", "asetukset",
    ].map { (Array($0.utf8), "asetus") }

  private static let swedishForms: [(form: [UInt8], base: String)] =
    ["lagens", "lagen", "lags", "lag"].map { (Array($0.utf8), "lag") }
    + ["förordningens", "förordningen", "förordnings", "förordning"].map {
      (Array($0.utf8), "förordning")
    }
}
