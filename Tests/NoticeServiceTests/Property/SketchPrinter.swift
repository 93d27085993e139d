import NoticeModel
import SourceText
import TestSupport

extension Sketch {
  /// Whether it is printed beside its key whatever it says.
  fileprivate var isOneLine: Bool {
    switch self {
    case .words, .statement(_, _?): false
    case .term, .statement(_, nil): true
    case .fields(let pairs, let isFlow): isFlow || pairs.isEmpty
    case .items(let items, let isFlow): isFlow || items.isEmpty
    }
  }
}

/// How a document is laid out.
struct SketchLayout: Sendable {
  var keys = KeySet.finnish
  var step = 2
  /// Whether a list's hyphens stand further in than its key.
  var indentsHyphens = true
  var hasMarker = false
  var lineEnd = "\n"
  /// Whether characters that no notice may hold are written as escapes.
  var escapesRefused = true

  init() {}

  init(_ choices: inout Choices) {
    keys = choices.pick([.finnish, .english, .swedish]) ?? .finnish
    step = choices.pick([2, 4, 3]) ?? 2
    indentsHyphens = !choices.chance(1, of: 3)
    hasMarker = choices.chance(1, of: 6)
    lineEnd = choices.chance(1, of: 8) ? "\r\n" : "\n"
  }
}

/// Prints YAML by rules of its own, so that the product's writer is not its own witness.
struct SketchPrinter {
  private struct Line {
    var text: String
    /// Inside a scalar no comment can stand.
    var allowsCommentAtEnd = true
    var allowsCommentAbove = true
  }

  private let layout: SketchLayout
  private var lines: [Line] = []

  static func print(_ sketch: Sketch, _ layout: SketchLayout = SketchLayout()) -> String {
    text(lines(sketch, layout), layout)
  }

  /// With a comment at random ends of lines and on lines of their own.
  static func print(
    _ sketch: Sketch, _ layout: SketchLayout, _ comments: inout [String], _ choices: inout Choices
  ) -> String {
    var result: [Line] = []
    var follows = true
    for line in lines(sketch, layout) {
      if line.allowsCommentAbove, choices.chance(1, of: 12) {
        let comment = comment(comments.count, &choices)
        comments.append(comment)
        // Under the lines of a text, only the first column is outside of it.
        let pad = String(repeating: " ", count: follows ? choices.below(7) : 0)
        result.append(Line(text: "\(pad)# \(comment)"))
      }
      var line = line
      follows = line.allowsCommentAbove
      if line.allowsCommentAtEnd, choices.chance(1, of: 12) {
        let comment = comment(comments.count, &choices)
        comments.append(comment)
        line.text += " # \(comment)"
      }
      result.append(line)
    }
    if choices.chance(1, of: 4) {
      let comment = comment(comments.count, &choices)
      comments.append(comment)
      result.append(Line(text: "# \(comment)"))
    }
    return text(result, layout)
  }

  private static func comment(_ number: Int, _ choices: inout Choices) -> String {
    let words = TextGenerator.sentence(&choices, upTo: 3).unicodeScalars.map {
      $0 == "\t" ? " " : String($0)
    }.joined()
    return "k\(number)k \(words)".split(separator: " ").joined(separator: " ")
  }

  private static func text(_ lines: [Line], _ layout: SketchLayout) -> String {
    lines.map { $0.text + layout.lineEnd }.joined()
  }

  private static func lines(_ sketch: Sketch, _ layout: SketchLayout) -> [Line] {
    var printer = SketchPrinter(layout: layout)
    if layout.hasMarker { printer.add("---") }
    if case .fields(let fields, _) = sketch { printer.fields(fields, indent: 0) }
    return printer.lines
  }

  private init(layout: SketchLayout) { self.layout = layout }

  // MARK: Blocks

  private mutating func fields(
    _ fields: [(key: SketchKey, value: Sketch)], indent: Int, first: String? = nil
  ) {
    var head = first
    for (key, value) in fields {
      let start = (head ?? pad(indent)) + keyText(key) + ":"
      head = nil
      self.value(value, after: start, indent: indent)
    }
  }

