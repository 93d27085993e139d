import Diagnostics

/// What a field holds, as the schemas and the language guide need to know it.
package indirect enum Shape: Sendable {
  /// Words in one language.
  case text
  /// Words in one or more languages; `isName` where one text serves all of them.
  case localized(isName: Bool)
  /// Words that are read as a typed value, for example a date.
  case written(ValueForm)
  case choice(VocabularyForm)
  case reference(IDSpace)
  case list(item: FieldName, Shape)
  /// Records under ids.
  case map(item: FieldName, IDSpace?, Shape)
  case record(RecordForm)
  /// The shape, or a word that says none, unknown or not applicable.
  case stated(Shape)
}

/// A typed value's name and examples.
package struct ValueForm: Sendable {
  package let name: String
  package let description: Phrase
  package let examples: [String]
  /// What is reported of words that are no such value.
  package let finding: DiagnosticID
}

/// A vocabulary's name and its words.
package struct VocabularyForm: Sendable {
  package let name: String
  package let words: [ChoiceForm]
}

/// One word of a vocabulary.
package struct ChoiceForm: Sendable {
  package let name: FieldName
  package let synonyms: [String]
}

/// A record's fields, without their types.
package struct RecordForm: Sendable {
  package let name: String
  /// The field that a bare text stands for.
  package let shorthand: String?
  /// Fields are looked up when needed: records may be many, and start-up counts.
  package let fields: @Sendable () -> [FieldForm]
}

/// A field as documentation sees it.
package struct FieldForm: Sendable {
  package let name: FieldName
  /// For a list: the singular, which YAML accepts in the plural's place.
  package let singular: FieldName?
  package let shape: Shape
  package let doc: FieldDoc
}

/// What a field means, for people.
package struct FieldDoc: Sendable {
  /// The Articles that it serves, for example `13(1)(a)`.
  package let articles: String
  package let meaning: Phrase
  /// A value as YAML writes it.
  package let example: String

  package init(_ articles: String, fi: String, sv: String, en: String, example: String = "") {
    self.articles = articles
    meaning = Phrase(fi: fi, sv: sv, en: en)
    self.example = example
  }
}
