import Diagnostics
import DocumentSyntax
import NoticeModel
import SourceText

/// Writes a notice in the other format, or in another key set, without losing a word.
package enum NoticeConverter {
  /// The text of the converted file, or the findings for which a word would be lost.
  package enum Output: Sendable {
    case converted(String)
    case refused([Diagnostic])
  }

  /// What to convert to.
  package enum Target: Sendable {
    case yaml(KeySet)
    case xml
  }

  /// Converts one file; what it includes stays included.
  package static func convert(_ file: SourceFile, to target: Target) -> Output {
    let read = DocumentReader.read(file)
    let bound = NoticeBinder.bind(read.tree)
    let losses =
      read.diagnostics.filter { $0.severity == .error }
      + bound.diagnostics.filter { $0.losesWords }
    guard losses.isEmpty, !read.tree.isPartial else {
      return .refused(losses.sorted(by: Diagnostic.inReportOrder))
    }
    let comments = read.tree.comments()
    switch target {
    case .yaml(let keys):
      return .converted(
        YAMLNoticeWriter.write(bound.notice, keys: keys, comments: comments, of: file.id))
    case .xml:
      return .converted(XMLNoticeWriter.write(bound.notice, comments: comments, of: file.id))
    }
  }
}

extension Diagnostic {
  /// The words at this place did not reach the model: writing it out would drop them.
  fileprivate var losesWords: Bool {
    let kept: Set<DiagnosticID> = [
      "LANG-UNKNOWN-REFERENCE", "LANG-MIXED-FIELD-NAMES", "LANG-UNKNOWN-WORD",
      "LANG-UNLISTED-LANGUAGE", "LANG-TRANSLATION-MISSING", "LANG-VERSION-MISSING",
      "LANG-UNKNOWN-VERSION", "LANG-DUPLICATE-ID", "LANG-INCLUDE", "LANG-EMPTY",
    ]
    return kind == .language && id.name.hasPrefix("LANG-") && !kept.contains(id)
  }
}
