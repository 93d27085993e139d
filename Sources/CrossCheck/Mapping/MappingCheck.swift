import Diagnostics
import NoticeModel
import SourceText

/// What the field table cannot know of one decision: what must stand in it, and what cannot stand
/// together.
struct MappingCheck {
  let keySet: KeySet

  func check(_ decision: MappingDecision, _ found: inout [Diagnostic]) {
    let place = decision.columns.first?.range ?? decision.range
    if decision.columns.isEmpty {
      found.append(.mappingLacks(name("columns"), at: decision.range))
    }
    if let evidence = decision.evidence, EvidenceFingerprint(evidence.string) == nil {
      found.append(.notAFingerprint(evidence, name("evidence")))
    }
    if let role = decision.decidedBy, role.string.utf8.contains(UInt8(ascii: "@")) {
      found.append(.personNamed(role))
    }
    if decision.isProposal { return }
    guard decision.decides else {
      if !decision.columns.isEmpty { found.append(.decidesNothing(at: place, keySet)) }
      return
    }
    if decision.reason?.isBlank != false {
      found.append(.decisionWithoutReason(at: place, name("because")))
    }
    check(meaningOf: decision, &found)
  }

  private func check(meaningOf decision: MappingDecision, _ found: inout [Diagnostic]) {
    guard let personal = decision.personal else { return }
    switch personal.value {
    case .no:
      let others: [(String, Bool)] = [
        ("items", !decision.items.isEmpty), ("category", decision.category != nil),
        ("freeText", decision.freeText != nil),
      ]
      if let other = others.first(where: \.1) {
        found.append(
          .contradictsItself(at: personal.range, name("personal"), name(other.0)))
      }
    case .yes:
      if decision.items.isEmpty, decision.category == nil {
        found.append(
          .mappingLacks("\(name("items")), \(name("category"))", at: personal.range))
      }
    case nil: break
    }
  }

  private func name(_ en: String) -> String { MappingNames.name(of: en, keySet) }
}

/// Names of a decision's fields, for messages and for proposals.
enum MappingNames {
  static func name(of en: String, _ keys: KeySet) -> String {
    MappingDecision.table.fields.first { $0.name.en == en }?.name[keys] ?? en
  }

  static func list(_ keys: KeySet) -> String {
    MappingFile.table.fields.first?.name[keys] ?? "decisions"
  }
}
