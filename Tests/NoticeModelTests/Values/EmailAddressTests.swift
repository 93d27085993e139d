import Diagnostics
import NoticeModel
import Testing

@Suite struct EmailAddressTests {
  @Test(arguments: [
    ("tietosuoja@kunta.example", "tietosuoja@kunta.example"),
    ("Kirjaamo@Kunta.Example", "Kirjaamo@kunta.example"),
    ("tieto-suoja+1@palvelut.kunta.example", "tieto-suoja+1@palvelut.kunta.example"),
    ("info@hämeenkunta.example", "info@hämeenkunta.example"),
    ("info@ÄKUNTA.example", "info@äkunta.example"),
  ])
  func `reads addresses`(text: String, canonical: String) {
    let read = value(EmailAddress.self, text)
    #expect(read?.canonical == canonical)
    #expect(read.map(isReadBack) == true)
  }

  @Test(arguments: [
    ("tietosuoja(at)kunta.example", "(at)"), ("tietosuoja at kunta.example", " at "),
    ("tietosuoja (at) kunta.example", " (at) "), ("tietosuoja [at] kunta.example", " [at] "),
    ("tietosuoja(ät)kunta.example", "(ät)"), ("mailto:tietosuoja@kunta.example", "mailto:"),
    ("<tietosuoja@kunta.example>", "<"), ("tietosuoja@kunta.example.", "."),
  ])
  func `mends a hidden sign and what stands around the address`(text: String, part: String) {
    #expect(problem(EmailAddress.self, text)?.replacement == "tietosuoja@kunta.example")
    #expect(wrongPart(EmailAddress.self, text) == part)
  }

  @Test(arguments: [
    ("tietosuoja@kunta", "kunta"), ("tieto suoja@kunta.example", " "),
    ("tietosuoja@kun ta.example", " "), ("tieto..suoja@kunta.example", ".."),
    ("tietosuoja@kunta..example", ".."), (".a@kunta.example", "."), ("a.@kunta.example", "."),
    ("a@.kunta.example", "."), ("a@b@kunta.example", "@"), ("@kunta.example", "@"), ("a@", "@"),
    ("ääni@kunta.example", "ä"), ("a@kunta.e", "e"), ("a@-kunta.example", "-"),
    ("a@kunta.example, b@kunta.example", ","), ("kunta.example", "kunta.example"), ("", ""),
    ("a@kun\u{200B}ta.example", "\u{200B}"),
  ])
  func `points at the narrowest wrong part`(text: String, part: String) {
    #expect(problem(EmailAddress.self, text)?.id == "VALUE-EMAIL")
    #expect(problem(EmailAddress.self, text)?.replacement == nil)
    #expect(wrongPart(EmailAddress.self, text) == part)
  }

  @Test func `parts longer than mail systems carry are refused`() {
    let long = String(repeating: "a", count: 65)
    #expect(problem(EmailAddress.self, long + "@kunta.example")?.range == 0..<65)
    #expect(problem(EmailAddress.self, "a@" + long + ".example")?.range == 2..<67)
    #expect(value(EmailAddress.self, long.dropLast() + "@kunta.example") != nil)
  }

  @Test(arguments: [
    ("etunimi.malli@kunta.example", false), ("aku.malli@kunta.example", true),
    ("aku.m.malli@kunta.example", true), ("aku-ee.malli@kunta.example", true),
    ("kirjaamo@kunta.example", false), ("kirjaamo.keskus@kunta.example", false),
    ("tietosuoja.vastaava@kunta.example", false), ("hr.palvelut@kunta.example", false),
    ("info.joensuu@kunta.example", false), ("aku2.malli@kunta.example", false),
    ("aku_malli@kunta.example", false), ("a.b.c.d@kunta.example", false),
  ])
  func `guesses whose mailbox it is`(text: String, isPersonal: Bool) {
    #expect(value(EmailAddress.self, text)?.isPersonal == isPersonal)
  }

  @Test func `any address that reads, reads back`() {
    var random = SeededGenerator(seed: 5)
    let pieces = [
      "a", "Z9", ".", "@", "-", "ä", "Å", "example", "at", " ", "+", "_", "fi", "..", "<", ">",
      "\u{308}", "İ", "ẞ", "mailto:",
    ]
    var successes = 0
    for _ in 0..<20_000 {
      var text = random.pick(["", "info@", "a.b@kunta."])
      for _ in 0..<Int.random(in: 1...8, using: &random) { text += random.pick(pieces) }
      switch EmailAddress.read(text) {
      case .success(let read):
        successes += 1
        if !isReadBack(read) { Issue.record("“\(text)” is “\(read.canonical)”") }
      case .failure(let problem):
        #expect(problem.range.upperBound <= text.utf8.count)
      }
    }
    #expect(successes > 20)
  }
}
