import Diagnostics
import DocumentSyntax
import NoticeModel
import SourceText

/// A document read as far as the model.
struct Reading {
  let file: SourceFile
  let tree: DocumentTree
  let notice: Notice
  let diagnostics: [Diagnostic]

  init(_ text: String, _ format: DocumentFormat) {
    file = SourceFile(path: "notice", text: text)
    let read = DocumentReader.read(file, format: format)
    let bound = NoticeBinder.bind(read.tree)
    tree = read.tree
    notice = bound.notice
    diagnostics = read.diagnostics + bound.diagnostics
  }

  /// Findings that no legal document may give. Odd words may be no date or no word of a vocabulary,
  /// and a text may lack a translation: such findings are about what is said, not about reading.
  var troubles: [Diagnostic] {
    diagnostics.filter { finding in
      let name = finding.id.name
      return !name.hasPrefix("VALUE-") && name != "LANG-UNKNOWN-WORD"
        && name != "LANG-TRANSLATION-MISSING" && name != "LANG-UNLISTED-LANGUAGE"
    }
  }

  /// Findings in a few words, for a failure.
  var told: String {
    diagnostics.map { finding in
      let place = "\(finding.range.lowerBound)..<\(finding.range.upperBound)"
      return "\(finding.id) \(place) \(finding.message.text(in: .english))"
    }.joined(separator: "\n")
  }
}

extension DocumentFormat {
  /// A notice written in this format; XML has no key sets.
  func write(_ notice: Notice, keys: KeySet = .finnish) -> String {
    switch self {
    case .yaml: YAMLNoticeWriter.write(notice, keys: keys)
    case .xml: XMLNoticeWriter.write(notice)
    }
  }
}

/// Where two texts part, for a failure.
func difference(_ a: String, _ b: String) -> String {
  let left = a.split(separator: "\n", omittingEmptySubsequences: false)
  let right = b.split(separator: "\n", omittingEmptySubsequences: false)
  for index in 0..<max(left.count, right.count) {
    let old = index < left.count ? String(left[index]) : "(end)"
    let new = index < right.count ? String(right[index]) : "(end)"
    if !old.utf8.elementsEqual(new.utf8) {
      return "line \(index + 1):\n- \(old.debugDescription)\n+ \(new.debugDescription)"
    }
  }
  return "no difference"
}