  /// A value after its key or hyphen; `indent` is the column of that key or hyphen.
  private mutating func value(_ value: Sketch, after start: String, indent: Int) {
    if value.isOneLine {
      add(start + " " + flow(value))
      return
    }
    switch value {
    case .words(let text, let style): scalar(text, style, after: start, indent: indent)
    case .term, .statement(_, nil): break
    case .statement(let word, let text?):
      let pair: (key: SketchKey, value: Sketch) = (.name(word.name), text)
      self.value(.fields([pair], isFlow: false), after: start, indent: indent)
    case .fields(let pairs, _):
      if start.hasSuffix("-") {
        fields(pairs, indent: indent + 2, first: start + " ")
      } else {
        add(start)
        fields(pairs, indent: indent + layout.step)
      }
    case .items(let items, _):
      add(start)
      let column = layout.indentsHyphens ? indent + layout.step : indent
      for item in items { self.value(item, after: pad(column) + "-", indent: column) }
    }
  }

  private mutating func scalar(
    _ text: String, _ style: ScalarStyle, after start: String, indent: Int
  ) {
    let deeper = pad(indent + layout.step)
    switch style {
    case .literal:
      add(start + " |-")
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        inside(line.isEmpty ? "" : deeper + line)
      }
    case .folded where isFoldable(text):
      add(start + " >-")
      for line in broken(text) { inside(deeper + line) }
    case .plainLines where isFoldable(text) && text.unicodeScalars.allSatisfy(isTame):
      let parts = broken(text)
      add(start + " " + parts[0])
      lines[lines.count - 1].allowsCommentAtEnd = parts.count == 1
      for (index, line) in parts.enumerated().dropFirst() {
        inside(deeper + line)
        lines[lines.count - 1].allowsCommentAtEnd = index == parts.count - 1
      }
    default: add(start + " " + inline(text, style, inFlow: false))
    }
  }

  private mutating func add(_ text: String) { lines.append(Line(text: text)) }

  private mutating func inside(_ text: String) {
    lines.append(Line(text: text, allowsCommentAtEnd: false, allowsCommentAbove: false))
  }

  private func pad(_ count: Int) -> String { String(repeating: " ", count: count) }

  // MARK: One line

  private func keyText(_ key: SketchKey) -> String {
    inline(key.text(in: layout.keys), .plain, inFlow: true)
  }

  private func flow(_ value: Sketch) -> String {
    switch value {
    case .words(let text, let style): inline(text, style, inFlow: true)
    case .term(let name): inline(name[layout.keys], .plain, inFlow: true)
    case .statement(let word, nil): word.name[layout.keys]
    case .statement(let word, let text?): "{\(word.name[layout.keys]): \(flow(text))}"
    case .fields(let pairs, _):
      "{" + pairs.map { "\(keyText($0.key)): \(flow($0.value))" }.joined(separator: ", ") + "}"
    case .items(let items, _): "[" + items.map(flow).joined(separator: ", ") + "]"
    }
  }

  private func inline(_ text: String, _ style: ScalarStyle, inFlow: Bool) -> String {
    switch style {
    case .double: return quoted(text, escapesAll: false)
    case .escaped: return quoted(text, escapesAll: true)
    case .single where !text.contains("\n"):
      return "'"
        + text.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "''") + "'"
    default:
      return isPlain(text, inFlow: inFlow) ? text : quoted(text, escapesAll: false)
    }
  }

  private func quoted(_ text: String, escapesAll: Bool) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        let mustEscape = layout.escapesRefused && CharacterCheck.problem(of: scalar) != nil
        if mustEscape || (escapesAll && scalar.value > 0x7E) {
          let hex = String(scalar.value, radix: 16)
          result += "\\U" + String(repeating: "0", count: 8 - hex.count) + hex
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// Letters, digits and the marks that never mean anything inside a plain scalar.
  private func isTame(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      || [" ", ".", "(", ")", "/", "–", "”", "$"].contains(scalar)
  }

  /// A cautious reading of the specification's rules for plain scalars.
  private func isPlain(_ text: String, inFlow: Bool) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, last != ":" else { return false }
    let opens = first.properties.isAlphabetic || ("0"..."9").contains(first)
    let isMark = ["(", "/", "+", ".", "=", "$", ";", "\\", "^", "_", "”"].contains(first)
    let isHyphen = first == "-" && scalars.count > 1 && isTame(scalars[1]) && scalars[1] != " "
    guard opens || isMark || isHyphen, !text.hasPrefix("...") else { return false }
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      case "\n", "\t": return false
      case ":" where next == " " || inFlow: return false
      case " " where next == "#" || next == " ": return false
      case ",", "[", "]", "{", "}", "?": if inFlow { return false }
      default: break
      }
    }
    return true
  }

  private func isFoldable(_ text: String) -> Bool {
    !text.contains("\n") && !text.contains("\t") && !text.contains("  ")
  }

  /// Lines of about thirty characters, broken at single spaces.
  private func broken(_ text: String) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count < 30 {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
