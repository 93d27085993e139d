import Diagnostics
import SourceText

/// How templates are read.
package enum TemplatePolicy: Sendable {
  /// As HTML, every name known: what a page needs.
  case strict
  /// As plain text, unknown names empty: Mustache as its specification has it.
  case lenient
}

/// What ends a rendering that templates and data make endless together.
@usableFromInline
enum TemplateLimit {
  /// How deep templates may call each other; deeper calls print nothing.
  @usableFromInline static let levels = 100
  /// How many items and calls one rendering may have; sections and calls after them print nothing.
  @usableFromInline static let steps = 1_000_000
  /// How long one rendering may become, in bytes, before sections and calls print nothing.
  @usableFromInline static let bytes = 64 << 20
}

/// Templates that have been read, checked and made ready to render.
@usableFromInline
package struct TemplateSet<Node: TemplateNode>: Sendable {
  @usableFromInline let program: TemplateProgram<Node.Field>

  /// Compiles all templates that the entries reach; names are checked in these alone.
  ///
  /// The set is nil when a template has an error. Each source needs a file id of its own.
  package static func compile(
    _ sources: [TemplateSource], entries: [(name: String, shape: Node.Shape)],
    policy: TemplatePolicy = .strict
  ) -> (TemplateSet?, [Diagnostic]) {
    var findings = FindingSet()
    var trees: [TemplateTree] = []
    var numbers: [String: Int] = [:]
    for source in sources {
      let (tree, problems) = TemplateParser.parse(source)
      findings.report(problems)
      if numbers[source.name] != nil {
        findings.report(
          .duplicateTemplate(
            source.name, at: SourceRange(file: source.file.id, start: 0, end: 0)))
        continue
      }
      numbers[source.name] = trees.count
      trees.append(tree)
    }
    // What cannot be read would only lead to findings that are not true.
    guard findings.findings.isEmpty else { return (nil, sorted(findings)) }
    var emitter = Emitter<Node>(trees: trees, numbers: numbers, policy: policy)
    for entry in entries { emitter.addEntry(entry.name) }
    emitter.checkRecursion()
    findings = emitter.findings
    if policy == .strict, !emitter.isExhausted {
      var checker = ShapeChecker(emitter)
      for entry in entries { checker.check(entry.name, entry.shape) }
      findings = checker.findings
    }
    guard findings.findings.isEmpty else { return (nil, sorted(findings)) }
    return (TemplateSet(program: emitter.program), [])
  }

  private static func sorted(_ findings: FindingSet) -> [Diagnostic] {
    findings.findings.sorted(by: Diagnostic.inReportOrder)
  }

  /// Appends what an entry makes of a node; nothing for a name that is not an entry.
  ///
  /// False where a limit cut it short: the output is still the same for the same input.
  @discardableResult
  @inlinable
  package func render(_ entry: String, _ root: Node, into output: inout [UInt8]) -> Bool {
    guard let procedure = program.entries[entry] else { return false }
    var renderer = Renderer(program, root, sizeLimit: output.count + TemplateLimit.bytes)
    renderer.run(from: procedure, into: &output)
    return renderer.isWhole
  }
}
