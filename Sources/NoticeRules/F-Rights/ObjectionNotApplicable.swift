import Diagnostics
import NoticeModel
import Wording

/// The right to object is promised under a basis that does not give it.
///
/// Art. 21(1) gives it under (e) and (f); to direct marketing one can object under every basis (Art.
/// 21(2)).
///
/// May be wrong: direct marketing is told by words in the purposes; a limit in unusual words is not
/// seen.
package enum ObjectionNotApplicable: Rule {
  package static let about = RuleDescription(
    "RIGHTS-OBJECTION-NA", .warning,
    concerns: ["rights", "legalBasis", "purposes", "specialCategories"],
    item: .rights, law: [.gdpr(21, 1), .gdpr(21, 2), .gdpr(21, 3)],
    message: Phrase(
      fi:
        "Vastustamisoikeutta ei ole, kun peruste on {basis}. Suostumuksen voi sen sijaan peruuttaa.",
      sv:
        "Rätt att göra invändningar finns inte när grunden är {basis}. Ett samtycke kan däremot återkallas.",
      en: "Objection does not apply under {basis}; consent can be withdrawn instead."),
    wrong: Phrase(
      fi: "(peruste a) Voit vastustaa käsittelyä.",
      sv: "(grund a) Du kan göra invändningar mot behandlingen.",
      en: "(basis (a)) You may object to the processing."),
    advice: Phrase(
      fi: "(peruste a) Voit peruuttaa suostumuksesi milloin tahansa.",
      sv: "(grund a) Du kan när som helst återkalla ditt samtycke.",
      en: "(basis (a)) You may withdraw your consent at any time."),
    why: Phrase(
      fi:
        "Oikeudet riippuvat perusteesta. Väärä lupaus saa lukijan tekemään pyynnön, johon ei voi suostua.",
      sv:
        "Rättigheterna beror på grunden. Ett felaktigt löfte får läsaren att göra en begäran som inte kan godkännas.",
      en:
        "Rights depend on the basis. A wrong promise makes readers ask for what cannot be granted."),
    caveat: Phrase(
      fi:
        "Suoramarkkinointi tunnistetaan tarkoitusten sanoista. Sitä saa vastustaa kaikilla perusteilla.",
      sv:
        "Direkt marknadsföring känns igen på ändamålens ord. Mot den kan man alltid göra invändningar.",
      en: "Direct marketing is told by the words of the purposes. One can always object to it."))

  package static let cues = [DirectMarketing.words]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard notice.rights?.objection.promise != nil else { return }
    let matrix = context.matrix.havingDirectMarketing(DirectMarketing.isPurpose(in: context))
    guard let promise = matrix.emptyPromise(of: .objection, in: notice) else { return }
    findings.report(
      about, at: promise.place, ["basis": BasisNames.list(promise.uses)],
      because: promise.because())
  }
}
