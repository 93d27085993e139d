import Diagnostics
import NoticeModel
import Wording

/// Withdrawal of consent is promised, and nothing rests on consent.
///
/// Consent may be the basis of a purpose, of special categories (Art. 9(2)(a)), of a disclosure or of
/// an automated decision (Art. 22(2)(c)). A notice that speaks of consent elsewhere in its own words, as
/// of disclosures with the client's consent, has something to withdraw: then it is only a remark.
///
/// May be wrong: where consent is asked for something that the notice does not tell.
package enum WithdrawalNotApplicable: Rule {
  package static let about = RuleDescription(
    "RIGHTS-WITHDRAW-NA", .warning,
    concerns: [
      "rights", "legalBasis", "purposes", "specialCategories", "recipients", "automatedDecisions",
    ],
    item: .withdrawal, law: [.gdpr(7, 3), .gdpr(13, 2, "c")],
    message: Phrase(
      fi: "Suostumuksen peruuttaminen mainitaan, mutta käsittely ei perustu suostumukseen.",
      sv: "Återkallande av samtycke nämns men behandlingen grundar sig inte på samtycke.",
      en: "Withdrawal of consent is mentioned but consent is not a basis."),
    wrong: Phrase(
      fi: "Peruste: sopimus. Voit peruuttaa suostumuksesi.",
      sv: "Grund: avtal. Du kan återkalla ditt samtycke.",
      en: "Basis: contract. You may withdraw your consent."),
    advice: Phrase(
      fi: "Peruste: suostumus. Voit peruuttaa sen milloin tahansa.",
      sv: "Grund: samtycke. Du kan återkalla det när som helst.",
      en: "Basis: consent. You may withdraw it at any time."),
    why: Phrase(
      fi:
        "Lukija luulee voivansa lopettaa käsittelyn peruuttamalla suostumuksen, jota ei ole pyydetty.",
      sv:
        "Läsaren tror att behandlingen upphör om ett samtycke återkallas, fast inget samtycke har begärts.",
      en:
        "Readers think that they can stop the processing by withdrawing a consent that was never asked for."
    ),
    caveat: Phrase(
      fi:
        "Suostumus voi koskea jotakin, mitä seloste ei kerro. Kerro silloin, mihin suostumusta pyydetään.",
      sv: "Samtycket kan gälla något som beskrivningen inte nämner. Ange då vad samtycket gäller.",
      en:
        "Consent may concern something that the notice does not tell. Then say what consent is asked for."
    ))

  package static let cues = [consent]

  private static let consent = Cues([
    "suostumu", "~suostumu", "samtyck", "=consent", "consented", "consents",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let promise = context.matrix.emptyPromise(of: .withdrawConsent, in: notice),
      !restsOnConsentElsewhere(notice)
    else { return }
    let elsewhere = context.mentions(of: consent).first { $0.field != "rights" && !$0.isDenied }
    let reason = elsewhere.map { mention in
      Note.rights(
        Phrase(
          fi: "Suostumuksesta puhutaan tässä: kerro, mitä peruuttaminen koskee.",
          sv: "Samtycke nämns här: ange vad återkallandet gäller.",
          en: "Consent is spoken of here: say what withdrawal concerns."),
        at: context.range(of: mention))
    }
    findings.report(
      about, at: promise.place, severity: elsewhere == nil ? .warning : .info,
      because: promise.because() + [reason].compactMap(\.self))
  }

  /// Whether a disclosure or an automated decision rests on consent.
  private static func restsOnConsentElsewhere(_ notice: Notice) -> Bool {
    notice.recipients.value?.contains { $0.legalBasis?.value == .consent } == true
      || notice.automatedDecisions.value?.basis?.value == .explicitConsent
  }
}
