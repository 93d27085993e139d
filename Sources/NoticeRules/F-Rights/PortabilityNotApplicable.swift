import Diagnostics
import NoticeModel
import Wording

/// Portability is promised under a basis that does not give it, or for paper alone.
///
/// Art. 20(1) needs consent or a contract, and automated means; Art. 20(3) excludes public tasks.
///
/// May be wrong: a limit in unusual words is not seen.
package enum PortabilityNotApplicable: Rule {
  package static let about = RuleDescription(
    "RIGHTS-PORTABILITY-NA", .warning,
    concerns: ["rights", "legalBasis", "purposes", "specialCategories", "systems"],
    item: .rights, law: [.gdpr(20, 1), .gdpr(20, 3)],
    message: Phrase(
      fi:
        "Oikeutta siirtää tiedot järjestelmästä toiseen ei ole, kun peruste on {basis}. Poista tai rajaa.",
      sv: "Rätt till dataportabilitet finns inte när grunden är {basis}. Ta bort eller begränsa.",
      en: "Portability does not apply under {basis}."),
    wrong: Phrase(
      fi: "(peruste e) Oikeus siirtää tiedot toiselle rekisterinpitäjälle",
      sv: "(grund e) Rätt att överföra uppgifterna till en annan personuppgiftsansvarig",
      en: "(basis (e)) Right to transmit the data to another controller"),
    advice: Phrase(
      fi: "Oikeus siirtää tiedot järjestelmästä toiseen ei koske tätä käsittelyä.",
      sv: "Rätten till dataportabilitet gäller inte denna behandling.",
      en: "The right to data portability does not apply to this processing."),
    why: Phrase(
      fi:
        "Oikeus on vain itse annettuihin tietoihin, joita käsitellään automaattisesti suostumuksen tai sopimuksen perusteella.",
      sv:
        "Rätten gäller bara uppgifter som man själv har lämnat och som behandlas automatiserat med stöd av samtycke eller avtal.",
      en:
        "The right covers only data that one has provided and that are processed by automated means on consent or a contract."
    ),
    caveat: Phrase(
      fi:
        "Lupauksen rajaus tunnistetaan tavallisista sanonnoista, kentästä rajoitukset ja ryhmistä. Muuten ilmaistua rajausta ei huomata.",
      sv:
        "En begränsning känns igen på vanliga uttryck, på fältet begränsningar och på grupperna. En begränsning i andra ordalag märks inte.",
      en:
        "A limit is told by usual phrases, by the field limits and by groups. A limit in other words is not seen."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let promise = context.matrix.emptyPromise(of: .portability, in: notice) else { return }
    findings.report(
      about, at: promise.place, ["basis": basis(of: promise.uses)], because: promise.because())
  }

  /// The bases; where they would give the right, that paper keeps it away.
  private static func basis(of uses: [BasisUse]) -> Phrase {
    let names = BasisNames.list(uses)
    guard uses.contains(where: { $0.point == .consent || $0.point == .contract }) else {
      return names
    }
    return Phrase(
      fi: names.fi + " ja tietoja käsitellään vain paperilla",
      sv: names.sv + " och uppgifterna behandlas bara på papper",
      en: names.en + " where the data are processed on paper only")
  }
}
