import Reports

/// HTML as it is put together: every text and attribute is escaped, and every element closed.
struct Markup {
  private(set) var html = ""

  typealias Attributes = KeyValuePairs<String, String>

  /// An element that holds others.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout Markup) -> Void
  ) {
    begin(name, attributes)
    content(&self)
    html += "</\(name)>"
  }

  /// An element that holds one text.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element that holds nothing and is not closed.
  mutating func void(_ name: StaticString, _ attributes: Attributes = [:]) {
    begin(name, attributes)
  }

  mutating func text(_ text: String) { html += Self.escaped(text) }

  mutating func lineBreak() { html += "\n" }

  private mutating func begin(_ name: StaticString, _ attributes: Attributes) {
    html += "<\(name)"
    for (attribute, value) in attributes { html += " \(attribute)=\"\(Self.escaped(value))\"" }
    html += ">"
  }

  /// Characters that hide or reverse text are shown by their names, as in a terminal.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: TerminalEscape.append(scalar, to: &result)
      }
    }
    return result
  }
}
