import Law
import NoticeModel
import SourceText

/// What a notice tells that columns can be held against: its data items, its data subjects, and
/// what it mentions in other places.
struct NoticeContents {
  /// An item and what its words tell.
  ///
  /// A class: each column is held against each item, and copies would count their references.
  final class Item: Sendable {
    let item: CheckedItem
    let told: ToldKinds
    /// What the title above it tells of.
    let heading: [DataKind]
    /// Codes of the groups of people that it is about; nil where the notice's words for one of them
    /// are not known, so that it may be anybody.
    let groups: [String]?
    /// The notice says only that there may be such data.
    let mayHold: Bool

    init(
      item: CheckedItem, told: ToldKinds, heading: [DataKind], groups: [String]?, mayHold: Bool
    ) {
      self.item = item
      self.told = told
      self.heading = heading
      self.groups = groups
      self.mayHold = mayHold
    }
  }

  private(set) var items: [Item] = []
  /// For each group of data subjects the codes that its words name.
  private(set) var subjects: [[String]] = []
  private(set) var mentions: [DataKind: Mention] = [:]
  /// Numbers of items by their ids.
  private(set) var itemsByID: [String: [Int]] = [:]

  init(_ notice: Notice, _ reader: inout KindReader) {
    var subjectNumbers: [String: Int] = [:]
    for (number, group) in notice.dataSubjects.enumerated() {
      subjectNumbers[group.id.string] = number
      var codes: [String] = []
      for text in (group.name?.variants.map(\.text.string) ?? []) + [group.id.string] {
        for code in reader.groups(in: text) where !codes.contains(code) { codes.append(code) }
      }
      if group.children?.value == .yes, !codes.contains("child") { codes.append("child") }
      subjects.append(codes)
    }
    var paper: Set<String> = []
    for system in notice.systems where system.form?.value == .paper {
      paper.insert(system.id.string)
    }
    for (number, group) in notice.dataItems.enumerated() {
      let of =
        group.of.isEmpty
        ? Array(subjects.indices) : group.of.map { subjectNumbers[$0.id] ?? -1 }
      let groups = codes(of)
      if group.items.isEmpty {
        add(group, number, nil, groups, paper, [], &reader)
      } else {
        var heading = ToldKinds()
        for variant in group.title?.variants ?? [] {
          heading.add(reader.told(by: variant.text.string, isName: true).kinds)
        }
        for index in group.items.indices {
          add(group, number, index, groups, paper, heading.kinds, &reader)
        }
      }
    }
    for (number, item) in items.enumerated() { itemsByID[item.item.id, default: []].append(number) }
    readMentions(notice, &reader)
    // Who gets data is told where a notice names recipients.
    if let recipient = notice.recipients.value?.first {
      let kind = DataKind(category: "LOG", topic: "disclosure", isBroad: false)
      mentions[kind] = Mention(field: "recipients", place: recipient.range, item: nil)
    }
  }

  private func codes(_ numbers: [Int]) -> [String]? {
    var codes: [String] = []
    for number in numbers {
      guard subjects.indices.contains(number), !subjects[number].isEmpty else { return nil }
      codes += subjects[number]
    }
    return codes.isEmpty ? nil : codes
  }

  private mutating func add(
    _ group: DataItemGroup, _ number: Int, _ index: Int?, _ groups: [String]?,
    _ paper: Set<String>, _ heading: [DataKind], _ reader: inout KindReader
  ) {
    let item = index.map { group.items[$0] }
    guard let name = item == nil ? group.title : item?.name else { return }
    var told = ToldKinds()
    for variant in name.variants {
      let more = reader.told(by: variant.text.string, isName: true)
      told.add(more.kinds)
      told.groups += more.groups
      told.words += more.words
    }
    if let category = item?.category?.value { told.add(category.kinds) }
    if let special = item?.special?.value ?? group.special?.value { told.add(special.kinds) }
    if (item?.criminal ?? group.criminal)?.value == .yes {
      told.add([DataKind(category: "CRIMINAL", topic: "CRIMINAL", isBroad: true)])
    }
    var categories: [String] = []
    for kind in told.kinds where !categories.contains(kind.category) {
      categories.append(kind.category)
    }
    let systems = group.systems.map(\.id)
    items.append(
      Item(
        item: CheckedItem(
          group: number, item: index, id: item?.id.string ?? "", name: name,
          range: item?.range ?? group.range, categories: categories, systems: systems,
          isOnPaper: !systems.isEmpty && systems.allSatisfy { paper.contains($0) },
          isFreeText: categories.contains("FREETEXT"), mentionedUnder: group.mentionedUnder,
          columns: []),
        told: told, heading: heading, groups: groups, mayHold: group.mayHold?.value == .yes))
  }

  /// Fields whose words may tell of data, and where names do not: a recipient called social
  /// services tells of nobody's social care.
  private static let telling: Set<String> = [
    "purposes", "specialCategories", "criminalData", "sources", "systems", "processors",
    "recipients", "retention", "profiling", "otherInformation",
  ]
  private static let onlyOfUse: Set<String> = ["security", "publicity", "rights"]

  private mutating func readMentions(_ notice: Notice, _ reader: inout KindReader) {
    for entry in NoticeTexts(of: notice).entries where !entry.isReference {
      let isOfUse = Self.onlyOfUse.contains(entry.field)
      guard isOfUse || Self.telling.contains(entry.field), entry.part != "name" else { continue }
      for kind in reader.told(by: entry.text.string, isName: false).kinds {
        // How people are reached or called is said everywhere, not of what the register holds.
        if kind.category == "CONTACT" || kind.category == "ID" { continue }
        if isOfUse, kind.category != "LOG", kind.category != "CREDENTIAL" { continue }
        if mentions[kind] == nil {
          mentions[kind] = Mention(field: entry.field, place: entry.text.range, item: nil)
        }
      }
    }
  }
}
