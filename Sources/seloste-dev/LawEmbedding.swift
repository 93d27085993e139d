import Foundation

/// Puts the tables of `law/` into the program, so that the binary needs no files beside it.
enum LawEmbedding {
  static let path = "Sources/Law/Tables/Tables+Generated.swift"

  /// The Swift file; nil where the folder cannot be read.
  static func contents(of folder: URL) -> String? {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      return nil
    }
    var lines = [
      "// Made from law/ by `swift run seloste-dev generate`; do not edit.",
      "// swift-format-ignore-file", "",
      "/// The files of `law/`.", "enum LawTables {",
    ]
    for name in names.sorted() where name.hasSuffix(".csv") {
      guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else {
        return nil
      }
      lines += ["  static let \(property(name)) = \(TemplateEmbedding.literal(text))", ""]
    }
    return (lines.dropLast() + ["}", ""]).joined(separator: "\n")
  }

  /// "union-acts.csv" is `unionActs`.
  private static func property(_ name: String) -> String {
    let words = name.dropLast(".csv".count).split(separator: "-")
    return words.enumerated().map { $0.offset == 0 ? String($0.element) : $0.element.capitalized }
      .joined()
  }
}
