import NoticeModel
import SourceText

/// Facts that several rules read off a notice.
extension Notice {
  /// Every legal basis that the notice states, for a purpose or for all of them.
  package var allLegalBases: [LegalBasis] { legalBases + purposes.flatMap(\.legalBases) }

  /// Whether some processing rests on consent: Art. 6(1)(a), or explicit consent of Art. 9(2)(a).
  package var usesConsent: Bool {
    allLegalBases.contains { $0.point?.value == .consent }
      || specialCategories.value?.conditions.contains { $0.value == .explicitConsent } == true
  }

  /// The data protection officer: its own item, or else a contact whose role says so.
  package var effectiveDPO: DataProtectionOfficer? {
    dpo ?? buriedDPO.map(DataProtectionOfficer.init)
  }

  /// A contact that is the data protection officer, where the notice has no item for one.
  package var buriedDPO: Contact? {
    guard dpo == nil else { return nil }
    return contacts.first { $0.isDataProtectionOfficer }
  }
}

extension Contact {
  /// Whether the role names the data protection officer, in Finnish, Swedish or English.
  package var isDataProtectionOfficer: Bool {
    guard let role else { return false }
    return role.variants.contains { variant in
      let words = variant.text.string.lowercased()
      return words.contains("tietosuojavastaava") || words.contains("dataskyddsombud")
        || words.contains("data protection officer")
    }
  }

  /// Whether a reader can reach the contact at all.
  package var isReachable: Bool { address != nil || phone != nil || email != nil || url != nil }
}

extension DataProtectionOfficer {
  /// The same facts, where a notice gives the officer as a contact.
  package init(_ contact: Contact) {
    self.init()
    range = contact.range
    role = contact.role
    name = contact.name
    address = contact.address
    phone = contact.phone
    email = contact.email
    url = contact.url
  }

  /// Whether a reader can reach the officer at all.
  package var isReachable: Bool { address != nil || phone != nil || email != nil || url != nil }
}
