import Diagnostics
import Foundation
import NoticePreview
import Testing

/// A preview of one notice, on a port of its own.
private final class Running: Sendable {
  let folder: Folder
  let desk: PreviewDesk
  let site: PreviewSite
  let server: PreviewServer

  init() throws {
    folder = try Folder()
    try folder.save(Sample.notice("Kirjasto <&>"), as: "a.yaml")
    desk = PreviewDesk(try folder.source())
    site = PreviewSite(desk: desk, token: "secret", language: .finnish)
    server = try PreviewServer.start(site, port: 0).get()
  }

  deinit { server.stop() }

  var host: String { "127.0.0.1:\(server.port)" }

  /// The whole answer to one request.
  func ask(
    _ path: String, method: String = "GET", headers: [String] = [], body: String = ""
  ) throws -> String {
    let connection = try Connection(port: server.port)
    let lines = ["\(method) \(path) HTTP/1.1", "Host: \(host)", "Connection: close"] + headers
    connection.send(lines.joined(separator: "\r\n") + "\r\n\r\n" + body)
    return connection.receive()
  }
}

@Suite("The server of the preview")
struct PreviewServerTests {
  @Test func `pages come with what keeps browsers strict`() throws {
    let answer = try Running().ask("/secret/n/1")
    #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
    for header in [
      "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; ",
      "X-Content-Type-Options: nosniff\r\n", "Referrer-Policy: no-referrer\r\n",
      "Cache-Control: no-store\r\n",
    ] { #expect(answer.contains(header)) }
  }

  @Test func `what notices say is text, never markup`() throws {
    let answer = try Running().ask("/secret/")
    #expect(answer.contains("Kirjasto &lt;&amp;&gt;"))
    #expect(!answer.contains("Kirjasto <"))
  }

  @Test func `nothing of a page runs or looks inline`() throws {
    let running = try Running()
    for path in ["/secret/", "/secret/n/1", "/secret/n/99"] {
      let page = try running.ask(path)
      #expect(!page.contains("<style"))
      #expect(!page.contains(" style="))
      #expect(!page.contains(" onclick"))
      #expect(page.components(separatedBy: "<script ").count == 2)
      #expect(page.contains("></script>"))
    }
  }

  @Test func `the notice stands in a frame that runs nothing`() throws {
    let running = try Running()
    #expect(try running.ask("/secret/n/1").contains(#"sandbox="allow-same-origin" src="#))
    let page = try running.ask("/secret/n/1/notice.fi.txt")
    #expect(page.contains("frame-ancestors 'self'"))
    #expect(!page.contains("script-src"))
    #expect(page.contains("KIRJASTO <&>") || page.contains("Kirjasto <&>"))
  }

  @Test func `HEAD tells the length and sends nothing`() throws {
    let answer = try Running().ask("/secret/", method: "HEAD")
    #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(answer.hasSuffix("\r\n\r\n"))
  }

  @Test func `strangers are refused before anything is looked up`() throws {
    let running = try Running()
    #expect(try running.ask("/").hasPrefix("HTTP/1.1 404"))
    #expect(
      try running.ask("/secret/", method: "POST", headers: ["Content-Length: 1"], body: "x")
        .hasPrefix("HTTP/1.1 405"))
    #expect(
      try running.ask("/secret/", headers: ["Content-Length: 1"], body: "x")
        .hasPrefix("HTTP/1.1 413"))
    #expect(
      try running.ask("/secret/", headers: ["Origin: http://kunta.example"])
        .hasPrefix("HTTP/1.1 403"))
    let connection = try Connection(port: running.server.port)
    connection.send("GET /secret/ HTTP/1.1\r\nHost: kunta.example\r\nConnection: close\r\n\r\n")
    #expect(connection.receive().hasPrefix("HTTP/1.1 421"))
  }

  @Test(arguments: [
    "GET / HTTP/1.1\r\nHost 127\r\n\r\n", "\u{16}\u{03}\u{01}\u{00}", "GET\r\n\r\n",
    "GET /secret/ HTTP/1.1\r\nX: \(String(repeating: "a", count: 9_000))\r\n\r\n",
    "GET /secret/ HTTP/1.1\r\n" + String(repeating: "X: a\r\n", count: 80) + "\r\n",
    "GET /\(String(repeating: "a", count: 70_000)) HTTP/1.1\r\n\r\n",
  ])
  func `what is no proper request ends the connection, not the server`(bytes: String) throws {
    let running = try Running()
    let connection = try Connection(port: running.server.port)
    connection.send(bytes)
    #expect(!connection.receive().hasPrefix("HTTP/1.1 200"))
    #expect(try running.ask("/secret/").hasPrefix("HTTP/1.1 200"))
  }

  @Test func `one connection too many is turned away, and there is room when others leave`()
    throws
  {
    let running = try Running()
    var open = try (0..<64).map { _ in try Connection(port: running.server.port) }
    for connection in open {
      connection.send("GET /secret/ HTTP/1.1\r\nHost: \(running.host)\r\n\r\n")
      #expect(connection.receive(until: "</html>").hasPrefix("HTTP/1.1 200"))
    }
    let extra = try Connection(port: running.server.port)
    #expect(extra.receive().hasPrefix("HTTP/1.1 503"))
    open.removeAll()
    var isBack = false
    for _ in 0..<100 where !isBack {
      isBack = (try? running.ask("/secret/").hasPrefix("HTTP/1.1 200")) ?? false
    }
    #expect(isBack)
  }

  @Test func `an open page is told of a change`() throws {
    let running = try Running()
    let connection = try Connection(port: running.server.port)
    connection.send("GET /secret/events HTTP/1.1\r\nHost: \(running.host)\r\n\r\n")
    let hello = connection.receive(until: "event: hello")
    #expect(hello.contains("Content-Type: text/event-stream"))
    try running.folder.save(Sample.notice("Uusi"), as: "a.yaml")
    let changes = FolderChanges(paths: [running.folder.file("a.yaml")])
    running.server.tell(try #require(running.desk.refresh(changes)))
    #expect(connection.receive(until: "event: change").contains("event: change"))
    #expect(try running.ask("/secret/").contains("Uusi"))
  }

  @Test func `a port that is taken is told apart`() throws {
    let running = try Running()
    guard case .failure(let problem) = PreviewServer.start(running.site, port: running.server.port)
    else {
      Issue.record("two servers on one port")
      return
    }
    #expect(problem == .portInUse)
  }
}
