import Diagnostics
import NoticeModel
import SourceText

/// The notice does not say whether data are transferred outside the EU and EEA.
///
/// The duty of Art. 13(1)(f) arises only when a transfer is intended; an explicit negative is good
/// practice, and shows that the matter was looked into. Cloud services make silence suspect.
///
/// May be wrong: silence is lawful where nothing is transferred.
package enum TransferStatementMissing: Rule {
  package static let about = RuleDescription(
    "GDPR13-1F-TRANSFER-STATEMENT-MISSING", .warning, concerns: ["transfers"], item: .transfers,
    law: [.gdpr(13, 1, "f"), .gdpr(14, 1, "f")],
    message: Phrase(
      fi: "Selosteessa ei kerrota, siirretäänkö tietoja EU-/ETA-alueen ulkopuolelle.",
      sv: "Det framgår inte om uppgifter överförs utanför EU/EES.",
      en: "The notice does not say whether data are transferred outside the EU/EEA."),
    wrong: Phrase(
      fi: "(kohta puuttuu)", sv: "(punkten saknas)", en: "(the item is missing)"),
    advice: Phrase(
      fi: "Tietoja ei siirretä EU-/ETA-alueen ulkopuolelle.",
      sv: "Uppgifter överförs inte utanför EU/EES.",
      en: "Data are not transferred outside the EU/EEA."),
    why: Phrase(
      fi:
        "Siirrosta on kerrottava. Kun siirtoja ei ole, sen sanominen osoittaa, että asia on selvitetty.",
      sv:
        "En överföring ska anges. När inga överföringar görs visar ett uttryckligt nej att saken har utretts.",
      en:
        "A transfer must be told. Where there is none, saying so shows that the matter was looked into."
    ),
    caveat: Phrase(
      fi: "Jos tietoja ei siirretä, asetus ei vaadi mainintaa.",
      sv: "Om uppgifter inte överförs kräver förordningen inget omnämnande.",
      en: "Where nothing is transferred, the Regulation does not require a statement."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard notice.transfers.isAbsent else { return }
    findings.report(
      about, at: notice.place(of: "transfers"),
      because: [
        .fact(
          fi: "Selosteessa ei ole kohtaa siirroista.",
          sv: "Beskrivningen har ingen punkt om överföringar.",
          en: "The notice has no item on transfers.")
      ],
      proposing: !notice.lacks("transfers")
        ? nil
        : .adding { draft in
          draft.transfers = .none(
            notice.words(
              Phrase(
                fi: "[täydennä: Tietoja ei siirretä EU-/ETA-alueen ulkopuolelle, jos näin on]",
                sv: "[fyll i: Uppgifter överförs inte utanför EU/EES, om det är så]",
                en: "[fill in: Data are not transferred outside the EU/EEA, if that is so]")),
            .nowhere)
        })
  }
}
