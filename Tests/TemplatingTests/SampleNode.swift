import Diagnostics
import SourceText
import Templating

/// A small typed thing to render: a page with purposes that have data items and parts.
struct SampleNode: TemplateNode {
  enum Field: String, CaseIterable, Sendable {
    case title, lang, body, link, level, draft, controller, purposes, name, items, parts, notes
    case itself = "."
  }

  enum Shape: Sendable { case page, controller, purpose, item }

  var shape: Shape = .page
  var fields: [Field: TemplateValue<SampleNode>] = [:]

  static func field(named name: String) -> Field? { Field(rawValue: name) }

  static func kind(of field: Field, in shape: Shape) -> FieldKind<Shape>? {
    switch (shape, field) {
    case (.page, .title), (.page, .lang), (.controller, .name), (.purpose, .name): .text
    case (.page, .body): .html
    case (.page, .link), (.controller, .link): .url
    case (.page, .level), (.purpose, .level): .number
    case (.page, .draft): .flag
    case (.page, .controller): .record(.controller)
    case (.page, .purposes): .list(.purpose)
    case (.purpose, .items): .list(.item)
    case (.purpose, .parts): .list(.purpose)
    case (.purpose, .notes): .html
    case (.item, .itself): .text
    default: nil
    }
  }

  static func fieldNames(of shape: Shape) -> [String] {
    Field.allCases.filter { kind(of: $0, in: shape) != nil }.map(\.rawValue)
  }

  func value(of field: Field) -> TemplateValue<SampleNode>? {
    guard Self.kind(of: field, in: shape) != nil else { return nil }
    return fields[field] ?? .nothing
  }

  func writeHTML(_ field: Field, to output: inout [UInt8]) {
    output += Array("<p>\(field.rawValue)</p>".utf8)
  }

  static func item(_ text: String) -> SampleNode {
    SampleNode(shape: .item, fields: [.itself: .text(text)])
  }

  static func purpose(_ name: String, parts: [SampleNode] = [], items: [String] = []) -> SampleNode
  {
    SampleNode(
      shape: .purpose,
      fields: [
        .name: .text(name), .parts: .list(parts), .items: .list(items.map(item)),
        .level: .number(2 + parts.count),
      ])
  }

  /// A page with a bit of everything.
  static var page: SampleNode {
    SampleNode(
      fields: [
        .title: .text("Asiakkaan <tiedot> & \"oikeudet\""), .lang: .text("fi"), .body: .html,
        .link: SafeURL(checking: "https://kunta.example/?a=1&b=2").map { .url($0) } ?? .nothing,
        .level: .number(2), .draft: .flag(true),
        .controller: .record(
          SampleNode(shape: .controller, fields: [.name: .text("Kunta"), .link: .nothing])),
        .purposes: .list([
          purpose("Hoitaminen", parts: [purpose("Neuvonta")], items: ["nimi", "osoite"]),
          purpose("Tilastot"),
        ]),
      ])
  }
}

/// Templates by name; the first is the entry.
func compile(
  _ templates: (name: String, text: String)...
) -> (set: TemplateSet<SampleNode>?, findings: [Diagnostic]) {
  compile(templates)
}

func compile(
  _ templates: [(name: String, text: String)]
) -> (set: TemplateSet<SampleNode>?, findings: [Diagnostic]) {
  let sources = templates.enumerated().map { number, template in
    TemplateSource(
      name: template.name,
      file: SourceFile(
        id: FileID(UInt32(number)), path: "\(template.name).html", text: template.text))
  }
  return TemplateSet.compile(sources, entries: [(templates[0].name, .page)])
}

/// What templates make of the sample page, or the ids of what is wrong with them.
func rendered(
  _ templates: (name: String, text: String)..., page: SampleNode = .page
) -> String {
  let (set, findings) = compile(templates)
  guard let set else { return findings.map(\.id.name).joined(separator: " ") }
  var output: [UInt8] = []
  set.render(templates[0].name, page, into: &output)
  return String(decoding: output, as: UTF8.self)
}

/// The same with one template.
func rendered(_ text: String, page: SampleNode = .page) -> String {
  rendered(("page", text), page: page)
}

/// What is wrong with one template: the id and the words it points at.
func problems(_ text: String) -> [String] {
  let file = SourceFile(path: "page", text: text)
  return compile(("page", text)).findings.map { "\($0.id.name) \(file.text($0.range))" }
}
