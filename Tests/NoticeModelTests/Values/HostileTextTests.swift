import Diagnostics
import NoticeModel
import Testing

/// Every reader takes any text: it never stops the program, and points inside the text at whole
/// characters.
@Suite struct HostileTextTests {
  private static let pieces = [
    "0", "1", "12", "2024", "99999999999999999999", "-", "–", ".", ",", "/", ":", "@", "(", ")",
    "§", "+", "P", "p", "T", "Y", "M", " ", "\n", "\u{A0}", "\u{202F}", "\u{0}", "\u{200B}",
    "\u{308}", "ä", "Å", "€", "👩‍👩‍👧", "日", "\u{FFFD}", "vuotta", "kk", "ajan", "elokuuta", "https://",
    "www.", "kunta", "FI", "fi-", "EU", "luku", "artikla", "ja", "puh.", "358", "k.", "T10", "<",
    ">",
  ]

  private func isSound<Value: WrittenValue>(_ type: Value.Type, _ text: String) -> Bool {
    switch Value.read(text) {
    case .success(let value): return isReadBack(value)
    case .failure(let problem):
      let bytes = Array(text.utf8)
      guard problem.range.upperBound <= bytes.count,
        String(validating: bytes[problem.range], as: UTF8.self) != nil
      else { return false }
      for language in MessageLanguage.allCases {
        let words = problem.message.text(in: language) + (problem.help?.text(in: language) ?? "")
        if words.contains("{") || words.utf8.count > 1000 { return false }
      }
      guard let mended = problem.replacement else { return true }
      guard case .success = Value.read(mended) else { return false }
      return true
    }
  }

  @Test func `no text stops a reader, and every replacement reads`() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<30_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...8, using: &random) { text += random.pick(Self.pieces) }
      let sound =
        isSound(CalendarDate.self, text) && isSound(Period.self, text)
        && isSound(StatuteReference.self, text) && isSound(EmailAddress.self, text)
        && isSound(PhoneNumber.self, text) && isSound(PostalAddress.self, text)
        && isSound(WebAddress.self, text) && isSound(BusinessID.self, text)
        && isSound(Identifier.self, text)
      if !sound {
        Issue.record("“\(text.debugDescription)”")
        return
      }
    }
  }

  @Test func `country names are read from any text`() {
    var random = SeededGenerator(seed: 13)
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<Int.random(in: 0...5, using: &random) { text += random.pick(Self.pieces) }
      #expect(isSound(CountryCode.self, text))
    }
  }

  @Test func `long texts are read in linear steps`() {
    let text = String(repeating: "1 § ja 2 luku, ", count: 20_000)
    #expect(value(StatuteReference.self, "410/2015 " + text)?.parts.count == 40_000)
    #expect(problem(Period.self, String(repeating: "1 v ", count: 50_000)) != nil)
    #expect(problem(EmailAddress.self, String(repeating: "a.", count: 50_000)) != nil)
    #expect(problem(PostalAddress.self, String(repeating: "a 1,", count: 50_000)) != nil)
    #expect(problem(CountryCode.self, String(repeating: "a", count: 100_000)) != nil)
  }
}
