/// A task that municipalities had and gave away, to wellbeing services counties or the state.
package struct TransferredTask: Hashable, Sendable {
  /// How registers that serve it are known, in the notation of rules' words, in three languages.
  package let patterns: [String]
  /// The first day on which municipalities no longer had it.
  package let since: LawDate
  package let name: LawText
  package let confidence: Confidence
  /// The act that moved it.
  package let source: String

  init?(_ row: LawRow) {
    guard let since = row.date("since") else { return nil }
    patterns = row.list("patterns")
    self.since = since
    name = LawText(row)
    confidence = row.confidence
    source = row["source"]
  }

  /// `law/transferred-tasks.csv`.
  static let all = LawTable(LawTables.transferredTasks).rows.compactMap { TransferredTask($0) }
}

extension LawBook {
  /// Tasks that municipalities gave away. Of two that words stand for the first is meant.
  package var transferredTasks: [TransferredTask] { TransferredTask.all }
}
