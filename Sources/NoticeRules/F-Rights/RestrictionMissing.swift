import Diagnostics
import NoticeModel
import Wording

/// The notice does not name the right to restriction of processing.
///
/// Art. 13(2)(b) asks for it under every legal basis. Naming it "and the other rights" or behind a link
/// is not enough; a right that the notice denies, or says it does not know, is not named either. A
/// text on other rights that names it is enough.
///
/// May be wrong: where the notice says why the right does not apply (`notApplicable`), the rule leaves
/// the reason to the reader; the law allows few, such as section 31 of the Data Protection Act.
package enum RestrictionMissing: Rule {
  package static let about = RuleDescription(
    "GDPR13-2B-RESTRICTION-MISSING", .error, concerns: ["rights", "otherInformation"],
    item: .rights,
    law: [.gdpr(13, 2, "b"), .gdpr(18)],
    message: Phrase(
      fi: "Oikeus käsittelyn rajoittamiseen puuttuu.",
      sv: "Rätten till begränsning av behandlingen saknas.",
      en: "The right to restriction is missing."),
    wrong: Phrase(
      fi: "Rekisteröidyn oikeudet: tarkastus ja oikaisu", sv: "Rättigheter: insyn och rättelse",
      en: "Rights: access and rectification"),
    advice: Phrase(
      fi: "Voit pyytää käsittelyn rajoittamista, kunnes tiedot on tarkistettu.",
      sv: "Du kan begära att behandlingen begränsas tills uppgifterna har kontrollerats.",
      en: "You may ask us to restrict the processing until the data have been checked."),
    why: Phrase(
      fi:
        "Oikeus käsittelyn rajoittamiseen on kaikilla, olipa oikeusperuste mikä tahansa. Oikeus on nimettävä selosteessa.",
      sv:
        "Alla har rätt till begränsning av behandlingen, oavsett rättslig grund. Rättigheten ska nämnas i beskrivningen.",
      en:
        "Everyone has the right to restriction, whatever the legal basis. The notice must name the right."
    ),
    caveat: Phrase(
      fi:
        "Jos seloste kertoo perustellusti, ettei oikeus koske tätä käsittelyä, sääntö ei huomauta. Perustelun riittävyyttä se ei arvioi.",
      sv:
        "Om beskrivningen med en motivering anger att rättigheten inte gäller denna behandling anmärker regeln inte. Om motiveringen räcker bedömer den inte.",
      en:
        "Where the notice gives a reason why the right does not apply, the rule is silent. It does not judge the reason."
    ))

  package static let cues = [NamedRights.restriction]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    RightsMatrix.reportMissing(
      .restriction, NamedRights.restriction, about, in: notice, context, &findings)
  }
}
