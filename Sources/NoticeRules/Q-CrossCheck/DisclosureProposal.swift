import CrossCheck
import Diagnostics
import NoticeModel
import SourceText

extension RegisterView {
  /// The change that makes the notice tell of columns: their words in the group of data that is
  /// about the same people, or in a group of its own.
  ///
  /// - Parameter words: in place of the columns' own.
  func proposalToAdd(_ columns: [CheckedColumn], saying words: Phrase? = nil) -> Proposal? {
    guard let first = columns.first else { return nil }
    let items = (words.map { [$0] } ?? items(of: columns)).map { phrase in
      var item = DataItem()
      item.name = notice.words(phrase)
      return item
    }
    var own = DataItemGroup()
    let match = subjectMatch(first)
    if case .missing(let group) = match {
      own.title = notice.words(groupName(group))
    } else {
      own.of = subjects(of: first).map { Reference(Text($0.id.string)) }
    }
    own.items = items
    own.special = special(first).map { Choice($0) }
    if first.category == "CRIMINAL" { own.criminal = Choice(.yes) }
    guard !notice.dataItems.isEmpty else {
      return notice.lacks("dataItems") ? .adding { $0.dataItems = [own] } : nil
    }
    if own.special == nil, own.criminal == nil, own.title == nil, let group = group(for: first, own)
    {
      return .appending(items, to: group, orElse: own)
    }
    return .appending(own, to: "dataItems")
  }

  /// The group of data that is about a column's people, at best one that has data of its category.
  private func group(for column: CheckedColumn, _ own: DataItemGroup) -> DataItemGroup? {
    let people = Set(own.of.map(\.id))
    var best: (group: Int, score: Int)?
    for (number, group) in notice.dataItems.enumerated() {
      guard !group.mentionedUnder.isGiven, !group.special.isGiven, group.criminal?.value != .yes,
        group.range.file == notice.range.file
      else { continue }
      let of = Set(group.of.map(\.id))
      var score = 0
      if of.isEmpty {
        score = people.isEmpty ? 2 : 1
      } else if people.isEmpty {
        continue
      } else {
        guard people.isSubset(of: of) else { continue }
        score = of == people ? 3 : 2
      }
      let hasCategory = check.items.contains { item in
        item.group == number && item.categories.contains(column.category ?? "")
      }
      if hasCategory { score += 4 }
      if score > best?.score ?? 0 { best = (number, score) }
    }
    return best.map { notice.dataItems[$0.group] }
  }

  /// The special category of a column.
  private func special(_ column: CheckedColumn) -> SpecialCategory? {
    return switch column.category {
    case "HEALTH": .health
    case "RELIGION": .religionOrBelief
    case "ETHNIC": .ethnicOrigin
    case "BIOMETRIC": .biometricData
    case "GENETIC": .geneticData
    case "SEXUAL": .sexLife
    case "UNION": .tradeUnion
    case "POLITICAL": .politicalOpinion
    default: nil
    }
  }
}
