import CrossCheck
import Diagnostics
import NoticeModel
import SourceText

/// A column holds personal identity codes, and the notice does not list the code for those people.
///
/// A warning where the verdict is not certain.
///
/// May be wrong: columns are known by their names; the code may be told as an id of another kind.
package enum IdentityCodeColumn: Rule {
  package static let about = RuleDescription(
    "XREF-HETU-COLUMN", .error, concerns: ["dataItems"], item: .categories,
    law: [
      .act(
        fi: "tietosuojalaki", sv: "dataskyddslagen", en: "Data Protection Act", "1050/2018", "29")
    ],
    message: Phrase(
      fi: "Tietokannassa on henkilötunnussarake {table}.{column}, jota selosteessa ei ole.",
      sv: "Databasen har personbeteckningskolumnen {table}.{column} som saknas i beskrivningen.",
      en: "Identity-code column {table}.{column} is not in the notice."),
    wrong: Phrase(
      fi: "Vapaaehtoisten taulussa on hetu, mutta seloste kertoo vain nimen.",
      sv: "Tabellen över frivilliga har personbeteckning, men beskrivningen nämner bara namnet.",
      en: "The volunteers' table has the identity code, and the notice tells only the name."),
    advice: Phrase(
      fi: "Vapaaehtoisen henkilötunnus (tietosuojalaki 29 §) – tai sarake poistetaan",
      sv: "Den frivilligas personbeteckning (dataskyddslagen 29 §) – eller kolumnen tas bort",
      en:
        "The volunteer's identity code (Data Protection Act, section 29) – or the column is removed"
    ),
    why: Phrase(
      fi:
        "Henkilötunnusta saa käsitellä vain tietosuojalain 29 §:ssä luetelluissa tilanteissa. Kerro se ja peruste tai poista sarake.",
      sv:
        "Personbeteckningen får behandlas bara i de situationer som dataskyddslagens 29 § räknar upp. Nämn den och grunden eller ta bort kolumnen.",
      en:
        "The code may be processed only where section 29 of the Data Protection Act allows it. Tell it and the ground, or remove the column."
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
    for column in view.columns(.identityCode) where !column.disclosure.isTold {
      guard let severity = view.severity(column) else { continue }
      findings.report(
        about, [column], in: view, severity: severity, help: view.helpToAdd([column]),
        proposing: { view.proposalToAdd([column]) })
    }
  }

}
