import Law

/// How the names of acts are found in a text, in Finnish and Swedish.
enum StatuteNames {
  private enum Kind {
    /// The whole name: "kotoutumislain", "saamen kielilaki", "dataskyddslagens".
    case word
    /// What a name says after "laki": "kotoutumisen edistämisestä".
    case finnish(act: String)
    /// What a name says after "lag om": "främjande av integration".
    case swedish(act: String)
  }

  /// The names of all acts and bills that the tables know, the longest first.
  static let cues = Cues(patterns.map(\.text))

  private static let patterns: [(text: String, kind: Kind)] = {
    let law = LawBook.standard
    var found: [String: Kind] = [:]
    for statute in law.statutes {
      for name in statute.nicknames + [statute.name] { add(finnish: name, &found) }
      for name in statute.swedishNicknames + [statute.swedishName].compactMap({ $0 }) {
        add(swedish: name, &found)
      }
    }
    for bill in law.bills {
      add(finnish: bill.name, &found)
      add(swedish: bill.swedishName, &found)
      add(swedish: bill.swedishTitle, &found)
    }
    return found.map { ($0.key, $0.value) }.sorted {
      ($0.0.utf8.count, $1.0) > ($1.0.utf8.count, $0.0)
    }
  }()

  private static func add(finnish name: String, _ found: inout [String: Kind]) {
    let words = name.wordsBetweenSpaces
    guard let first = words.first, let last = words.last else { return }
    if let act = ["laki", "asetus"].first(where: { $0 == first }), words.count > 1 {
      found[whole(words.dropFirst()), default: .finnish(act: act)] = .finnish(act: act)
    } else if words.count > 2, words[1] == "asetus" {
      found[whole(words.dropFirst(2))] = .finnish(act: "asetus")
    } else if last.hasSuffix("laki") {
      for form in ["lak", "lai", "lae"] {
        let stem = last.dropLast("laki".count) + form
        found[([whole(words.dropLast())] + [String(stem)]).joined(separator: " ").trimmed] = .word
      }
    } else if last.hasSuffix("asetus") {
      found[
        ([whole(words.dropLast())] + [String(last.dropLast())]).joined(separator: " ").trimmed] =
        .word
    } else if abbreviations.contains(name) {
      found["!=" + name] = .word
    }
  }

  private static func add(swedish name: String, _ found: inout [String: Kind]) {
    var words = name.wordsBetweenSpaces
    if words.first == "statsrådets" { words.removeFirst() }
    guard let first = words.first, let last = words.last else { return }
    if words.count > 2, ["om", "angående"].contains(words[1]) {
      found[whole(words.dropFirst(2))] = .swedish(
        act: (first.hasPrefix("lag") ? "lag " : "förordning ") + words[1])
    } else if last.hasSuffix("lag") || last.hasSuffix("lagen") {
      let stem = last.hasSuffix("lag") ? last[...] : last.dropLast(2)
      found[([whole(words.dropLast())] + [String(stem)]).joined(separator: " ").trimmed] = .word
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

  /// The name around words that were found, and the bytes it takes; nil where they are not a name.
  static func name(
    _ mention: CueMatch, in text: UnsafeBufferPointer<UInt8>
  ) -> (name: String, bytes: Range<Int>, acts: [Statute])? {
    let end = text.wordEnd(mention.range.upperBound)
    let place = mention.range.lowerBound..<end
    switch patterns[mention.pattern].kind {
    case .word: return named(text, place)
    case .finnish(let act):
      if let word = text.word(before: place.lowerBound), isForm(text, word, of: act) {
        return named(text, word.lowerBound..<end)
      }
      // "… annetun lain", "… annettu valtioneuvoston asetus".
      guard let given = text.word(after: end), text.has("annet", at: given.lowerBound),
        var last = text.word(after: given.upperBound)
      else { return nil }
      if text.has("valtioneuvoston", at: last.lowerBound) {
        guard let next = text.word(after: last.upperBound) else { return nil }
        last = next
      }
      return isForm(text, last, of: act) ? named(text, place.lowerBound..<last.upperBound) : nil
    case .swedish(let act):
      let words = act.split(separator: " ")
      guard words.count == 2, let preposition = text.word(before: place.lowerBound),
        text.has(String(words[1]), at: preposition.lowerBound),
        let noun = text.word(before: preposition.lowerBound),
        text.hasSmall(String(words[0]), at: noun.lowerBound)
      else { return nil }
      return named(text, noun.lowerBound..<end)
    }
  }

  private static func named(
    _ text: UnsafeBufferPointer<UInt8>, _ bytes: Range<Int>
  ) -> (name: String, bytes: Range<Int>, acts: [Statute])? {
    let name = String(decoding: text[bytes], as: UTF8.self)
    let acts = LawBook.standard.statutes(named: name)
    if acts.isEmpty, LawBook.standard.bill(named: name) == nil { return nil }
    return (name, bytes, acts)
  }

  /// Whether a word is "laki" in some case, or "asetus".
  private static func isForm(
    _ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, of act: String
  ) -> Bool {
    (act == "laki" ? ["lak", "lai", "lae"] : ["asetu"]).contains {
      text.hasSmall($0, at: word.lowerBound)
    } && word.count <= "asetuksessa".utf8.count
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

extension UnsafeBufferPointer<UInt8> {
  /// The word before a place, with nothing but space between.
  fileprivate func word(before place: Int) -> Range<Int>? {
    var end = place
    while end > 0, place - end < 4, isSpace(end - 1) { end -= 1 }
    var start = end
    while start > 0, end - start < 40, isWordByte(start - 1) { start -= 1 }
    return start < end && end < place ? start..<end : nil
  }

  /// The word after a place, with nothing but space between.
  fileprivate func word(after place: Int) -> Range<Int>? {
    var start = place
    while start < count, start - place < 40, isSpace(start) { start += 1 }
    let end = wordEnd(start)
    return start > place && end > start ? start..<end : nil
  }

  /// Space, a line's end, or a byte of the no-break space.
  private func isSpace(_ index: Int) -> Bool {
    switch self[index] {
    case 0x20, 0x0A, 0x0D, 0x09, 0xC2: true
    case 0xA0: index > 0 && self[index - 1] == 0xC2
    default: false
    }
  }

  fileprivate func has(_ word: String, at place: Int) -> Bool {
    count - place >= word.utf8.count && zip(word.utf8, self[place...]).allSatisfy { $0 == $1 }
  }

  /// The same, where the text's first letter may be a capital.
  fileprivate func hasSmall(_ word: String, at place: Int) -> Bool {
    count - place >= word.utf8.count
      && zip(word.utf8, self[place...]).allSatisfy { $0 == ($1 &- 0x41 < 26 ? $1 | 0x20 : $1) }
  }
}
