import DocumentSyntax

/// An XML element on its way out.
struct Markup {
  typealias Attributes = [(name: String, value: String)]

  private let name: String
  private let attributes: Attributes
  private let children: [Markup]
  private let text: String?

  init(_ name: String, _ attributes: Attributes = [], _ children: [Markup] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
    text = nil
  }

  init(_ name: String, _ attributes: Attributes = [], text: String) {
    self.name = name
    self.attributes = attributes
    children = []
    self.text = text
  }

  /// The element as a document, indented.
  func document() -> String {
    var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    write(to: &out, depth: 0)
    return out
  }

  private func write(to out: inout String, depth: Int) {
    let indent = String(repeating: "  ", count: depth)
    out += "\(indent)<\(name)"
    for (name, value) in attributes { out += " \(name)=\"\(XMLEscape.attribute(value))\"" }
    if let text {
      out += ">\(XMLEscape.text(text))</\(name)>\n"
    } else if children.isEmpty {
      out += "/>\n"
    } else {
      out += ">\n"
      for child in children { child.write(to: &out, depth: depth + 1) }
      out += "\(indent)</\(name)>\n"
    }
  }
}
