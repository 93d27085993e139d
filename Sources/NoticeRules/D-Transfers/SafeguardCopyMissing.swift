import Diagnostics
import NoticeModel

/// A transfer rests on safeguards, and the notice does not say where to get a copy of them.
///
/// Art. 13(1)(f) asks for the means by which to obtain a copy, or where they have been made available.
/// It concerns the safeguards of Art. 46 and 47: standard clauses, binding corporate rules, agreements
/// between authorities, codes and certificates; not adequacy decisions. Words that tell it in the
/// transfer, or beside the safeguards in another item, are enough.
///
/// May be wrong: a link may stand in a text that does not speak of copies.
package enum SafeguardCopyMissing: Rule {
  package static let about = RuleDescription(
    "GDPR13-1F-SAFEGUARD-COPY", .warning, concerns: ["transfers"], item: .transfers,
    law: [.gdpr(13, 1, "f"), .gdpr(14, 1, "f")],
    message: Phrase(
      fi: "Kerro, mistä suojatoimista saa jäljennöksen.",
      sv: "Berätta hur man får en kopia av skyddsåtgärderna.",
      en: "Tell how a copy of the safeguards can be obtained."),
    wrong: Phrase(
      fi: "Käytämme vakiolausekkeita.", sv: "Vi använder standardavtalsklausuler.",
      en: "We use standard contractual clauses."),
    advice: Phrase(
      fi: "Käytämme vakiolausekkeita; kopion saa tietosuojavastaavalta.",
      sv: "Vi använder standardavtalsklausuler; en kopia fås av dataskyddsombudet.",
      en:
        "We use standard contractual clauses; a copy can be obtained from the data protection officer."
    ),
    why: Phrase(
      fi: "Lukijan on voitava nähdä, millä ehdoilla hänen tietonsa siirretään.",
      sv: "Läsaren ska kunna se på vilka villkor uppgifterna överförs.",
      en: "Readers must be able to see on what terms their data are transferred."),
    caveat: Phrase(
      fi: "Jos jäljennöksestä kerrotaan muualla muilla sanoin, sääntö ei näe sitä.",
      sv: "Om kopian nämns på annat ställe med andra ord ser regeln det inte.",
      en: "Where the copy is told of elsewhere in other words, the rule does not see it."))

  package static let cues = [copies, safeguards]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let isToldElsewhere = context.mentions(of: copies).contains {
      $0.field != "rights" && $0.isBeside(safeguards)
    }
    guard !isToldElsewhere else { return }
    for transfer in notice.transfers.value ?? [] {
      guard !transfer.copy.isGiven, transfer.country?.value?.isInEEA != true,
        restsOnSafeguard(transfer), !transfer.says(copies), !transfer.says(links)
      else { continue }
      let range = transfer.mechanismRange ?? transfer.range
      findings.report(
        about, at: range,
        because: [
          .fact(
            fi: "Siirto perustuu suojatoimeen.", sv: "Överföringen bygger på en skyddsåtgärd.",
            en: "The transfer rests on a safeguard.", at: range),
          .fact(
            fi: "Siirrossa ei kerrota jäljennöksestä.",
            sv: "Ingen kopia nämns för överföringen.", en: "The transfer tells of no copy."),
        ],
        proposing: transfer.copy == nil
          ? .adding(to: transfer) {
            $0.copy = notice.words(
              Phrase(
                fi: "Jäljennöksen saa [täydennä: mistä, esimerkiksi tietosuojavastaavalta].",
                sv: "En kopia fås av [fyll i: vem, till exempel dataskyddsombudet].",
                en: "A copy is available from [fill in: whom, for example the DPO]."))
          } : nil)
    }
  }

  private static func restsOnSafeguard(_ transfer: Transfer) -> Bool {
    if let mechanism = transfer.mechanism, let value = mechanism.value { return value.isSafeguard }
    return transfer.says(TransferWords.clauses) && !transfer.says(TransferWords.adequacy)
      && !transfer.says(framework)
  }

  private static let copies = Cues([
    "jäljennö", "kopio", "nähtävill", "nähtävän", "=kopia", "kopian", "kopior", "tillgänglig",
    "=copy", "=copies", "available",
  ])

  private static let links = Cues(["http", "www"])
  private static let framework = Cues(["data privacy framework", "=dpf"])
  private static let safeguards = Cues([
    "suojatoim", "vakiolausek", "lausekke", "skyddsåtgärd", "klausul", "safeguard", "clauses",
  ])
}
