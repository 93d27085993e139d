import SourceText

/// One right of the data subject, as this notice offers it.
package struct Right: Record {
  package var range: SourceRange = .nowhere
  /// The right in words.
  package var text: LocalizedText?
  /// The groups of data subjects that this concerns; all of them if not given.
  package var of: [Reference] = []
  /// The purposes for which the right exists; all if not given.
  package var purposes: [Reference] = []
  /// How to use the right.
  package var channel: LocalizedText?
  /// How soon the controller answers.
  package var responseTime: Written<Period>?
  /// When the right is limited or does not exist.
  package var limits: LocalizedText?
  /// The law on which the notice founds the right.
  package var statutes: [Written<StatuteReference>] = []

  package init() {}

  package static let table = FieldTable<Right>(
    "right", shorthand: "text",
    [
      Field(
        "text", fi: "teksti", sv: "text", \.text, { $1(&$0.text) }, .prose,
        FieldDoc(
          "13(2)(b) 14(2)(c)",
          fi: "Oikeus sanoina.",
          sv: "Rättigheten i ord.",
          en: "The right in words.",
          example: "Sinulla on oikeus saada pääsy tietoihisi.")),
      Field(
        "of", fi: "koskee", sv: "avser", \.of, { $1(&$0.of) },
        .references(.dataSubject, item: .dataSubject),
        FieldDoc(
          "",
          fi: "Rekisteröityjen ryhmät, joita tämä koskee; jos ryhmiä ei mainita, kaikki.",
          sv: "De grupper av registrerade som detta gäller; alla om inga grupper anges.",
          en: "The groups of data subjects that this concerns; all of them if not given.",
          example: "[asiakas]")),
      Field(
        "purposes", fi: "tarkoitukset", sv: "ändamål", \.purposes, { $1(&$0.purposes) },
        .references(.purpose, item: .purpose),
        FieldDoc(
          "",
          fi: "Tarkoitukset, joissa oikeus on olemassa; jos niitä ei mainita, kaikki.",
          sv: "De ändamål som rättigheten gäller; alla om inga anges.",
          en: "The purposes for which the right exists; all if not given.",
          example: "[asiakkuus]")),
      Field(
        "channel", fi: "näinKäytät", sv: "såGörDu", \.channel, { $1(&$0.channel) }, .prose,
        FieldDoc(
          "12(2)",
          fi: "Miten oikeutta käytetään.",
          sv: "Hur rättigheten utövas.",
          en: "How to use the right.",
          example: "Sähköisellä lomakkeella tai kirjaamossa.")),
      Field(
        "responseTime", fi: "vastausaika", sv: "svarstid", \.responseTime, { $1(&$0.responseTime) },
        .written(Period.self, .period),
        FieldDoc(
          "12(3)",
          fi: "Missä ajassa rekisterinpitäjä vastaa.",
          sv: "Hur snabbt den personuppgiftsansvarige svarar.",
          en: "How soon the controller answers.",
          example: "1 kk")),
      Field(
        "limits", fi: "rajoitukset", sv: "begränsningar", \.limits, { $1(&$0.limits) }, .prose,
        FieldDoc(
          "23",
          fi: "Milloin oikeutta on rajoitettu tai sitä ei ole.",
          sv: "När rättigheten är begränsad eller inte finns.",
          en: "When the right is limited or does not exist.",
          example: "Oikeutta ei ole, kun käsittely perustuu lakisääteiseen velvoitteeseen.")),
      Field(
        "statutes", fi: "säädökset", sv: "författningar", singular: .statute, \.statutes,
        { $1(&$0.statutes) }, .writtenList(StatuteReference.self, .statute, item: .statute),
        FieldDoc(
          "13(2)(b) 14(2)(c)",
          fi: "Säädökset, joihin seloste perustaa oikeuden.",
          sv: "Författningarna som beskrivningen grundar rättigheten på.",
          en: "The acts on which the notice founds the right.",
          example: "[2016/679 16 artikla]")),
    ])
}

extension Right: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: Right, b: Right) -> Bool {
    a.text == b.text
      && a.of == b.of
      && a.purposes == b.purposes
      && a.channel == b.channel
      && a.responseTime == b.responseTime
      && a.limits == b.limits
      && a.statutes == b.statutes
  }
}
