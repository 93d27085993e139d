import SourceText

/// Data items that belong together.
package struct DataItemGroup: Record {
  package var range: SourceRange = .nowhere
  /// A heading for the group.
  package var title: LocalizedText?
  /// The groups of data subjects that this concerns; all of them if not given.
  package var of: [Reference] = []
  /// The data items.
  package var items: [DataItem] = []
  /// The special category that all of them belong to.
  package var special: Choice<SpecialCategory>?
  /// Whether all of them tell of crimes or offences.
  package var criminal: Flag?
  /// Where all of them come from.
  package var origin: Choice<DataOrigin>?
  /// Whether the notice says only that the register may hold them.
  package var mayHold: Flag?
  /// Whether the list goes on ("and so on", "for example").
  package var openEnded: Flag?
  /// The purposes that need them; all if not given.
  package var purposes: [Reference] = []
  /// The systems that hold them; all if not given.
  package var systems: [Reference] = []
  /// The part of the notice that mentions them, where it is not the list of data.
  package var mentionedUnder: LocalizedText?
  /// A condition or an explanation.
  package var note: LocalizedText?
  /// The law under which exactly these data are processed.
  package var statutes: [Written<StatuteReference>] = []

  package init() {}

  package static let table = FieldTable<DataItemGroup>(
    "dataItemGroup",
    [
      Field(
        "title", fi: "otsikko", sv: "rubrik", \.title, { $1(&$0.title) }, .name,
        FieldDoc(
          "14(1)(d)",
          fi: "Ryhmän otsikko.",
          sv: "Gruppens rubrik.",
          en: "A heading for the group.",
          example: "Yhteystiedot")),
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
        "items", fi: "sisältö", sv: "innehåll", \.items, { $1(&$0.items) }, .dataItems,
        FieldDoc(
          "14(1)(d)",
          fi: "Ryhmän tiedot.",
          sv: "Gruppens uppgifter.",
          en: "The data items.",
          example: "[nimi, henkilötunnus, osoite]")),
      Field(
        "special", fi: "erityinen", sv: "särskild", \.special, { $1(&$0.special) },
        .choice(SpecialCategory.self),
        FieldDoc(
          "9(1)",
          fi: "Erityinen henkilötietoryhmä, johon ryhmän kaikki tiedot kuuluvat.",
          sv: "Den särskilda kategori av personuppgifter som alla gruppens uppgifter hör till.",
          en: "The special category that all of them belong to.",
          example: "health")),
      Field(
        "criminal", fi: "rikostieto", sv: "brottsuppgift", \.criminal, { $1(&$0.criminal) }, .flag,
        FieldDoc(
          "10",
          fi: "Liittyvätkö ryhmän kaikki tiedot rikostuomioihin tai rikkomuksiin.",
          sv: "Om alla gruppens uppgifter rör fällande domar eller lagöverträdelser.",
          en: "Whether all of them tell of crimes or offences.",
          example: "no")),
      Field(
        "origin", fi: "alkuperä", sv: "ursprung", \.origin, { $1(&$0.origin) },
        .choice(DataOrigin.self),
        FieldDoc(
          "14(2)(f)",
          fi: "Mistä ryhmän kaikki tiedot ovat peräisin.",
          sv: "Varifrån alla gruppens uppgifter kommer.",
          en: "Where all of them come from.",
          example: "otherRegister")),
      Field(
        "mayHold", fi: "mahdollisesti", sv: "eventuellt", \.mayHold, { $1(&$0.mayHold) }, .flag,
        FieldDoc(
          "",
          fi: "Sanotaanko selosteessa vain, että rekisterissä voi olla näitä tietoja.",
          sv: "Om beskrivningen bara säger att registret kan innehålla dessa uppgifter.",
          en: "Whether the notice says only that the register may hold them.",
          example: "yes")),
      Field(
        "openEnded", fi: "avoin", sv: "öppen", \.openEnded, { $1(&$0.openEnded) }, .flag,
        FieldDoc(
          "",
          fi: "Jääkö luettelo avoimeksi (”ym.”, ”esimerkiksi”).",
          sv: "Om listan är öppen (”m.m.”, ”till exempel”).",
          en: "Whether the list goes on (\"and so on\", \"for example\").",
          example: "no")),
      Field(
        "purposes", fi: "tarkoitukset", sv: "ändamål", \.purposes, { $1(&$0.purposes) },
        .references(.purpose, item: .purpose),
        FieldDoc(
          "",
          fi: "Tarkoitukset, joihin tietoja tarvitaan; jos niitä ei mainita, kaikki.",
          sv: "De ändamål som kräver uppgifterna; alla om inga anges.",
          en: "The purposes that need them; all if not given.",
          example: "[asiakkuus]")),
      Field(
        "systems", fi: "järjestelmät", sv: "system", \.systems, { $1(&$0.systems) },
        .references(.system, item: .system),
        FieldDoc(
          "",
          fi: "Järjestelmät, joissa tiedot ovat; jos niitä ei mainita, kaikki.",
          sv: "De system där uppgifterna finns; alla om inga anges.",
          en: "The systems that hold them; all if not given.",
          example: "[koto]")),
      Field(
        "mentionedUnder", fi: "mainittuKohdassa", sv: "nämnsUnder", \.mentionedUnder,
        { $1(&$0.mentionedUnder) }, .name,
        FieldDoc(
          "",
          fi: "Selosteen kohta, jossa tiedot mainitaan, jos se ei ole tietosisällön luettelo.",
          sv:
            "Den del av beskrivningen som nämner uppgifterna, om det inte är listan över uppgifter.",
          en: "The part of the notice that mentions them, where it is not the list of data.",
          example: "Tietojen luovutukset")),
      Field(
        "note", fi: "huomautus", sv: "anmärkning", \.note, { $1(&$0.note) }, .prose,
        FieldDoc(
          "",
          fi: "Ehto tai selvennys.",
          sv: "Ett villkor eller en förklaring.",
          en: "A condition or an explanation.",
          example: "Tiedot tallennetaan vain asiakkaan pyynnöstä.")),
      Field(
        "statutes", fi: "säädökset", sv: "författningar", singular: .statute, \.statutes,
        { $1(&$0.statutes) }, .writtenList(StatuteReference.self, .statute, item: .statute),
        FieldDoc(
          "6(3) 9(2) 10 87",
          fi:
            "Säädökset, joiden nojalla juuri näitä tietoja käsitellään, esimerkiksi henkilötunnusta.",
          sv:
            "Författningarna enligt vilka just dessa uppgifter behandlas, till exempel personbeteckningen.",
          en:
            "The acts under which exactly these data are processed, for example the identity code.",
          example: "[tietosuojalaki (1050/2018) 29 §]")),
    ])
}

extension DataItemGroup: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: DataItemGroup, b: DataItemGroup) -> Bool {
    a.title == b.title
      && a.of == b.of
      && a.items == b.items
      && a.special == b.special
      && a.criminal == b.criminal
      && a.origin == b.origin
      && a.mayHold == b.mayHold
      && a.openEnded == b.openEnded
      && a.purposes == b.purposes
      && a.systems == b.systems
      && a.mentionedUnder == b.mentionedUnder
      && a.note == b.note
      && a.statutes == b.statutes
  }
}
