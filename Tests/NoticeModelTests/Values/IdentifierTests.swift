import Diagnostics
import NoticeModel
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: [
    ("Välttämättömät terveystiedot", "valttamattomat-terveystiedot"), ("Åland", "aland"),
    ("Café — à la carte!", "cafe-a-la-carte"), ("  x  ", "x"), ("", "x"), ("!!!", "x"),
    ("Straße", "strasse"), ("a\u{308}iti", "aiti"), ("Żółć", "zolc"), ("日本", "x"),
    ("A/B_c", "a-b-c"),
  ])
  func `a slug has small letters, digits and single hyphens`(text: String, slug: String) {
    #expect(Identifier.slug(of: text) == slug)
  }

  @Test func `a slug has at most 64 characters and no hyphen at its end`() {
    let slug = Identifier.slug(of: String(repeating: "a", count: 63) + " b c")
    #expect(slug == String(repeating: "a", count: 63))
    #expect(Identifier.slug(of: String(repeating: "ß", count: 64)).utf8.count == 64)
  }

  @Test(arguments: ["asiakas", "läheinen", "maire-1", "a_b.c", "Åäö", "1"])
  func `reads what notices use as identifiers`(text: String) {
    #expect(value(Identifier.self, text)?.canonical == text)
  }

  @Test(arguments: [
    ("oma nimi", " ", "oma-nimi"), ("a/b", "/", "a-b"), ("nimi:", ":", "nimi"), ("日本", "日", "x"),
  ])
  func `another character is refused with the slug`(text: String, part: String, slug: String) {
    #expect(wrongPart(Identifier.self, text) == part)
    #expect(problem(Identifier.self, text)?.replacement == slug)
  }

  @Test func `65 characters are too many`() {
    #expect(value(Identifier.self, String(repeating: "ä", count: 64)) != nil)
    #expect(problem(Identifier.self, String(repeating: "ä", count: 65)) != nil)
    #expect(problem(Identifier.self, "--")?.replacement == nil)
    #expect(problem(Identifier.self, "") != nil)
  }

  @Test func `the slug of any text is an identifier and its own slug`() {
    var random = SeededGenerator(seed: 10)
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...80, using: &random) {
        let scalar = Unicode.Scalar(UInt32.random(in: 0x20...0x17F, using: &random))
        text.unicodeScalars.append(scalar ?? "x")
      }
      let slug = Identifier.slug(of: text)
      guard let read = value(Identifier.self, slug) else { return }
      #expect(isReadBack(read) && Identifier.slug(of: slug) == slug)
    }
  }
}
