import Foundation

/// A folder that only this user can look into, removed with all that it holds when it is let go.
final class PrivateFolder: Sendable {
  let path: String

  /// Nil where none can be made.
  init?() {
    var template = Array((NSTemporaryDirectory() + "/seloste-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else { return nil }
    path = String(cString: made)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }
}
