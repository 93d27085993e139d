/// Names.
extension Renderer {
  /// The value of a name: its first field from the innermost record outwards, then field by field.
  @inlinable
  mutating func value(of path: FieldPath<Node.Field>) -> TemplateValue<Node>? {
    if path.isCurrent { return current(path) }
    guard let head = path.head else { return nil }
    var index = frames.count
    while index > 0 {
      index -= 1
      guard case .node(let node) = frames[index], let value = node.value(of: head) else { continue }
      return path.rest.isEmpty ? value : descend(value, path.rest)
    }
    return nil
  }

  @inlinable
  mutating func current(_ path: FieldPath<Node.Field>) -> TemplateValue<Node>? {
    switch frames.last {
    case .node(let node): path.head.flatMap { node.value(of: $0) }
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .url(let url): .url(url)
    case .html: .html
    case nil: nil
    }
  }

  @usableFromInline
  mutating func descend(
    _ value: TemplateValue<Node>, _ fields: Range<Int32>
  ) -> TemplateValue<Node>? {
    var value = value
    for index in fields {
      guard case .record(let node) = value,
        let next = node.value(of: program.fields[Int(index)])
      else { return nil }
      value = next
    }
    return value
  }

  /// The record and the field that write a name's HTML.
  @usableFromInline
  mutating func owner(of path: FieldPath<Node.Field>) -> (Node, Node.Field)? {
    if path.isCurrent {
      switch frames.last {
      case .html(let node, let field): return (node, field)
      case .node(let node): return path.head.map { (node, $0) }
      default: return nil
      }
    }
    guard let head = path.head else { return nil }
    for case .node(let node) in frames.reversed() {
      guard let value = node.value(of: head) else { continue }
      guard let last = path.rest.last else { return (node, head) }
      let before = path.rest.lowerBound..<last
      guard case .record(let owner) = descend(value, before) else { return nil }
      return (owner, program.fields[Int(last)])
    }
    return nil
  }
}
