import NoticePreview
import Testing

@Suite("Who may look at the preview")
struct RequestGateTests {
  private let gate = RequestGate(port: 8765)
  private let own = "127.0.0.1:8765"

  @Test(arguments: ["127.0.0.1:8765", "localhost:8765", "LOCALHOST:8765", "[::1]:8765"])
  func `this machine's own names are let in`(host: String) {
    #expect(gate.refusal(of: RequestOrigin(hosts: [host])) == nil)
  }

  @Test(arguments: [
    "kunta.example:8765", "127.0.0.1", "127.0.0.1:8766", "127.0.0.1.kunta.example:8765",
    "localhost.:8765", "[::2]:8765", "", "0.0.0.0:8765",
  ])
  func `other names for this machine are refused`(host: String) {
    #expect(gate.refusal(of: RequestOrigin(hosts: [host])) == .host)
  }

  @Test func `a request with no host or two is refused`() {
    #expect(gate.refusal(of: RequestOrigin(hosts: [])) == .host)
    #expect(gate.refusal(of: RequestOrigin(hosts: [own, own])) == .host)
  }

  @Test(arguments: [
    "https://kunta.example", "null", "http://127.0.0.1:8766", "https://127.0.0.1:8765",
    "http://127.0.0.1:8765.kunta.example",
  ])
  func `a page of another origin is refused`(origin: String) {
    #expect(gate.refusal(of: RequestOrigin(hosts: [own], origins: [origin])) == .foreign)
  }

  @Test func `a page of the preview itself may ask`() {
    let request = RequestOrigin(
      hosts: [own], origins: ["http://127.0.0.1:8765"], fetchSites: ["same-origin"])
    #expect(gate.refusal(of: request) == nil)
  }

  @Test(arguments: ["cross-site", "same-site", "whatever"])
  func `what a browser says comes from elsewhere is refused`(site: String) {
    #expect(gate.refusal(of: RequestOrigin(hosts: [own], fetchSites: [site])) == .foreign)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get"])
  func `nothing but reading is possible`(method: String) {
    #expect(gate.refusal(of: RequestOrigin(method: method, hosts: [own])) == .method)
  }

  @Test func `a request that brings something is refused`() {
    #expect(gate.refusal(of: RequestOrigin(hosts: [own], hasBody: true)) == .body)
  }
}
