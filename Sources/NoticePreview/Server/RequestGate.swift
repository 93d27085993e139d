/// What a request says of where it comes from, as far as the gate asks.
package struct RequestOrigin: Equatable, Sendable {
  package var method: String
  /// All `Host` headers.
  package var hosts: [String]
  /// All `Origin` headers.
  package var origins: [String]
  /// All `Sec-Fetch-Site` headers.
  package var fetchSites: [String]
  package var hasBody: Bool

  package init(
    method: String = "GET", hosts: [String], origins: [String] = [], fetchSites: [String] = [],
    hasBody: Bool = false
  ) {
    self.method = method
    self.hosts = hosts
    self.origins = origins
    self.fetchSites = fetchSites
    self.hasBody = hasBody
  }
}

/// Lets in only what this machine's own browser asks of the preview's own pages.
///
/// Another site's page can make a browser send requests here, and can make its own name mean this
/// machine (DNS rebinding). Neither can forge these headers.
package struct RequestGate: Sendable {
  package enum Refusal: Equatable, Sendable {
    case method
    /// Another name for this machine.
    case host
    /// Another site asks.
    case foreign
    case body
  }

  private let hosts: Set<String>

  package init(port: Int) {
    let names = ["127.0.0.1", "localhost", "[::1]"]
    hosts = Set(names.map { "\($0):\(port)" } + (port == 80 ? names : []))
  }

  /// Why a request is refused; nil where it may pass.
  package func refusal(of request: RequestOrigin) -> Refusal? {
    guard request.hosts.count == 1, hosts.contains(request.hosts[0].lowercased()) else {
      return .host
    }
    guard request.origins.allSatisfy({ origin in hosts.contains { origin == "http://\($0)" } })
    else { return .foreign }
    // A page of another port of this machine is `same-site`: foreign all the same.
    guard request.fetchSites.allSatisfy({ $0 == "same-origin" || $0 == "none" }) else {
      return .foreign
    }
    guard request.method == "GET" || request.method == "HEAD" else { return .method }
    return request.hasBody ? .body : nil
  }
}
