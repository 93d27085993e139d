/// An answer, before it is HTTP.
package struct PreviewResponse: Equatable, Sendable {
  package var status: Int
  package var type: String
  package var body: [UInt8]
  /// What the page may load and who may show it.
  package var policy: String
  package var headers: [String: String] = [:]

  package init(
    status: Int = 200, type: String = "text/html; charset=utf-8", body: [UInt8],
    policy: String = Policy.nothing
  ) {
    self.status = status
    self.type = type
    self.body = body
    self.policy = policy
  }

  /// Content security policies.
  package enum Policy {
    /// Assets and refusals.
    package static let nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'"
    /// The preview's own pages.
    package static let shell =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
      + "frame-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; "
      + "frame-ancestors 'none'"
    /// A notice within them.
    package static let page =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; "
      + "base-uri 'none'; frame-ancestors 'self'"
  }

  static func text(_ status: Int, _ words: String) -> PreviewResponse {
    PreviewResponse(
      status: status, type: "text/plain; charset=utf-8", body: Array((words + "\n").utf8))
  }
}
