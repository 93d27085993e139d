import Diagnostics

/// The fixed words of a mapping that is proposed for review.
enum ScaffoldWords {
  /// What stands above a new file; `{review}` is the field's name in the file's language.
  static let head = Phrase(
    fi: """
      Sarakkeet, jotka jäivät auki, kun selostetta verrattiin tietokantaan.
      Ehdotus ei vielä päätä mitään. Päätä näin: kirjoita yksi näistä, kirjoita perustelu
      ja poista rivi ”{review}: kyllä”.
      """,
    sv: """
      Kolumner som blev öppna när beskrivningen jämfördes med databasen.
      Ett förslag beslutar ännu ingenting. Besluta så här: skriv ett av dessa, skriv en motivering
      och ta bort raden ”{review}: ja”.
      """,
    en: """
      Columns that stayed open when the notice was compared with the database.
      A proposal decides nothing yet. To decide, write one of these, write the reason, and remove
      the line “{review}: yes”.
      """)

  /// What can be decided: a field, an example of its value, and what it means.
  static let choices: [(field: String, value: Phrase, meaning: Phrase)] = [
    (
      "items", Phrase(fi: "[tunnus]", sv: "[id]", en: "[id]"),
      Phrase(
        fi: "selosteen tiedot, joihin sarake kuuluu",
        sv: "beskrivningens uppgifter som kolumnen hör till",
        en: "the data items of the notice that the column belongs to")
    ),
    (
      "category", Phrase(fi: "terveys", sv: "hälsa", en: "health"),
      Phrase(
        fi: "tietoryhmä, kun tieto lisätään selosteeseen",
        sv: "kategorin, när uppgiften läggs till i beskrivningen",
        en: "the category, when the item is added to the notice")
    ),
    (
      "personal", Phrase(fi: "ei", sv: "nej", en: "no"),
      Phrase(
        fi: "sarakkeessa ei ole henkilötietoja", sv: "kolumnen har inga personuppgifter",
        en: "the column holds no personal data")
    ),
    (
      "freeText", Phrase(fi: "hyväksytty", sv: "godkänd", en: "accepted"),
      Phrase(
        fi: "vapaan tekstin kirjoittaminen on hyväksytty", sv: "det är godkänt att skriva fritext",
        en: "free text is accepted")
    ),
  ]

  /// What stands between the choices and the first decision.
  static let foot = Phrase(
    fi: """
      Nimessä * on mitä tahansa ja ? yksi merkki: "*.luotu", asiakas.maire_*.
      Prosentti kertoo, miten varma ohjelma on. Plus puhuu henkilötiedon puolesta, miinus vastaan.
      Ohjelma ei muuta eikä siirrä päätöksiä. Uudet ehdotukset tulevat tiedoston loppuun.
      """,
    sv: """
      I namn är * vad som helst och ? ett tecken: "*.skapad", kund.maire_*.
      Procenttalet anger hur säkert programmet är. Plus talar för en personuppgift, minus emot.
      Programmet ändrar eller flyttar inga beslut. Nya förslag läggs till i slutet av filen.
      """,
    en: """
      In names * is anything and ? one character: "*.created", client.maire_*.
      The percentage tells how sure Seloste is. A plus speaks for personal data, a minus against.
      Seloste changes and moves no decision. New proposals are added at the end of the file.
      """)

  static let table = Phrase(
    fi: "Taulu {table}: {role}.", sv: "Tabell {table}: {role}.", en: "Table {table}: {role}.")
  static let tableOfSystem = Phrase(
    fi: "Taulu {table} ({system}): {role}.", sv: "Tabell {table} ({system}): {role}.",
    en: "Table {table} ({system}): {role}.")
  static let candidates = Phrase(
    fi: "Ehkä: {list}.", sv: "Kanske: {list}.", en: "Perhaps: {list}.")
  static let freeText = Phrase(
    fi: "Vapaata tekstiä: siihen voi kertyä arkaluonteisia tietoja.",
    sv: "Fritext: känsliga uppgifter kan samlas där.",
    en: "Free text: sensitive data may gather in it.")
  static let comment = Phrase(
    fi: "Tietokannan selite: {text}", sv: "Databasens kommentar: {text}",
    en: "The database's comment: {text}")

  /// What a table's rows are.
  static func role(_ role: TableRole) -> Phrase {
    switch role {
    case .person:
      Phrase(
        fi: "jokainen rivi on henkilö", sv: "varje rad är en person", en: "each row is a person")
    case .aboutPerson:
      Phrase(
        fi: "rivit koskevat henkilöitä", sv: "raderna gäller personer",
        en: "the rows are about persons")
    case .log:
      Phrase(
        fi: "rivit kertovat, mitä henkilöt ovat tehneet järjestelmässä",
        sv: "raderna berättar vad personer har gjort i systemet",
        en: "the rows tell what persons did in the system")
    case .organisation:
      Phrase(
        fi: "rivit koskevat organisaatioita", sv: "raderna gäller organisationer",
        en: "the rows are about organisations")
    case .thing:
      Phrase(
        fi: "rivit koskevat esineitä, paikkoja tai tapahtumia",
        sv: "raderna gäller saker, platser eller händelser",
        en: "the rows are about things, places or events")
    case .lookup:
      Phrase(
        fi: "rivit ovat koodeja ja niiden nimiä", sv: "raderna är koder och deras namn",
        en: "the rows are codes and their names")
    case .price:
      Phrase(
        fi: "rivit ovat hintoja tai maksuperusteita",
        sv: "raderna är priser eller avgiftsgrunder", en: "the rows are prices or grounds for fees")
    case .technical:
      Phrase(
        fi: "taulu on ohjelmiston oma", sv: "tabellen är programmets egen",
        en: "the table is the software's own")
    case .statistics:
      Phrase(
        fi: "rivit ovat lukuja monesta", sv: "raderna är tal om många",
        en: "the rows are counts of many")
    case .other:
      Phrase(
        fi: "ei selviä, mitä rivit koskevat", sv: "det framgår inte vad raderna gäller",
        en: "nothing tells what the rows are about")
    }
  }
}
