import RegisterSchema

/// How well verdicts agree with labels.
///
/// Whether a key of a person's row is personal data is a question of convention, so it is answered
/// three ways. Labels that are unsure count nowhere; a verdict that is unsure counts as "not".
package struct ClassificationMeasure: Sendable {
  /// What keys and record keeping of rows about persons count as.
  package enum Convention: String, CaseIterable, Sendable {
    /// Neither: only data about a person and data that is not about one are compared.
    case leftOut = "links and technical left out"
    /// Not personal: they tell nothing that a notice would list.
    case content = "only what a notice tells"
    /// Links are personal data, as in Article 4(1); record keeping is not.
    case law = "links are personal"
  }

  /// True and false, found and missed.
  package struct Tally: Hashable, Sendable {
    package internal(set) var truePositives = 0
    package internal(set) var falsePositives = 0
    package internal(set) var falseNegatives = 0
    package internal(set) var trueNegatives = 0

    /// Of what was called personal, how much is.
    package var precision: Double { Self.share(truePositives, truePositives + falsePositives) }
    /// Of what is personal, how much was called so.
    package var recall: Double { Self.share(truePositives, truePositives + falseNegatives) }

    static func share(_ part: Int, _ whole: Int) -> Double {
      whole == 0 ? 1 : Double(part) / Double(whole)
    }

    mutating func add(truth: Bool, said: Bool) {
      switch (truth, said) {
      case (true, true): truePositives += 1
      case (true, false): falseNegatives += 1
      case (false, true): falsePositives += 1
      case (false, false): trueNegatives += 1
      }
    }
  }

  package private(set) var tallies: [Convention: Tally] = [:]
  /// Personal columns that were found and whose label names a category.
  package private(set) var categorised = 0
  package private(set) var rightCategory = 0
  /// Labels whose column is not in the schema.
  package private(set) var strays: [ColumnLabel] = []
  /// Labels with which the verdict disagrees, in kind or category.
  package private(set) var disagreements: [(label: ColumnLabel, verdict: ColumnVerdict)] = []

  package init(_ classification: SchemaClassification, _ labels: [ColumnLabel]) {
    var verdicts: [String: ColumnVerdict] = [:]
    for verdict in classification.columns {
      let (table, column) = (verdict.column.table, verdict.column.column)
      verdicts[table.name + "\n" + column] = verdict
      verdicts[table.description + "\n" + column] = verdict
    }
    for label in labels {
      guard let verdict = verdicts[label.table + "\n" + label.column] else {
        strays.append(label)
        continue
      }
      add(label, verdict)
    }
  }

  /// Of the personal columns that were found, the share that is in the right category.
  package var categoryAccuracy: Double { Tally.share(rightCategory, categorised) }

  private mutating func add(_ label: ColumnLabel, _ verdict: ColumnVerdict) {
    guard label.kind != .unsure else { return }
    let isPersonal = label.kind == .personal
    let isFound = verdict.kind == .personal
    if isPersonal || label.kind == .notPersonal {
      let isLink = isPersonal && verdict.kind == .link
      tallies[.leftOut, default: Tally()].add(truth: isPersonal, said: isFound || isLink)
    }
    tallies[.content, default: Tally()].add(truth: isPersonal, said: isFound)
    tallies[.law, default: Tally()].add(
      truth: isPersonal || label.kind == .link, said: isFound || verdict.kind == .link)
    var agrees = isPersonal == isFound
    if isPersonal, isFound, !label.category.isEmpty {
      categorised += 1
      if let category = verdict.category, label.allows(category) {
        rightCategory += 1
      } else {
        agrees = false
      }
    }
    if !agrees { disagreements.append((label, verdict)) }
  }
}
