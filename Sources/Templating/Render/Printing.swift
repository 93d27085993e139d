/// Values.
extension Renderer {
  @inlinable
  mutating func print(_ path: FieldPath<Node.Field>, _ mode: PrintMode, into output: inout [UInt8])
  {
    if mode == .html, !path.isCurrent, path.rest.isEmpty, let head = path.head {
      printHTML(head, into: &output)
      return
    }
    switch (value(of: path), mode) {
    case (.text(let text), .escaped): HTMLEscape.append(text, to: &output)
    case (.number(let number), .escaped): append(number, to: &output)
    case (.html, .html), (.html, .verbatim):
      if let (node, field) = owner(of: path) { node.writeHTML(field, to: &output) }
    case (.url(let url), .escaped), (.url(let url), .url), (.url(let url), .urlOrPart):
      HTMLEscape.append(url.text, to: &output)
    case (let value?, _): printRarely(value, mode, into: &output)
    case (nil, _): break
    }
  }

  /// The most frequent of all: HTML of the innermost record that has the field.
  @inlinable
  mutating func printHTML(_ field: Node.Field, into output: inout [UInt8]) {
    var index = frames.count
    while index > 0 {
      index -= 1
      guard case .node(let node) = frames[index], let value = node.value(of: field) else {
        continue
      }
      if case .html = value { node.writeHTML(field, to: &output) }
      return
    }
  }

  /// What stands in addresses and headings. A value that does not fit its place is not printed.
  @usableFromInline
  mutating func printRarely(
    _ value: TemplateValue<Node>, _ mode: PrintMode, into output: inout [UInt8]
  ) {
    switch (value, mode) {
    case (.number(let level), .headingLevel): append(min(6, max(1, level)), to: &output)
    case (.text(let text), .urlOrPart), (.text(let text), .urlPart):
      PercentEncoding.append(text.utf8, keeping: URLBytes.isUnreserved, to: &output)
    case (.text(let text), .urlAddress):
      PercentEncoding.append(text.utf8, keeping: URLBytes.isAddress, to: &output)
    case (.url(let url), .urlPart):
      PercentEncoding.append(url.text.utf8, keeping: URLBytes.isUnreserved, to: &output)
    case (.number(let number), .urlOrPart), (.number(let number), .urlPart),
      (.number(let number), .urlAddress), (.number(let number), .verbatim):
      append(number, to: &output)
    case (.text(let text), .verbatim): output.append(contentsOf: text.utf8)
    case (.url(let url), .verbatim): output.append(contentsOf: url.text.utf8)
    default: break
    }
  }

  @inlinable
  mutating func append(_ number: Int, to output: inout [UInt8]) {
    if 0..<10 ~= number {
      output.append(UInt8(ascii: "0") + UInt8(number))
    } else {
      output.append(contentsOf: String(number).utf8)
    }
  }
}
