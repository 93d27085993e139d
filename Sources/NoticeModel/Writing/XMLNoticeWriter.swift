import DocumentSyntax
import SourceText

/// Writes a notice as XML that `schema/notice.xsd` accepts and that reads back as the same notice.
package struct XMLNoticeWriter {
  /// The namespace of notices of version 1 of the language.
  package static let namespace = "urn:seloste:notice:1"

  private var out = ""
  private var depth = 1
  private var comments: CommentPlacer

  /// - Parameter comments: those of the file that the notice was read from, if they are to stay.
  package static func write(_ notice: Notice, comments: [Comment] = [], of file: FileID = .none)
    -> String
  {
    let output = Output.record(Notice.table, notice)
    var writer = XMLNoticeWriter(comments: CommentPlacer(comments, of: output, in: file))
    writer.out = """
      <?xml version="1.0" encoding="UTF-8"?>
      <notice xmlns="\(namespace)">

      """
    if case .record(let fields, _) = output {
      for field in fields { writer.element(field.name.en, field.value) }
    }
    for comment in writer.comments.takeRest() { writer.comment(comment) }
    writer.out += "</notice>\n"
    return writer.out
  }

  /// Writes some fields of a record as elements, that many elements deep.
  package static func write(_ fields: [OutputField], depth: Int) -> String {
    var writer = XMLNoticeWriter(comments: CommentPlacer([], of: .list(.item, []), in: .none))
    writer.depth = depth
    for field in fields { writer.element(field.name.en, field.value) }
    return writer.out
  }

  /// Writes entries of a list as elements of one name, that many elements deep.
  package static func write(items: [Output], named name: String, depth: Int) -> String {
    var writer = XMLNoticeWriter(comments: CommentPlacer([], of: .list(.item, []), in: .none))
    writer.depth = depth
    for item in items { writer.listItem(name, item) }
    return writer.out
  }

  private init(comments: CommentPlacer) { self.comments = comments }

  private mutating func element(_ name: String, _ value: Output, id: Text? = nil) {
    for comment in comments.take(before: value) { self.comment(comment) }
    let attributes = id.map { " id=\"\(XMLEscape.attribute($0.string))\"" } ?? ""
    switch value {
    case .text(let text):
      leaf(name, attributes, text.string)
    case .choice(let text, let names):
      leaf(name, attributes, names?.en ?? text.string)
    case .localized(let text):
      for variant in text.variants {
        let language = variant.language.map { " xml:lang=\"\($0.text)\"" } ?? ""
        leaf(name, attributes + language, variant.text.string)
      }
    case .list(let item, let items):
      parent(name, attributes) { writer in
        for value in items { writer.listItem(item.en, value) }
      }
    case .map(let item, let items):
      parent(name, attributes) { writer in
        for (id, value) in items {
          for comment in writer.comments.take(before: .text(id)) { writer.comment(comment) }
          writer.element(item.en, value, id: id)
        }
      }
    case .item(let id, let value):
      element(name, value, id: id)
    case .record(let fields, let shorthand):
      // A word that denies would be read as a denial.
      if let short = value.shorthandText(fields, shorthand), !StatementWord.isReserved(short) {
        leaf(name, attributes, short)
      } else if fields.isEmpty {
        indent()
        out += "<\(name)\(attributes)/>\n"
      } else {
        parent(name, attributes) { writer in
          for field in fields { writer.element(field.name.en, field.value) }
        }
      }
    case .statement(let word, let text):
      statement(name, attributes, word, text)
    }
  }

  /// A text in several languages is one item: its languages stand inside it.
  private mutating func listItem(_ name: String, _ value: Output) {
    guard case .localized(let text) = value, !text.rest.isEmpty else {
      element(name, value)
      return
    }
    for comment in comments.take(before: value) { self.comment(comment) }
    parent(name, "") { $0.element("text", value) }
  }

  private mutating func statement(
    _ name: String, _ attributes: String, _ word: StatementWord, _ text: LocalizedText?
  ) {
    let attributes = attributes + " stated=\"\(word.rawValue)\""
    guard let text, !text.isBlank else {
      indent()
      out += "<\(name)\(attributes)/>\n"
      return
    }
    parent(name, attributes) { $0.element("text", .localized(text)) }
  }

  private mutating func parent(
    _ name: String, _ attributes: String, _ body: (inout XMLNoticeWriter) -> Void
  ) {
    indent()
    out += "<\(name)\(attributes)>\n"
    depth += 1
    body(&self)
    depth -= 1
    indent()
    out += "</\(name)>\n"
  }

  private mutating func leaf(_ name: String, _ attributes: String, _ text: String) {
    indent()
    out += "<\(name)\(attributes)>\(XMLEscape.text(text))</\(name)>\n"
  }

  private mutating func comment(_ text: String) {
    indent()
    // Two hyphens would end the comment.
    out += "<!-- \(XMLEscape.comment(text)) -->\n"
  }

  private mutating func indent() { out += String(repeating: "  ", count: depth) }
}

extension Output {
  /// The text of a record that holds nothing but its shorthand field, in no particular language.
  func shorthandText(_ fields: [OutputField], _ shorthand: FieldName?) -> String? {
    guard let shorthand, fields.count == 1, let field = fields.first, field.name == shorthand
    else { return nil }
    switch field.value {
    case .text(let text): return Self.hasVisible(text.string) ? text.string : nil
    case .choice(let text, let names): return names?.en ?? text.string
    case .localized(let text):
      guard text.rest.isEmpty, text.first.language == nil, !text.isBlank else { return nil }
      return text.first.text.string
    default: return nil
    }
  }

  /// Whether anything is left of a text without the characters that no file may hold: an empty
  /// shorthand would be read as a record that says nothing.
  private static func hasVisible(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      $0 != " " && $0 != "\n" && CharacterCheck.problem(of: $0) == nil
    }
  }
}
