import Diagnostics
import NoticeModel
import Wording

/// Processing rests on consent, and the notice does not say that it can be withdrawn.
///
/// Art. 13(2)(c) asks for the right to withdraw at any time. Consent is Art. 6(1)(a), for a purpose or
/// for all, or explicit consent under Art. 9(2)(a). With consent in use, saying that the right does
/// not apply is no better than silence.
///
/// May be wrong: consent to a single disclosure is not counted; nor is "lupa" in a text that states no
/// basis.
package enum WithdrawalMissing: Rule {
  package static let about = RuleDescription(
    "GDPR13-2C-WITHDRAWAL-MISSING", .error,
    concerns: ["rights", "legalBasis", "purposes", "specialCategories"], item: .withdrawal,
    law: [.gdpr(13, 2, "c"), .gdpr(7, 3)],
    message: Phrase(
      fi: "Oikeus peruuttaa suostumus puuttuu.",
      sv: "Rätten att återkalla samtycke saknas.",
      en: "The right to withdraw consent is missing."),
    wrong: Phrase(
      fi: "Lupa viestien lähettämiseen pyydetään kirjallisesti.",
      sv: "Tillstånd att skicka meddelanden begärs skriftligen.",
      en: "Permission to send messages is asked for in writing."),
    advice: Phrase(
      fi:
        "Voit peruuttaa suostumuksesi milloin tahansa. Peruuttaminen ei vaikuta sitä ennen tehdyn käsittelyn lainmukaisuuteen.",
      sv:
        "Du kan när som helst återkalla ditt samtycke. Återkallandet påverkar inte lagligheten av behandlingen före det.",
      en:
        "You may withdraw your consent at any time. This does not affect the lawfulness of earlier processing."
    ),
    why: Phrase(
      fi: "Suostumuksen voi peruuttaa milloin tahansa, ja siitä on kerrottava.",
      sv: "Ett samtycke kan återkallas när som helst, och det ska sägas.",
      en: "Consent can be withdrawn at any time, and the notice must say so."),
    caveat: Phrase(
      fi: "Yksittäisen luovutuksen suostumusta tai tekstissä mainittua lupaa sääntö ei huomaa.",
      sv:
        "Samtycke till ett enskilt utlämnande eller ett tillstånd som nämns i en text märker regeln inte.",
      en: "Consent to a single disclosure, or a permission mentioned in a text, is not seen."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let consent = notice.placeOfConsent else { return }
    let right = notice.right(\.withdrawConsent)
    guard !right.isOffered else { return }
    findings.report(
      about, at: notice.placeOfMissing(right),
      notes: [
        Note(
          Message(
            Phrase(
              fi: "Suostumus on käsittelyn perusteena tässä.",
              sv: "Samtycke är grund för behandlingen här.",
              en: "Consent is the basis of the processing here.")),
          at: consent)
      ],
      because: [
        Note(Message(RightGround.withdrawal)),
        right.absence(of: .withdrawConsent, at: notice.place(of: "rights")),
      ], proposing: right.isAbsent ? .adding(.withdrawConsent, to: notice) : nil)
  }
}
