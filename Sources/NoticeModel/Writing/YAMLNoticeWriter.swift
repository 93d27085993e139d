import DocumentSyntax
import SourceText

/// Writes a notice as YAML in one of the key sets, laid out for people to edit.
package struct YAMLNoticeWriter {
  private static let width = 88

  private let keys: KeySet
  /// The notice's first language: that of texts which name none.
  private let original: String
  private var comments: CommentPlacer
  private var out = ""

  /// - Parameter comments: those of the file that the notice was read from, if they are to stay.
  package static func write(
    _ notice: Notice, keys: KeySet, comments: [Comment] = [], of file: FileID = .none
  ) -> String {
    let output = Output.record(Notice.table, notice)
    var writer = YAMLNoticeWriter(
      keys: keys, original: notice.languages.first.flatMap { LanguageTag($0.string) } ?? .finnish,
      comments: CommentPlacer(comments, of: output, in: file))
    if case .record(let fields, _) = output {
      for field in fields {
        if !writer.out.isEmpty, writer.isLarge(field.value) { writer.out += "\n" }
        writer.field(field, indent: 0)
      }
    }
    for comment in writer.comments.takeRest() { writer.comment(comment, indent: 0) }
    return writer.out.isEmpty ? "{}\n" : writer.out
  }

  /// Writes some fields of a record, each line that many spaces in.
  package static func write(
    _ fields: [OutputField], keys: KeySet, original: LanguageTag, indent: Int
  ) -> String {
    var writer = YAMLNoticeWriter(
      keys: keys, original: original, comments: CommentPlacer([], of: .list(.item, []), in: .none))
    for field in fields { writer.field(field, indent: indent) }
    return writer.out
  }

  /// Writes entries of a list, each beginning with a hyphen that many spaces in.
  package static func write(
    items: [Output], keys: KeySet, original: LanguageTag, indent: Int
  ) -> String {
    var writer = YAMLNoticeWriter(
      keys: keys, original: original, comments: CommentPlacer([], of: .list(.item, []), in: .none))
    for item in items { writer.listItem(item, indent: indent) }
    return writer.out
  }

  /// An entry as it stands in a list on one line; nil where it has no room there.
  package static func inline(item: Output, keys: KeySet, original: LanguageTag) -> String? {
    let writer = YAMLNoticeWriter(
      keys: keys, original: original, comments: CommentPlacer([], of: .list(.item, []), in: .none))
    guard let text = writer.inline(item, inFlow: true), !text.utf8.contains(UInt8(ascii: "\n"))
    else { return nil }
    return YAMLScalar.inline(text, inFlow: true)
  }

  private init(keys: KeySet, original: LanguageTag, comments: CommentPlacer) {
    self.keys = keys
    self.original = original.text
    self.comments = comments
  }

  // MARK: Fields

  private mutating func field(_ field: OutputField, indent: Int) {
    for comment in comments.take(before: field.value) { self.comment(comment, indent: indent) }
    var name = field.name[keys]
    var value = field.value
    if let singular = field.singular, case .list(_, let items) = value, items.count == 1,
      case .record = items[0]
    {
      name = singular[keys]
      value = items[0]
    }
    pad(indent)
    out += name + ":"
    self.value(value, indent: indent)
  }

  /// Writes what follows a key or a list's hyphen, up to the end of the line or below it.
  private mutating func value(_ value: Output, indent: Int) {
    if let inline = inline(value, inFlow: false) {
      scalar(inline, indent: indent)
      return
    }
    switch value {
    case .text, .choice: out += " \"\"\n"
    case .localized(let text):
      out += "\n"
      for variant in text.variants {
        pad(indent + 2)
        out += (variant.language?.text ?? original) + ":"
        scalar(variant.text.string, indent: indent + 2)
      }
    case .list(_, let items):
      if let flow = flowList(items), indent + flow.count < Self.width {
        out += " \(flow)\n"
      } else {
        out += "\n"
        for item in items { listItem(item, indent: indent + 2) }
      }
    case .map(_, let items):
      out += "\n"
      for (id, value) in items {
        for comment in comments.take(before: .text(id)) {
          self.comment(comment, indent: indent + 2)
        }
        pad(indent + 2)
        out += YAMLScalar.inline(id.string) + ":"
        self.value(value, indent: indent + 2)
      }
    case .item(let id, let value):
      self.value(value.withID(id), indent: indent)
    case .record(let fields, _):
      if fields.isEmpty {
        out += " {}\n"
      } else {
        out += "\n"
        for field in fields { self.field(field, indent: indent + 2) }
      }
    case .statement(let word, let text):
      if let text, !text.isBlank || word == .notApplicable {
        out += "\n"
        pad(indent + 2)
        out += word.name[keys] + ":"
        self.value(.localized(text), indent: indent + 2)
      } else {
        out += " \(word.name[keys])\n"
      }
    }
  }

  private mutating func listItem(_ item: Output, indent: Int) {
    for comment in comments.take(before: item) { self.comment(comment, indent: indent) }
    var item = item
    if case .item(let id, let value) = item { item = value.withID(id) }
    pad(indent)
    out += "-"
    if case .record(let fields, let shorthand) = item, !fields.isEmpty,
      item.shorthandText(fields, shorthand) == nil
    {
      // The first field stands on the hyphen's line, the others below it.
      let start = out.utf8.count
      for field in fields { self.field(field, indent: indent + 2) }
      tuck(from: start, indent: indent + 2)
    } else if case .localized(let text) = item, inline(item, inFlow: false) == nil {
      let start = out.utf8.count
      for variant in text.variants {
        pad(indent + 2)
        out += (variant.language?.text ?? original) + ":"
        scalar(variant.text.string, indent: indent + 2)
      }
      tuck(from: start, indent: indent + 2)
    } else {
      value(item, indent: indent)
    }
  }

  /// Moves a block that was written below a hyphen up to the hyphen's line.
  private mutating func tuck(from start: Int, indent: Int) {
    let head = out.utf8.index(out.utf8.startIndex, offsetBy: start)
    let block = String(out[head...])
    out.removeSubrange(head...)
    // A comment stays below the hyphen: its line cannot share it.
    out +=
      block.utf8.dropFirst(indent).first == UInt8(ascii: "#")
      ? "\n" + block : " " + block.dropFirst(indent)
  }

  // MARK: Scalars

  private mutating func scalar(_ text: String, indent: Int) {
    if YAMLScalar.canBeLiteral(text) {
      out += " |\n"
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        if !line.isEmpty {
          pad(indent + 2)
          out += line
        }
        out += "\n"
      }
    } else if text.unicodeScalars.count + indent > Self.width,
      let lines = YAMLScalar.folded(text, width: Self.width - indent - 2), lines.count > 1
    {
      out += " >\n"
      for line in lines {
        pad(indent + 2)
        out += line + "\n"
      }
    } else {
      out += " " + YAMLScalar.inline(text) + "\n"
    }
  }

  /// The one text that stands for a value, if there is one.
  private func inline(_ value: Output, inFlow: Bool) -> String? {
    switch value {
    case .text(let text): return text.string
    case .choice(let text, let names): return names?[keys] ?? text.string
    case .localized(let text):
      return text.rest.isEmpty && text.first.language == nil ? text.first.text.string : nil
    case .record(let fields, let shorthand):
      guard value.shorthandText(fields, shorthand) != nil, let field = fields.first else {
        return nil
      }
      let text = inline(field.value, inFlow: inFlow)
      // A word that denies would be read as a denial.
      return text.flatMap { StatementWord.isReserved($0) ? nil : $0 }
    case .item(nil, let inner): return inline(inner, inFlow: inFlow)
    default: return nil
    }
  }

  private func flowList(_ items: [Output]) -> String? {
    var texts: [String] = []
    for item in items {
      guard let text = inline(item, inFlow: true), text.utf8.count < 60,
        !text.utf8.contains(UInt8(ascii: "\n"))
      else { return nil }
      texts.append(YAMLScalar.inline(text, inFlow: true))
    }
    // Sentences read better one to a line.
    if texts.contains(where: { $0.utf8.count > 40 }) { return nil }
    return "[" + texts.joined(separator: ", ") + "]"
  }

  private mutating func comment(_ text: String, indent: Int) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      pad(indent)
      out += line.isEmpty ? "#\n" : "# \(line)\n"
    }
  }

  private mutating func pad(_ count: Int) { out += String(repeating: " ", count: count) }

  private func isLarge(_ value: Output) -> Bool {
    if inline(value, inFlow: false) != nil { return false }
    if case .list(_, let items) = value { return flowList(items) == nil }
    if case .statement(_, let text) = value { return text != nil }
    return true
  }
}

extension Output {
  /// A list's item as a record that names its id.
  fileprivate func withID(_ id: Text?) -> Output {
    guard let id, case .record(let fields, let shorthand) = self else { return self }
    let name = FieldName("id", fi: "tunnus", sv: "id")
    return .record(
      [OutputField(name: name, singular: nil, value: .text(id))] + fields, shorthand: shorthand)
  }
}
