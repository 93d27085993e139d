import Diagnostics
import NoticeModel

/// The right to complain is offered only to those whose request was refused.
///
/// Art. 77(1) gives it to everyone who thinks that their data are processed against the Regulation,
/// whatever became of a request. Old forms tell of it only under the refusal of access.
///
/// Where the notice does not state it as a fact, the words of the item decide: a condition of refusal
/// and no word of a general right; then it is only a warning.
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
    wrong: Phrase(
      fi: "Jos tarkastusoikeus evätään, asian voi saattaa tietosuojavaltuutetulle.",
      sv: "Om insyn vägras kan ärendet föras till dataombudsmannen.",
      en: "If access is refused, the matter can be taken to the Data Protection Ombudsman."),
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

  package static let cues = [ComplaintWords.refusal, condition, ComplaintWords.general]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let complaint = notice.complaint else { return }
    let because = [
      Note(
        Message(
          Phrase(
            fi: "77 artikla: valittaa voi jokainen, joka katsoo käsittelyn rikkovan asetusta.",
            sv:
              "Artikel 77: var och en som anser att behandlingen strider mot förordningen kan klaga.",
            en:
              "Article 77: everyone who considers that the processing infringes the Regulation may complain."
          )))
    ]
    if let limited = complaint.onlyAfterRefusal {
      guard limited.value == .yes else { return }
      return findings.report(about, at: limited.range, because: because)
    }
    guard let text = complaint.text,
      context.texts(with: ComplaintWords.refusal).contains(text),
      context.texts(with: condition).contains(text),
      !context.texts(with: ComplaintWords.general).contains(text)
    else { return }
    findings.report(about, at: text.range, severity: .warning, because: because)
  }

  private static let condition = Cues([
    "=jos", "=mikäli", "=kun", "=om", "=ifall", "=när", "=if", "=when",
  ])
}
