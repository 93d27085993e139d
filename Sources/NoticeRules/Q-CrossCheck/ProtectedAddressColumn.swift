import CrossCheck
import Diagnostics
import NoticeModel
import SourceText

/// A column tells of non-disclosure for personal safety, and the notice is silent about it.
///
/// May be wrong: columns are known by their names.
package enum ProtectedAddressColumn: Rule {
  package static let about = RuleDescription(
    "XREF-PROTECTED-ADDRESS", .warning, concerns: ["dataItems"], item: .categories,
    law: [
      .act(
        fi: "laki väestötietojärjestelmästä", sv: "lagen om befolkningsdatasystemet",
        en: "Act on the Population Information System", "661/2009", "36"),
      .act(
        fi: "julkisuuslaki", sv: "offentlighetslagen", en: "Openness Act", "621/1999", "24"),
    ],
    message: Phrase(
      fi: "Turvakieltosarake {table}.{column} puuttuu selosteesta.",
      sv: "Spärrmarkeringskolumnen {table}.{column} saknas i beskrivningen.",
      en: "Safety-block column {table}.{column} is not in the notice."),
    wrong: Phrase(
      fi: "Asiakastaulussa on turvakielto, mutta seloste ei mainitse sitä.",
      sv: "Klienttabellen har spärrmarkering, men beskrivningen nämner den inte.",
      en: "The client table has the safety block, and the notice does not mention it."),
    advice: Phrase(
      fi: "Turvakieltotieto; sitä ja osoitetta käsittelevät vain ne, joilla on siihen oikeus.",
      sv:
        "Uppgift om spärrmarkering; den och adressen behandlas bara av dem som har rätt till det.",
      en: "The safety block; it and the address are seen only by those entitled to it."),
    why: Phrase(
      fi:
        "Turvakielto suojaa henkilön terveyttä ja turvallisuutta. Kerro, että tieto on rekisterissä ja että sen käsittely on rajattu.",
      sv:
        "Spärrmarkeringen skyddar personens hälsa och säkerhet. Berätta att uppgiften finns och att behandlingen är begränsad.",
      en:
        "The block protects a person's health and safety. Tell that it is in the register and that its handling is restricted."
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
    let columns = view.columns(.protectedAddress).filter { column in
      guard view.severity(column) != nil else { return false }
      return switch column.disclosure {
      case .undisclosed, .otherGroup: true
      default: false
      }
    }
    for group in columns.together(by: \.table) {
      findings.report(
        about, group, in: view, help: view.helpToAdd(group),
        proposing: { view.proposalToAdd(group) })
    }
  }

}
