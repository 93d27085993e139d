import Diagnostics
import NoticeModel
import Wording

/// The right to erasure exists under a legal basis of the notice, and the notice does not name it.
///
/// It exists under consent, contract, vital interests and legitimate interest (Art. 17(1)); under a
/// legal obligation or a public task only as far as the data are not needed for it (Art. 17(3)(b)).
/// Under consent the omission is an error: erasure follows when consent is withdrawn.
///
/// May be wrong: where a law that the notice does not cite obliges to keep the data. A right named in
/// another text on rights counts as named.
package enum ErasureOmitted: Rule {
  package static let about = RuleDescription(
    "GDPR13-2B-ERASURE-OMITTED", .warning, concerns: ["rights", "legalBasis", "purposes"],
    item: .rights, law: [.gdpr(13, 2, "b"), .gdpr(17, 1)],
    message: Phrase(
      fi: "Oikeus tietojen poistamiseen puuttuu, vaikka peruste on {basis}.",
      sv: "Rätten till radering saknas trots att grunden är {basis}.",
      en: "The right to erasure is omitted although the basis is {basis}."),
    wrong: Phrase(
      fi: "Peruste: suostumus. Oikeudet: tarkastus, oikaisu.",
      sv: "Grund: samtycke. Rättigheter: insyn, rättelse.",
      en: "Basis: consent. Rights: access, rectification."),
    advice: Phrase(
      fi: "Sinulla on oikeus saada tietosi poistetuiksi, jos niitä ei enää tarvita.",
      sv: "Du har rätt att få dina uppgifter raderade om de inte längre behövs.",
      en: "You have the right to have your data erased if they are no longer needed."),
    why: Phrase(
      fi:
        "Kun käsittely ei ole lakisääteistä, tiedot voi pyytää poistamaan. Oikeus on nimettävä selosteessa.",
      sv:
        "När behandlingen inte är lagstadgad kan man begära att uppgifterna raderas. Rättigheten ska nämnas i beskrivningen.",
      en:
        "Where the processing is not required by law, one can ask for erasure. The notice must name the right."
    ),
    caveat: Phrase(
      fi:
        "Jos laki velvoittaa säilyttämään tiedot, kerro se oikeuden kohdalla: silloin poisto-oikeutta ei ole.",
      sv:
        "Om en lag kräver att uppgifterna bevaras, ange det vid rättigheten: då finns ingen rätt till radering.",
      en:
        "If a law requires the data to be kept, say so beside the right: then there is no right to erasure."
    ))

  package static let cues = [NamedRights.erasure]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let matrix = context.matrix
    guard let omission = matrix.omission(of: .erasure, in: notice) else { return }
    if omission.isSilent, NamedRights.name(NamedRights.erasure, in: context) { return }
    let isConsent = omission.uses.contains { $0.point == .consent }
    findings.report(
      about, at: omission.place, severity: isConsent ? .error : .warning,
      ["basis": BasisNames.list(omission.uses)], because: omission.because(),
      proposing: omission.isSilent
        ? .adding(.erasure, to: notice, for: omission.uses, of: matrix.uses) : nil)
  }
}
