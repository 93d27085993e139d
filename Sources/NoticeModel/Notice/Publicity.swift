import SourceText

/// What the notice says of publicity and secrecy.
package struct Publicity: Record {
  package var range: SourceRange = .nowhere
  /// The statement in words.
  package var text: LocalizedText?
  /// The acts of publicity and secrecy.
  package var statutes: [Written<StatuteReference>] = []

  package init() {}

  package static let table = FieldTable<Publicity>(
    "publicity", shorthand: "text",
    [
      Field(
        "text", fi: "teksti", sv: "text", \.text, { $1(&$0.text) }, .prose,
        FieldDoc(
          "86",
          fi: "Julkisuus ja salassapito sanoina.",
          sv: "Offentlighet och sekretess i ord.",
          en: "Publicity and secrecy in words.",
          example: "Asiakasta koskevat asiakirjat ovat salassa pidettäviä.")),
      Field(
        "statutes", fi: "säädökset", sv: "författningar", singular: .statute, \.statutes,
        { $1(&$0.statutes) },
        .writtenList(StatuteReference.self, .statute, item: .statute),
        FieldDoc(
          "86",
          fi: "Säädökset, joissa julkisuudesta ja salassapidosta säädetään.",
          sv: "De författningar som gäller offentlighet och sekretess.",
          en: "The acts of publicity and secrecy.",
          example: "[\"621/1999 24 §\"]")),
    ])
}

extension Publicity: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: Publicity, b: Publicity) -> Bool {
    a.text == b.text
      && a.statutes == b.statutes
  }
}
