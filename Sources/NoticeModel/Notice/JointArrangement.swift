import SourceText

/// The arrangement between joint controllers (Art. 26).
package struct JointArrangement: Record {
  package var range: SourceRange = .nowhere
  /// The act that lays down the responsibilities, if one does.
  package var law: [Written<StatuteReference>] = []
  /// The essence of the arrangement: who answers for what.
  package var essence: LocalizedText?
  /// Where data subjects can turn.
  package var contactPoint: LocalizedText?

  package init() {}

  package static let table = FieldTable<JointArrangement>(
    "jointArrangement", shorthand: "essence",
    [
      Field(
        "law", fi: "säädös", sv: "författning", \.law, { $1(&$0.law) },
        .writtenList(StatuteReference.self, .statute, item: .statute),
        FieldDoc(
          "26(1)",
          fi: "Säädös, jossa vastuut määritellään, jos sellainen on.",
          sv: "Författningen som fastställer ansvaret, om det finns en sådan.",
          en: "The act that lays down the responsibilities, if one does.",
          example: "[\"380/2023\"]")),
      Field(
        "essence", fi: "pääkohdat", sv: "huvuddrag", \.essence, { $1(&$0.essence) }, .prose,
        FieldDoc(
          "26(2)",
          fi: "Järjestelyn keskeiset osat: kuka vastaa mistäkin.",
          sv: "Det väsentliga innehållet i arrangemanget: vem som svarar för vad.",
          en: "The essence of the arrangement: who answers for what.",
          example: "Kaupunki vastaa tietopyynnöistä ja kuntayhtymä järjestelmän tietoturvasta.")),
      Field(
        "contactPoint", fi: "yhteyspiste", sv: "kontaktpunkt", \.contactPoint,
        { $1(&$0.contactPoint) }, .prose,
        FieldDoc(
          "26(1)",
          fi: "Yhteyspiste, johon rekisteröity voi ottaa yhteyttä.",
          sv: "Kontaktpunkten som de registrerade kan vända sig till.",
          en: "Where data subjects can turn.",
          example: "Ota yhteyttä Mallilan kaupungin kirjaamoon.")),
    ])
}

extension JointArrangement: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: JointArrangement, b: JointArrangement) -> Bool {
    a.law == b.law
      && a.essence == b.essence
      && a.contactPoint == b.contactPoint
  }
}
