import SourceText

/// A legal basis of Art. 6, and the law behind it.
package struct LegalBasis: Record {
  package var range: SourceRange = .nowhere
  /// The point of Art. 6(1); "statutoryTask" where the notice leaves (c) or (e) open.
  package var point: Choice<LegalBasisPoint>?
  /// The acts and sections, as they are usually written.
  package var statutes: [Written<StatuteReference>] = []
  /// The basis in words.
  package var text: LocalizedText?
  /// For point (f): the interest pursued.
  package var legitimateInterest: LocalizedText?
  /// The groups of data subjects that this concerns; all of them if not given.
  package var of: [Reference] = []

  package init() {}

  package static let table = FieldTable<LegalBasis>(
    "legalBasis", shorthand: "point",
    [
      Field(
        "point", fi: "kohta", sv: "led", \.point, { $1(&$0.point) }, .choice(LegalBasisPoint.self),
        FieldDoc(
          "13(1)(c) 14(1)(c) 6(1)",
          fi:
            "6 artiklan 1 kohdan alakohta; lakisääteinenTehtävä, jos seloste jättää avoimeksi, onko se c vai e.",
          sv:
            "Ledet i artikel 6.1; lagstadgadUppgift om beskrivningen lämnar öppet om det är c eller e.",
          en: "The point of Art. 6(1); statutoryTask where the notice leaves (c) or (e) open.",
          example: "publicTask")),
      Field(
        "statutes", fi: "säädökset", sv: "författningar", singular: .statute, \.statutes,
        { $1(&$0.statutes) },
        .writtenList(StatuteReference.self, .statute, item: .statute),
        FieldDoc(
          "6(3)",
          fi: "Säädökset ja pykälät niin kuin ne yleensä kirjoitetaan.",
          sv: "Författningarna och paragraferna så som de brukar skrivas.",
          en: "The acts and sections, as they are usually written.",
          example: "[\"681/2023 14 §\"]")),
      Field(
        "text", fi: "teksti", sv: "text", \.text, { $1(&$0.text) }, .prose,
        FieldDoc(
          "13(1)(c) 14(1)(c)",
          fi: "Oikeusperuste sanoina.",
          sv: "Den rättsliga grunden i ord.",
          en: "The legal basis in words.",
          example: "Kunta järjestää kotoutumispalvelut lain nojalla.")),
      Field(
        "legitimateInterest", fi: "oikeutettuEtu", sv: "berättigatIntresse", \.legitimateInterest,
        { $1(&$0.legitimateInterest) },
        .prose,
        FieldDoc(
          "13(1)(d) 14(2)(b)",
          fi: "Alakohdassa f: mikä oikeutettu etu on.",
          sv: "För led f: det berättigade intresset.",
          en: "For point (f): the interest pursued.",
          example: "Asiakkaiden ja henkilöstön turvallisuus")),
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

extension LegalBasis: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: LegalBasis, b: LegalBasis) -> Bool {
    a.point == b.point
      && a.statutes == b.statutes
      && a.text == b.text
      && a.legitimateInterest == b.legitimateInterest
      && a.of == b.of
  }
}
