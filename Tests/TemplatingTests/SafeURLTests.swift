import Templating
import Testing

@Suite("Safe addresses")
struct SafeURLTests {
  @Test(arguments: [
    "https://kunta.example", "HTTP://kunta.example/ä?x#y", "mailto:kirjaamo@kunta.example",
    "tel:+3585616", "sivu.html", "fi/sivu.html?a:b", "#kohta", "?a=1", "/fi/", "./a", "../a",
    "https://käyttäjä:salasana@kunta.example/",
  ])
  func `are those that can be followed`(_ text: String) {
    #expect(SafeURL(checking: text)?.text == text)
  }

  @Test(arguments: [
    "", "javascript:alert(1)", "JAVASCRIPT:alert(1)", "java\tscript:x", " https://a.example",
    "https://a.example/ b", "\u{1}javascript:x", "//a.example", "/\\a.example", "\\\\a.example",
    "data:text/html,x", "vbscript:x", "file:///etc/passwd", ":x", "https:a.example", "https:///a",
    "https://", "mailto:", "a:b", "https://a.example/\u{202E}x", "https://a.example/\u{A0}",
    "ftp://a.example", "blob:x",
  ])
  func `are not those that run or deceive`(_ text: String) {
    #expect(SafeURL(checking: text) == nil)
  }

  @Test func `of our own paths never leave the site`() {
    #expect(SafeURL(relative: "fi/sivu 1.html#ä").text == "fi/sivu%201.html#%C3%A4")
    #expect(SafeURL(relative: "//a.example").text == "/a.example")
    #expect(SafeURL(relative: "javascript:x").text == "./javascript:x")
    #expect(SafeURL(relative: "a\\b\n").text == "a%5Cb%0A")
    #expect(SafeURL(fragment: "ä/b c").text == "#%C3%A4%2Fb%20c")
  }
}
