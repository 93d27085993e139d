import NoticePreview
import Testing

@Suite("Addresses of the preview")
struct PreviewRouteTests {
  private func read(_ path: String) -> PreviewRoute? {
    PreviewRoute.read("/secret/\(path)", token: "secret")
  }

  @Test func `pages have addresses`() {
    #expect(read("") == .list)
    #expect(read("?from=mail") == .list)
    #expect(read("n/12") == .notice(12, language: nil, format: .page))
    #expect(read("n/12/sv/text") == .notice(12, language: "sv", format: .text))
    #expect(read("n/12/notice.fi.html") == .page(12, language: "fi", format: .page))
    #expect(read("n/12/notice.fi.txt") == .page(12, language: "fi", format: .text))
    #expect(read("n/12/seloste.css") == .pageStyle)
    #expect(read("events") == .events)
    #expect(read("assets/preview.js") == .asset(.script))
  }

  @Test(arguments: [
    "n", "n/", "n/0", "n/-1", "n/01", "n/+1", "n/1x", "n/99999999999999999999", "n/1/", "n/1/fi",
    "n/1/fi/pdf", "n/1/fi/text/x", "n/1/notice.fi.pdf", "n/1/other.fi.html",
    "n/1/../../etc/passwd", "n/%31", "assets/", "assets/../n/1", "assets/preview.css/", "/", "//",
    "events/", "index.html", "./n/1",
  ])
  func `there is nothing at other addresses`(path: String) {
    #expect(read(path) == nil)
  }

  @Test(arguments: [
    "/", "/secret", "/wrong/", "/secre/", "/secrets/", "/SECRET/", "", "secret/",
    "http://127.0.0.1/secret/", "*",
  ])
  func `without this run's token there is nothing`(uri: String) {
    #expect(PreviewRoute.read(uri, token: "secret") == nil)
  }

  @Test func `no part of an address is long`() {
    #expect(read("n/1/" + String(repeating: "a", count: 10_000)) == nil)
  }

  @Test func `tokens are long and differ`() {
    let tokens = Set((0..<100).map { _ in PreviewSite.newToken() })
    #expect(tokens.count == 100)
    #expect(tokens.allSatisfy { $0.utf8.count == 32 })
  }
}
