import Testing

@testable import NoticeRules

@Suite("Section signs")
struct SectionSignTests {
  private func corrected(_ text: String) -> [String] {
    text.withBytes { SectionSign.all(in: $0) }.map(\.corrected)
  }

  @Test(
    "A sign is written with its label, a dash and its ending",
    arguments: [
      ("8§: n", ["8 §:n"]), ("8 §:n:n", ["8 §:n"]), ("9-18 §", ["9–18 §"]),
      ("9 - 18§", ["9–18 §"]), ("9–18 §", ["9–18 §"]), ("9 – 18 §", ["9 – 18 §"]),
      ("50-51§, 53§", ["50–51 §", "53 §"]), ("53 e–53 g §", ["53 e–53 g §"]),
      ("53e-53g §", ["53e–53g §"]), ("14.1 §", ["1 §"]), ("8\u{A0}§", ["8\u{A0}§"]),
      ("8 §n", ["8 §:n"]), ("8 §: näin", ["8 §"]), ("8 § n", ["8 §"]), ("8 §:ssä", ["8 §:ssä"]),
      ("18-9 §", ["9 §"]), ("§", []), ("§ 8", []), ("a §", []), ("laki §", []), ("§§ 8", []),
      ("8 §§", ["8 §"]), ("-8 §", ["8 §"]), ("99999 §", []), ("1050/2018 § ", ["2018 §"]), ("", []),
      ("§:n", []), ("8 §:", ["8 §"]), ("8 §: ", ["8 §"]), ("–8§", ["8 §"]),
    ])
  func signs(_ text: String, _ expected: [String]) {
    #expect(corrected(text) == expected)
  }

  @Test("What is corrected is in order")
  func again() {
    for text in ["8§: n", "9 - 18§", "4 §:n:n", "8 §n", "53e-53g §"] {
      let once = corrected(text).joined()
      #expect(corrected(once).joined() == once)
    }
  }

  @Test("Numbers are told where they are whole")
  func numbers() {
    let signs = "14.1 §, 9–18 §, 53 e §".withBytes { SectionSign.all(in: $0) }
    #expect(signs.map(\.numbers) == [nil, 9...18, 53...53])
    #expect(signs.map(\.hasLetter) == [false, false, true])
  }
}
