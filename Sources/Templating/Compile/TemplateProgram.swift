/// Templates as a flat list of operations.
@usableFromInline
struct TemplateProgram<Field: Hashable & Sendable>: Sendable {
  @usableFromInline var operations: [TemplateOperation] = []
  /// All literal text, in the order of the operations.
  @usableFromInline var text: [UInt8] = []
  @usableFromInline var paths: [FieldPath<Field>] = []
  /// The fields after the first dot, of all paths.
  @usableFromInline var fields: [Field] = []
  /// Where each procedure's operations begin. A procedure is a template in one HTML context and
  /// with one set of blocks replaced.
  @usableFromInline var starts: [Int] = []
  /// The procedure of each entry.
  @usableFromInline var entries: [String: Int] = [:]

  init() {}
}

/// One step of rendering.
@usableFromInline
enum TemplateOperation: Sendable {
  /// Appends a stretch of the program's text.
  case literal(start: Int32, count: Int32)
  case print(path: Int32, PrintMode)
  /// Goes on with what follows if there is a value, else with `end`.
  case section(path: Int32, end: Int32)
  case inverted(path: Int32, end: Int32)
  /// The end of a section: back to its start while its list has another item.
  case endSection
  /// Another procedure. Its lines get the text at `indent` besides the current indentation; a
  /// count of -1 means that they get none.
  case call(procedure: Int32, indent: Int32, count: Int32)
  /// Appends the current indentation.
  case indent
  case finish
}

/// A name with dots, resolved.
@usableFromInline
struct FieldPath<Field: Hashable & Sendable>: Sendable {
  /// The field that is looked for from the innermost record outwards; of `.` that of the innermost
  /// record alone.
  @usableFromInline var head: Field?
  /// The name is `.`: what the innermost section stands in.
  @usableFromInline var isCurrent: Bool
  /// The fields after the first dot, among the program's. (An array would be counted at each use.)
  @usableFromInline var rest: Range<Int32>

  init(head: Field?, isCurrent: Bool, rest: Range<Int32>) {
    self.head = head
    self.isCurrent = isCurrent
    self.rest = rest
  }
}
