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
  /// A number that another register knows the person by.
  case outsideNumber
  case ordinary
}

extension RegisterView {
  func duty(_ column: CheckedColumn) -> ColumnDuty {
    let verdict = column.verdict
    if case .settled = column.disclosure { return .none }
    guard verdict.kind == .personal else { return .none }
    let flags = verdict.flags
    if check.tables.indices.contains(column.table),
      check.tables[column.table].verdict.role == .log, !isGrave(flags)
    {
      return isScore(verdict) ? .score : .log
    }
    if flags.contains(.credential) { return .credential }
    if flags.contains(.criminal) { return .criminal }
    if flags.contains(.identityCode) { return .identityCode }
    if column.category == "BIOMETRIC" { return .biometric }
    if flags.contains(.special) { return .special }
    if flags.contains(.protectedAddress) { return .protectedAddress }
    if flags.contains(.sensor) { return .sensor }
    if isScore(verdict) { return .score }
    if flags.contains(.log) || column.category == "LOG" { return .log }
    if flags.contains(.freeText) || column.category == "FREETEXT" { return .freeText }
    if column.category == "CREDENTIAL" { return .credential }
    if PartyMarks.isOutsideNumber(column.reference.column) { return .outsideNumber }
    return .ordinary
  }

  /// Whether a column may hold points or a forecast: also where that is a second guess.
  private func isScore(_ verdict: ColumnVerdict) -> Bool {
    verdict.flags.contains(.score)
      || verdict.categories.contains { $0.category == "PROFILE" && $0.confidence >= 0.4 }
  }

  private func isGrave(_ flags: ColumnFlags) -> Bool {
    !flags.isDisjoint(with: [.special, .criminal, .identityCode])
  }

  /// How surely a column is personal data of its category, 0 to 1; a person's decision is certain.
  func confidence(_ column: CheckedColumn) -> Double {
    if let decision = column.decision, decision.meaning != .notPersonal { return 1 }
    return min(column.verdict.probability, column.verdict.categories.first?.confidence ?? 0)
  }

  /// The gravity of a finding that is an error where the verdict is certain; nil where the verdict
  /// is too weak to speak.
  func severity(_ column: CheckedColumn) -> Severity? {
    let confidence = confidence(column)
    if confidence >= 0.8 { return .error }
    return confidence >= 0.5 ? .warning : nil
  }

  /// The columns of one duty, in the order of the schemas.
  func columns(_ duty: ColumnDuty) -> [CheckedColumn] {
    check.columns.filter { self.duty($0) == duty }
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
