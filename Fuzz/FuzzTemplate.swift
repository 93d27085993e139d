import Diagnostics
import Glibc
import SourceText
import Templating

/// A page with a list of parts that have parts: enough for every operation.
struct FuzzNode: TemplateNode {
  enum Field: String, CaseIterable, Sendable { case t, h, u, n, f, r, l, itself = "." }
  enum Shape: Sendable { case page, part }

  let shape: Shape
  let level: Int

  /// What no page may print as it is.
  static let hostile = "<script x='y\" onload=z>javascript:a&b\u{0}ä"

  static func field(named name: String) -> Field? { Field(rawValue: name) }

  static func kind(of field: Field, in shape: Shape) -> FieldKind<Shape>? {
    switch field {
    case .t: .text
    case .h: shape == .page ? .html : nil
    case .u: .url
    case .n: .number
    case .f: shape == .page ? .flag : nil
    case .r: .record(.part)
    case .l: .list(.part)
    case .itself: shape == .part ? .text : nil
    }
  }

  static func fieldNames(of shape: Shape) -> [String] { Field.allCases.map(\.rawValue) }

  func value(of field: Field) -> TemplateValue<FuzzNode>? {
    guard Self.kind(of: field, in: shape) != nil else { return nil }
    switch field {
    case .t, .itself: return .text(Self.hostile)
    case .h: return .html
    case .u: return SafeURL(checking: "https://a.example/?b='\"<").map { .url($0) } ?? .nothing
    case .n: return .number(level)
    case .f: return .flag(true)
    case .r: return level > 2 ? .nothing : .record(FuzzNode(shape: .part, level: level + 1))
    case .l:
      let part = FuzzNode(shape: .part, level: level + 1)
      return .list(level > 2 ? [] : [part, part])
    }
  }

  func writeHTML(_ field: Field, to output: inout [UInt8]) { output += Array("<b>h</b>".utf8) }
}

/// libFuzzer's entry point: any bytes, read as two templates that a zero byte parts.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzTemplate(_ data: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  let halves = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
  let sources = halves.enumerated().map { number, half in
    TemplateSource(
      name: number == 0 ? "p" : "q",
      file: SourceFile(id: FileID(UInt32(number)), path: "\(number)", bytes: Array(half)))
  }
  let page = FuzzNode(shape: .page, level: 0)
  let (strict, findings) = TemplateSet<FuzzNode>.compile(sources, entries: [("p", .page)])
  promise((strict == nil) == !findings.isEmpty, "a set and findings, or neither")
  for finding in findings where !finding.range.isNowhere {
    let file = finding.range.file.number
    promise(
      file < halves.count && finding.range.upperBound <= halves[Int(file)].count,
      "\(finding.id) lies outside its file")
  }
  if let strict {
    var output: [UInt8] = []
    strict.render("p", page, into: &output)
    // A strict template cannot hold a script's start tag, and no value may make one.
    let text = String(decoding: output, as: UTF8.self)
    promise(!output.contains(0), "the page holds NUL")
    promise(!text.contains("<script x="), "the page holds a value that is not escaped")
    var again: [UInt8] = []
    strict.render("p", page, into: &again)
    promise(again == output, "the same page comes out differently")
  }
  let (lenient, _) = TemplateSet<FuzzNode>.compile(
    sources, entries: [("p", .page)], policy: .lenient)
  var output: [UInt8] = []
  lenient?.render("p", page, into: &output)
  return 0
}

private func promise(_ holds: Bool, _ what: @autoclosure () -> String) {
  guard !holds else { return }
  _ = "BROKEN PROMISE: \(what())\n".withCString { write(2, $0, strlen($0)) }
  abort()
}
