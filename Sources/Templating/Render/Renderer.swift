/// One rendering: a place in the program, the records around it, and what to return to.
@usableFromInline
struct Renderer<Node: TemplateNode> {
  /// What a section stands in.
  @usableFromInline
  enum Frame {
    case node(Node)
    case text(String)
    case number(Int)
    case url(SafeURL)
    case html(Node, Node.Field)
  }

  /// What `endSection` and `finish` do.
  @usableFromInline
  enum Control {
    /// The section is over, and pushed nothing.
    case section
    /// The section is over, and pushed a frame.
    case frame
    /// A section over the items of a list from `next` on, its operations at `body`.
    case list([Node], next: Int, body: Int)
    /// The end of a procedure: back to the operation at `index`, with the caller's indentation.
    case call(index: Int, base: Int, count: Int)
  }

  @usableFromInline let program: TemplateProgram<Node.Field>
  @usableFromInline var frames: [Frame]
  @usableFromInline var controls: [Control] = []
  /// The current indentation is what stands here from `indentBase` on.
  @usableFromInline var indent: [UInt8] = []
  @usableFromInline var indentBase = 0
  @usableFromInline var level = 0
  @usableFromInline var steps = 0
  @usableFromInline var isWhole = true
  /// How long the output may become.
  @usableFromInline let sizeLimit: Int

  @inlinable
  init(_ program: TemplateProgram<Node.Field>, _ root: Node, sizeLimit: Int) {
    self.program = program
    self.sizeLimit = sizeLimit
    frames = [.node(root)]
    frames.reserveCapacity(16)
    controls.reserveCapacity(16)
  }

  @inlinable
  mutating func run(from procedure: Int, into output: inout [UInt8]) {
    guard procedure < program.starts.count else { return }
    let program = program
    var index = program.starts[procedure]
    program.operations.withUnsafeBufferPointer { operations in
      program.text.withUnsafeBufferPointer { text in
        while index < operations.count {
          switch operations[index] {
          case .literal(let start, let count):
            output.append(
              contentsOf: UnsafeBufferPointer(rebasing: text[Int(start)..<Int(start + count)]))
            index += 1
          case .print(let path, let mode):
            print(program.paths[Int(path)], mode, into: &output)
            index += 1
          case .section(let path, let end):
            index = enter(program.paths[Int(path)], at: index, output.count) ? index + 1 : Int(end)
          case .inverted(let path, let end):
            if isEmpty(program.paths[Int(path)]) {
              controls.append(.section)
              index += 1
            } else {
              index = Int(end)
            }
          case .endSection: index = leaveSection(output.count) ?? index + 1
          case .call(let procedure, let start, let count):
            index += 1
            if mayStep(output.count), level < TemplateLimit.levels {
              call(returningTo: index)
              if count >= 0 {
                indent.append(
                  contentsOf: UnsafeBufferPointer(rebasing: text[Int(start)..<Int(start + count)]))
              } else {
                indentBase = indent.count
              }
              index = program.starts[Int(procedure)]
            } else {
              isWhole = false
            }
          case .indent:
            if output.count <= sizeLimit {
              output.append(contentsOf: indent[indentBase...])
            } else {
              isWhole = false
            }
            index += 1
          case .finish:
            guard let next = leaveProcedure() else { return }
            index = next
          }
        }
      }
    }
  }

  // MARK: Procedures

  @inlinable
  mutating func call(returningTo index: Int) {
    controls.append(.call(index: index, base: indentBase, count: indent.count))
    level += 1
  }

  @inlinable
  mutating func leaveProcedure() -> Int? {
    guard case .call(let index, let base, let count) = controls.popLast() else { return nil }
    indentBase = base
    indent.removeSubrange(count...)
    level -= 1
    return index
  }

  /// Counts what can repeat; false where a page has become too long to be meant.
  @inlinable
  mutating func mayStep(_ size: Int) -> Bool {
    steps += 1
    if steps <= TemplateLimit.steps, size <= sizeLimit { return true }
    isWhole = false
    return false
  }

  // MARK: Sections

  /// Goes into a section; false where there is nothing.
  @inlinable
  mutating func enter(_ path: FieldPath<Node.Field>, at index: Int, _ size: Int) -> Bool {
    guard mayStep(size) else { return false }
    switch value(of: path) {
    case nil, .nothing, .flag(false): return false
    case .flag(true): controls.append(.section)
    case .number(let number): push(.number(number))
    case .text(let text):
      if text.isEmpty { return false }
      push(.text(text))
    case .url(let url): push(.url(url))
    case .html:
      guard let (node, field) = owner(of: path) else { return false }
      push(.html(node, field))
    case .record(let node): push(.node(node))
    case .list(let nodes):
      guard let first = nodes.first else { return false }
      frames.append(.node(first))
      controls.append(.list(nodes, next: 1, body: index + 1))
    }
    return true
  }

  @inlinable
  mutating func push(_ frame: Frame) {
    frames.append(frame)
    controls.append(.frame)
  }

  /// Where to go on if the section's list has another item.
  @inlinable
  mutating func leaveSection(_ size: Int) -> Int? {
    switch controls.popLast() {
    case .frame: frames.removeLast()
    case .list(let nodes, let next, let body):
      guard next < nodes.count, mayStep(size) else {
        frames.removeLast()
        return nil
      }
      frames[frames.count - 1] = .node(nodes[next])
      controls.append(.list(nodes, next: next + 1, body: body))
      return body
    default: break
    }
    return nil
  }

  @inlinable
  mutating func isEmpty(_ path: FieldPath<Node.Field>) -> Bool {
    switch value(of: path) {
    case nil, .nothing, .flag(false): true
    case .text(let text): text.isEmpty
    case .list(let nodes): nodes.isEmpty
    default: false
    }
  }
}
