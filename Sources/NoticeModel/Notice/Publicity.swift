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
        "text", fi: "teksti", sv: "text", \.text, .prose,
        FieldDoc("", fi: "", sv: "", en: "The statement in words.")),
      Field(
        "statutes", fi: "säädökset", sv: "författningar", singular: .statute, \.statutes,
        .writtenList(StatuteReference.self, .statute, item: .statute),
        FieldDoc(
          "", fi: "", sv: "", en: "The acts of publicity and secrecy.",
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
