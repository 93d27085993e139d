import Diagnostics
import NoticeModel
import RegisterSchema
import SourceText

/// What is told after all columns were looked at.
extension MappingResolver {
  /// Beyond this many findings no similar names are looked for: each costs a pass over all names.
  private static let mostSuggestions = 50

  mutating func finish(_ sources: [ClassifiedSource], isComplete: Bool) -> MappedColumns {
    let systems = Set(sources.compactMap(\.source.system))
    for (number, decision) in mapping.decisions.enumerated() {
      checkItems(decision)
      if let system = decision.system, isComplete, !systems.contains(system.string) {
        let near = suggests ? nearest(to: system.string, among: systems) : nil
        result.diagnostics.append(.unknownSystem(system, near: near, known: Array(systems)))
      } else {
        checkPatterns(number, sources, isComplete: isComplete)
      }
      if counts[number] > 0, isComplete { checkEvidence(number) }
    }
    result.diagnostics.sort(by: Diagnostic.inReportOrder)
    return result
  }

  private var suggests: Bool { result.diagnostics.count < Self.mostSuggestions }

  private mutating func checkItems(_ decision: MappingDecision) {
    for item in decision.items where items.id(of: item.string) == nil {
      let near = suggests ? nearest(to: item.string, among: items.ids) : nil
      result.diagnostics.append(.unknownItem(item, near: near, known: items.ids))
    }
  }

  private mutating func checkPatterns(
    _ number: Int, _ sources: [ClassifiedSource], isComplete: Bool
  ) {
    guard isComplete else { return }
    let system = mapping.decisions[number].system?.string
    for pattern in mapping.patterns[number] where !matched.contains(pattern.text.range) {
      let near = suggests ? suggestion(pattern, system, sources) : nil
      result.diagnostics.append(.matchesNothing(pattern.text, near: near))
    }
  }

  /// The column that a misspelt pattern without `*` and `?` most likely means: a similar column of
  /// the same table, or the same column of a table with a similar name.
  private func suggestion(
    _ pattern: ColumnMapping.Pattern, _ system: String?, _ sources: [ClassifiedSource]
  ) -> String? {
    guard pattern.pattern.schema == nil, pattern.pattern.table.isWhole,
      pattern.pattern.column.isWhole
    else { return nil }
    let parts = pattern.text.string.split(separator: ".")
    guard parts.count == 2 else { return nil }
    let tables = sources.filter { system == nil || $0.source.system == system }
      .flatMap(\.source.schema.tables)
    let same = tables.filter { pattern.pattern.matches($0.name) }
    if !same.isEmpty {
      return nearest(to: String(parts[1]), among: same.flatMap { $0.columns.map(\.name) })
        .map { "\(parts[0]).\($0)" }
    }
    let others = tables.filter { table in
      table.columns.contains { pattern.pattern.column.matches($0.name) }
    }
    return nearest(to: String(parts[0]), among: others.map(\.name.name))
      .map { "\($0).\(parts[1])" }
  }

  private mutating func checkEvidence(_ number: Int) {
    let decision = mapping.decisions[number]
    var columns = samples[number].joined(separator: ", ")
    if counts[number] > samples[number].count { columns += " … (\(counts[number]))" }
    let place = decision.columns.first?.range ?? decision.range
    if decision.isProposal {
      let name = MappingNames.name(of: "review", mapping.keySet)
      result.diagnostics.append(.proposalWaits(at: place, columns: columns, name))
      return
    }
    guard decision.decides else { return }
    let now = evidence[number].fingerprint
    guard let text = decision.evidence else {
      let name = MappingNames.name(of: "evidence", mapping.keySet)
      result.diagnostics.append(.evidenceMissing(at: place, now: now, name))
      return
    }
    if let then = EvidenceFingerprint(text.string), then != now {
      result.diagnostics.append(.stale(text, now: now, columns: columns))
    }
  }
}
