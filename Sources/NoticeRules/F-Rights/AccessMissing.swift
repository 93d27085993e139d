import Diagnostics
import NoticeModel
import Wording

/// The notice does not name the right of access.
///
/// Art. 13(2)(b) asks for it under every legal basis. Naming it "and the other rights" or behind a link
/// is not enough; a right that the notice denies, or says it does not know, is not named either. A
/// text on other rights that names it is enough.
///
/// May be wrong: where the notice says why the right does not apply (`notApplicable`), the rule leaves
/// the reason to the reader; the law allows few, such as section 31 of the Data Protection Act.
package enum AccessMissing: Rule {
  package static let about = RuleDescription(
    "GDPR13-2B-ACCESS-MISSING", .error, concerns: ["rights", "otherInformation"], item: .rights,
    law: [.gdpr(13, 2, "b"), .gdpr(15)],
    message: Phrase(
      fi: "Oikeus saada pääsy omiin tietoihin puuttuu.",
      sv: "Rätten att få tillgång till egna uppgifter saknas.",
      en: "The right of access is missing."),
    wrong: Phrase(
      fi: "Rekisteröidyn oikeudet: tietojen oikaiseminen", sv: "Rättigheter: rättelse av uppgifter",
      en: "Rights: rectification of data"),
    advice: Phrase(
      fi: "Sinulla on oikeus saada pääsy tietoihisi.",
      sv: "Du har rätt att få tillgång till dina uppgifter.",
      en: "You have the right of access to your data."),
    why: Phrase(
      fi:
        "Jokaisella on oikeus tietää, mitä tietoja hänestä käsitellään, ja saada niistä jäljennös. Oikeus on nimettävä selosteessa.",
      sv:
        "Var och en har rätt att veta vilka uppgifter som behandlas och att få en kopia av dem. Rättigheten ska nämnas i beskrivningen.",
      en:
        "Everyone may know what data are processed about them and get a copy. The notice must name the right."
    ),
    caveat: Phrase(
      fi:
        "Jos seloste kertoo perustellusti, ettei oikeus koske tätä käsittelyä, sääntö ei huomauta. Perustelun riittävyyttä se ei arvioi.",
      sv:
        "Om beskrivningen med en motivering anger att rättigheten inte gäller denna behandling anmärker regeln inte. Om motiveringen räcker bedömer den inte.",
      en:
        "Where the notice gives a reason why the right does not apply, the rule is silent. It does not judge the reason."
    ))

  package static let cues = [NamedRights.access]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    RightsMatrix.reportMissing(
      .access, NamedRights.access, about, in: notice, context, &findings)
  }
}
