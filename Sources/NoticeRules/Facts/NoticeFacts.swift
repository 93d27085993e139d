import NoticeModel
import SourceText

/// Facts that several rules read off a notice.
extension Notice {
  /// Every legal basis that the notice states, for a purpose or for all of them.
  package var allLegalBases: [LegalBasis] { legalBases + purposes.flatMap(\.legalBases) }

  /// Every legal basis in turn, without a copy of them all.
  package func forEachLegalBasis(_ body: (LegalBasis) -> Void) {
    legalBases.forEach(body)
    for purpose in purposes { purpose.legalBases.forEach(body) }
  }

  /// The first legal basis, of all purposes together or of one, that passes a test.
  package func firstLegalBasis(where test: (LegalBasis) -> Bool) -> LegalBasis? {
    if let basis = legalBases.first(where: test) { return basis }
    for purpose in purposes {
      if let basis = purpose.legalBases.first(where: test) { return basis }
    }
    return nil
  }

  /// Where the notice rests some processing on consent; nil where it does not.
  package var placeOfConsent: SourceRange? {
    if let point = firstLegalBasis(where: { $0.point?.value == .consent })?.point {
      return point.range
    }
    return specialCategories.value?.conditions.first { $0.value == .explicitConsent }?.range
  }

  /// The data protection officer: its own item, or else a contact whose role says so.
  package var effectiveDPO: DataProtectionOfficer? {
    hasOwnDPO ? dpo : buriedDPO.map(DataProtectionOfficer.init)
  }

  /// Whether there is an item for the officer that is not empty and does not say that there is none.
  private var hasOwnDPO: Bool {
    guard let dpo else { return false }
    return dpo.isReachable || (!dpo.saysNothing && !(dpo.label?.isDenial ?? false))
  }

  /// A contact that is the data protection officer, where the notice has no item for one.
  package var buriedDPO: Contact? {
    hasOwnDPO ? nil : contacts.first { $0.isDataProtectionOfficer }
  }
}

extension Contact {
  /// Whether the role names the data protection officer, in Finnish, Swedish or English.
  package var isDataProtectionOfficer: Bool {
    role?.mentions(ContactWords.officer) ?? false
  }
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
}
