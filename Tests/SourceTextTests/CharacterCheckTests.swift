import SourceText
import Testing

@Suite("Characters that no notice may hold")
struct CharacterCheckTests {
  private func problems(_ text: String) -> [CharacterProblem] {
    CharacterCheck.findings(in: Array(text.utf8)).map(\.problem)
  }

  @Test("Ordinary text in many scripts has no problem")
  func ordinary() {
    #expect(problems("\u{FEFF}Äö € 😀 “x” – … \t\r\n ﬁ е́ 漢字 \u{A0}\u{AD}").isEmpty)
  }

  @Test("Each kind is named")
  func kinds() {
    #expect(problems("a\u{0}") == [.control(0)])
    #expect(problems("a\u{7F}") == [.control(0x7F)])
    #expect(problems("a\u{85}") == [.control(0x85)])
    #expect(problems("a\rb") == [.control(0x0D)])
    #expect(problems("a\r") == [.control(0x0D)])
    #expect(problems("a\u{202E}") == [.invisible(0x202E)])
    #expect(problems("a\u{FEFF}") == [.invisible(0xFEFF)])
    #expect(problems("a\u{2028}") == [.lineSeparator(0x2028)])
    #expect(problems("a\u{FFFE}") == [.control(0xFFFE)])
  }

  @Test("Text after the first invalid UTF-8 is not looked at")
  func invalid() {
    let found = CharacterCheck.findings(in: [0x61, 0x00, 0xC3, 0x28, 0x00])
    #expect(found.map(\.range) == [1..<2, 2..<3])
    #expect(found.map(\.problem) == [.control(0), .invalidUTF8])
  }

  @Test(
    "Overlong forms, surrogates, cut and too large sequences are not UTF-8",
    arguments: [
      [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80],
      [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xFF], [0xFE],
    ] as [[UInt8]])
  func notUTF8(_ bytes: [UInt8]) {
    let padding = [UInt8](repeating: 0x61, count: 9)
    for text in [bytes, padding + bytes, bytes + padding, padding + bytes + padding] {
      #expect(CharacterCheck.findings(in: text).map(\.problem) == [.invalidUTF8])
    }
  }

  @Test("At most as many findings as asked for")
  func limit() {
    #expect(CharacterCheck.findings(in: [UInt8](repeating: 0, count: 50), limit: 7).count == 7)
  }

  @Test("Random bytes: the same findings as a slow and plain reading")
  func againstReference() {
    var random = Generator(state: 7)
    let likely: [UInt8] = [
      0x61, 0x61, 0x61, 0x20, 0x0A, 0x0D, 0x09, 0xC3, 0xA4, 0xC2, 0x85, 0xE2, 0x80, 0xA8, 0xAE,
      0xEF, 0xBB, 0xBF, 0xBE, 0xF0, 0x9F, 0x98, 0x80, 0x7F, 0x00, 0x1F, 0xED, 0xF3, 0xA0, 0x81,
    ]
    for round in 0..<4_000 {
      let count = Int.random(in: 0...40, using: &random)
      let bytes = (0..<count).map { _ in
        round % 2 == 0
          ? likely.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
      }
      let found = CharacterCheck.findings(in: bytes)
      if found.map(\.range) != reference(bytes).map(\.0)
        || found.map(\.problem) != reference(bytes).map(\.1)
      {
        Issue.record("differs on \(bytes)")
      }
    }
  }

  @Test("Random text: the same findings as a slow and plain reading")
  func textAgainstReference() {
    var random = Generator(state: 11)
    let pieces = [
      "ä", "abcdefgh", "€", "😀", "\u{202E}", "\r\n", "\r", "\u{7F}", "\u{9F}", "\u{2029}",
      "\u{E0041}",
    ]
    for _ in 0..<1_000 {
      let text = (0..<20).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let bytes = Array(text.utf8)
      let found = CharacterCheck.findings(in: bytes)
      if found.map(\.range) != reference(bytes).map(\.0)
        || found.map(\.problem) != reference(bytes).map(\.1)
      {
        Issue.record("differs on \(bytes)")
      }
    }
  }

  /// One character at a time by the standard library's own decoder.
  private func reference(_ bytes: [UInt8]) -> [(Range<Int>, CharacterProblem)] {
    var found: [(Range<Int>, CharacterProblem)] = []
    var offset = 0
    while offset < bytes.count {
      var decoder = UTF8()
      var rest = bytes[offset...].makeIterator()
      guard case .scalarValue(let scalar) = decoder.decode(&rest) else {
        return found + [(offset..<offset + 1, .invalidUTF8)]
      }
      let end = offset + UTF8.width(scalar)
      let isLineEnd = scalar == "\r" && end < bytes.count && bytes[end] == 0x0A
      let isMark = scalar == "\u{FEFF}" && offset == 0
      if !isLineEnd, !isMark, let problem = CharacterCheck.problem(of: scalar) {
        found.append((offset..<end, problem))
      }
      offset = end
    }
    return found
  }

  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
