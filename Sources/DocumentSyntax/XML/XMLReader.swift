import CXMLShim
import Diagnostics
import SourceText

/// Reads XML by libxml2, in its safest configuration, into the neutral tree.
///
/// A DOCTYPE, other entities than XML's own five, processing instructions and prefixes are refused
/// by name; nothing is ever expanded or fetched.
package enum XMLReader {
  /// More attributes than this on one element are refused.
  private static let attributeLimit = 100

  static func read(
    _ file: SourceFile, limits: ReadLimits, sink: DiagnosticSink
  ) -> DocumentReader.Output {
    var sink = sink
    let plan = file.bytes.withUnsafeBufferPointer { prepare($0, file, &sink) }
    switch plan {
    case .refuse: return DocumentReader.empty(file, .xml, sink)
    case .read: return parse(file, limits, sink, mendsReferences: true)
    case .blank(let range):
      return parse(file.blanking([range]), limits, sink, mendsReferences: true)
    }
  }

  private enum Plan {
    case read
    /// Read, but hide these bytes from libxml2: they are reported already.
    case blank(Range<Int>)
    case refuse
  }

  private static func prepare(
    _ bytes: UnsafeBufferPointer<UInt8>, _ file: SourceFile, _ sink: inout DiagnosticSink
  ) -> Plan {
    if let range = XMLProlog.documentType(in: bytes) {
      sink.report(.documentType(at: range.located(in: file)))
      return .refuse
    }
    // Below this size too many attributes cost nothing to speak of.
    if bytes.count > 32_768, let tag = XMLTag.overloaded(in: bytes, limit: attributeLimit) {
      sink.report(.tooManyAttributes(at: tag.located(in: file), limit: attributeLimit))
      return .refuse
    }
    guard let declaration = XMLProlog.declaration(in: bytes) else { return .read }
    let findings = XMLProlog.findings(inDeclaration: declaration, bytes, of: file)
    sink.append(contentsOf: findings)
    return findings.isEmpty ? .read : .blank(declaration)
  }

  private static func parse(
    _ file: SourceFile, _ limits: ReadLimits, _ sink: DiagnosticSink, mendsReferences: Bool
  ) -> DocumentReader.Output {
    file.bytes.withUnsafeBufferPointer { bytes in
      var reader = XMLTreeReader(bytes, of: file, limits, sink)
      let outcome = run(&reader, bytes)
      let failed = outcome.problem != CXMLProblemNone
      if failed, mendsReferences {
        let unusable = XMLReference.unusable(in: bytes)
        if !unusable.isEmpty { return mend(unusable, file, limits, sink) }
      }
      let problem =
        failed ? XMLProblem(outcome, bytes, reader.openTags, file).diagnostic() : nil
      let isPartial = failed || reader.wasStopped
      if isPartial { reader.abandon(at: failed ? Int(outcome.cursor) : bytes.count) }
      var sink = reader.diagnostics
      if reader.sawInstruction { refuseInstructions(in: bytes, file, &sink) }
      if let problem { sink.report(problem) }
      return output(file, reader, sink, isPartial: isPartial)
    }
  }

  /// Reports references that mean nothing, hides them, and reads the file without them.
  private static func mend(
    _ unusable: [XMLReference], _ file: SourceFile, _ limits: ReadLimits, _ sink: DiagnosticSink
  ) -> DocumentReader.Output {
    var sink = sink
    for reference in unusable.prefix(limits.syntaxErrors) {
      sink.report(.unusable(reference, in: file))
    }
    return parse(file.blanking(unusable.map(\.range)), limits, sink, mendsReferences: false)
  }

  private static func refuseInstructions(
    in bytes: UnsafeBufferPointer<UInt8>, _ file: SourceFile, _ sink: inout DiagnosticSink
  ) {
    let declaration = XMLProlog.declaration(in: bytes)
    var sections = XMLSections(bytes)
    while let section = sections.next() {
      guard section.kind == .instruction, section.range != declaration else { continue }
      sink.report(.processingInstruction(at: section.range.located(in: file)))
    }
  }

  private static func run(
    _ reader: inout XMLTreeReader, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> CXMLOutcome {
    withUnsafeMutablePointer(to: &reader) { pointer in
      var handler = CXMLHandler(
        context: pointer,
        startElement: { context, cursor in
          guard let reader = XMLReader.reader(context) else { return 1 }
          return reader.pointee.start(at: Int(clamping: cursor)) ? 0 : 1
        },
        endElement: { context, cursor in
          XMLReader.reader(context)?.pointee.end(at: Int(clamping: cursor))
        },
        instruction: { context in XMLReader.reader(context)?.pointee.sawInstruction = true },
        documentType: { context, cursor in
          XMLReader.reader(context)?.pointee.refuseDocumentType(before: Int(clamping: cursor))
        })
      return cxml_read(bytes.baseAddress, bytes.count, &handler)
    }
  }

  private static func reader(
    _ context: UnsafeMutableRawPointer?
  ) -> UnsafeMutablePointer<XMLTreeReader>? {
    context?.assumingMemoryBound(to: XMLTreeReader.self)
  }

  private static func output(
    _ file: SourceFile, _ reader: XMLTreeReader, _ sink: DiagnosticSink, isPartial: Bool
  ) -> DocumentReader.Output {
    let root = reader.rootName?.located(in: file)
    let tree = DocumentTree(
      file: file, format: .xml, nodes: reader.builder.nodes, decoded: reader.builder.decoded,
      rootName: root.map { file.text($0) }, rootNameRange: root, isPartial: isPartial)
    return DocumentReader.Output(tree: tree, diagnostics: sink.diagnostics)
  }
}
