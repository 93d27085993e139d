import SourceText

/// The rights of the data subjects.
package struct Rights: Record {
  package var range: SourceRange = .nowhere
  /// The right to be told about the processing.
  package var information: Stated<Right> = .absent
  /// The right of access.
  package var access: Stated<Right> = .absent
  /// The right to rectification.
  package var rectification: Stated<Right> = .absent
  /// The right to erasure.
  package var erasure: Stated<Right> = .absent
  /// The right to restriction of processing.
  package var restriction: Stated<Right> = .absent
  /// The right to data portability.
  package var portability: Stated<Right> = .absent
  /// The right to object.
  package var objection: Stated<Right> = .absent
  /// The right to withdraw consent at any time.
  package var withdrawConsent: Stated<Right> = .absent
  /// The right not to be subject to a decision by a machine alone, and to have a person look at it.
  package var noAutomatedDecision: Stated<Right> = .absent
  /// What the notice says of all rights together.
  package var general: LocalizedText?
  /// How to use the rights.
  package var channel: LocalizedText?
  /// How soon the controller answers.
  package var responseTime: Written<Period>?
  /// What a request costs.
  package var fee: LocalizedText?
  /// What happens if a request is refused.
  package var refusal: LocalizedText?
  /// How the controller makes sure who asks.
  package var identification: LocalizedText?
  /// Who uses a child's rights.
  package var guardian: LocalizedText?
  /// Where to read more.
  package var link: Written<WebAddress>?

  package init() {}

  package static let table = FieldTable<Rights>(
    "rights",
    [
      Field(
        "information", fi: "informointi", sv: "information", \.information, { $1(&$0.information) },
        .stated(Right.self),
        FieldDoc(
          "12 13 14",
          fi: "Oikeus saada tietoa henkilötietojen käsittelystä.",
          sv: "Rätten att få information om behandlingen.",
          en: "The right to be told about the processing.",
          example: "Sinulla on oikeus saada tietää, miten tietojasi käsitellään.")),
      Field(
        "access", fi: "pääsy", sv: "tillgång", \.access, { $1(&$0.access) }, .stated(Right.self),
        FieldDoc(
          "13(2)(b) 14(2)(c) 15",
          fi: "Oikeus saada pääsy tietoihin.",
          sv: "Rätten till tillgång till uppgifterna.",
          en: "The right of access.",
          example: "Sinulla on oikeus saada pääsy tietoihisi.")),
      Field(
        "rectification", fi: "oikaisu", sv: "rättelse", \.rectification, { $1(&$0.rectification) },
        .stated(Right.self),
        FieldDoc(
          "13(2)(b) 14(2)(c) 16",
          fi: "Oikeus tietojen oikaisemiseen.",
          sv: "Rätten till rättelse.",
          en: "The right to rectification.",
          example: "Sinulla on oikeus saada virheelliset tietosi oikaistuiksi.")),
      Field(
        "erasure", fi: "poistaminen", sv: "radering", \.erasure, { $1(&$0.erasure) },
        .stated(Right.self),
        FieldDoc(
          "13(2)(b) 14(2)(c) 17",
          fi: "Oikeus tietojen poistamiseen.",
          sv: "Rätten till radering.",
          en: "The right to erasure.",
          example: "{none: Tietosi poistetaan vasta säilytysajan päätyttyä.}")),
      Field(
        "restriction", fi: "rajoittaminen", sv: "begränsning", \.restriction,
        { $1(&$0.restriction) }, .stated(Right.self),
        FieldDoc(
          "13(2)(b) 14(2)(c) 18",
          fi: "Oikeus käsittelyn rajoittamiseen.",
          sv: "Rätten till begränsning av behandling.",
          en: "The right to restriction of processing.",
          example: "Voit pyytää, että tietojesi käsittelyä rajoitetaan.")),
      Field(
        "portability", fi: "siirtäminen", sv: "dataportabilitet", \.portability,
        { $1(&$0.portability) },
        .stated(Right.self),
        FieldDoc(
          "13(2)(b) 14(2)(c) 20",
          fi: "Oikeus siirtää tiedot järjestelmästä toiseen.",
          sv: "Rätten till dataportabilitet.",
          en: "The right to data portability.",
          example: "{notApplicable: Käsittely ei perustu suostumukseen eikä sopimukseen.}")),
      Field(
        "objection", fi: "vastustaminen", sv: "invändning", \.objection, { $1(&$0.objection) },
        .stated(Right.self),
        FieldDoc(
          "13(2)(b) 14(2)(c) 21",
          fi: "Vastustamisoikeus.",
          sv: "Rätten att göra invändningar.",
          en: "The right to object.",
          example: "Voit vastustaa käsittelyä erityiseen tilanteeseesi liittyvällä perusteella.")),
      Field(
        "withdrawConsent", fi: "suostumuksenPeruuttaminen", sv: "återkallandeAvSamtycke",
        \.withdrawConsent, { $1(&$0.withdrawConsent) }, .stated(Right.self),
        FieldDoc(
          "13(2)(c) 14(2)(d) 7(3)",
          fi: "Oikeus peruuttaa suostumus milloin tahansa.",
          sv: "Rätten att när som helst återkalla sitt samtycke.",
          en: "The right to withdraw consent at any time.",
          example: "Voit peruuttaa suostumuksesi milloin tahansa.")),
      Field(
        "noAutomatedDecision", fi: "eiAutomaattistaPäätöstä", sv: "ingetAutomatiseratBeslut",
        \.noAutomatedDecision, { $1(&$0.noAutomatedDecision) }, .stated(Right.self),
        FieldDoc(
          "13(2)(f) 14(2)(g) 22",
          fi:
            "Oikeus olla joutumatta pelkästään automaattisen päätöksen kohteeksi ja saada ihminen käsittelemään asia.",
          sv:
            "Rätten att inte bli föremål för ett helt automatiserat beslut och att få en människa att pröva saken.",
          en:
            "The right not to be subject to a decision by a machine alone, and to have a person look at it.",
          example: "Sinulla on oikeus siihen, että päätöstäsi ei tehdä pelkästään automaattisesti.")
      ),
      Field(
        "general", fi: "yleisesti", sv: "allmänt", \.general, { $1(&$0.general) }, .prose,
        FieldDoc(
          "12(2)",
          fi: "Mitä seloste sanoo kaikista oikeuksista yhteisesti.",
          sv: "Vad beskrivningen säger om alla rättigheter gemensamt.",
          en: "What the notice says of all rights together.",
          example: "Oikeutesi riippuvat siitä, mihin tietojesi käsittely perustuu.")),
      Field(
        "channel", fi: "näinKäytät", sv: "såGörDu", \.channel, { $1(&$0.channel) }, .prose,
        FieldDoc(
          "12(2)",
          fi: "Miten oikeuksia käytetään.",
          sv: "Hur rättigheterna utövas.",
          en: "How to use the rights.",
          example: "Tee pyyntö sähköisellä lomakkeella tai kirjaamossa.")),
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
        "fee", fi: "maksu", sv: "avgift", \.fee, { $1(&$0.fee) }, .prose,
        FieldDoc(
          "12(5)",
          fi: "Mitä pyyntö maksaa.",
          sv: "Vad en begäran kostar.",
          en: "What a request costs.",
          example: "Pyyntö on maksuton.")),
      Field(
        "refusal", fi: "kieltäytyminen", sv: "avslag", \.refusal, { $1(&$0.refusal) }, .prose,
        FieldDoc(
          "12(4)",
          fi: "Mitä tapahtuu, jos pyynnöstä kieltäydytään.",
          sv: "Vad som händer om en begäran avslås.",
          en: "What happens if a request is refused.",
          example: "Jos pyyntöön ei suostuta, saat siitä kirjallisen perustelun.")),
      Field(
        "identification", fi: "tunnistaminen", sv: "identifiering", \.identification,
        { $1(&$0.identification) }, .prose,
        FieldDoc(
          "12(6)",
          fi: "Miten rekisterinpitäjä varmistaa pyytäjän henkilöllisyyden.",
          sv: "Hur den personuppgiftsansvarige kontrollerar vem som frågar.",
          en: "How the controller makes sure who asks.",
          example: "Todista henkilöllisyytesi kirjaamossa tai tunnistaudu verkossa.")),
      Field(
        "guardian", fi: "huoltaja", sv: "vårdnadshavare", \.guardian, { $1(&$0.guardian) }, .prose,
        FieldDoc(
          "12(1)",
          fi: "Kuka käyttää lapsen oikeuksia.",
          sv: "Vem som utövar ett barns rättigheter.",
          en: "Who uses a child's rights.",
          example: "Huoltaja voi pyytää alle 15-vuotiaan lapsen tietoja.")),
      Field(
        "link", fi: "lisätietoja", sv: "merInformation", \.link, { $1(&$0.link) },
        .written(WebAddress.self, .url),
        FieldDoc(
          "",
          fi: "Missä oikeuksista kerrotaan lisää.",
          sv: "Var det finns mer information om rättigheterna.",
          en: "Where to read more.",
          example: "https://tietosuoja.fi/tunne-oikeutesi")),
    ])
}

extension Rights: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: Rights, b: Rights) -> Bool {
    a.information == b.information
      && a.access == b.access
      && a.rectification == b.rectification
      && a.erasure == b.erasure
      && a.restriction == b.restriction
      && a.portability == b.portability
      && a.objection == b.objection
      && a.withdrawConsent == b.withdrawConsent
      && a.noAutomatedDecision == b.noAutomatedDecision
      && a.general == b.general
      && a.channel == b.channel
      && a.responseTime == b.responseTime
      && a.fee == b.fee
      && a.refusal == b.refusal
      && a.identification == b.identification
      && a.guardian == b.guardian
      && a.link == b.link
  }
}
