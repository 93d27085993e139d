import SourceText

/// How the data are protected.
package struct Security: Record {
  package var range: SourceRange = .nowhere
  /// The principles in words.
  package var text: LocalizedText?
  /// Single measures.
  package var measures: [LocalizedText] = []

  package init() {}

  package static let table = FieldTable<Security>(
    "security", shorthand: "text",
    [
      Field(
        "text", fi: "teksti", sv: "text", \.text, { $1(&$0.text) }, .prose,
        FieldDoc(
          "32",
          fi: "Suojauksen periaatteet sanoina.",
          sv: "Principerna för skyddet i ord.",
          en: "The principles in words.",
          example: "Tietoihin pääsevät vain ne, jotka tarvitsevat niitä työssään.")),
      Field(
        "measures", fi: "keinot", sv: "åtgärder", \.measures, { $1(&$0.measures) },
        .proseList(item: .measure),
        FieldDoc(
          "32",
          fi: "Yksittäiset suojakeinot.",
          sv: "Enskilda skyddsåtgärder.",
          en: "Single measures.",
          example: "[käyttöoikeuksien hallinta, lokivalvonta]")),
    ])
}

extension Security: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: Security, b: Security) -> Bool {
    a.text == b.text
      && a.measures == b.measures
  }
}
