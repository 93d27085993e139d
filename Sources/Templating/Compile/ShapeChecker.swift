import Diagnostics
import SourceText

/// Follows the operations with kinds of records instead of records: every name must be there, and
/// be fit for its use, whatever the data.
///
/// A stack of records is known by its shapes alone, each at its innermost place: a name never finds
/// another one further out. So there are few stacks, and templates that call themselves end.
struct ShapeChecker<Node: TemplateNode> {
  private typealias Kind = FieldKind<Node.Shape>

  private struct Stack: Hashable {
    /// The shapes of the records around, the innermost last.
    var shapes: [Node.Shape]
    /// What `.` is where the innermost section stands in a text, number or address.
    var current: FieldKind<Node.Shape>?

    mutating func push(_ shape: Node.Shape) {
      shapes.removeAll { $0 == shape }
      shapes.append(shape)
      current = nil
    }
  }

  private struct State: Hashable {
    let procedure: Int
    let stack: Stack
  }

  private let program: TemplateProgram<Node.Field>
  private let places: [SourceRange]
  private let names: [[String]]
  private(set) var findings: FindingSet
  private(set) var isExhausted = false
  private var queue: [State] = []
  private var known: Set<State> = []
  /// Where a name has been reported: a template that is used in several places says it once.
  private var reported: Set<SourceRange> = []
  private var work = 0
  private static var workLimit: Int { 1_000_000 }

  init(_ emitter: Emitter<Node>) {
    program = emitter.program
    places = emitter.places
    names = emitter.names
    findings = emitter.findings
  }

  /// Checks an entry and all that it calls with a record of this shape.
  mutating func check(_ entry: String, _ shape: Node.Shape) {
    guard let procedure = program.entries[entry] else { return }
    add(State(procedure: procedure, stack: Stack(shapes: [shape])))
    while let state = queue.popLast(), !isExhausted, !findings.isFull { run(state) }
  }

  private mutating func add(_ state: State) {
    if known.insert(state).inserted { queue.append(state) }
  }

  private mutating func run(_ state: State) {
    guard state.procedure < program.starts.count else { return }
    var index = program.starts[state.procedure]
    var stack = state.stack
    var saved: [Stack] = []
    while index < program.operations.count, !isExhausted, !findings.isFull {
      work += 1
      if work > Self.workLimit {
        isExhausted = true
        findings.report(.expansionTooLarge(at: places[index]))
      }
      switch program.operations[index] {
      case .literal, .indent: break
      case .print(let path, let mode):
        if let kind = kind(of: path, stack, at: places[index]) {
          check(kind, mode, names[Int(path)].joined(separator: "."), at: places[index])
        }
      case .section(let path, let end):
        guard let kind = kind(of: path, stack, at: places[index]) else {
          index = Int(end)
          continue
        }
        saved.append(stack)
        enter(kind, &stack)
      case .inverted(let path, let end):
        guard kind(of: path, stack, at: places[index]) != nil else {
          index = Int(end)
          continue
        }
        saved.append(stack)
      case .endSection: stack = saved.popLast() ?? stack
      case .call(let procedure, _, _): add(State(procedure: Int(procedure), stack: stack))
      case .finish: return
      }
      index += 1
    }
  }

  private func enter(_ kind: Kind, _ stack: inout Stack) {
    switch kind {
    case .record(let shape), .list(let shape): stack.push(shape)
    case .text, .html, .url, .number: stack.current = kind
    case .flag: break
    }
  }

  // MARK: Names

  /// What a name is; nil where it is nothing, which is reported.
  private mutating func kind(of path: Int32, _ stack: Stack, at place: SourceRange) -> Kind? {
    let path = Int(path)
    let names = names[path]
    if reported.contains(place) { return nil }
    if program.paths[path].isCurrent {
      if let current = stack.current { return current }
      let field = program.paths[path].head
      if let shape = stack.shapes.last, let field, let kind = Node.kind(of: field, in: shape) {
        return kind
      }
      reported.insert(place)
      findings.report(.unknownField(".", among: available(stack), at: place))
      return nil
    }
    let head = program.paths[path].head
    var found: Kind?
    for shape in stack.shapes.reversed() where found == nil {
      found = head.flatMap { Node.kind(of: $0, in: shape) }
    }
    guard var kind = found else {
      reported.insert(place)
      findings.report(
        .unknownField(names[0], among: available(stack), at: place.part(0, names[0].utf8.count)))
      return nil
    }
    var offset = names[0].utf8.count + 1
    for (index, name) in names.enumerated().dropFirst() {
      let part = place.part(offset, offset + name.utf8.count)
      offset += name.utf8.count + 1
      guard case .record(let shape) = kind else {
        reported.insert(place)
        var isList = false
        if case .list = kind { isList = true }
        findings.report(
          .misuse(
            isList ? .steppedIntoList : .steppedIntoValue,
            of: names[..<index].joined(separator: "."), at: place))
        return nil
      }
      guard let next = Node.field(named: name).flatMap({ Node.kind(of: $0, in: shape) }) else {
        reported.insert(place)
        findings.report(.unknownField(name, among: Node.fieldNames(of: shape), at: part))
        return nil
      }
      kind = next
    }
    return kind
  }

  /// The names that can be used here, the innermost record's first.
  private func available(_ stack: Stack) -> [String] {
    var names: [String] = []
    for shape in stack.shapes.reversed() {
      names += Node.fieldNames(of: shape).filter { $0 != "." && !names.contains($0) }
    }
    return names
  }

  // MARK: Uses

  private mutating func check(
    _ kind: Kind, _ mode: PrintMode, _ name: String, at place: SourceRange
  ) {
    guard let misuse = misuse(of: kind, mode) else { return }
    findings.report(.misuse(misuse, of: name, at: place))
  }

  private func misuse(of kind: Kind, _ mode: PrintMode) -> Diagnostic.Misuse? {
    switch (kind, mode) {
    case (_, .verbatim): nil
    case (.record, _): .printedRecord
    case (.list, _): .printedList
    case (.flag, _): .printedFlag
    case (.html, .html): nil
    case (_, .html): .rawNotHTML
    case (.html, .escaped): .escapedHTML
    case (.html, _): .htmlInValue
    case (.number, .headingLevel): nil
    case (_, .headingLevel): .notHeading
    case (.url, .urlAddress): .urlAfterText
    case (.url, _), (_, .escaped): nil
    case (_, .url): .notURL
    default: nil
    }
  }
}
