import NoticeModel
import NoticeRender
import Testing

@Suite struct HostileHTMLTests {
  private func page(_ words: String) -> PlainHTML {
    let surroundings = PageSurroundings(slug: "notice", languages: [.finnish])
    return PlainHTML(
      HTMLRenderer().pages(HostileNotice.saying(words), surroundings).first?.bytes ?? [])
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "javascript:alert(1)", "</title><script>alert(1)</script>", "<!-- --><b>", "]]><b>",
    "{{title}} {{{title}}} {{> page}}", "&lt;script&gt;", "<a href=javascript:alert(1)>x</a>",
    "</main></body></html>", "<style>*{display:none}</style>",
  ])
  func wordsNeverBecomeTags(words: String) {
    let hostile = page(words)
    #expect(hostile.tags == page("sana").tags)
    #expect(hostile.words.contains(words.split(separator: " ").joined(separator: " ")))
  }

  @Test func charactersThatDeceiveDoNotReachThePage() {
    let html = page("alku\u{202E}loppu\u{0}\u{200B}\u{2066}").words
    for scalar in ["\u{202E}", "\u{0}", "\u{200B}", "\u{2066}"] { #expect(!html.contains(scalar)) }
  }
}
