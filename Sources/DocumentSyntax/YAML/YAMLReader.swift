import Diagnostics
import SourceText

/// Reads the strict subset of YAML that notices use, by libyaml's events, into the neutral tree.
///
/// Strings stay strings. Anchors, aliases, tags, merge keys, directives and several documents are
/// refused by name. After a syntax error reading resumes at the next top-level key, so that one run
/// tells one error per block and everything else that is wrong.
package enum YAMLReader {
  static func read(
    _ file: SourceFile, limits: ReadLimits, sink: DiagnosticSink
  ) -> DocumentReader.Output {
    var sink = sink
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var whole = YAMLSegment(file, start..<file.bytes.count, limits)
    switch whole.parse() {
    case .success:
      sink.append(contentsOf: whole.diagnostics)
      return output(file, whole.builder, sink, isPartial: whole.wasRefused)
    case .failure(let error):
      guard !error.isLimit else {
        sink.append(contentsOf: whole.diagnostics)
        sink.report(error.diagnostic)
        return DocumentReader.empty(file, .yaml, sink)
      }
      var recovery = YAMLRecovery(file, start, limits)
      recovery.run()
      sink.append(contentsOf: recovery.diagnostics)
      // What was wrong stands before the first block: no block was to blame.
      if !recovery.foundError { sink.report(error.diagnostic) }
      return output(
        file, recovery.builder, sink,
        isPartial: recovery.gaveUp || recovery.lostBlock || !recovery.foundError)
    }
  }

  private static func output(
    _ file: SourceFile, _ builder: TreeBuilder, _ sink: DiagnosticSink, isPartial: Bool
  ) -> DocumentReader.Output {
    let tree = DocumentTree(
      file: file, format: .yaml, nodes: builder.nodes, decoded: builder.decoded,
      isPartial: isPartial)
    return DocumentReader.Output(tree: tree, diagnostics: sink.diagnostics)
  }
}
