import SourceText
import Testing

@Suite("Refused characters at every place of a word")
struct CharacterCheckPlaceTests {
  @Test(
    "are found wherever they stand among other bytes",
    arguments: ["\u{0}", "\u{1B}", "\u{7F}", "\u{85}", "\u{200B}", "\u{2028}"])
  func places(refused: String) {
    for filler in ["a", "\n", "ä", "\t", "~"] {
      for before in 0..<20 {
        let start = String(repeating: filler, count: before)
        let bytes = Array((start + refused + String(repeating: filler, count: 20)).utf8)
        let found = CharacterCheck.findings(in: bytes)
        let place = start.utf8.count
        #expect(found.map(\.range) == [place..<place + refused.utf8.count])
      }
    }
  }

  @Test("are not seen in clean text of any length")
  func clean() {
    for count in 0..<40 {
      let text = String(repeating: "ä\n z~\tö1", count: count)
      #expect(CharacterCheck.findings(in: Array(text.utf8)).isEmpty)
    }
  }
}
