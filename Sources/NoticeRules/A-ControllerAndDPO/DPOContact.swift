import Diagnostics
import NoticeModel

/// The data protection officer is mentioned but cannot be reached.
///
/// Art. 13(1)(b) asks for the contact details, not for the name. One channel is enough: e-mail,
/// phone, postal address or a web form.
///
/// May be wrong: where the notice means that the officer is reached through the registry office, give
/// that address for the officer too.
package enum DPOContact: Rule {
  package static let about = RuleDescription(
    "GDPR13-1B-DPO-CONTACT", .error, concerns: ["dpo", "contacts"], item: .dpo,
    law: [.gdpr(13, 1, "b"), .gdpr(14, 1, "b"), .gdpr(38, 4)],
    message: Phrase(
      fi: "Tietosuojavastaava on mainittu, mutta yhteystietoja ei ole annettu.",
      sv: "Dataskyddsombudet nämns men kontaktuppgifter saknas.",
      en: "A DPO is mentioned without contact details."),
    wrong: Phrase(
      fi: "Tietosuojavastaava: N. N.", sv: "Dataskyddsombud: N. N.",
      en: "Data protection officer: N. N."),
    advice: Phrase(
      fi: "Tietosuojavastaava: tietosuoja@mallila.example",
      sv: "Dataskyddsombud: dataskydd@mallila.example",
      en: "Data protection officer: privacy@mallila.example"),
    why: Phrase(
      fi:
        "Rekisteröidyllä on oikeus ottaa yhteyttä tietosuojavastaavaan. Siihen riittää yksi tapa: sähköposti, puhelin, osoite tai lomake.",
      sv:
        "Den registrerade har rätt att kontakta dataskyddsombudet. Ett sätt räcker: e-post, telefon, adress eller formulär.",
      en:
        "Data subjects may contact the officer. One way is enough: e-mail, phone, postal address or a form."
    ),
    caveat: Phrase(
      fi:
        "Jos tietosuojavastaavan tavoittaa kirjaamon kautta, anna kirjaamon yhteystiedot myös tietosuojavastaavan kohdalla.",
      sv:
        "Om dataskyddsombudet nås via registratorskontoret, ange kontorets kontaktuppgifter även vid dataskyddsombudet.",
      en:
        "Where the officer is reached through the registry office, give its details for the officer too."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let officer = notice.effectiveDPO, !officer.isReachable else { return }
    findings.report(
      about, at: officer.label?.range ?? notice.place(of: "dpo"),
      because: [
        .fact(
          Phrase(
            fi: "Tietosuojavastaavalla ei ole sähköpostia, puhelinta, osoitetta eikä verkkosivua.",
            sv: "Dataskyddsombudet har varken e-post, telefon, adress eller webbplats.",
            en: "The officer has no e-mail, phone, address or web page."),
          at: officer.label?.range ?? notice.place(of: "dpo"))
      ],
      proposing: proposal(notice))
  }

  private static func proposal(_ notice: Notice) -> Proposal? {
    let email = Written<EmailAddress>(notice.officerMailbox)
    if let contact = notice.buriedDPO {
      return contact.email == nil ? .adding(to: contact) { $0.email = email } : nil
    }
    guard let officer = notice.dpo, officer.email == nil else { return nil }
    return .adding(to: officer) { $0.email = email }
  }
}
