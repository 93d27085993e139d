import Diagnostics
import NoticeModel
import SourceText

/// The wording of what is wrong with a mapping file itself.
extension Diagnostic {
  static func mapping(
    _ id: DiagnosticID, _ severity: Severity, at range: SourceRange, _ phrase: Phrase,
    _ values: [String: String] = [:], help: Phrase, notes: [Note] = [], fixes: [Fix] = []
  ) -> Diagnostic {
    let values = values.mapValues(shortened)
    return Diagnostic(
      id, .language, severity, at: range, Message(phrase, values), help: Message(help, values),
      notes: notes, fixes: fixes)
  }

  /// Words of the file or of a schema, cut so that a message stays short.
  private static func shortened(_ quoted: String) -> String {
    quoted.utf8.count > 400 ? String(quoted.prefix(100)) + "…" : quoted
  }

  static func notAPattern(_ text: Text) -> Diagnostic {
    let parts = text.string.utf8.split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isTable = parts.count == 1 && (1...64).contains(text.string.utf8.count)
    return mapping(
      "MAPPING-PATTERN", .error, at: text.range,
      Phrase(
        fi: "”{text}” ei nimeä sarakkeita.", sv: "”{text}” anger inga kolumner.",
        en: "“{text}” names no columns."), ["text": text.string],
      help: isTable
        ? Phrase(
          fi: "Kirjoita taulu ja sarake: ”{text}.*” tarkoittaa taulun kaikkia sarakkeita.",
          sv: "Skriv tabell och kolumn: ”{text}.*” betyder alla tabellens kolumner.",
          en: "Write table and column: “{text}.*” means all columns of the table.")
        : Phrase(
          fi: "Kirjoita taulu.sarake tai skeema.taulu.sarake. Merkki * on mitä tahansa, ? yksi "
            + "merkki; nimessä olevan pisteen paikalle kirjoitetaan ?.",
          sv: "Skriv tabell.kolumn eller schema.tabell.kolumn. Tecknet * är vad som helst, ? ett "
            + "tecken; i stället för en punkt i ett namn skrivs ?.",
          en: "Write table.column or schema.table.column. A * is anything, a ? one character; "
            + "a dot within a name is written as ?."))
  }

  static func mappingLacks(_ names: String, at range: SourceRange) -> Diagnostic {
    mapping(
      "MAPPING-INCOMPLETE", .error, at: range,
      Phrase(
        fi: "Päätöksestä puuttuu: {names}.", sv: "Beslutet saknar: {names}.",
        en: "The decision lacks: {names}."), ["names": names],
      help: names.utf8.contains(UInt8(ascii: ","))
        ? Phrase(
          fi: "Anna ainakin yksi näistä.", sv: "Ange åtminstone ett av dessa.",
          en: "Give at least one of these.")
        : Phrase(
          fi: "Lisää ”{names}: …”.", sv: "Lägg till ”{names}: …”.", en: "Add “{names}: …”."))
  }

  static func decidesNothing(at range: SourceRange, _ keys: KeySet) -> Diagnostic {
    let names = ["items", "personal", "category", "freeText"].map {
      MappingNames.name(of: $0, keys)
    }
    return mapping(
      "MAPPING-INCOMPLETE", .error, at: range,
      Phrase(
        fi: "Tässä ei päätetä mitään sarakkeista.", sv: "Här beslutas ingenting om kolumnerna.",
        en: "Nothing is decided here of the columns."),
      ["names": names.joined(separator: ", "), "review": MappingNames.name(of: "review", keys)],
      help: Phrase(
        fi: "Anna ainakin yksi näistä: {names}. Ehdotukseksi sen merkitsee ”{review}: kyllä”.",
        sv: "Ange åtminstone ett av dessa: {names}. Ett förslag märks med ”{review}: ja”.",
        en: "Give at least one of: {names}. A proposal is marked with “{review}: yes”."))
  }

