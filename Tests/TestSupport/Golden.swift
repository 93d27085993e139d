import Foundation
import Testing

/// The repository's root folder.
package let repositoryRoot = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// Expects `actual` to be byte for byte the file `Tests/Golden/<name>`.
///
/// `SELOSTE_RECORD=1` writes the file instead; look at what changed before committing it.
package func expectGolden(
  _ actual: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = Golden.file(name)
  if ProcessInfo.processInfo.environment["SELOSTE_RECORD"] == "1" {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
    } catch {
      Issue.record("Cannot write \(file.path): \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let expected = Golden.text(name) else {
    Issue.record(
      "There is no Tests/Golden/\(name). \(Golden.advice)", sourceLocation: sourceLocation)
    return
  }
  guard expected != actual else { return }
  Issue.record(
    """
    Tests/Golden/\(name) differs (- expected, + actual):
    \(Golden.diff(expected, actual))\(Golden.advice)
    """,
    sourceLocation: sourceLocation)
}

/// The files under `Tests/Golden`.
package enum Golden {
  static let advice = "To accept the new text: SELOSTE_RECORD=1 swift test --filter <this test>"

  /// Where a golden file stands.
  package static func file(_ name: String, here: String = #filePath) -> URL {
    URL(fileURLWithPath: here).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Golden").appendingPathComponent(name)
  }

  /// The text of a golden file; nil where there is none.
  package static func text(_ name: String) -> String? {
    (try? Data(contentsOf: file(name))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The lines that differ, with the line number and two lines around them.
  package static func diff(_ expected: String, _ actual: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let changes = new.difference(from: old)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in changes {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [(text: String, isChange: Bool)] = []
    var left = 0
    var right = 0
    while left < old.count || right < new.count {
      if left < old.count, removed.contains(left) {
        lines.append(("- \(left + 1): \(old[left].debugDescription)", true))
        left += 1
      } else if right < new.count, added.contains(right) {
        lines.append(("+ \(right + 1): \(new[right].debugDescription)", true))
        right += 1
      } else {
        lines.append(("  \(right + 1): \(right < new.count ? new[right] : "")", false))
        left += 1
        right += 1
      }
    }
    let near = lines.indices.filter { index in
      lines[max(0, index - 2)...min(lines.count - 1, index + 2)].contains { $0.isChange }
    }
    let shown = near.prefix(80).map { lines[$0].text }
    return shown.joined(separator: "\n") + (near.count > 80 ? "\n  …" : "") + "\n"
  }
}
