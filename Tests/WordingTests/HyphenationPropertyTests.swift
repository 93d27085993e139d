import Testing
import Wording

@Suite("What holds of every text with soft hyphens")
struct HyphenationPropertyTests {
  /// Texts made of pieces of words, marks and odd characters, the same on every run.
  private static let texts: [String] = {
    let pieces = [
      "tieto", "suoja", "viran", "omainen", "käsittely", "äänestys", "uppgifts", "ansvarig",
      "skydds", "ombud", "å", "ö", "é", "š", "Ž", "e\u{301}", "ä\u{AD}", "\u{AD}", "-", "–", ".",
      ":",
      "/", "@", "7", " ", "\u{A0}", "\n", "\u{200D}", "👩\u{200D}💻", "ж", "’", "(", ",", "x",
      "rekisterinpitäjän", "personuppgiftsbiträdets", "STRATEGIA",
    ]
    var state: UInt64 = 0x2545_F491_4F6C_DD1D
    func next(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
    return (0..<400).map { _ in
      (0..<next(40)).map { _ in pieces[next(pieces.count)] }.joined()
    }
  }()

  private func withBreaks(_ body: (String, HyphenationLanguage, [Int]) -> Void) {
    for text in Self.texts {
      for language in HyphenationLanguage.allCases {
        var places: [Int] = []
        var copy = text
        copy.withUTF8 { Hyphenator.breaks(in: $0, language: language) { places.append($0) } }
        body(text, language, places)
      }
    }
  }

  @Test("Without its soft hyphens the text is what it was")
  func reversible() {
    withBreaks { text, language, places in
      var bytes = Array(Hyphenator.hyphenate(text, language: language).utf8)
      for place in places.reversed() {
        let mark = places.firstIndex(of: place).map { place + 2 * $0 } ?? place
        #expect(Array(bytes[mark..<(mark + 2)]) == [0xC2, 0xAD])
        bytes.removeSubrange(mark..<(mark + 2))
      }
      #expect(bytes == Array(text.utf8))
    }
  }

  @Test("Breaks ascend and are never two in a row")
  func ascending() {
    var seen = 0
    withBreaks { _, _, places in
      seen += places.count
      #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
    }
    #expect(seen > 500)
  }

  @Test("No break is inside a character")
  func wholeCharacters() {
    withBreaks { text, language, places in
      let ends = Set(text.indices.map { text.utf8.distance(from: text.startIndex, to: $0) })
      #expect(places.allSatisfy(ends.contains), "\(language): \(text)")
    }
  }

  @Test("A text that has its soft hyphens gets no more")
  func idempotent() {
    for text in Self.texts {
      let once = Hyphenator.hyphenate(text, language: .finnish)
      #expect(Hyphenator.hyphenate(once, language: .finnish) == once)
    }
  }

  @Test("Bytes that are no UTF-8 are read without harm")
  func malformed() {
    let bytes: [UInt8] = [0xC3, 0xE2, 0x80, 0xC2] + Array(repeating: 0xC3, count: 40) + [0xE2]
    bytes.withUnsafeBufferPointer { bytes in
      var places: [Int] = []
      Hyphenator.breaks(in: bytes, language: .finnish) { places.append($0) }
      #expect(places.isEmpty)
    }
  }
}