  static func decisionWithoutReason(at range: SourceRange, _ name: String) -> Diagnostic {
    mapping(
      "MAPPING-REASON-MISSING", .error, at: range,
      Phrase(
        fi: "Päätöksellä ei ole perustelua.", sv: "Beslutet saknar motivering.",
        en: "The decision has no reason."), ["name": name],
      help: Phrase(
        fi: "Lisää ”{name}: …”, jotta päätöksen voi myöhemmin arvioida uudelleen.",
        sv: "Lägg till ”{name}: …” så att beslutet kan prövas på nytt senare.",
        en: "Add “{name}: …”, so that the decision can be judged again later."))
  }

  static func contradictsItself(
    at range: SourceRange, _ personal: String, _ other: String
  ) -> Diagnostic {
    mapping(
      "MAPPING-CONTRADICTION", .error, at: range,
      Phrase(
        fi: "Päätös on ristiriidassa itsensä kanssa: sarakkeissa ei ole henkilötietoja, mutta "
          + "niillä on ”{other}”.",
        sv: "Beslutet motsäger sig självt: kolumnerna har inga personuppgifter men ändå "
          + "”{other}”.",
        en: "The decision contradicts itself: the columns hold no personal data, yet they have "
          + "“{other}”."), ["personal": personal, "other": other],
      help: Phrase(
        fi: "Poista ”{personal}” tai ”{other}”.", sv: "Ta bort ”{personal}” eller ”{other}”.",
        en: "Remove “{personal}” or “{other}”."))
  }

  static func notAFingerprint(_ text: Text, _ name: String) -> Diagnostic {
    mapping(
      "MAPPING-EVIDENCE-FORM", .error, at: text.range,
      Phrase(
        fi: "Kenttään ”{name}” kuuluu 16 merkkiä (0–9, a–f), jotka ohjelma laskee.",
        sv: "I fältet ”{name}” ska det stå 16 tecken (0–9, a–f), som programmet räknar ut.",
        en: "The field “{name}” takes 16 characters (0–9, a–f), which Seloste computes."),
      ["name": name],
      help: Phrase(
        fi: "Poista kenttä: tarkastus kertoo, mitä siihen kirjoitetaan.",
        sv: "Ta bort fältet: granskningen berättar vad som ska stå där.",
        en: "Remove the field: the check tells what to write."))
  }

  static func personNamed(_ role: Text) -> Diagnostic {
    mapping(
      "MAPPING-PERSON-NAMED", .warning, at: role.range,
      Phrase(
        fi: "Tässä näyttää olevan henkilön sähköpostiosoite.",
        sv: "Här verkar det stå en persons e-postadress.",
        en: "A person's e-mail address seems to stand here."),
      help: Phrase(
        fi: "Kirjoita rooli, esimerkiksi ”tietosuojavastaava”.",
        sv: "Skriv rollen, till exempel ”dataskyddsombud”.",
        en: "Write the role, for example “data protection officer”."))
  }
}

extension Diagnostic {
  /// The same finding of YAML with advice that fits a mapping.
  var speakingOfMapping: Diagnostic {
    switch id {
    case "YAML-ANCHOR", "YAML-ALIAS", "YAML-MERGE-KEY":
      .mapping(
        id, severity, at: range,
        Phrase(
          fi: "Ankkureita (&nimi), viittauksia (*nimi) ja yhdistämistä (<<) ei voi käyttää tässä.",
          sv: "Ankare (&namn), alias (*namn) och sammanslagning (<<) kan inte användas här.",
          en: "Anchors (&name), aliases (*name) and merging (<<) are not used here."),
        help: Phrase(
          fi: "Kirjoita tähdellä alkava nimi lainausmerkkeihin: \"*.luotu\".",
          sv: "Skriv ett namn som börjar med en stjärna inom citattecken: \"*.skapad\".",
          en: "Put a name that begins with a star in quotes: \"*.created\"."))
    default: self
    }
  }
}
