import Diagnostics
import NoticeModel
import Wording

/// The notice does not name the right to rectification.
///
/// Art. 13(2)(b) asks for it under every legal basis. Naming it "and the other rights" or behind a link
/// is not enough; a right that the notice denies, or says it does not know, is not named either. A
/// text on other rights that names it is enough.
///
/// May be wrong: where the notice says why the right does not apply (`notApplicable`), the rule leaves
/// the reason to the reader; the law allows few, such as section 31 of the Data Protection Act.
package enum RectificationMissing: Rule {
  package static let about = RuleDescription(
    "GDPR13-2B-RECTIFICATION-MISSING", .error, concerns: ["rights", "otherInformation"],
    item: .rights,
    law: [.gdpr(13, 2, "b"), .gdpr(16)],
    message: Phrase(
      fi: "Oikeus tietojen oikaisemiseen puuttuu.",
      sv: "Rätten till rättelse saknas.",
      en: "The right to rectification is missing."),
    wrong: Phrase(
      fi: "Rekisteröidyn oikeudet: tarkastusoikeus", sv: "Rättigheter: rätt till insyn",
      en: "Rights: access"),
    advice: Phrase(
      fi: "Voit pyytää virheellisen tiedon oikaisemista.",
      sv: "Du kan begära att en felaktig uppgift rättas.",
      en: "You may ask us to correct data that are wrong."),
    why: Phrase(
      fi:
        "Jokaisella on oikeus saada virheelliset tietonsa oikaistuksi. Oikeus on nimettävä selosteessa.",
      sv:
        "Var och en har rätt att få felaktiga uppgifter rättade. Rättigheten ska nämnas i beskrivningen.",
      en: "Everyone may have wrong data corrected. The notice must name the right."),
    caveat: Phrase(
      fi:
        "Jos seloste kertoo perustellusti, ettei oikeus koske tätä käsittelyä, sääntö ei huomauta. Perustelun riittävyyttä se ei arvioi.",
      sv:
        "Om beskrivningen med en motivering anger att rättigheten inte gäller denna behandling anmärker regeln inte. Om motiveringen räcker bedömer den inte.",
      en:
        "Where the notice gives a reason why the right does not apply, the rule is silent. It does not judge the reason."
    ))

  package static let cues = [NamedRights.rectification]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    RightsMatrix.reportMissing(
      .rectification, NamedRights.rectification, about, in: notice, context, &findings)
  }
}
