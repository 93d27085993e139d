import Diagnostics
import NoticeModel

/// The data protection officer is found only among the other contacts.
///
/// Art. 13(1)(b) asks for the officer's details in their own right, and Art. 12(1) for an easily
/// accessible form; in a list of contacts they are missed.
///
/// May be wrong: a rendering could still set the contact apart; the item of its own is what all
/// renderings and registers know.
package enum DPOBuried: Rule {
  package static let about = RuleDescription(
    "GDPR13-1B-DPO-BURIED", .info, concerns: ["dpo", "contacts"], item: .dpo,
    law: [.gdpr(12, 1), .gdpr(13, 1, "b")],
    message: Phrase(
      fi: "Tietosuojavastaava mainitaan vain muiden yhteystietojen joukossa. Anna sille oma kohta.",
      sv: "Dataskyddsombudet nämns bara bland övriga kontaktuppgifter. Ge det en egen punkt.",
      en: "The DPO is buried among other contacts; give it its own item."),
    wrong: Phrase(
      fi: "Muut yhteystiedot: tietosuojavastaava N. N.",
      sv: "Övriga kontaktuppgifter: dataskyddsombud N. N.",
      en: "Other contacts: data protection officer N. N."),
    advice: Phrase(
      fi: "Tietosuojavastaava: tietosuoja@mallila.example, puh. 0100 1236",
      sv: "Dataskyddsombud: dataskydd@mallila.example, tfn 0100 1236",
      en: "Data protection officer: privacy@mallila.example, tel. 0100 1236"),
    why: Phrase(
      fi:
        "Tietosuojavastaava on eri asia kuin yhteyshenkilö, ja lukijan on löydettävä hänet helposti.",
      sv: "Dataskyddsombudet är något annat än kontaktpersonen, och läsaren ska lätt hitta det.",
      en: "The officer is not the contact person, and readers must find the officer easily."),
    caveat: Phrase(
      fi: "Tietosuojavastaava tunnistetaan yhteyshenkilön roolin sanoista.",
      sv: "Dataskyddsombudet känns igen på orden i kontaktpersonens roll.",
      en: "The officer is recognised by the words of the contact's role."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let contact = notice.buriedDPO else { return }
    let item = Proposal.adding { $0.dpo = DataProtectionOfficer(contact) }
    findings.report(
      about, at: contact.role?.range ?? contact.range,
      because: [
        .fact(
          Phrase(
            fi: "Tietosuojavastaava on yhteyshenkilöiden joukossa, eikä omaa kohtaa ole.",
            sv: "Dataskyddsombudet finns bland kontaktpersonerna, och en egen punkt saknas.",
            en: "The officer is among the contacts, and there is no item of its own."),
          at: contact.role?.range ?? contact.range)
      ],
      proposing: notice.dpo == nil
        ? Proposal(change: item.change, applicability: .review) : nil)
  }
}
