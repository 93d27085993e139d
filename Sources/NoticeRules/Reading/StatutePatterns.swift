import Law

/// Makes the words by which `StatuteNames` finds acts from the tables. They are prepared, because to
/// make them takes longer than to lint a notice.
package enum StatutePatterns {
  /// Of all acts and bills that the tables know, the longest first: what has to stand beside the words
  /// ("laki", "lag om"; empty for a whole name), a semicolon and the words.
  package static func lines(_ statutes: [Statute], _ bills: [Bill]) -> String {
    var found: [String: String] = [:]
    for statute in statutes {
      for name in statute.nicknames + [statute.name] { add(finnish: name, &found) }
      for name in statute.swedishNicknames + [statute.swedishName].compactMap({ $0 }) {
        add(swedish: name, &found)
      }
    }
    for bill in bills {
      add(finnish: bill.name, &found)
      add(swedish: bill.swedishName, &found)
      add(swedish: bill.swedishTitle, &found)
    }
    return found.sorted { ($0.key.utf8.count, $1.key) > ($1.key.utf8.count, $0.key) }
      .map { "\($0.value);\($0.key)\n" }.joined()
  }

  private static func add(finnish name: String, _ found: inout [String: String]) {
    let words = name.wordsBetweenSpaces
    guard let first = words.first, let last = words.last else { return }
    if let act = ["laki", "asetus"].first(where: { $0 == first }), words.count > 1 {
      found[whole(words.dropFirst())] = act
    } else if words.count > 2, words[1] == "asetus" {
      found[whole(words.dropFirst(2))] = "asetus"
    } else if last.hasSuffix("laki") {
      for form in ["lak", "lai", "lae"] {
        let stem = last.dropLast("laki".count) + form
        found[([whole(words.dropLast())] + [String(stem)]).joined(separator: " ").trimmed] = ""
      }
    } else if last.hasSuffix("asetus") {
      found[
        ([whole(words.dropLast())] + [String(last.dropLast())]).joined(separator: " ").trimmed] =
        ""
    } else if abbreviations.contains(name) {
      found["!=" + name] = ""
    }
  }

  private static func add(swedish name: String, _ found: inout [String: String]) {
    var words = name.wordsBetweenSpaces
    if words.first == "statsrådets" { words.removeFirst() }
    guard let first = words.first, let last = words.last else { return }
    if words.count > 2, ["om", "angående"].contains(words[1]) {
      found[whole(words.dropFirst(2))] =
        (first.hasPrefix("lag") ? "lag " : "förordning ") + words[1]
    } else if last.hasSuffix("lag") || last.hasSuffix("lagen") {
      let stem = last.hasSuffix("lag") ? last[...] : last.dropLast(2)
      found[([whole(words.dropLast())] + [String(stem)]).joined(separator: " ").trimmed] = ""
    }
  }

  /// Those that mean nothing else: "PL 800" is a box, and "TSL" an association.
  private static let abbreviations: Set<String> = [
    "HetiL", "JulkL", "KotoL", "TiHL", "JTYPL", "MRL", "SVPL",
  ]

  private static func whole(_ words: some Sequence<String>) -> String {
    // A hyphen at a word's end is a gap between words.
    words.map { "=" + ($0.last == "-" ? String($0.dropLast()) : $0) }.joined(separator: " ")
  }
}

extension String {
  fileprivate var trimmed: String { first == " " ? String(dropFirst()) : self }

  /// What stands between spaces, in small letters.
  fileprivate var wordsBetweenSpaces: [String] {
    CueBytes.with(self) { bytes in
      bytes.small.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
