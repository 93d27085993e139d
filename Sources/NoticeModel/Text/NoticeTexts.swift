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
    /// The number among `citations` of a reference in a field for references to acts; nil for other
    /// texts.
    package let citation: Int?

    /// Whether it is a reference in a field for references to acts.
    package var isReference: Bool { citation != nil }
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

  /// No texts.
  package init() { entries.reserveCapacity(256) }

  /// What is added next stands in a top-level field.
  mutating func begin(_ field: String) { self.field = field }

  mutating func add(_ part: String, _ text: Text?) {
    if let text { add(part, text, nil) }
  }

  mutating func add(_ part: String, _ texts: [Text]) {
    for text in texts { add(part, text, nil) }
  }

  mutating func add(_ part: String, _ text: LocalizedText?) {
    guard let text else { return }
    add(part, text.first.text, text.first.language)
    for variant in text.rest { add(part, variant.text, variant.language) }
  }

  mutating func add(_ part: String, _ texts: [LocalizedText]) {
    for text in texts { add(part, text) }
  }

  mutating func add<V>(_ part: String, _ written: Written<V>?) {
    if let written { add(part, written.text, nil) }
  }

  mutating func add(_ part: String, _ references: [Written<StatuteReference>]) {
    for reference in references {
      add(part, reference.text, nil, citation: citations.count)
      citations.append(Citation(field: field, part: part, reference: reference))
    }
  }

  /// The words of a statement, or those of the value.
  mutating func add<V>(
    _ part: String, _ stated: Stated<V>, _ content: (V, inout NoticeTexts) -> Void
  ) {
    switch stated {
    case .absent, .unknown: break
    case .none(let text, _): add(part, text)
    case .notApplicable(let because, _): add(part, because)
    case .stated(let value): content(value, &self)
    }
  }

  private mutating func add(
    _ part: String, _ text: Text, _ language: LanguageTag?, citation: Int? = nil
  ) {
    if text.string.isEmpty { return }
    entries.append(
      Entry(field: field, part: part, language: language, text: text, citation: citation))
  }
}
