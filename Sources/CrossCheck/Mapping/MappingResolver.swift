import Diagnostics
import NoticeModel
import RegisterSchema
import SourceText

/// Finds the decisions that match each column, and the one that holds.
struct MappingResolver {
  /// A pattern of a decision.
  struct Entry {
    let decision: Int
    let pattern: ColumnMapping.Pattern
    /// How much it tells of each part of a name; more in some part and less in none is more
    /// specific.
    let precisions: [Int]

    func isMoreSpecific(than other: Entry) -> Bool {
      precisions != other.precisions && zip(precisions, other.precisions).allSatisfy { $0 >= $1 }
    }
  }

  let mapping: ColumnMapping
  let items: NoticeItems
  var result = MappedColumns()
  /// What each decision says of the columns' content, where it says anything that can hold.
  let meanings: [ColumnDecision.Meaning?]
  var evidence: [EvidenceGatherer]
  /// The first columns that each decision matches, for messages, and how many there are.
  var samples: [[String]]
  var counts: [Int]
  /// The patterns that match some column, by their places.
  var matched: Set<SourceRange> = []
  /// Pairs of decisions that were found to contradict.
  private var contradictions: Set<[Int]> = []
  private let entries: [Entry]
  /// The patterns that name their table, by the name in small letters; and all others.
  private var byTable: [String: [Int]] = [:]
  private var wild: [Int] = []

  /// As many columns are named in a message.
  private static let mostSamples = 6

  init(_ mapping: ColumnMapping, _ items: NoticeItems) {
    self.mapping = mapping
    self.items = items
    let count = mapping.decisions.count
    evidence = Array(repeating: EvidenceGatherer(), count: count)
    samples = Array(repeating: [], count: count)
    counts = Array(repeating: 0, count: count)
    meanings = mapping.decisions.map { Self.meaning(of: $0, items) }
    var entries: [Entry] = []
    for (number, decision) in mapping.decisions.enumerated() {
      for pattern in mapping.patterns[number] {
        entries.append(
          Entry(
            decision: number, pattern: pattern,
            precisions: [decision.system == nil ? 0 : 1] + pattern.pattern.precisions))
      }
    }
    self.entries = entries
    for (number, entry) in entries.enumerated() {
      if let table = entry.pattern.pattern.table.wholeName {
        byTable[table, default: []].append(number)
      } else {
        wild.append(number)
      }
    }
  }

  /// What a decision says of the content of its columns; nil for a proposal, for one that says
  /// nothing of it, and for one that contradicts itself or names only unknown items.
  private static func meaning(
    of decision: MappingDecision, _ items: NoticeItems
  ) -> ColumnDecision.Meaning? {
    if decision.isProposal { return nil }
    let category = decision.category?.value?.lexiconCode
    if decision.personal?.value == .no {
      let isAlone = decision.items.isEmpty && decision.category == nil && decision.freeText == nil
      return isAlone ? .notPersonal : nil
    }
    var known: [String] = []
    for item in decision.items {
      if let id = items.id(of: item.string), !known.contains(id) { known.append(id) }
    }
    if !known.isEmpty { return .items(known) }
    return category.map { .category($0) }
  }

  // MARK: Columns

  mutating func resolve(_ source: ClassifiedSource, _ number: Int) {
    let verdicts = source.classification.columns
    if entries.isEmpty {
      result.isSpokenOf.append(Array(repeating: false, count: verdicts.count))
      return
    }
    var isSpokenOf = Array(repeating: false, count: verdicts.count)
    var next = 0
    for table in source.source.schema.tables {
      let first = next
      next += table.columns.count
      guard next <= verdicts.count else { break }
      let near = entries(for: table.name, system: source.source.system)
      if near.isEmpty { continue }
      for (offset, column) in table.columns.enumerated() {
        let verdict = verdicts[first + offset]
        let hits = hits(among: near, column.name)
        if hits.isEmpty { continue }
        isSpokenOf[first + offset] = true
        note(hits, column, verdict)
        result.decisions[number, verdict.column] = decide(hits, verdict)
      }
    }
    result.isSpokenOf.append(isSpokenOf)
  }

  /// The patterns that may match columns of a table, in the order of the file.
  private func entries(for table: TableName, system: String?) -> [Entry] {
    let named = byTable[NamePattern.key(of: table.name)] ?? []
    let numbers = named.isEmpty ? wild : wild.isEmpty ? named : (named + wild).sorted()
    return numbers.compactMap { number in
      let entry = entries[number]
      if let wanted = mapping.decisions[entry.decision].system, wanted.string != system {
        return nil
      }
      return entry.pattern.pattern.matches(table) ? entry : nil
    }
  }

  /// Those that match a column's name: most match none, and cost no copy.
  private func hits(among near: [Entry], _ name: String) -> [Entry] {
    var name = name
    return name.withUTF8 { name in
      var hits: [Entry] = []
      for index in near.indices where near[index].pattern.pattern.column.matches(name) {
        hits.append(near[index])
      }
      return hits
    }
  }

  private mutating func note(_ hits: [Entry], _ column: SchemaColumn, _ verdict: ColumnVerdict) {
    var last = -1
    for hit in hits {
      matched.insert(hit.pattern.text.range)
      evidence[hit.decision].add(column, verdict, matchedBy: hit.pattern.pattern)
      if hit.decision == last { continue }
      last = hit.decision
      counts[last] += 1
      if samples[last].count < Self.mostSamples {
        samples[last].append(verdict.column.description)
      }
    }
  }

  /// The decision that holds: the most specific one that says what the column is. Free text is
  /// accepted by any of them.
  private mutating func decide(_ hits: [Entry], _ verdict: ColumnVerdict) -> ColumnDecision? {
    let freeText = hits.first {
      let decision = mapping.decisions[$0.decision]
      return !decision.isProposal && decision.freeText?.value == .accepted
    }
    guard let best = best(hits, verdict), let meaning = meanings[best.decision] else {
      // Who accepts free text in a column says that it may be about people, no more.
      guard let freeText, verdict.kind == .personal || verdict.kind == .unsure else { return nil }
      return decision(freeText, .category(verdict.category ?? "FREETEXT"), acceptsFreeText: true)
    }
    return decision(best, meaning, acceptsFreeText: freeText != nil)
  }

  private func decision(
    _ entry: Entry, _ meaning: ColumnDecision.Meaning, acceptsFreeText: Bool
  ) -> ColumnDecision {
    var decision = ColumnDecision(
      meaning, reason: mapping.decisions[entry.decision].reason?.string ?? "",
      at: entry.pattern.text.range)
    decision.acceptsFreeText = acceptsFreeText
    return decision
  }

  /// The first of the most specific patterns; others that are as specific must say the same.
  private mutating func best(_ hits: [Entry], _ verdict: ColumnVerdict) -> Entry? {
    let able = hits.filter { meanings[$0.decision] != nil }
    guard able.count > 1 else { return able.first }
    let top = able.filter { entry in !able.contains { $0.isMoreSpecific(than: entry) } }
    guard let best = top.first else { return able.first }
    for other in top.dropFirst() where meanings[other.decision] != meanings[best.decision] {
      guard contradictions.insert([best.decision, other.decision]).inserted else { continue }
      result.diagnostics.append(
        .contradiction(
          other.pattern.text, of: verdict.column.description, with: best.pattern.text.range))
    }
    return best
  }
}
