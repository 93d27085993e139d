import CrossCheck
import Diagnostics
import NoticeModel
import RegisterSchema

/// Which rule speaks of a column: one alone, the one whose law asks most.
enum ColumnDuty: Hashable {
  /// No personal data, a key, or settled by a person.
  case none
  case log, credential, criminal, identityCode, special, biometric, protectedAddress, sensor
  case score, freeText
  /// Its name could be of many things: `tunnus`, `tila`, `koodi`.
  case ambiguous
  /// A number that another register knows the person by.
  case outsideNumber
  case ordinary
}

extension RegisterView {
  func duty(_ column: CheckedColumn, _ names: inout ColumnNames) -> ColumnDuty {
    let verdict = column.verdict
    if case .settled = column.disclosure { return .none }
    if case .category(let category)? = column.decision?.meaning { return Self.duty(of: category) }
    let name = column.reference.column
    let flags = verdict.flags
    let isGrave = !Self.grave.isDisjoint(with: flags)
    if !isGrave, isOpen(column), names.isPlain(name) { return .ambiguous }
    guard verdict.kind == .personal else { return .none }
    if flags.contains(.credential) { return .credential }
    if isGrave {
      if flags.contains(.criminal) { return isShowing(column) ? .ordinary : .criminal }
      if flags.contains(.identityCode) { return .identityCode }
      return column.category == "BIOMETRIC" ? .biometric : .special
    }
    if column.category == "BIOMETRIC" { return .biometric }
    if isScore(verdict) || names.isScore(name) { return .score }
    if role(column) == .log { return .log }
    if column.category == "CREDENTIAL" { return .credential }
    if flags.contains(.protectedAddress) { return .protectedAddress }
    if flags.contains(.sensor) { return .sensor }
    if flags.contains(.log) || column.category == "LOG", names.isLog(name) { return .log }
    if flags.contains(.freeText) || column.category == "FREETEXT" { return .freeText }
    if PartyMarks.isOutsideNumber(name) { return .outsideNumber }
    return .ordinary
  }

  /// The duty of what a person has decided to be of a category.
  private static func duty(of category: String) -> ColumnDuty {
    switch category {
    case "CRIMINAL": .criminal
    case "HETU": .identityCode
    case "BIOMETRIC": .biometric
    case "HEALTH", "RELIGION", "ETHNIC", "GENETIC", "SEXUAL", "UNION", "POLITICAL": .special
    case "PROTECTED": .protectedAddress
    case "IMAGE", "LOCATION": .sensor
    case "PROFILE": .score
    case "LOG": .log
    case "FREETEXT": .freeText
    case "CREDENTIAL": .credential
    default: .ordinary
    }
  }

  private static let grave: ColumnFlags = [.special, .criminal, .identityCode]

  /// Whether a column may hold points or a forecast: also where that is a second guess.
  private func isScore(_ verdict: ColumnVerdict) -> Bool {
    verdict.flags.contains(.score)
      || verdict.categories.contains { $0.category == "PROFILE" && $0.confidence >= 0.4 }
  }

  func role(_ column: CheckedColumn) -> TableRole {
    check.tables.indices.contains(column.table)
      ? check.tables[column.table].verdict.role : .other
  }

  /// Whether a column tells no more than that an extract was shown, and when: the law lets that be
  /// recorded, and not what stands in the extract.
  func isShowing(_ column: CheckedColumn) -> Bool {
    switch check.definition(of: column)?.type.family {
    case .date, .timestamp, .boolean: break
    default: return false
    }
    return NameIdeas.pieces(of: column.reference.column).contains(where: Self.showing.contains)
  }

  private static let showing: Set<String> = [
    "esitetty", "esittanyt", "esittaminen", "nahty", "tarkistettu", "tarkastettu", "palautettu",
    "uppvisat", "uppvisats", "visat", "kontrollerat", "kontrollerad", "granskat", "granskad",
    "shown", "presented", "checked", "verified", "seen", "returned",
  ]

  /// Whether it is open what the column is, and the notice does not tell it whatever it is.
  private func isOpen(_ column: CheckedColumn) -> Bool {
    guard column.decision == nil, confidence(column) < 0.8 else { return false }
    return switch column.disclosure {
    case .undisclosed, .otherGroup, .unsure: true
    default: false
    }
  }

  /// How surely a column is personal data of its category, 0 to 1; a person's decision is certain.
  func confidence(_ column: CheckedColumn) -> Double {
    if let decision = column.decision, decision.meaning != .notPersonal { return 1 }
    return min(column.verdict.probability, column.verdict.categories.first?.confidence ?? 0)
  }

  /// Whether a column is rather personal data than not.
  func isLikely(_ column: CheckedColumn) -> Bool {
    confidence(column) == 1 || column.verdict.probability >= 0.5
  }

  /// The gravity of a finding that is an error where the verdict is certain; nil where the verdict
  /// is too weak to speak.
  func severity(_ column: CheckedColumn) -> Severity? {
    let confidence = confidence(column)
    if confidence >= 0.8 { return .error }
    // Data of a person in a table of things: only where there is no doubt.
    switch role(column) {
    case .thing, .lookup, .price, .technical, .statistics: return nil
    default: return confidence >= 0.5 ? .warning : nil
    }
  }
}

extension Disclosure {
  /// Whether the list of data tells it of the right people.
  var isTold: Bool {
    switch self {
    case .disclosed, .settled, .notAsked: true
    case .elsewhere, .otherGroup, .undisclosed, .unsure, .notJudgeable: false
    }
  }
}
