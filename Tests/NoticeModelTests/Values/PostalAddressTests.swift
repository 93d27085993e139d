import Diagnostics
import NoticeModel
import Testing

@Suite struct PostalAddressTests {
  @Test(arguments: [
    ("Villimiehenkatu 1, 53100 Lappeenranta", ["Villimiehenkatu 1"], "53100", "Lappeenranta"),
    ("PL 800, 00531 Helsinki", ["PL 800"], "00531", "Helsinki"),
    ("PB 800, 00531 Helsingfors", ["PB 800"], "00531", "Helsingfors"),
    ("Malmikatu 5b, 4. kerros, 80100 Joensuu", ["Malmikatu 5b", "4. kerros"], "80100", "Joensuu"),
    (
      "Malmikatu 5b\n4. kerros\n80100  Joensuu\n", ["Malmikatu 5b", "4. kerros"], "80100", "Joensuu"
    ),
    ("Torikatu 1, FI-00100 Helsinki", ["Torikatu 1"], "00100", "Helsinki"),
    ("Lastaustie 2 82200 Hammaslahti", ["Lastaustie 2"], "82200", "Hammaslahti"),
    ("00023 Valtioneuvosto", [], "00023", "Valtioneuvosto"),
  ])
  func `reads Finnish addresses`(text: String, lines: [String], postcode: String, town: String) {
    let read = value(PostalAddress.self, text)
    #expect(read?.lines == lines)
    #expect(read?.postcode == postcode)
    #expect(read?.town == town)
    #expect(read?.country == nil)
    #expect(read.map(isReadBack) == true)
  }

  @Test func `an address abroad needs no Finnish postcode`() {
    let swedish = value(PostalAddress.self, "Storgatan 1, 111 22 Stockholm, Ruotsi")
    #expect(swedish?.postcode == "111 22")
    #expect(swedish?.town == "Stockholm")
    #expect(swedish?.country?.code == "SE")
    let irish = value(PostalAddress.self, "1 Main Street, Dublin, Ireland")
    #expect(irish?.postcode == nil && irish?.town == "Dublin")
    #expect(irish?.canonical == "1 Main Street, Dublin, IE")
    #expect(swedish.map(isReadBack) == true && irish.map(isReadBack) == true)
  }

  @Test func `Finland at the end keeps the Finnish rules`() {
    #expect(value(PostalAddress.self, "Torikatu 1, 80100 Joensuu, Suomi")?.country?.code == "FI")
    #expect(wrongPart(PostalAddress.self, "Torikatu 1, 8010 Joensuu, Suomi") == "8010")
  }

  @Test(arguments: [
    ("Torikatu 1, 5310 Lappeenranta", "5310"), ("Torikatu 1, 531000 Lappeenranta", "531000"),
    ("Torikatu 1, Lappeenranta", "Lappeenranta"), ("Torikatu 1", "Torikatu 1"),
    ("Torikatu 1, 53100", "53100"), ("", ""), (",", ","),
    ("Torikatu 1, 80100 Joensuu 013 123", "013 123"),
    ("Torikatu 1, FI-0010 Helsinki", "0010"),
  ])
  func `points at the narrowest wrong part`(text: String, part: String) {
    #expect(problem(PostalAddress.self, text)?.id == "VALUE-ADDRESS")
    #expect(wrongPart(PostalAddress.self, text) == part)
  }

  @Test func `a comma between postcode and town is mended`() {
    #expect(
      problem(PostalAddress.self, "Torikatu 1, 53100, Lappeenranta")?.replacement
        == "Torikatu 1, 53100 Lappeenranta")
  }

  @Test func `any address that reads, reads back`() {
    var random = SeededGenerator(seed: 7)
    let pieces = [
      "Torikatu 1", "PL 800", "53100", "00100", "Mallila", ",", ",", "\n", "FI-00100", "Ruotsi",
      "SE", "111 22", "Suomi", "5310", "A", "ä", "\u{A0}", "1", "Åland",
    ]
    var successes = 0
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        text += random.pick(pieces) + random.pick([" ", ""])
      }
      switch PostalAddress.read(text) {
      case .success(let read):
        successes += 1
        if !isReadBack(read) {
          Issue.record("“\(text)” is “\(read.canonical)”")
          return
        }
      case .failure(let problem):
        #expect(problem.range.upperBound <= text.utf8.count)
      }
    }
    #expect(successes > 500)
  }
}
