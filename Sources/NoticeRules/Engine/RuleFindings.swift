import Diagnostics
import NoticeModel
import SourceText

/// Where rules put what they find.
package struct RuleFindings: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []
  /// What rules propose, by the finding's number.
  package private(set) var proposals: [(finding: Int, proposal: Proposal)] = []

  private let isBrief: Bool

  /// - Parameter isBrief: whether findings do without all that only a reader of them wants: what is
  ///   in the place of their messages' placeholders, notes, reasons and proposals.
  package init(isBrief: Bool = false) { self.isBrief = isBrief }

  /// Reports a finding of a rule.
  ///
  /// - Parameters:
  ///   - range: the bytes that say it; for something absent, `notice.place(of:)`.
  ///   - severity: where the rule's condition raises or lowers it.
  ///   - values: the message's placeholders.
  ///   - help: what to do in this very case, where it can be told better than by the rule's advice.
  ///   - because: the facts of the notice that the finding follows from, as a short chain.
  package mutating func report(
    _ rule: RuleDescription, at range: SourceRange, severity: Severity? = nil,
    _ values: @autoclosure () -> [String: Phrase] = [:],
    help: @autoclosure () -> Message? = nil, notes: @autoclosure () -> [Note] = [],
    because: @autoclosure () -> [Note] = [], proposing proposal: @autoclosure () -> Proposal? = nil
  ) {
    if isBrief {
      diagnostics.append(
        Diagnostic(
          rule.id, .rule, severity ?? rule.severity, at: range, Message(rule.message),
          citations: rule.law))
      return
    }
    if let proposal = proposal() { proposals.append((diagnostics.count, proposal)) }
    let values = values()
    diagnostics.append(
      Diagnostic(
        rule.id, .rule, severity ?? rule.severity, at: range, Message(rule.message, values),
        help: help() ?? Message(rule.advice, values), citations: rule.law, notes: notes(),
        reasons: because()))
  }

  /// Gives the findings from one on the severity that the municipality has chosen for their rule.
  mutating func grade(from first: Int, as severity: Severity) {
    for index in first..<diagnostics.count { diagnostics[index].severity = severity }
  }
}

extension Notice {
  /// Where a top-level field stands; where it is absent, the field after which it belongs.
  package func place(of field: String) -> SourceRange {
    if let place = places.first(where: { $0.name == field }) { return place.key }
    let order = Self.fieldOrder
    guard let wanted = order.firstIndex(of: field) else { return start }
    // The nearest preceding field of the notice itself; included files are not the place to add.
    for name in order[..<wanted].reversed() {
      if let place = places.first(where: { $0.name == name && $0.key.file == range.file }) {
        return place.key
      }
    }
    return start
  }

  private static let fieldOrder = Notice.table.fields.map(\.name.en)

  private var start: SourceRange {
    SourceRange(file: range.file, start: range.lowerBound, end: range.lowerBound)
  }
}
