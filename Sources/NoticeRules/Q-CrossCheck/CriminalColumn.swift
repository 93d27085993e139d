import CrossCheck
import Diagnostics
import NoticeModel
import SourceText

/// A column holds data about crimes, and the notice does not tell it, or says nothing of its basis.
///
/// Article 10 and section 7 of the Data Protection Act. A background extract may be shown but not kept (Act
/// 148/2014, section 4 a): a column with the day on which it was shown is none.
///
/// A warning where the verdict is not certain.
///
/// May be wrong: columns are known by their names.
package enum CriminalColumn: Rule {
  package static let about = RuleDescription(
    "XREF-CRIMINAL-COLUMN", .error, concerns: ["dataItems", "criminalData"], item: .categories,
    law: [
      .gdpr(10),
      .act(
        fi: "tietosuojalaki", sv: "dataskyddslagen", en: "Data Protection Act", "1050/2018", "7"),
    ],
    message: Phrase(
      fi: "Rikostietosarake {table}.{column} puuttuu selosteesta.",
      sv: "Brottsuppgiftskolumnen {table}.{column} saknas i beskrivningen.",
      en: "Criminal-data column {table}.{column} is not in the notice."),
    wrong: Phrase(
      fi: "Vapaaehtoisen rikosrekisteriote tallennetaan liitteenä.",
      sv: "Den frivilligas straffregisterutdrag sparas som bilaga.",
      en: "The volunteer's criminal record extract is kept as an attachment."),
    advice: Phrase(
      fi: "Vapaaehtoisen rikostausta on tarkistettu: päivämäärä, ei otetta",
      sv: "Den frivilligas brottsliga bakgrund har kontrollerats: datum, inget utdrag",
      en: "The volunteer's background was checked: the day, no extract"),
    why: Phrase(
      fi:
        "Rikostietoja saa käsitellä vain 10 artiklan ja tietosuojalain 7 §:n nojalla. Kerro tieto ja peruste tai poista sarake.",
      sv:
        "Uppgifter om brott får behandlas bara enligt artikel 10 och dataskyddslagen 7 §. Nämn uppgiften och grunden eller ta bort kolumnen.",
      en:
        "Criminal data may be processed only under Art. 10 and section 7 of the Data Protection Act. Tell them and the basis, or remove the column."
    ),
    caveat: Phrase(
      fi:
        "Sarakkeet tunnistetaan nimestä, tyypistä ja taulujen yhteyksistä, ei tietojen sisällöstä.",
      sv: "Kolumnerna känns igen på namn, typ och tabellernas samband, inte på innehållet.",
      en: "Columns are known by their names, types and tables' links, not by what is in them."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let view = context.register else { return }
    let hasBasis =
      notice.criminalData.value.map { $0.statutes.contains { !$0.isBlank } || $0.text.isGiven }
      ?? false
    for column in view.columns(.criminal) {
      guard let severity = view.severity(column) else { continue }
      if column.disclosure.isDisclosed {
        guard !hasBasis else { continue }
        findings.report(
          withoutBasis, at: view.place(column), severity: severity, view.values(column),
          because: view.reasons(column))
      } else {
        findings.report(
          about, [column], in: view, severity: severity,
          help: help(column, view),
          // Without a basis the item alone would not be enough.
          proposing: { hasBasis ? view.proposalToAdd([column]) : nil })
      }
    }
  }

  /// The same rule where the data are told, and the basis is not.
  private static let withoutBasis = RuleDescription(
    about.id, about.severity, concerns: about.concerns, item: about.item, law: about.law,
    message: Phrase(
      fi:
        "Sarakkeessa {table}.{column} on rikostietoja. Seloste kertoo tiedon mutta ei käsittelyn perustetta (10 artikla, tietosuojalaki 7 §).",
      sv:
        "Kolumnen {table}.{column} har uppgifter om brott. Beskrivningen nämner uppgiften men inte grunden (artikel 10, dataskyddslagen 7 §).",
      en:
        "Column {table}.{column} has criminal data. The notice tells the data but not the basis (Art. 10, Data Protection Act, section 7)."
    ),
    wrong: about.wrong,
    advice: Phrase(
      fi: "Lisää selosteeseen rikostietojen käsittelyn peruste, tai poista sarake.",
      sv: "Lägg till grunden för behandlingen av brottsuppgifter, eller ta bort kolumnen.",
      en: "Add the basis for processing criminal data, or remove the column."),
    why: about.why, caveat: about.caveat)

  private static func help(_ column: CheckedColumn, _ view: RegisterView) -> Message {
    let help = view.helpToAdd([column])
    return Message(
      Phrase(
        fi: "Poista sarake tai kerro peruste. " + help.phrase.fi,
        sv: "Ta bort kolumnen eller ange grunden. " + help.phrase.sv,
        en: "Remove the column, or tell the basis. " + help.phrase.en), help.values)
  }
}
