/// The address of a page on the web: http or https, absolute, on a public host.
package struct WebAddress: WrittenValue {
  /// Whether the connection is encrypted (https).
  package let isSecure: Bool
  /// The host in lower case; letters such as ä are allowed.
  package let host: String
  /// The port, where the address names one.
  package let port: Int?
  /// Path, query and fragment as written; empty or begins with `/`, `?` or `#`.
  package let rest: String

  /// Only the reader makes these, after checking every part.
  init(checked isSecure: Bool, host: String, port: Int?, rest: String) {
    self.isSecure = isSecure
    self.host = host
    self.port = port
    self.rest = rest
  }

  /// The address with scheme and host in lower case.
  package var canonical: String {
    (isSecure ? "https://" : "http://") + host + (port.map { ":\($0)" } ?? "") + rest
  }
}
