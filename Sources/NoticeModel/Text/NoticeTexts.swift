/// All words of a notice that tell its readers something, in the order of its fields: names,
/// sentences and values as they are written, but no ids.
package struct NoticeTexts: Sendable {
  /// One text and the field that it stands in.
  package struct Entry: Sendable {
    /// The top-level field (canonical name).
    package let field: String
    /// The field of the record that holds the text (canonical name): "text", "name" …
    package let part: String
    /// Nil where the notice names none.
    package let language: LanguageTag?
    package let text: Text
    /// Whether it is a reference in a field for references to acts.
    package let isReference: Bool
  }

  /// A reference to an act in a field for references.
  package struct Citation: Sendable {
    /// The top-level field (canonical name).
    package let field: String
    /// The field of the record that holds the reference (canonical name).
    package let part: String
    package let reference: Written<StatuteReference>
  }

  package private(set) var entries: [Entry] = []
  /// The references to acts; their words are among the entries too.
  package private(set) var citations: [Citation] = []

  private var field = ""
  var part = ""

  /// No texts.
  package init() {}

  package init(of notice: Notice) {
    entries.reserveCapacity(256)
    for field in Notice.table.fields {
      self.field = field.name.en
      field.texts?(notice, &self)
    }
  }

  mutating func add(_ text: Text, _ language: LanguageTag? = nil) {
    add(text, language, isReference: false)
  }

  private mutating func add(_ text: Text, _ language: LanguageTag?, isReference: Bool) {
    if text.string.isEmpty { return }
    entries.append(
      Entry(field: field, part: part, language: language, text: text, isReference: isReference))
  }

  mutating func add(_ text: LocalizedText) {
    add(text.first.text, text.first.language)
    for variant in text.rest { add(variant.text, variant.language) }
  }

  mutating func add<V>(_ written: Written<V>) {
    if V.self == StatuteReference.self, let reference = written as? Written<StatuteReference> {
      add(written.text, nil, isReference: true)
      citations.append(Citation(field: field, part: part, reference: reference))
    } else {
      add(written.text)
    }
  }
}
