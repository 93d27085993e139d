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
        "title", fi: "otsikko", sv: "rubrik", \.title, { $1(&$0.title) }, .name,
        FieldDoc(
          "",
          fi: "Osan otsikko.",
          sv: "Avsnittets rubrik.",
          en: "The heading of the section.",
          example: "Evästeet")),
      Field(
        "text", fi: "teksti", sv: "text", \.text, { $1(&$0.text) }, .prose,
        FieldDoc(
          "",
          fi: "Osan teksti.",
          sv: "Avsnittets text.",
          en: "The text of the section.",
          example: "Asiointipalvelu käyttää vain välttämättömiä evästeitä.")),
    ])
}

extension OtherInformation: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: OtherInformation, b: OtherInformation) -> Bool {
    a.title == b.title
      && a.text == b.text
  }
}
