import SourceText

/// What the notice says of data about crimes (Art. 10).
package struct CriminalData: Record {
  package var range: SourceRange = .nowhere
  /// The statement in words.
  package var text: LocalizedText?
  /// The acts and sections, as they are usually written.
  package var statutes: [Written<StatuteReference>] = []
  /// The groups of data subjects that this concerns; all of them if not given.
  package var of: [Reference] = []

  package init() {}

  package static let table = FieldTable<CriminalData>(
    "criminalData", shorthand: "text",
    [
      Field(
        "text", fi: "teksti", sv: "text", \.text, { $1(&$0.text) }, .prose,
        FieldDoc(
          "10",
          fi: "Mitä rikostuomioita ja rikkomuksia koskevista tiedoista sanotaan.",
          sv: "Vad som sägs om uppgifter om fällande domar och lagöverträdelser.",
          en: "What is said of data about convictions and offences.",
          example: "Rekisterissä on tieto rikosrekisteriotteen tarkistamisesta.")),
      Field(
        "statutes", fi: "säädökset", sv: "författningar", singular: .statute, \.statutes,
        { $1(&$0.statutes) },
        .writtenList(StatuteReference.self, .statute, item: .statute),
        FieldDoc(
          "10",
          fi: "Säädökset ja pykälät niin kuin ne yleensä kirjoitetaan.",
          sv: "Författningarna och paragraferna så som de brukar skrivas.",
          en: "The acts and sections, as they are usually written.",
          example: "[\"504/2002 3 §\"]")),
      Field(
        "of", fi: "koskee", sv: "avser", \.of, { $1(&$0.of) },
        .references(.dataSubject, item: .dataSubject),
        FieldDoc(
          "",
          fi: "Rekisteröityjen ryhmät, joita tämä koskee; jos ryhmiä ei mainita, kaikki.",
          sv: "De grupper av registrerade som detta gäller; alla om inga grupper anges.",
          en: "The groups of data subjects that this concerns; all of them if not given.",
          example: "[asiakas]")),
    ])
}

extension CriminalData: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: CriminalData, b: CriminalData) -> Bool {
    a.text == b.text
      && a.statutes == b.statutes
      && a.of == b.of
  }
}
