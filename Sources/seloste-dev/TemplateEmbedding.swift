import Foundation

/// Puts the files of `templates/` into the program, so that the binary needs no files beside it.
enum TemplateEmbedding {
  static let path = "Sources/NoticeRender/HTML/BuiltinTemplates+Generated.swift"

  /// The Swift file; nil where the folder cannot be read.
  static func contents(of folder: URL) -> String? {
    guard
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path),
      let styleSheet = text(folder.appending(path: "seloste.css"))
    else { return nil }
    let templates = names.filter { $0.hasSuffix(".mustache") }.sorted()
    var lines = [
      "// Made from templates/ by `swift run seloste-dev generate`; do not edit.",
      "// swift-format-ignore-file", "",
      "/// The files of `templates/`.", "enum BuiltinTemplates {",
      "  /// Templates by name.", "  static let all: [(name: String, text: String)] = [",
    ]
    for name in templates {
      guard let text = text(folder.appending(path: name)) else { return nil }
      lines += ["    (\"\(name.dropLast(".mustache".count))\", \(literal(text))),"]
    }
    lines += ["  ]", "", "  static let styleSheet = \(literal(styleSheet))", "}", ""]
    return lines.joined(separator: "\n")
  }

  private static func text(_ url: URL) -> String? { try? String(contentsOf: url, encoding: .utf8) }

  /// A raw literal whose quotes cannot be ended by the text.
  static func literal(_ text: String) -> String {
    var hashes = "#"
    while text.contains("\"\"\"" + hashes) || text.contains("\\" + hashes) { hashes += "#" }
    return "\(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes)"
  }
}
