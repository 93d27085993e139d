import Diagnostics
import NoticeModel

/// The register holds extracts of the criminal register, or copies of them.
///
/// Under the act on background checks of people who work with children (504/2002) the extract is shown;
/// what is recorded is that it was shown and its identifying details, and no copy is kept.
///
/// May be wrong: where the data item means the mark that an extract was shown, say so.
package enum CriminalRecordExtract: Rule {
  package static let about = RuleDescription(
    "GDPR10-BACKGROUND-EXTRACT", .warning, concerns: ["dataItems", "criminalData"],
    law: [
      .act(
        fi: "laki lasten kanssa työskentelevien rikostaustan selvittämisestä",
        sv: "lagen om kontroll av brottslig bakgrund hos personer som arbetar med barn",
        en: "Act on Checking the Criminal Background of Persons Working with Children", "504/2002",
        "7–8")
    ],
    message: Phrase(
      fi: "Rikosrekisteriotetta ei saa tallentaa. Kirjaa vain, että ote on esitetty.",
      sv: "Straffregisterutdraget får inte sparas. Anteckna endast att utdraget har visats.",
      en:
        "The criminal-record extract must not be stored; record only that it was shown."),
    wrong: Phrase(
      fi: "Rikosrekisteriotteen kopio", sv: "Kopia av straffregisterutdraget",
      en: "Copy of the criminal-record extract"),
    advice: Phrase(
      fi: "Merkintä rikosrekisteriotteen esittämisestä (päivämäärä)",
      sv: "Anteckning om att straffregisterutdraget har visats (datum)",
      en: "Note that the criminal-record extract was shown (date)"),
    why: Phrase(
      fi:
        "Ote on palautettava heti sen esittäneelle, eikä siitä saa ottaa kopiota. Rekisteriin kuuluu vain tieto esittämisestä.",
      sv:
        "Utdraget ska genast återlämnas till den som visade det, och ingen kopia får tas. Till registret hör bara uppgiften om att det visats.",
      en:
        "The extract is returned at once to the person who showed it, and may not be copied. Only the fact that it was shown belongs in the register."
    ),
    caveat: Phrase(
      fi: "Jos tarkoitat merkintää otteen esittämisestä, kirjoita se niin.",
      sv: "Om du menar en anteckning om att utdraget har visats, skriv så.",
      en: "If you mean a note that the extract was shown, write so."))

  package static let cues = [extract]

  private static let extract = Cues([
    "rikosrekisteriot", "rikosrekisterin ot", "rikostaustaot", "straffregisterutdrag",
    "utdrag ur straffregist", "criminal record extract", "criminal records extract",
    "criminal record certificate", "extract from the criminal",
  ])

  private static let keeping = Cues([
    "tallen", "säilyt", "kopio", "liite", "liitet", "skannat", "spara", "lagra", "kopia", "bifog",
    "bevara", "förvara", "store", "keep", "kept", "copy", "copies", "attach", "scan",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    var seen: Set<Int> = []
    for mention in context.mentions(of: extract) where isKept(mention) {
      let range = context.range(of: mention)
      // One finding for an item, whatever its languages.
      guard seen.isEmpty || mention.text.language == nil || seen.insert(0).inserted else {
        continue
      }
      seen.insert(0)
      findings.report(
        about, at: range,
        because: [
          .fact(
            Phrase(
              fi: "Rekisterissä on ote eikä vain merkintä sen esittämisestä.",
              sv: "Registret har utdraget och inte bara en anteckning om att det visats.",
              en: "The register holds the extract and not only a note that it was shown."),
            at: range)
        ])
    }
  }

  private static func isKept(_ mention: Mention) -> Bool {
    guard !mention.isDenied else { return false }
    if mention.field == "dataItems", mention.part == "name" || mention.part == "title" {
      return !mention.isBeside(CriminalRecordWords.shown)
    }
    switch mention.field {
    case "dataItems", "criminalData", "purposes", "systems", "retention", "otherInformation",
      "sources":
      return mention.isBeside(keeping) && !mention.isBeside(CriminalRecordWords.shown)
    default: return false
    }
  }
}

/// Words of extracts of the criminal register.
enum CriminalRecordWords {
  /// That an extract was shown, when, and its identifying details: what may be recorded.
  static let shown = Cues([
    "esit", "näht", "näyt", "tarkist", "tarkast", "merki", "päiv", "=pvm", "tunniste", "numero",
    "visa", "uppvisa", "anteckn", "datum", "kontroll", "identifi", "shown", "seen", "presented",
    "checked", "date", "note",
  ])
}
