import NoticeModel
import SourceText

/// A party that a reader may want to reach.
package protocol ContactDetails {
  var address: Written<PostalAddress>? { get }
  var phone: Written<PhoneNumber>? { get }
  var email: Written<EmailAddress>? { get }
  var url: Written<WebAddress>? { get }
}

extension Contact: ContactDetails {}
extension Controller: ContactDetails {}
extension DataProtectionOfficer: ContactDetails {}

extension ContactDetails {
  /// A letter finds its way.
  package var hasPost: Bool { address.isGiven }
  /// A phone number or an e-mail address.
  package var hasPhoneOrEmail: Bool { phone.isGiven || email.isGiven }
  /// Whether a reader can reach the party at all; a web form is a way too.
  package var isReachable: Bool { hasPost || hasPhoneOrEmail || url.isGiven }
}

extension Contact {
  /// What the notice calls the contact: the role, or else the name.
  package var label: Text? {
    if let role, !role.isBlank { return role.first.text }
    return name.isGiven ? name : nil
  }
}

extension DataProtectionOfficer {
  /// What the notice calls the officer: the role, or else the name.
  package var label: Text? {
    if let role, !role.isBlank { return role.first.text }
    return name.isGiven ? name : nil
  }

  /// Whether the notice says that the officer serves others too, or comes from outside.
  package var isSaidToBeShared: Bool {
    sharedWith.isGiven || role.map { $0.mentions(ContactWords.shared) } ?? false
  }
}

extension Contact {
  /// Whether the contact decides on the register: the notice says so, or the role does.
  package var decidesOnRegister: Bool {
    switch decides?.value {
    case .yes: true
    case .no: false
    case nil: role.map { $0.mentions(ContactWords.deciding) } ?? false
    }
  }
}

/// Stems of words in the roles of contacts, in Finnish, Swedish and English.
enum ContactWords {
  /// The data protection officer.
  static let officer = WordList([
    "tietosuojavastaava", "dataskyddsombud", "data protection officer",
  ])

  /// An officer shared with another organisation, or bought as a service.
  static let shared = WordList([
    "yhtei", "ulkoi", "ostopalvelu", "gemensam", "delad", "extern", "köptjänst", "joint", "shared",
    "outsourced",
  ])

  /// Roles that decide on the purposes and means of a register.
  static let deciding = WordList([
    "vastuuhenkilö", "kunnanjohtaja", "kaupunginjohtaja", "tietohallintojohtaja",
    "tietohallintopäällik",
    "ansvarsperson", "ansvarig person", "registeransvarig", "kommundirektör", "stadsdirektör",
    "dataförvaltningsdirektör", "informationsförvaltningsdirektör",
    "informationsförvaltningschef", "it-direktör",
    "person responsible", "responsible person", "municipal manager", "city manager", "mayor",
    "chief information officer",
  ])
}
