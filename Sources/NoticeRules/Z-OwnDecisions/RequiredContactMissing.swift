import Diagnostics
import NoticeModel

/// The notice lacks a contact that the municipality has decided every notice to name.
///
/// Art. 13(1)(a) and (b) ask for contact details; which mailbox serves all notices of a
/// municipality is its own decision, in `seloste.yaml`. Without such a decision the rule is silent.
///
/// May be wrong: a notice whose controller is another body has contacts of its own.
package enum RequiredContactMissing: Rule {
  package static let about = RuleDescription(
    "CONF-REQUIRED-CONTACT", .warning, concerns: ["controllers", "contacts", "dpo"],
    law: [.gdpr(13, 1, "a"), .gdpr(13, 1, "b"), .gdpr(14, 1, "a"), .gdpr(14, 1, "b")],
    message: Phrase(
      fi:
        "Selosteesta puuttuu yhteystieto, jonka kunta on päättänyt antaa kaikissa selosteissa: {contact}.",
      sv:
        "Beskrivningen saknar en kontaktuppgift som kommunen har beslutat att ange i alla beskrivningar: {contact}.",
      en:
        "The notice lacks a contact that the municipality gives in all its notices: {contact}."
    ),
    wrong: Phrase(
      fi: "Tietosuojavastaava: tavoitettavissa kaupungintalolta",
      sv: "Dataskyddsombud: anträffbart i stadshuset",
      en: "Data protection officer: to be reached at the town hall"),
    advice: Phrase(
      fi: "Tietosuojavastaava: tietosuoja@mallila.example",
      sv: "Dataskyddsombud: dataskydd@mallila.example",
      en: "Data protection officer: privacy@mallila.example"),
    why: Phrase(
      fi:
        "Kun kaikissa selosteissa on sama yhteinen osoite, asukas löytää oikean paikan eikä osoite vanhene yhden henkilön mukana. Vaaditut yhteystiedot päättää kunta tiedostossa seloste.yaml.",
      sv:
        "När alla beskrivningar har samma gemensamma adress hittar invånaren rätt, och adressen föråldras inte med en enskild person. Kommunen bestämmer de obligatoriska kontaktuppgifterna i filen seloste.yaml.",
      en:
        "With one shared address in all notices people find the right place, and the address does not age with one person. The municipality decides on required contacts in the file seloste.yaml."
    ),
    caveat: Phrase(
      fi: "Jos rekisterinpitäjä on muu kuin kunta, selosteella voi olla omat yhteystietonsa.",
      sv:
        "Om den personuppgiftsansvarige är någon annan än kommunen kan beskrivningen ha egna kontaktuppgifter.",
      en: "Where the controller is not the municipality, the notice may have contacts of its own."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard !context.settings.requiredContacts.isEmpty else { return }
    let parties: [any ContactDetails] =
      notice.controllers + notice.contacts + [notice.dpo].compactMap(\.self)
    for contact in context.settings.requiredContacts {
      let missing = contact.details(missingFrom: parties)
      guard !missing.isEmpty else { continue }
      findings.report(
        about, at: notice.place(of: "contacts"),
        ["contact": Phrase(contact.naming(missing))],
        because: [Note(Message(decided, ["name": contact.name]))],
        proposing: notice.contacts.isEmpty ? .adding { $0.contacts = [contact.record] } : nil)
    }
  }

  private static let decided = Phrase(
    fi: "Kunta on päättänyt tiedostossa seloste.yaml, että jokaisessa selosteessa on {name}.",
    sv: "Kommunen har i filen seloste.yaml beslutat att varje beskrivning har {name}.",
    en: "The municipality has decided in the file seloste.yaml that every notice has {name}.")
}

extension RequiredContact {
  /// The details, as they are written, that none of the parties has.
  fileprivate func details(missingFrom parties: [any ContactDetails]) -> [String] {
    var missing: [String] = []
    if let email, !parties.contains(where: { $0.email?.value.map(email.isSame(as:)) ?? false }) {
      missing.append(email.canonical)
    }
    if let phone, !parties.contains(where: { $0.phone?.value == phone.value }) {
      missing.append(phone.text.string)
    }
    if let url, !parties.contains(where: { $0.url?.value == url }) {
      missing.append(url.canonical)
    }
    return missing
  }

  /// The contact's name and what is missing of it; an address that has no name stands alone.
  fileprivate func naming(_ missing: [String]) -> String {
    missing == [name] ? name : "\(name) (\(missing.joined(separator: ", ")))"
  }

  /// The contact as a notice would give it.
  fileprivate var record: Contact {
    var record = Contact()
    record.role = LocalizedText(Text(name))
    record.email = email.map { Written(text: Text($0.canonical), value: $0) }
    record.phone = phone.map { Written(text: Text($0.text.string), value: $0.value) }
    record.url = url.map { Written(text: Text($0.canonical), value: $0) }
    return record
  }
}

extension EmailAddress {
  /// Mailboxes do not differ by capitals anywhere in practice.
  fileprivate func isSame(as other: EmailAddress) -> Bool {
    domain == other.domain && localPart.lowercased() == other.localPart.lowercased()
  }
}
