import Diagnostics
import NoticeModel
import SourceText

/// Consent can be withdrawn, and the notice does not say how.
///
/// Art. 7(3): withdrawing must be as easy as giving. A channel of the right's own, one for all rights,
/// or a word on how in any text about withdrawal is enough.
///
/// May be wrong: whether the way is as easy as giving consent was, the rule cannot tell.
package enum WithdrawalHow: Rule {
  package static let about = RuleDescription(
    "GDPR13-2C-WITHDRAWAL-HOW", .info, concerns: ["rights"], item: .withdrawal,
    law: [.gdpr(7, 3), .gdpr(12, 2)],
    message: Phrase(
      fi: "Kerro, miten suostumus peruutetaan.", sv: "Berätta hur samtycket återkallas.",
      en: "Tell how consent is withdrawn."),
    wrong: Phrase(
      fi: "Suostumuksen voi peruuttaa.", sv: "Samtycket kan återkallas.",
      en: "Consent can be withdrawn."),
    advice: Phrase(
      fi: "Suostumuksen voi peruuttaa sähköpostilla osoitteeseen koto@mallila.example.",
      sv: "Samtycket kan återkallas per e-post till integration@mallila.example.",
      en: "Consent can be withdrawn by e-mail to koto@mallila.example."),
    why: Phrase(
      fi: "Suostumuksen peruuttamisen on oltava yhtä helppoa kuin sen antamisen.",
      sv: "Det ska vara lika lätt att återkalla ett samtycke som att ge det.",
      en: "Withdrawing consent must be as easy as giving it."),
    caveat: Phrase(
      fi: "Sääntö ei arvioi, onko peruuttaminen yhtä helppoa kuin suostumuksen antaminen.",
      sv: "Regeln bedömer inte om återkallandet är lika lätt som att ge samtycket.",
      en: "The rule does not judge whether withdrawing is as easy as giving consent."))

  package static let cues = [withdrawing]

  private static let withdrawing = Cues([
    "peruut", "perua", "peru", "återkall", "återta", "withdraw",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let rights = notice.rights, let right = rights.withdrawConsent.promise,
      !right.channel.isGiven, !rights.channel.isGiven
    else { return }
    let isTold =
      context.mentions(of: withdrawing).contains {
        $0.isBeside(RequestWords.instructions) || RequestWords.hasAddress($0.sentence)
      } || right.text?.has(RequestWords.instructions) == true
    guard !isTold else { return }
    findings.report(
      about, at: right.place,
      because: [
        .rights(
          Phrase(
            fi: "Oikeuksissa ei kerrota, miten pyyntö tehdään.",
            sv: "Bland rättigheterna anges inte hur begäran görs.",
            en: "The rights do not tell how to make a request."), at: notice.place(of: "rights"))
      ],
      proposing: .adding(to: right) {
        $0.channel = notice.words(
          Phrase(
            fi: "Lähetä viesti osoitteeseen [täydennä: sähköpostiosoite].",
            sv: "Skicka ett meddelande till [fyll i: e-postadress].",
            en: "Send a message to [fill in: e-mail address]."))
      })
  }
}
