import Diagnostics
import NoticeModel
import Testing

@Suite struct BusinessIDTests {
  @Test(arguments: [("1234567-1", "1234567-1"), ("123456-2", "0123456-2")])
  func `reads the usual form and the one without the leading zero`(text: String, canonical: String)
  {
    #expect(value(BusinessID.self, text)?.canonical == canonical)
  }

  @Test func `a wrong check digit is told and not mended`() {
    for text in ["1234567-8", "12345678"] {
      let found = problem(BusinessID.self, text)
      #expect(found?.id == "VALUE-BUSINESS-ID")
      #expect(found?.message.text(in: .english).contains("check digit") == true)
      #expect(found?.replacement == nil)
    }
  }

  @Test(arguments: ["12345671", "FI12345671", "FI 12345671", "1234567–1", "1234567 - 1"])
  func `another form is mended when the check digit fits`(text: String) {
    #expect(problem(BusinessID.self, text)?.replacement == "1234567-1")
  }

  @Test func `a number whose check digit would be ten was never issued`() {
    let serials = (1...200).filter { BusinessID(serial: $0) == nil }
    #expect(!serials.isEmpty)
    for serial in serials {
      let digits = String(repeating: "0", count: 7 - String(serial).count) + String(serial)
      #expect(problem(BusinessID.self, digits + "-0")?.range == 0..<7)
    }
  }

  @Test(arguments: [("kunta", "kunta"), ("12345-6", "-6"), ("", ""), ("1234567-12", "1234567-12")])
  func `points at the wrong part`(text: String, part: String) {
    #expect(wrongPart(BusinessID.self, text) == part)
  }

  @Test func `the canonical form of any business ID reads back, and no other check digit`() {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<2000 {
      guard let id = BusinessID(serial: Int.random(in: 1...9_999_999, using: &random)) else {
        continue
      }
      #expect(isReadBack(id))
      let wrong = id.canonical.dropLast() + String((id.checkDigit + 1) % 10)
      guard case .failure = BusinessID.read(String(wrong)) else {
        Issue.record("\(wrong) reads")
        return
      }
    }
  }
}
