/// Soft hyphens for long words: where a word may break at the end of a line.
///
/// By rule alone, so that pages are the same bytes on every machine. Only words of at least 12
/// letters break, and keep three letters at either end. Words with digits or signs in them
/// (addresses, numbers of statutes, inflected abbreviations) are left whole, as are words that
/// have soft hyphens already; the parts of a word with hyphens are words of their own.
package enum Hyphenator {
  /// The mark that is put where a word may break.
  package static let softHyphen: Character = "\u{AD}"

  /// Calls `body` with each offset, in bytes, at which a soft hyphen goes into a text in UTF-8;
  /// in ascending order. Takes linear time and allocates nothing.
  package static func breaks(
    in text: UnsafeBufferPointer<UInt8>, language: HyphenationLanguage, _ body: (Int) -> Void
  ) {
    guard text.count >= HyphenationWord.shortest, let bytes = text.baseAddress else { return }
    switch language {
    case .finnish:
      let rules = FinnishSyllables()
      forEachWord(in: bytes, text.count) { word, start in
        rules.breaks(in: word) { body(start + word.offset(of: $0)) }
      }
    case .swedish:
      let rules = SwedishSyllables()
      forEachWord(in: bytes, text.count) { word, start in
        rules.breaks(in: word) { body(start + word.offset(of: $0)) }
      }
    case .english: return
    }
  }

  /// The text with its soft hyphens.
  package static func hyphenate(_ text: String, language: HyphenationLanguage) -> String {
    var bytes: [UInt8] = []
    var text = text
    text.withUTF8 { text in
      var start = 0
      breaks(in: text, language: language) { place in
        bytes += text[start..<place]
        bytes += String(softHyphen).utf8
        start = place
      }
      bytes += text[start...]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Calls `body` with each word that may break and where it begins.
  @inline(__always)
  private static func forEachWord(
    in bytes: UnsafePointer<UInt8>, _ count: Int, _ body: (HyphenationWord, Int) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: HyphenationWord.capacity) { room in
      guard let room = room.baseAddress else { return }
      var word = HyphenationWord(room: room)
      var runs = WordRuns(bytes, count)
      while let run = runs.next() {
        if word.read(bytes + run.lowerBound, run.count) { body(word, run.lowerBound) }
      }
    }
  }
}
