import Foundation
import Law
import NoticeRules

/// Prepares the names of acts: what else each run would have to make of `law/statutes.csv` and
/// `law/bills.csv` before it could read a notice.
enum StatuteEmbedding {
  /// The Swift files; nil where the tables cannot be read.
  static func files(of folder: URL) -> [(path: String, contents: String)]? {
    func table(_ name: String) -> String? {
      try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    guard let statutes = table("statutes.csv"), let bills = table("bills.csv") else { return nil }
    let patterns = StatutePatterns.lines(
      LawBook.statutes(in: statutes), LawBook.bills(in: bills))
    return [
      (
        "Sources/Law/Statutes/StatuteKeys+Generated.swift",
        file(
          "/// The names of acts as they meet, with their rows in `law/statutes.csv`.",
          "enum StatuteKeys {", "  static let lines", LawBook.names(ofStatutesIn: statutes))
      ),
      (
        "Sources/NoticeRules/Reading/StatutePatterns+Generated.swift",
        file(
          "/// What `lines` gives for the tables of `law/`.",
          "extension StatutePatterns {", "  static let prepared", patterns)
      ),
    ]
  }

  private static func file(
    _ comment: String, _ opening: String, _ declaration: String, _ text: String
  ) -> String {
    [
      "// Made from law/ by `swift run seloste-dev generate`; do not edit.",
      "// swift-format-ignore-file", "", comment, opening,
      "\(declaration) = \(TemplateEmbedding.literal(text))", "}", "",
    ].joined(separator: "\n")
  }
}
