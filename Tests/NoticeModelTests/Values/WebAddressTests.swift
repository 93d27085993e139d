import Diagnostics
import NoticeModel
import Testing

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://www.kunta.example/tietosuoja", "https://www.kunta.example/tietosuoja"),
    ("HTTP://WWW.Kunta.Example", "http://www.kunta.example"),
    ("https://kunta.example:8443/a?b=c#d", "https://kunta.example:8443/a?b=c#d"),
    ("https://kunta.example?x=%C3%A4", "https://kunta.example?x=%C3%A4"),
    ("https://häme.example/ä", "https://häme.example/ä"),
  ])
  func `reads absolute addresses`(text: String, canonical: String) {
    let read = value(WebAddress.self, text)
    #expect(read?.canonical == canonical)
    #expect(read.map(isReadBack) == true)
  }

  @Test(arguments: ["www.kunta.example", "kunta.example/tietosuoja", "kunta.example:8443/x"])
  func `puts the missing scheme before an address`(text: String) {
    #expect(problem(WebAddress.self, text)?.replacement == "https://" + text)
  }

  @Test(arguments: [
    ("javascript:alert(1)", "javascript:"), ("mailto:info@kunta.example", "mailto:"),
    ("JavaScript://kunta.example/%0A", "JavaScript:"), ("data:text/html,x", "data:"),
    ("https://localhost/x", "localhost"), ("https://127.0.0.1/", "1"),
    ("https://info@kunta.example/", "info@"), ("https://kunta.example/a b", " "),
    ("https://kunta.example/\u{202E}x", "\u{202E}"), ("https://kunta.example/\"x", "\""),
    ("https://kunta.example:0/", ":0"), ("https://kunta.example:99999/", ":99999"),
    ("https://kunta.example/%zz", "%"), ("https://", "https://"),
    (
      "https:/kunta.example",
      "https:/kunta.example"
    ), ("kunta", "kunta"), ("seloste.pdf", "seloste.pdf"), ("", ""),
    ("//kunta.example", "//kunta.example"),
    ("https://kunta..example", ".."),
  ])
  func `points at the narrowest wrong part`(text: String, part: String) {
    let found = problem(WebAddress.self, text)
    #expect(found?.id == "VALUE-URL")
    #expect(found?.replacement == nil)
    #expect(wrongPart(WebAddress.self, text) == part)
  }

  @Test func `another scheme is refused by its name`() {
    let found = problem(WebAddress.self, "javascript:alert(1)")
    #expect(found?.message.text(in: .english).contains("“javascript:”") == true)
  }

  @Test func `any address that reads, reads back and holds nothing dangerous`() {
    var random = SeededGenerator(seed: 8)
    let pieces = [
      "https://", "http://", "kunta", ".", "example", "/", "?", "#", ":", "80", "@", " ", "ä",
      "%41",
      "\u{200B}", "\"", "<", "javascript:", "-", "İ",
    ]
    for _ in 0..<20_000 {
      var text = random.pick(["", "https://kunta.example"])
      for _ in 0..<Int.random(in: 1...7, using: &random) { text += random.pick(pieces) }
      switch WebAddress.read(text) {
      case .success(let read):
        let isSafe = !read.canonical.contains(where: { "\"<> \u{200B}".contains($0) })
        if !isReadBack(read) || !isSafe { Issue.record("“\(text)” is “\(read.canonical)”") }
      case .failure(let problem):
        #expect(problem.range.upperBound <= text.utf8.count)
      }
    }
  }
}
