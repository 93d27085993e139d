import Diagnostics
import NoticeModel

/// The notice has no data protection officer.
///
/// A public authority must always have one (Art. 37(1)(a)) and must publish the contact details
/// (Art. 37(7)); the name is optional. A contact whose role is the officer's counts: that the
/// officer is hidden among contacts is another rule's finding.
///
/// May be wrong: a company or an association need not have an officer; where the controller's kind
/// is not stated, the rule takes it for the authority that municipal notices are about.
package enum DPOMissing: Rule {
  package static let about = RuleDescription(
    "GDPR13-1B-DPO-MISSING", .error, concerns: ["dpo", "contacts", "controllers"], item: .dpo,
    law: [.gdpr(13, 1, "b"), .gdpr(14, 1, "b"), .gdpr(37, 1, "a"), .gdpr(37, 7)],
    message: Phrase(
      fi:
        "Tietosuojavastaavan yhteystiedot puuttuvat. Viranomaisella on aina oltava tietosuojavastaava.",
      sv:
        "Kontaktuppgifter till dataskyddsombudet saknas. En myndighet ska alltid ha ett dataskyddsombud.",
      en: "DPO contact details are missing; a public authority always has a DPO."),
    wrong: Phrase(
      fi: "(ei mainintaa tietosuojavastaavasta)", sv: "(inget om dataskyddsombudet)",
      en: "(nothing on the data protection officer)"),
    advice: Phrase(
      fi: "Tietosuojavastaava: tietosuojavastaava@mallila.example, puh. 0100 1236",
      sv: "Dataskyddsombud: dataskyddsombud@mallila.example, tfn 0100 1236",
      en: "Data protection officer: dpo@mallila.example, tel. 0100 1236"),
    why: Phrase(
      fi:
        "Rekisteröidyllä on oikeus ottaa yhteyttä tietosuojavastaavaan. Nimeä ei tarvita, yhteystiedot tarvitaan.",
      sv:
        "Den registrerade har rätt att kontakta dataskyddsombudet. Namnet behövs inte, kontaktuppgifterna behövs.",
      en: "Data subjects may contact the officer. The name is not needed, the contact details are."),
    caveat: Phrase(
      fi:
        "Yritys tai yhdistys ei aina tarvitse tietosuojavastaavaa. Jos rekisterinpitäjän lajia ei ole kerrottu, sen oletetaan olevan viranomainen.",
      sv:
        "Ett företag eller en förening behöver inte alltid ha ett ombud. Om den ansvariges slag inte anges antas den vara en myndighet.",
      en:
        "A company or an association does not always need one. Where the controller's kind is not stated, it is taken for an authority."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard notice.effectiveDPO == nil else { return }
    let kinds = notice.controllers.compactMap { $0.kind?.value }
    let needsNone: Set<ControllerKind> = [.company, .association, .person]
    if !kinds.isEmpty, kinds.count == notice.controllers.count,
      kinds.allSatisfy(needsNone.contains)
    {
      return
    }
    findings.report(
      about, at: notice.place(of: "dpo"),
      because: [
        .authority(notice),
        .fact(
          Phrase(
            fi: "Tietosuojavastaavaa ei ole omana kohtana eikä yhteyshenkilöissä.",
            sv: "Dataskyddsombudet har ingen egen punkt och finns inte bland kontaktpersonerna.",
            en: "The officer has no item and is not among the contacts.")),
      ],
      proposing: notice.dpo == nil
        ? .adding {
          var officer = DataProtectionOfficer()
          officer.role = notice.words(
            Phrase(
              fi: "Tietosuojavastaava", sv: "Dataskyddsombud", en: "Data protection officer"))
          officer.email = Written(notice.officerMailbox)
          $0.dpo = officer
        } : nil)
  }
}
