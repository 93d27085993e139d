import Diagnostics
import SourceText

/// Reads a file of either format into a tree, with every problem of its syntax as a finding.
package enum DocumentReader {
  /// A document and what was wrong with its syntax.
  package struct Output: Sendable {
    package let tree: DocumentTree
    package let diagnostics: [Diagnostic]

    package init(tree: DocumentTree, diagnostics: [Diagnostic]) {
      self.tree = tree
      self.diagnostics = diagnostics
    }
  }

  /// Reads `file`; the format is guessed from its name and first bytes unless given.
  package static func read(
    _ file: SourceFile, format: DocumentFormat? = nil, limits: ReadLimits = ReadLimits()
  ) -> Output {
    let format = format ?? self.format(of: file)
    var sink = DiagnosticSink(limit: 1_000)
    guard file.bytes.count <= limits.bytes else {
      sink.report(.fileTooLarge(file, limit: limits.bytes))
      return empty(file, format, sink)
    }
    // Characters that are refused are blanked, byte for byte, so that no parser counts lines or
    // columns differently from the reader's editor. All of them, though not all are reported.
    var blanked: [UInt8]?
    var reported = 0
    var isUTF8 = true
    CharacterCheck.forEach(in: file.bytes) { suspect in
      isUTF8 = suspect.problem != .invalidUTF8
      if reported < limits.syntaxErrors || !isUTF8 {
        sink.report(.character(suspect, in: file))
        reported += 1
      }
      guard isUTF8 else { return false }
      if blanked == nil { blanked = file.bytes }
      for index in suspect.range { blanked?[index] = UInt8(ascii: " ") }
      return true
    }
    guard isUTF8 else { return empty(file, format, sink) }
    let clean = blanked.map { SourceFile(id: file.id, path: file.path, bytes: $0) } ?? file
    switch format {
    case .yaml: return YAMLReader.read(clean, limits: limits, sink: sink)
    case .xml: return XMLReader.read(clean, limits: limits, sink: sink)
    }
  }

  /// XML where the name says so or the first character is `<`; otherwise YAML (JSON is YAML too).
  package static func format(of file: SourceFile) -> DocumentFormat {
    let path = file.path.lowercased()
    if path.hasSuffix(".xml") { return .xml }
    if path.hasSuffix(".yaml") || path.hasSuffix(".yml") || path.hasSuffix(".json") { return .yaml }
    let first = file.bytes.first { !$0.isASCIISpace && $0 < 0x80 }
    return first == UInt8(ascii: "<") ? .xml : .yaml
  }

  static func empty(
    _ file: SourceFile, _ format: DocumentFormat, _ sink: DiagnosticSink
  ) -> Output {
    let tree = DocumentTree(file: file, format: format, nodes: [], decoded: [], isPartial: true)
    return Output(tree: tree, diagnostics: sink.diagnostics)
  }
}

extension SourceFile {
  /// The same file with spaces in place of some bytes.
  func blanking(_ ranges: [Range<Int>]) -> SourceFile {
    var bytes = bytes
    for range in ranges { for index in range { bytes[index] = UInt8(ascii: " ") } }
    return SourceFile(id: id, path: path, bytes: bytes)
  }
}
