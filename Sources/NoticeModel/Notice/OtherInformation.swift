import SourceText

/// Something that no other field holds.
package struct OtherInformation: Record {
  package var range: SourceRange = .nowhere
  /// A heading.
  package var title: LocalizedText?
  /// The words.
  package var text: LocalizedText?

  package init() {}

  package static let table = FieldTable<OtherInformation>(
    "section", shorthand: "text",
    [
      Field(
        "title", fi: "otsikko", sv: "rubrik", \.title, .name,
        FieldDoc("", fi: "", sv: "", en: "A heading.")),
      Field(
        "text", fi: "teksti", sv: "text", \.text, .prose,
        FieldDoc("", fi: "", sv: "", en: "The words.")),
    ])
}

extension OtherInformation: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: OtherInformation, b: OtherInformation) -> Bool {
    a.title == b.title
      && a.text == b.text
  }
}
