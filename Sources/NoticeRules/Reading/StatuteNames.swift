import Law

/// How the names of acts are found in a text, in Finnish and Swedish.
enum StatuteNames {
  /// What has to stand around the words.
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

  private static let patterns: [(text: String, kind: Kind)] = StatutePatterns.prepared
    .utf8.split(separator: UInt8(ascii: "\n")).map { line in
      let act = line.prefix { $0 != UInt8(ascii: ";") }
      let text = String(decoding: line.dropFirst(act.count + 1), as: UTF8.self)
      if act.isEmpty { return (text, .word) }
      let word = String(decoding: act, as: UTF8.self)
      // "laki", "lag om".
      return (text, act.contains(0x20) ? .swedish(act: word) : .finnish(act: word))
    }

  /// The name around words that were found, and the bytes it takes; nil where they are not a name.
  static func name(
    _ mention: CueMatch, in text: UnsafeBufferPointer<UInt8>, _ acts: inout NamedActs
  ) -> (name: String, bytes: Range<Int>, acts: [Statute])? {
    let end = text.wordEnd(mention.range.upperBound)
    let place = mention.range.lowerBound..<end
    switch patterns[mention.pattern].kind {
    case .word: return named(text, place, &acts)
    case .finnish(let act):
      if let word = text.word(before: place.lowerBound), isForm(text, word, of: act) {
        return named(text, word.lowerBound..<end, &acts)
      }
      // "… annetun lain", "… annettu valtioneuvoston asetus".
      guard let given = text.word(after: end), text.has("annet", at: given.lowerBound),
        var last = text.word(after: given.upperBound)
      else { return nil }
      if text.has("valtioneuvoston", at: last.lowerBound) {
        guard let next = text.word(after: last.upperBound) else { return nil }
        last = next
      }
      return isForm(text, last, of: act)
        ? named(text, place.lowerBound..<last.upperBound, &acts) : nil
    case .swedish(let act):
      let words = act.split(separator: " ")
      guard words.count == 2, let preposition = text.word(before: place.lowerBound),
        text.has(String(words[1]), at: preposition.lowerBound),
        let noun = text.word(before: preposition.lowerBound),
        text.hasSmall(String(words[0]), at: noun.lowerBound)
      else { return nil }
      return named(text, noun.lowerBound..<end, &acts)
    }
  }

  private static func named(
    _ text: UnsafeBufferPointer<UInt8>, _ bytes: Range<Int>, _ acts: inout NamedActs
  ) -> (name: String, bytes: Range<Int>, acts: [Statute])? {
    let name = String(decoding: text[bytes], as: UTF8.self)
    return acts.known(named: name).map { (name, bytes, $0) }
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
