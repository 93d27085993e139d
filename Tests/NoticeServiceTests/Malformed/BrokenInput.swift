import Diagnostics
import DocumentSyntax
import Foundation
import NoticeModel
import NoticeService
import Reports
import SourceText
import TestSupport
import Testing

/// A notice that is broken byte by byte.
struct BrokenInput: Sendable, CustomTestStringConvertible {
  let name: String
  let format: DocumentFormat
  let bytes: [UInt8]
  /// Offsets before this are not asked about loss: the XML declaration and the root's tag.
  let head: Int

  var testDescription: String { "\(name) \(format.rawValue)" }

  /// Two real notices, each as it stands and as XML.
  static let all: [BrokenInput] = ["joroinen-maahanmuutto", "joensuu-clara"].flatMap { name in
    let file = repositoryRoot.appendingPathComponent("notices/\(name).yaml")
    guard let data = try? Data(contentsOf: file) else { return [BrokenInput]() }
    let yaml = Array(data)
    let loaded = load(yaml, .yaml)
    let xml = Array(XMLNoticeWriter.write(loaded.notice).utf8)
    let lines = xml.split(separator: UInt8(ascii: "\n"), maxSplits: 2)
    let head = lines.prefix(2).reduce(0) { $0 + $1.count + 1 }
    return [
      BrokenInput(name: name, format: .yaml, bytes: yaml, head: 0),
      BrokenInput(name: name, format: .xml, bytes: xml, head: head),
    ]
  }

  static func load(_ bytes: [UInt8], _ format: DocumentFormat) -> LoadedNotice {
    NoticeLoader.load(path: "n", bytes: bytes, format: format) { _, _ in .failure(.missing) }
  }

  /// What is wrong with how these bytes are read, and judged by all rules if asked, or nil.
  func fault(_ bytes: [UInt8], asksOfLoss: Bool, isJudged: Bool = true) -> String? {
    guard let date = CalendarDate(year: 2026, month: 11, day: 1) else { return "no date" }
    let loaded = Self.load(bytes, format)
    let findings =
      isJudged ? NoticeLinter.lint(loaded, asOf: date).diagnostics : loaded.diagnostics
    for finding in findings {
      for range in [finding.range] + finding.notes.compactMap(\.range)
      where !range.isNowhere && (range.upperBound > bytes.count || range.file != FileID(0)) {
        return "\(finding.id) lies outside the file: \(range)"
      }
      for edit in finding.fixes.flatMap(\.edits) where edit.range.upperBound > bytes.count {
        return "a fix of \(finding.id) lies outside the file"
      }
    }
    guard asksOfLoss, !loaded.notice.isPartial,
      !loaded.diagnostics.contains(where: { $0.kind != .rule })
    else { return nil }
    var held = Set<[UInt8]>()
    for text in loaded.notice.texts { held.formUnion(Self.words(in: Array(text.string.utf8))) }
    let content = format == .yaml ? Self.withoutComments(bytes) : Array(bytes.dropFirst(head))
    for word in Self.words(in: content)
    where !held.contains(word) && !Self.languageWords.contains(word) {
      return "lost without a finding: \(String(decoding: word, as: UTF8.self))"
    }
    return nil
  }

  // MARK: Words

  /// Runs of letters and digits; every byte beyond ASCII counts as a letter.
  private static func words(in bytes: [UInt8]) -> [[UInt8]] {
    bytes.split { !$0.isASCIILetter && !$0.isASCIIDigit && $0 < 0x80 }.map(Array.init)
  }

  /// The lines without what follows a `#`, where a comment can begin.
  private static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let mark = line.indices.first {
        line[$0] == UInt8(ascii: "#") && ($0 == line.startIndex || line[$0 - 1].isASCIISpace)
      }
      result += line[..<(mark ?? line.endIndex)] + [UInt8(ascii: "\n")]
    }
    return result
  }

  /// The words of the language itself, which are no text of the notice.
  private static let languageWords: Set<[UInt8]> = {
    var names = ["amp", "lt", "gt", "quot", "stated", "id", "text", "xml", "lang", "notice"]
    // A denial is kept as what it means.
    names += ["no", "ole", "koske", "lainkaan", "sovelleta", "tiedossa", "inga", "inget", "nej"]
    let catalog = FormCatalog()
    for record in catalog.records {
      for field in record.fields() {
        names += [field.name, field.singular ?? field.name].flatMap { [$0.en, $0.fi, $0.sv] }
        names += itemNames(field.shape)
      }
    }
    for word in StatementWord.allCases { names += [word.name.en, word.name.fi, word.name.sv] }
    return Set(names.map { Array($0.utf8) })
  }()

  private static func itemNames(_ shape: Shape) -> [String] {
    switch shape {
    case .list(let item, let inner), .map(let item, _, let inner): [item.en] + itemNames(inner)
    case .stated(let inner): itemNames(inner)
    default: []
    }
  }
}
