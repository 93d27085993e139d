import Diagnostics
import NoticeModel
import Testing

@Suite struct PhoneNumberTests {
  @Test(arguments: [
    ("013 337 0333", "+358133370333", "013 337 0333"),
    ("+358 13 337 0333", "+358133370333", "013 337 0333"),
    ("+358 (0)13 337 0333", "+358133370333", "013 337 0333"),
    ("00358 13 337 0333", "+358133370333", "013 337 0333"),
    ("(013) 337 0333", "+358133370333", "013 337 0333"),
    ("puh. 013 337 0333", "+358133370333", "013 337 0333"),
    ("p. 013 337 0333", "+358133370333", "013 337 0333"),
    ("tel. 013 337 0333", "+358133370333", "013 337 0333"),
    ("040-1234567", "+358401234567", "040 123 4567"),
    ("050 123 4567", "+358501234567", "050 123 4567"),
    ("05 616 2200", "+35856162200", "05 616 2200"),
    ("09 310 1691", "+35893101691", "09 310 1691"),
    ("029 566 6700", "+358295666700", "029 566 6700"),
    ("0100 1234", "01001234", "0100 1234"), ("0800 123456", "0800123456", "0800 123 456"),
    ("116 117", "116117", "116 117"), ("112", "112", "112"),
    ("+46 8 123 456 78", "+46812345678", "+46 812 345 678"),
    ("013\u{A0}337\u{2011}0333", "+358133370333", "013 337 0333"),
  ])
  func `reads numbers`(text: String, canonical: String, display: String) {
    let read = value(PhoneNumber.self, text)
    #expect(read?.canonical == canonical)
    #expect(read?.display == display)
  }

  @Test(arguments: [
    ("013 337 0333 asiakaspalvelu", "asiakaspalvelu"), ("013 12", "013 12"),
    ("013 337 0333 013 337 0334 123", "013 337 0333 013 337 0334 123"), ("337 0333", "337 0333"),
    ("ei puhelinta", "ei"), ("013 337 0333, 013 337 0334", ", 013 337 0334"),
    ("(013 337 0333", "("), ("013) 337 0333", ")"), ("+0358 13 337 0333", "+0358 13 337 0333"),
    ("+358 13", "+358 13"), ("12", "12"), ("", ""), ("puh.", ""), ("+", "+"), ("00", "00"),
  ])
  func `points at the narrowest wrong part`(text: String, part: String) {
    #expect(wrongPart(PhoneNumber.self, text) == part)
  }

  @Test func `a zero after the country code is mended`() {
    #expect(problem(PhoneNumber.self, "+358 013 337 0333")?.replacement == "+358133370333")
  }

  @Test func `any number that reads, reads back from its canonical form and its display`() {
    var random = SeededGenerator(seed: 6)
    var successes = 0
    for _ in 0..<20_000 {
      var text = random.pick(["", "0", "+", "+358", "00", "0100", "1", "puh. 0"])
      for _ in 0..<Int.random(in: 0...13, using: &random) {
        text += random.pick(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "9", " ", "-"])
      }
      guard case .success(let read) = PhoneNumber.read(text) else { continue }
      successes += 1
      guard isReadBack(read), case .success(read) = PhoneNumber.read(read.display) else {
        Issue.record("“\(text)” is \(read.canonical), displayed as \(read.display)")
        return
      }
    }
    #expect(successes > 1000)
  }
}
