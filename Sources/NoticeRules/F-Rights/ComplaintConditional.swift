import Diagnostics
import NoticeModel

/// The right to complain is offered only to those whose request was refused.
///
/// Art. 77(1) gives it to everyone who thinks that their data are processed against the Regulation,
/// whatever became of a request. Old forms tell of it only under the refusal of access.
///
/// May be wrong: the general right may stand in another text of the notice, which the rule does not
/// read.
package enum ComplaintConditional: Rule {
  package static let about = RuleDescription(
    "GDPR13-2D-COMPLAINT-CONDITIONAL", .error, concerns: ["complaint"], item: .complaint,
    law: [.gdpr(13, 2, "d"), .gdpr(77, 1)],
    message: Phrase(
      fi: "Valitusoikeus on rajattu vain pyynnön epäämiseen. Oikeus on yleinen.",
      sv:
        "Rätten att lämna in klagomål har begränsats till fall där en begäran avslås. Rätten är generell.",
      en: "The right to complain is limited to refusals; it is general."),
    advice: Phrase(
      fi:
        "Voit aina tehdä valituksen tietosuojavaltuutetulle, jos tietojasi käsitellään lainvastaisesti.",
      sv:
        "Du kan alltid lämna in klagomål till dataombudsmannen om dina uppgifter behandlas olagligt.",
      en:
        "You may always complain to the Data Protection Ombudsman if your data are processed unlawfully."
    ),
    why: Phrase(
      fi: "Jokainen, joka katsoo, että hänen tietojaan käsitellään vastoin asetusta, voi valittaa.",
      sv:
        "Var och en som anser att hans eller hennes uppgifter behandlas i strid med förordningen kan klaga.",
      en:
        "Everyone who considers that their data are processed against the Regulation may complain."),
    caveat: Phrase(
      fi: "Yleinen valitusoikeus voi olla kerrottu muussa tekstissä, jota sääntö ei lue.",
      sv: "Den generella rätten kan nämnas i en annan text som regeln inte läser.",
      en: "The general right may stand in another text, which the rule does not read."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let limited = notice.complaint?.onlyAfterRefusal, limited.value == .yes else { return }
    findings.report(about, at: limited.range)
  }
}
