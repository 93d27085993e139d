import Diagnostics
import SourceText

/// Turns trees into operations: resolves names, partials and replaced blocks, follows the HTML.
struct Emitter<Node: TemplateNode> {
  let trees: [TemplateTree]
  let policy: TemplatePolicy
  /// The templates' numbers by name.
  let numbers: [String: Int]
  var program = TemplateProgram<Node.Field>()
  var findings = FindingSet()
  var overrides = Overrides()
  /// For each path of the program its names, for findings.
  var names: [[String]] = []
  private var pathNumbers: [String: Int32] = [:]
  /// Where each operation was written.
  var places: [SourceRange] = []
  var procedures = Procedures()
  /// Calls that no section guards, for recursion that never ends.
  var unguarded: [UnguardedCall] = []
  var isExhausted = false
  var work = 0

  // The procedure that is being written.
  var html = HTMLScanner()
  var literalStart = 0
  var sectionDepth = 0
  var depth = 0
  var current = 0
  /// A section that ends in another place has been reported; what follows may be because of it.
  var isUnbalanced = false

  struct UnguardedCall {
    let caller: Int
    let callee: Int
    let name: String
    let place: SourceRange
  }

  /// Limits of what templates may grow to when they are put together.
  enum Limit {
    static var text: Int { 16 << 20 }
    static var operations: Int { 250_000 }
    static var procedures: Int { 10_000 }
    static var work: Int { 1_000_000 }
    static var depth: Int { 256 }
    static var parents: Int { 20 }
  }

  init(trees: [TemplateTree], numbers: [String: Int], policy: TemplatePolicy) {
    self.trees = trees
    self.numbers = numbers
    self.policy = policy
  }

  /// Compiles an entry and all that it calls.
  mutating func addEntry(_ name: String) {
    guard let template = numbers[name] else {
      findings.report(.missingEntry(name, among: Array(numbers.keys)))
      return
    }
    let key = Procedures.Key(template: template, overrides: 0, context: .page, isIndented: false)
    program.entries[name] = procedures.number(of: key, parents: 0)
    while let next = procedures.next(), !isExhausted { emitProcedure(next) }
  }

  private mutating func emitProcedure(_ number: Int) {
    let key = procedures.keys[number]
    let tree = trees[key.template]
    current = number
    program.starts.append(program.operations.count)
    html = HTMLScanner()
    html.context = key.context
    isUnbalanced = false
    literalStart = program.text.count
    let scope = Scope(
      template: key.template, overrides: key.overrides,
      style: LineStyle(isDynamic: key.isIndented))
    emit(tree.parts, scope)
    let end = tree.source.file.bytes.count
    let place = range(end..<end, in: key.template)
    if settle(tree.source.name, at: place), !isUnbalanced {
      checkBalance(key.context, html.context, tree.source.name, at: place)
    }
    append(.finish, at: place)
  }

  // MARK: Operations

  mutating func append(_ operation: TemplateOperation, at place: SourceRange) {
    flushLiteral()
    program.operations.append(operation)
    places.append(place)
    spend(1)
    if program.operations.count > Limit.operations { exhaust(at: place) }
  }

  mutating func flushLiteral() {
    let end = program.text.count
    guard end > literalStart else { return }
    program.operations.append(
      .literal(start: Int32(literalStart), count: Int32(end - literalStart)))
    places.append(.nowhere)
    literalStart = end
  }

  mutating func spend(_ cost: Int) {
    work += cost
    if work > Limit.work { exhaust(at: .nowhere) }
  }

  mutating func exhaust(at place: SourceRange) {
    guard !isExhausted else { return }
    isExhausted = true
    let file = trees[procedures.keys[current].template].source.file
    findings.report(
      .expansionTooLarge(
        at: place.isNowhere ? SourceRange(file: file.id, start: 0, end: 0) : place))
  }

  func range(_ bytes: Range<Int>, in template: Int) -> SourceRange {
    SourceRange(
      file: trees[template].source.file.id, start: bytes.lowerBound, end: bytes.upperBound)
  }

  /// The number of a name's path.
  mutating func path(_ name: String) -> Int32 {
    if let known = pathNumbers[name] { return known }
    let parts =
      name == "."
      ? [name]
      : name.split(separator: ".", omittingEmptySubsequences: false)
        .map(String.init)
    let fields = parts.map(Node.field(named:))
    let start = Int32(program.fields.count)
    program.fields += fields.dropFirst().compactMap { $0 }
    program.paths.append(
      FieldPath(
        head: fields.first ?? nil, isCurrent: name == ".",
        rest: start..<Int32(program.fields.count)))
    names.append(parts)
    let number = Int32(program.paths.count - 1)
    pathNumbers[name] = number
    return number
  }

  /// Ends names where a section, block or template begins or ends; false where it must not.
  mutating func settle(_ name: String, at place: SourceRange) -> Bool {
    guard policy == .strict else { return true }
    let isSettled = html.settle(at: place.lowerBound)
    reportHTML(in: place.file)
    if !isSettled {
      isUnbalanced = true
      findings.report(.dividedTag(name, at: place))
    }
    return isSettled
  }

  /// What may be printed or not must end where it begins.
  mutating func checkBalance(
    _ start: HTMLContext, _ end: HTMLContext, _ name: String, at place: SourceRange
  ) {
    guard policy == .strict, start.joined(with: end) == nil else { return }
    isUnbalanced = true
    findings.report(.unbalanced(name, at: place))
  }

  mutating func reportHTML(in file: FileID) {
    guard !html.problems.isEmpty else { return }
    for (problem, offset) in html.takeProblems() {
      let start = max(0, offset)
      let length =
        switch problem {
        case .element(let name), .attribute(let name), .scheme(let name): max(1, name.utf8.count)
        case .urlCharacter, .refresh, .missingSpace: 1
        }
      findings.report(
        .html(problem, at: SourceRange(file: file, start: start, end: start + length)))
    }
  }
}

/// What the parts of a template are compiled in.
struct Scope {
  /// The number of the template that they stand in.
  let template: Int
  /// The set of blocks that are replaced.
  let overrides: Int
  let style: LineStyle
}
