import CrossCheck
import Diagnostics
import Law

/// The fixed words of what is told of schemas.
enum SchemaWords {
  /// What a table's rows are.
  static func role(_ role: TableRole) -> Phrase {
    switch role {
    case .person: Phrase(fi: "henkilöitä", sv: "personer", en: "persons")
    case .aboutPerson:
      Phrase(fi: "koskee henkilöä", sv: "gäller en person", en: "about a person")
    case .log:
      Phrase(
        fi: "loki henkilöiden toimista", sv: "logg över vad personer gjort",
        en: "log of what persons did")
    case .organisation: Phrase(fi: "organisaatioita", sv: "organisationer", en: "organisations")
    case .thing:
      Phrase(
        fi: "esineitä, paikkoja tai tapahtumia", sv: "saker, platser eller händelser",
        en: "things, places or events")
    case .lookup: Phrase(fi: "koodisto", sv: "kodverk", en: "code list")
    case .price:
      Phrase(
        fi: "hintoja tai maksuperusteita", sv: "priser eller avgiftsgrunder",
        en: "prices or grounds for fees")
    case .technical:
      Phrase(fi: "ohjelmiston oma", sv: "programmets egen", en: "the software's own")
    case .statistics: Phrase(fi: "tilasto", sv: "statistik", en: "statistics")
    case .other:
      Phrase(
        fi: "ei henkilöitä, sikäli kuin rakenteesta näkyy",
        sv: "inga personer, så vitt strukturen visar",
        en: "no persons, as far as the schema shows")
    }
  }

  /// The verdict on a column.
  static func kind(_ kind: ColumnKind) -> Phrase {
    switch kind {
    case .personal: Phrase(fi: "henkilötieto", sv: "personuppgift", en: "personal")
    case .link: Phrase(fi: "viittaus", sv: "hänvisning", en: "reference")
    case .technical: Phrase(fi: "tekninen", sv: "teknisk", en: "technical")
    case .notPersonal: Phrase(fi: "ei henkilötieto", sv: "inte personuppgift", en: "not personal")
    case .unsure: Phrase(fi: "epävarma", sv: "osäker", en: "unsure")
    }
  }

  /// Each flag with its name for machines and its words, the gravest first.
  static let flags: [(flag: ColumnFlags, name: String, words: Phrase)] = [
    (
      .special, "special",
      Phrase(
        fi: "erityinen henkilötietoryhmä", sv: "särskild kategori", en: "special category")
    ),
    (.criminal, "criminal", Phrase(fi: "rikostieto", sv: "brottsuppgift", en: "criminal data")),
    (
      .identityCode, "identityCode",
      Phrase(fi: "henkilötunnus", sv: "personbeteckning", en: "identity code")
    ),
    (
      .credential, "credential",
      Phrase(fi: "kirjautumistieto", sv: "inloggningsuppgift", en: "sign-in data")
    ),
    (
      .protectedAddress, "protectedAddress",
      Phrase(fi: "turvakielto", sv: "spärrmarkering", en: "non-disclosure for safety")
    ),
    (
      .sensor, "sensor",
      Phrase(
        fi: "kuva, ääni tai sijainti", sv: "bild, röst eller position",
        en: "image, voice or location")
    ),
    (.score, "score", Phrase(fi: "pisteytys", sv: "poängsättning", en: "score")),
    (.freeText, "freeText", Phrase(fi: "vapaa teksti", sv: "fritext", en: "free text")),
    (.log, "log", Phrase(fi: "lokitieto", sv: "logguppgift", en: "log data")),
    (
      .opaque, "opaque",
      Phrase(
        fi: "sisältö ei näy rakenteesta", sv: "innehållet syns inte i strukturen",
        en: "content not seen in the schema")
    ),
    (.ambiguous, "ambiguous", Phrase(fi: "tulkinnanvarainen", sv: "tvetydig", en: "ambiguous")),
  ]

