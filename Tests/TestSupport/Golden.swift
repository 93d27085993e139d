import Foundation
import Testing

/// The repository's root folder.
package let repositoryRoot = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// Compares text with the file `Tests/Golden/NAME`.
///
/// With `SELOSTE_RECORD=1` in the environment the file is rewritten instead, and the test passes;
/// look at the change before you commit it.
package func expectGolden(
  _ actual: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = repositoryRoot.appendingPathComponent("Tests/Golden/\(name)")
  if ProcessInfo.processInfo.environment["SELOSTE_RECORD"] == "1" {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
    } catch {
      Issue.record(
        "Tests/Golden/\(name) cannot be written: \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let data = FileManager.default.contents(atPath: file.path) else {
    Issue.record(
      "Tests/Golden/\(name) is missing; SELOSTE_RECORD=1 writes it", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: data, as: UTF8.self)
  guard expected != actual else { return }
  Issue.record(
    "Tests/Golden/\(name) differs: \(firstDifference(expected, actual))",
    sourceLocation: sourceLocation)
}

/// The first line that differs, with its number.
private func firstDifference(_ expected: String, _ actual: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
  for index in 0..<max(old.count, new.count) {
    let before = index < old.count ? String(old[index]) : nil
    let after = index < new.count ? String(new[index]) : nil
    if before != after {
      return """
        line \(index + 1)
        expected: \(before.map(\.debugDescription) ?? "no such line")
        actual:   \(after.map(\.debugDescription) ?? "no such line")
        """
    }
  }
  return "only in the last line break"
}
