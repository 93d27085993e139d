import NoticeModel
import SourceText

/// One `seloste.yaml`: what a municipality has decided for the notices of a folder and those below.
package struct SettingsFile: Record {
  package var range: SourceRange = .nowhere
  /// Whether the project begins here: files further up are not read.
  package var root: Flag?
  /// The lists that this file replaces; others it adds to.
  package var replace: [Text] = []
  /// The language of messages.
  package var language: Choice<SpokenLanguage>?
  /// The least severity that is shown.
  package var show: Choice<ShownSeverity>?
  /// The severity from which on a run fails.
  package var failOn: Choice<FailureSeverity>?
  /// The age from which on a notice is to be reviewed.
  package var maximumAge: Written<Period>?
  /// Rules that weigh more or less here.
  package var severities: [SeverityDecision] = []
  /// The municipality, said once for all its notices.
  package var municipality: Municipality?
  /// Contacts that every notice must name.
  package var requiredContacts: [ContactDemand] = []
  /// Organisations of the region that have changed their names.
  package var organisations: [RenamedOrganisation] = []
  /// Systems that the municipality uses.
  package var systems: [KnownSystem] = []
  /// The registers and systems that the description of publicity names.
  package var describedRegisters: [Text] = []
  /// Where the schemas of registers may be read from.
  package var schemas: SchemaAccess?

  package init() {}

  package static let table = FieldTable<SettingsFile>(
    "settings",
    [
      Field(
        "root", fi: "juuri", sv: "rot", \.root, { $1(&$0.root) }, .flag,
        FieldDoc(
          "", fi: "Alkaako projekti tästä kansiosta.", sv: "Om projektet börjar i den här mappen.",
          en: "Whether the project begins in this folder.", example: "yes")),
      Field(
        "replace", fi: "korvaa", sv: "ersätt", \.replace, { $1(&$0.replace) },
        .texts(item: FieldName("list", fi: "luettelo", sv: "lista")),
        FieldDoc(
          "", fi: "Luettelot, jotka tämä tiedosto korvaa eikä täydennä.",
          sv: "Listor som den här filen ersätter i stället för att utöka.",
          en: "Lists that this file replaces in place of adding to them.",
          example: "[organisations]")),
      Field(
        "language", fi: "kieli", sv: "språk", \.language, { $1(&$0.language) },
        .choice(SpokenLanguage.self),
        FieldDoc(
          "", fi: "Viestien kieli.", sv: "Meddelandenas språk.", en: "The language of messages.",
          example: "fi")),
      Field(
        "show", fi: "näytä", sv: "visa", \.show, { $1(&$0.show) }, .choice(ShownSeverity.self),
        FieldDoc(
          "", fi: "Vähin näytettävä vakavuus.", sv: "Lägsta allvarlighet som visas.",
          en: "The least severity that is shown.", example: "warning")),
      Field(
        "failOn", fi: "hylkäysraja", sv: "felgräns",
        singular: FieldName("fail-on", fi: "fail-on", sv: "fail-on"), \.failOn,
        { $1(&$0.failOn) }, .choice(FailureSeverity.self),
        FieldDoc(
          "", fi: "Vakavuus, josta alkaen tarkastus epäonnistuu.",
          sv: "Allvarlighet från vilken granskningen misslyckas.",
          en: "The severity from which on a check fails.", example: "error")),
      Field(
        "maximumAge", fi: "enimmäisikä", sv: "högstaÅlder", \.maximumAge, { $1(&$0.maximumAge) },
        .written(Period.self, .period),
        FieldDoc(
          "", fi: "Ikä, josta alkaen seloste on tarkistettava.",
          sv: "Ålder från vilken en beskrivning ska ses över.",
          en: "The age from which on a notice is to be reviewed.", example: "2 years")),
      Field(
        "severities", fi: "vakavuudet", sv: "allvarligheter", \.severities,
        { $1(&$0.severities) },
        .identified(
          SeverityDecision.self, item: FieldName("rule", fi: "sääntö", sv: "regel"), space: nil),
        FieldDoc(
          "", fi: "Sääntöjen vakavuudet tässä kunnassa.", sv: "Reglernas allvarlighet här.",
          en: "How much rules weigh here.", example: "{STALE-DATE-OLD: info}")),
      Field(
        "municipality", fi: "kunta", sv: "kommun", \.municipality, { $1(&$0.municipality) },
        .record(Municipality.self),
        FieldDoc(
          "", fi: "Kunta; seloste voi jättää sen sanomatta.",
          sv: "Kommunen; beskrivningen behöver inte ange den.",
          en: "The municipality; notices need not say it.", example: "{name: Mallila}")),
      Field(
        "requiredContacts", fi: "pakollisetYhteystiedot", sv: "obligatoriskaKontaktuppgifter",
        singular: FieldName(
          "requiredContact", fi: "pakollinenYhteystieto", sv: "obligatoriskKontaktuppgift"),
        \.requiredContacts, { $1(&$0.requiredContacts) },
        .records(
          ContactDemand.self, item: FieldName("contact", fi: "yhteystieto", sv: "kontakt")),
        FieldDoc(
          "13(1)(a) 13(1)(b)", fi: "Yhteystiedot, jotka jokaisessa selosteessa on oltava.",
          sv: "Kontaktuppgifter som varje beskrivning ska ha.",
          en: "Contacts that every notice must name.", example: "[privacy@mallila.example]")),
      Field(
        "organisations", fi: "organisaatiot", sv: "organisationer", \.organisations,
        { $1(&$0.organisations) },
        .records(
          RenamedOrganisation.self,
          item: FieldName("organisation", fi: "organisaatio", sv: "organisation")),
        FieldDoc(
          "5(1)(d)", fi: "Oman alueen organisaatiot, joiden nimi on muuttunut.",
          sv: "Regionens organisationer som har bytt namn.",
          en: "Organisations of the region that have changed their names.",
          example: "[{name: Mallila, formerNames: [Mallilan kunta]}]")),
      Field(
        "systems", fi: "järjestelmät", sv: "system", \.systems, { $1(&$0.systems) },
        .records(
          KnownSystem.self, item: FieldName("system", fi: "järjestelmä", sv: "system")),
        FieldDoc(
          "13(1)(e)", fi: "Kunnan käyttämät järjestelmät.", sv: "System som kommunen använder.",
          en: "Systems that the municipality uses.", example: "[{name: Koto}]")),
      Field(
        "describedRegisters", fi: "kuvatutRekisterit", sv: "beskrivnaRegister",
        \.describedRegisters, { $1(&$0.describedRegisters) },
        .texts(item: FieldName("register", fi: "rekisteri", sv: "register")),
        FieldDoc(
          "",
          fi: "Rekisterit ja järjestelmät, jotka asiakirjajulkisuuskuvaus nimeää.",
          sv: "Register och system som beskrivningen av handlingsoffentligheten nämner.",
          en: "Registers and systems that the description of publicity names.",
          example: "[Kotoutumispalvelujen asiakasrekisteri]")),
      Field(
        "schemas", fi: "tietorakenteet", sv: "datastrukturer", \.schemas, { $1(&$0.schemas) },
        .record(SchemaAccess.self),
        FieldDoc(
          "", fi: "Mistä rekisterien tietorakenteita saa lukea.",
          sv: "Varifrån registrens datastrukturer får läsas.",
          en: "Where the schemas of registers may be read from.",
          example: "{environment: [KOTO_DB]}")),
    ])
}

extension SettingsFile: Equatable {
  /// Files are told apart by where they stand.
  package static func == (a: SettingsFile, b: SettingsFile) -> Bool { a.range == b.range }
}
