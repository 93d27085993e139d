import DocumentSyntax
import NoticeModel
import SourceText
import TestSupport

/// Notices for these tests.
enum Notices {
  /// A notice from its text.
  static func read(_ text: String, as name: String = "notice.yaml") -> Notice {
    let output = DocumentReader.read(SourceFile(path: name, text: text))
    return NoticeBinder.bind(output.tree).notice
  }

  /// A notice from YAML lines below the version and the language.
  static func finnish(_ lines: String) -> Notice {
    read("seloste: 1\nlanguages: [fi]\n" + lines)
  }

  /// The notice with every field: `Tests/Golden/render/rich.yaml`.
  static func rich() -> Notice { read(Golden.text("render/rich.yaml") ?? "") }

  static let languages: [LanguageTag] = [.finnish, .swedish, .english]
}

extension String {
  /// The words with one space between them.
  var words: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