  /// What asks for more than the category does.
  static let grave: ColumnFlags = [.special, .criminal, .identityCode, .credential]

  static func flagWords(_ flags: ColumnFlags, _ language: MessageLanguage) -> [String] {
    Self.flags.filter { flags.contains($0.flag) }.map { $0.words[language] }
  }

  /// A category by its code, in words.
  static func category(_ code: String) -> Phrase { categories[code] ?? Phrase(code) }

  /// A person group by its code, in words.
  static func group(_ code: String) -> Phrase { groups[code] ?? Phrase(code) }

  /// A reason in words; a category that it rests on is told by its name.
  static func reason(_ evidence: Evidence) -> Message {
    guard let category = categories[evidence.detail] else { return evidence.message }
    return Message(evidence.kind.phrase, ["detail": category])
  }

  private static let categories = Dictionary(
    LawBook.standard.dataCategories.map { ($0.code, $0.name) }, uniquingKeysWith: { a, _ in a })
  private static let groups = Dictionary(
    LawBook.standard.personGroups.map { ($0.code, $0.name) }, uniquingKeysWith: { a, _ in a })

  /// A share of one in whole percents. Never certain: a verdict by names is not.
  static func percent(_ share: Double, _ language: MessageLanguage) -> String {
    let value = min(max(Int((share * 100).rounded()), 1), 99)
    return language == .english ? "\(value)%" : "\(value)\u{A0}%"
  }

  /// A weight with its sign and one decimal.
  static func weight(_ value: Double, _ language: MessageLanguage) -> String {
    let tenths = Int((min(max(value.isFinite ? value : 0, -999), 999) * 10).rounded())
    let sign = tenths < 0 ? "\u{2212}" : "+"
    let point = language == .english ? "." : ","
    return "\(sign)\(abs(tenths) / 10)\(point)\(abs(tenths) % 10)"
  }

  /// How many columns of a kind: “3 viittausta”.
  static func count(_ count: Int, _ kind: ColumnKind, _ language: MessageLanguage) -> String {
    let number = ReportWords.number(count, language)
    let words: Phrase =
      switch kind {
      case .personal:
        Phrase(
          fi: count == 1 ? "henkilötieto" : "henkilötietoa",
          sv: count == 1 ? "personuppgift" : "personuppgifter", en: "personal")
      case .link:
        Phrase(
          fi: count == 1 ? "viittaus" : "viittausta",
          sv: count == 1 ? "hänvisning" : "hänvisningar",
          en: count == 1 ? "reference" : "references")
      case .technical:
        Phrase(
          fi: count == 1 ? "tekninen" : "teknistä", sv: count == 1 ? "teknisk" : "tekniska",
          en: "technical")
      case .notPersonal:
        Phrase(
          fi: count == 1 ? "muu" : "muuta", sv: count == 1 ? "annan" : "andra",
          en: count == 1 ? "other" : "others")
      case .unsure:
        Phrase(
          fi: count == 1 ? "epävarma" : "epävarmaa", sv: count == 1 ? "osäker" : "osäkra",
          en: "unsure")
      }
    return "\(number) \(words[language])"
  }

  static func tables(_ count: Int, _ language: MessageLanguage) -> String {
    let number = ReportWords.number(count, language)
    return switch language {
    case .finnish: "\(number) \(count == 1 ? "taulu" : "taulua")"
    case .swedish: "\(number) \(count == 1 ? "tabell" : "tabeller")"
    case .english: "\(number) \(count == 1 ? "table" : "tables")"
    }
  }

  static func columns(_ count: Int, _ language: MessageLanguage) -> String {
    let number = ReportWords.number(count, language)
    return switch language {
    case .finnish: "\(number) \(count == 1 ? "sarake" : "saraketta")"
    case .swedish: "\(number) \(count == 1 ? "kolumn" : "kolumner")"
    case .english: "\(number) \(count == 1 ? "column" : "columns")"
    }
  }
}
