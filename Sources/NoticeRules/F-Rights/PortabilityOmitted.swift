import Diagnostics
import NoticeModel
import Wording

/// The right to data portability exists, and the notice does not name it.
///
/// It exists under consent and contract, for data that the person has provided and that are processed
/// by automated means (Art. 20(1)). A notice whose systems are all on paper has none.
///
/// May be wrong: where the data given by the person are kept on paper beside electronic systems. A
/// right named in another text on rights counts as named.
package enum PortabilityOmitted: Rule {
  package static let about = RuleDescription(
    "GDPR13-2B-PORTABILITY-OMITTED", .warning,
    concerns: ["rights", "legalBasis", "purposes", "systems", "sources", "dataItems"],
    item: .rights, law: [.gdpr(13, 2, "b"), .gdpr(20, 1)],
    message: Phrase(
      fi:
        "Oikeus siirtää tiedot järjestelmästä toiseen puuttuu, vaikka peruste on suostumus tai sopimus.",
      sv: "Rätten till dataportabilitet saknas trots att grunden är samtycke eller avtal.",
      en: "The right to portability is omitted although the basis is consent or contract."),
    wrong: Phrase(
      fi: "Peruste: sopimus. Oikeudet: tarkastus, oikaisu, rajoittaminen.",
      sv: "Grund: avtal. Rättigheter: insyn, rättelse, begränsning.",
      en: "Basis: contract. Rights: access, rectification, restriction."),
    advice: Phrase(
      fi: "Voit saada antamasi tiedot koneluettavassa muodossa.",
      sv: "Du kan få de uppgifter som du har lämnat i maskinläsbart format.",
      en: "You can receive the data that you have provided in a machine-readable format."),
    why: Phrase(
      fi:
        "Suostumuksella tai sopimuksen perusteella annetut tiedot saa mukaansa, kun vaihtaa palvelua.",
      sv:
        "Uppgifter som har lämnats med stöd av samtycke eller avtal kan man ta med sig när man byter tjänst.",
      en: "Data given on consent or under a contract can be taken along to another service."),
    caveat: Phrase(
      fi:
        "Oikeutta ei ole, jos tietoja käsitellään vain paperilla tai rekisteröity ei ole itse antanut niitä. Merkitse se järjestelmiin ja tietolähteisiin.",
      sv:
        "Rättigheten finns inte om uppgifterna behandlas bara på papper eller om den registrerade inte själv har lämnat dem. Ange det bland systemen och källorna.",
      en:
        "There is no such right where the data are kept only on paper, or were not provided by the person. State it among the systems and the sources."
    ))

  package static let cues = [NamedRights.portability]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let matrix = context.matrix
    guard let omission = matrix.omission(of: .portability, in: notice) else { return }
    if omission.isSilent, NamedRights.name(NamedRights.portability, in: context) { return }
    findings.report(
      about, at: omission.place, because: omission.because(),
      proposing: omission.isSilent
        ? .adding(.portability, to: notice, for: omission.uses, of: matrix.uses) : nil)
  }
}
