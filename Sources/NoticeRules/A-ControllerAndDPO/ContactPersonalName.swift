import Diagnostics
import NoticeModel

/// The contacts, or the data protection officer, have only a personal mailbox.
///
/// Not a defect in law: a mailbox of a role stays when its holder changes, and a notice with the old
/// holder's address is no longer accurate (Art. 5(1)(d)). The contacts are looked at together, the
/// officer alone.
///
/// May be wrong: whether a mailbox is personal is guessed from its form, two or three names joined by
/// dots; a team's mailbox with an unusual name is taken for a person's.
package enum ContactPersonalName: Rule {
  package static let about = RuleDescription(
    "GDPR13-1A-CONTACT-PERSONAL-NAME", .info, concerns: ["contacts", "dpo"], item: .controller,
    law: [.gdpr(5, 1, "d"), .gdpr(12, 1)],
    message: Phrase(
      fi:
        "Vain henkilökohtainen sähköposti ({email}) on annettu. Lisää toiminnallinen osoite (esim. tietosuoja@…).",
      sv:
        "Endast en personlig e-postadress ({email}) har angetts. Lägg till en funktionsadress (t.ex. dataskydd@…).",
      en: "Only a personal mailbox ({email}) is given. Add a functional one (e.g. privacy@…)."),
    wrong: Phrase(
      fi: "maija.malli@mallila.example", sv: "maija.malli@mallila.example",
      en: "maija.malli@mallila.example"),
    advice: Phrase(
      fi: "tietosuoja@mallila.example (tietosuojavastaava)",
      sv: "dataskydd@mallila.example (dataskyddsombudet)",
      en: "privacy@mallila.example (data protection officer)"),
    why: Phrase(
      fi: "Roolin sähköpostiosoite pysyy, vaikka henkilö vaihtuu, eikä seloste vanhene.",
      sv: "En funktionsadress består fast personen byts ut, och då föråldras inte beskrivningen.",
      en: "A role's mailbox stays when its holder changes, so the notice does not go stale."),
    caveat: Phrase(
      fi:
        "Osoitteen henkilökohtaisuus päätellään sen muodosta (etunimi.sukunimi@). Ryhmän osoite, jolla on epätavallinen nimi, voidaan tulkita henkilön osoitteeksi.",
      sv:
        "Att en adress är personlig sluts av dess form (förnamn.efternamn@). En grupps adress med ett ovanligt namn kan tolkas som en persons.",
      en:
        "That a mailbox is personal is guessed from its form (firstname.lastname@). A team's mailbox with an unusual name may be taken for a person's."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let officer = notice.buriedDPO?.range
    var contacts = Mailboxes()
    for contact in notice.contacts where contact.range != officer { contacts.add(contact.email) }
    var own = Mailboxes()
    own.add(notice.effectiveDPO?.email)
    for email in [contacts.onlyPersons, own.onlyPersons].compactMap(\.self) {
      findings.report(
        about, at: email.range, ["email": Phrase(email.text.string)],
        because: [
          .fact(
            Phrase(
              fi: "Osoite on henkilön nimellä, eikä toiminnallista osoitetta ole.",
              sv: "Adressen har en persons namn, och ingen funktionsadress finns.",
              en: "The address has a person's name, and there is no functional one."),
            at: email.range)
        ])
    }
  }

  /// The addresses of one party.
  private struct Mailboxes {
    private var first: Written<EmailAddress>?
    private var arePersons = true

    mutating func add(_ email: Written<EmailAddress>?) {
      guard arePersons, let email, !email.isBlank else { return }
      arePersons = email.value?.isPersonal == true
      first = first ?? email
    }

    /// The first address, where all that are given are persons' own.
    var onlyPersons: Written<EmailAddress>? { arePersons ? first : nil }
  }
}
