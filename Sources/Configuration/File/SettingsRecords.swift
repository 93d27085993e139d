import NoticeModel
import NoticeRules
import SourceText

/// How much a rule weighs, and why.
package struct SeverityDecision: IdentifiedRecord {
  package var range: SourceRange = .nowhere
  /// The rule.
  package var id = Text("")
  package var severity: Choice<RuleLevel>?
  /// Why the municipality weighs it so.
  package var reason: Text?

  package init() {}

  package static let table = FieldTable<SeverityDecision>(
    "rule", shorthand: "severity",
    [
      Field(
        "severity", fi: "vakavuus", sv: "allvarlighet", \.severity, { $1(&$0.severity) },
        .choice(RuleLevel.self),
        FieldDoc(
          "", fi: "Säännön vakavuus; pois jättää sen tarkistamatta.",
          sv: "Regelns allvarlighet; av betyder att den inte granskas.",
          en: "The rule's severity; off leaves it unchecked.", example: "info")),
      Field(
        "reason", fi: "syy", sv: "skäl", \.reason, { $1(&$0.reason) }, .text,
        FieldDoc(
          "", fi: "Miksi. Pakollinen, kun lain vaatimus ohitetaan.",
          sv: "Varför. Krävs när ett krav i lagen förbigås.",
          en: "Why. Needed where a requirement of law is passed over.", example: "…")),
    ])
}

/// A contact that every notice must name.
package struct ContactDemand: Record {
  package var range: SourceRange = .nowhere
  /// What messages call it.
  package var name: Text?
  package var email: Written<EmailAddress>?
  package var phone: Written<PhoneNumber>?
  package var url: Written<WebAddress>?

  package init() {}

  package static let table = FieldTable<ContactDemand>(
    "contact", shorthand: "email",
    [
      Field(
        "name", fi: "nimi", sv: "namn", \.name, { $1(&$0.name) }, .text,
        FieldDoc(
          "", fi: "Miksi sitä kutsutaan.", sv: "Vad den kallas.", en: "What it is called.",
          example: "Registry")),
      Field(
        "email", fi: "sähköposti", sv: "ePost", \.email, { $1(&$0.email) },
        .written(EmailAddress.self, .email),
        FieldDoc(
          "", fi: "Sähköpostiosoite.", sv: "E-postadress.", en: "E-mail address.",
          example: "kirjaamo@mallila.example")),
      Field(
        "phone", fi: "puhelin", sv: "telefon", \.phone, { $1(&$0.phone) },
        .written(PhoneNumber.self, .phone),
        FieldDoc(
          "", fi: "Puhelinnumero.", sv: "Telefonnummer.", en: "Phone number.",
          example: "0100 1234")),
      Field(
        "url", fi: "verkkosivu", sv: "webbplats", \.url, { $1(&$0.url) },
        .written(WebAddress.self, .url),
        FieldDoc(
          "", fi: "Verkkosivu tai lomake.", sv: "Webbsida eller formulär.",
          en: "Web page or form.", example: "https://www.mallila.example")),
    ])
}

/// An organisation of the region that has changed its name.
package struct RenamedOrganisation: Record {
  package var range: SourceRange = .nowhere
  /// The name that holds now.
  package var name: Text?
  package var formerNames: [Text] = []
  /// The day from which on the name holds.
  package var since: Written<CalendarDate>?

  package init() {}

  package static let table = FieldTable<RenamedOrganisation>(
    "organisation",
    [
      Field(
        "name", fi: "nimi", sv: "namn", \.name, { $1(&$0.name) }, .text,
        FieldDoc(
          "", fi: "Nykyinen nimi.", sv: "Nuvarande namn.", en: "The present name.",
          example: "Mallilan hyvinvointialue")),
      Field(
        "formerNames", fi: "entisetNimet", sv: "tidigareNamn",
        singular: FieldName("formerName", fi: "entinenNimi", sv: "tidigareNamnet"),
        \.formerNames, { $1(&$0.formerNames) },
        .texts(item: FieldName("name", fi: "nimi", sv: "namn")),
        FieldDoc(
          "", fi: "Nimet, joita ei enää käytetä.", sv: "Namn som inte längre används.",
          en: "Names that are no longer used.", example: "[Mallilan sosiaalitoimi]")),
      Field(
        "since", fi: "alkaen", sv: "sedan", \.since, { $1(&$0.since) },
        .written(CalendarDate.self, .date),
        FieldDoc(
          "", fi: "Päivä, josta alkaen nimi on voimassa.", sv: "Dagen från vilken namnet gäller.",
          en: "The day from which on the name holds.", example: "2023-01-01")),
    ])
}

/// A system that the municipality uses.
package struct KnownSystem: Record {
  package var range: SourceRange = .nowhere
  package var name: Text?
  /// Who supplies it.
  package var vendor: Text?
  /// Where the data are.
  package var country: Written<CountryCode>?
  /// Where it runs.
  package var hosting: Choice<Hosting>?
  /// Whether it is a system of the state.
  package var national: Flag?

  package init() {}

  package static let table = FieldTable<KnownSystem>(
    "system", shorthand: "name",
    [
      Field(
        "name", fi: "nimi", sv: "namn", \.name, { $1(&$0.name) }, .text,
        FieldDoc(
          "", fi: "Järjestelmän nimi.", sv: "Systemets namn.", en: "The system's name.",
          example: "Koto")),
      Field(
        "vendor", fi: "toimittaja", sv: "leverantör", \.vendor, { $1(&$0.vendor) }, .text,
        FieldDoc(
          "", fi: "Kuka järjestelmän toimittaa.", sv: "Vem som levererar systemet.",
          en: "Who supplies it.", example: "Mallin Ohjelmistot Oy")),
      Field(
        "country", fi: "maa", sv: "land", \.country, { $1(&$0.country) },
        .written(CountryCode.self, .country),
        FieldDoc(
          "", fi: "Maa, jossa tiedot ovat.", sv: "Landet där uppgifterna finns.",
          en: "The country in which the data are.", example: "Suomi")),
      Field(
        "hosting", fi: "sijainti", sv: "drift", \.hosting, { $1(&$0.hosting) },
        .choice(Hosting.self),
        FieldDoc(
          "", fi: "Missä järjestelmä toimii.", sv: "Var systemet drivs.", en: "Where it runs.",
          example: "saas")),
      Field(
        "national", fi: "valtakunnallinen", sv: "nationellt", \.national, { $1(&$0.national) },
        .flag,
        FieldDoc(
          "", fi: "Onko järjestelmä valtakunnallinen.", sv: "Om systemet är nationellt.",
          en: "Whether it is a national system.", example: "no")),
    ])
}

/// Where the schemas of registers may be read from.
package struct SchemaAccess: Record {
  package var range: SourceRange = .nowhere
  /// Names of environment variables that may hold the address of a database. Never an address.
  package var environment: [Text] = []

  package init() {}

  package static let table = FieldTable<SchemaAccess>(
    "schemas",
    [
      Field(
        "environment", fi: "ympäristömuuttujat", sv: "miljövariabler", \.environment,
        { $1(&$0.environment) },
        .texts(item: FieldName("variable", fi: "muuttuja", sv: "variabel")),
        FieldDoc(
          "", fi: "Ympäristömuuttujat, joissa tietokannan osoite saa olla.",
          sv: "Miljövariabler som får innehålla en databas adress.",
          en: "Environment variables that may hold the address of a database.",
          example: "[KOTO_DB]"))
    ])
}
