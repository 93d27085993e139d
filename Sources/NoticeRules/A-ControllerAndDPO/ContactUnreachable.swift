import Diagnostics
import NoticeModel

/// A contact has no phone number, e-mail address, postal address or web form.
///
/// A contact is named so that people can use their rights (Art. 12(2)); one that cannot be reached is
/// no help. A contact that stands in for the data protection officer is judged by that rule alone.
///
/// May be wrong: where the notice means that the contact is reached through the controller's own
/// details, say so in the contact too.
package enum ContactUnreachable: Rule {
  package static let about = RuleDescription(
    "GDPR13-1A-CONTACT-UNREACHABLE", .warning, concerns: ["contacts", "dpo"], item: .controller,
    law: [.gdpr(12, 2), .gdpr(13, 1, "a")],
    message: Phrase(
      fi: "Yhteyshenkilöllä ”{name}” ei ole yhteystietoja.",
      sv: "Kontaktpersonen ”{name}” saknar kontaktuppgifter.",
      en: "Contact “{name}” has no contact details."),
    wrong: Phrase(
      fi: "Yhteyshenkilö: koordinaattori N. N.", sv: "Kontaktperson: koordinator N. N.",
      en: "Contact: coordinator N. N."),
    advice: Phrase(
      fi: "Yhteyshenkilö: koordinaattori, koto@mallila.example, puh. 0100 1235",
      sv: "Kontaktperson: koordinatorn, integration@mallila.example, tfn 0100 1235",
      en: "Contact: coordinator, koto@mallila.example, tel. 0100 1235"),
    why: Phrase(
      fi:
        "Yhteyshenkilö mainitaan, jotta häneen voi ottaa yhteyttä: siihen tarvitaan puhelin, sähköposti, osoite tai lomake.",
      sv:
        "Kontaktpersonen nämns för att man ska kunna kontakta henne eller honom: det kräver telefon, e-post, adress eller formulär.",
      en:
        "A contact is named in order to be reached, which takes a phone number, an e-mail address, a postal address or a form."
    ),
    caveat: Phrase(
      fi:
        "Jos yhteyshenkilön tavoittaa rekisterinpitäjän yhteystiedoilla, kerro se myös yhteyshenkilön kohdalla.",
      sv:
        "Om kontaktpersonen nås via den ansvariges kontaktuppgifter, ange det även vid kontaktpersonen.",
      en:
        "Where the contact is reached through the controller's details, say so in the contact too.")
  )

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let officer = notice.buriedDPO
    for contact in notice.contacts where !contact.isReachable && contact.range != officer?.range {
      findings.report(
        about, at: contact.label?.range ?? contact.range,
        ["name": contact.label.map { Phrase($0.string) } ?? .nameless],
        because: [
          .fact(
            Phrase(
              fi: "Yhteyshenkilöllä ei ole puhelinta, sähköpostia, osoitetta eikä verkkosivua.",
              sv: "Kontaktpersonen har varken telefon, e-post, adress eller webbplats.",
              en: "The contact has no phone, e-mail, address or web page."),
            at: contact.label?.range ?? contact.range)
        ],
        proposing: contact.email == nil
          ? .adding(to: contact) {
            $0.email = Written(
              notice.gap(
                Phrase(
                  fi: "[täydennä: toiminnallinen sähköposti, esimerkiksi koto@kunta.fi]",
                  sv: "[fyll i: funktionsadress, till exempel integration@kommun.fi]",
                  en: "[fill in: functional mailbox, for example integration@city.fi]")))
          } : nil)
    }
  }
}
