import Diagnostics
import NoticeModel

/// What a municipality decides for itself about the rules: `seloste.yaml`, read and merged.
package struct RuleSettings: Equatable, Sendable {
  /// The age from which on a notice is to be reviewed. No law sets one.
  package var maxAge = Period.years(2)
  /// Rules that weigh more or less here than in the catalogue.
  package var severities: [DiagnosticID: RuleLevel] = [:]
  /// Organisations that the municipality knows by a former name, beside those that the law tables
  /// have.
  package var organisations: [OwnOrganisation] = []
  /// Systems that the municipality uses.
  package var systems: [OwnSystem] = []
  /// Contacts that every notice must name.
  package var requiredContacts: [RequiredContact] = []
  /// What is said of the municipality where a notice does not say it.
  package var municipality: Municipality?
  /// The registers and systems that the municipality's description of publicity
  /// (tiedonhallintalaki 28 §) names; nil where none was given.
  package var describedRegisters: [String]?

  package init() {}

  /// How much a rule weighs: as the catalogue says, unless the municipality has decided otherwise.
  package func level(of rule: RuleDescription) -> RuleLevel {
    severities[rule.id] ?? RuleLevel(rule.severity)
  }
}

/// How much a rule weighs in one municipality.
package enum RuleLevel: String, CaseIterable, Sendable {
  case error, warning, info
  /// The rule is not run.
  case off

  package init(_ severity: Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .info: self = .info
    }
  }

  /// Nil for a rule that is not run.
  package var severity: Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .info
    case .off: nil
    }
  }
}

/// An organisation of the municipality's own region that has changed its name.
package struct OwnOrganisation: Equatable, Sendable {
  /// Names that notices should no longer use.
  package var formerNames: [String]
  package var name: String
  /// The day from which on the new name holds.
  package var since: CalendarDate?

  package init(formerNames: [String], name: String, since: CalendarDate? = nil) {
    self.formerNames = formerNames
    self.name = name
    self.since = since
  }
}

/// A system that the municipality uses, as its data protection officer knows it.
package struct OwnSystem: Equatable, Sendable {
  package var name: String
  package var vendor: String?
  package var country: CountryCode?
  package var hosting: Hosting?
  /// A system of the state, for example Koski: its controller is not the municipality alone.
  package var isNational: Bool

  package init(
    name: String, vendor: String? = nil, country: CountryCode? = nil, hosting: Hosting? = nil,
    isNational: Bool = false
  ) {
    self.name = name
    self.vendor = vendor
    self.country = country
    self.hosting = hosting
    self.isNational = isNational
  }
}

/// A contact that every notice must name: the officer's mailbox, the registry.
package struct RequiredContact: Equatable, Sendable {
  /// What it is called in messages.
  package var name: String
  package var email: EmailAddress?
  package var phone: Written<PhoneNumber>?
  package var url: WebAddress?

  package init(
    name: String, email: EmailAddress? = nil, phone: Written<PhoneNumber>? = nil,
    url: WebAddress? = nil
  ) {
    self.name = name
    self.email = email
    self.phone = phone
    self.url = url
  }
}
