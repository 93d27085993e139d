import NoticeModel
import SourceText

/// What the entries on retention cover: groups, purposes and systems, by the links of the notice.
///
/// An entry without groups is about all groups, but only as far as its items, purposes and systems
/// belong to them. Where the notice does not link two things, nothing is known and the entry counts.
struct RetentionCoverage {
  enum Kind: Int, CaseIterable { case group, purpose, system }

  /// One thing that needs a retention time.
  struct Member {
    let kind: Kind
    let id: String
    let name: LocalizedText?
    let range: SourceRange
  }

  /// An entry of the notice that names things, kind by kind, by their numbers.
  private struct Scope {
    let things: [[Int]]
    let items: [Int]
  }

  /// Entries on retention that are silent on one kind, and narrowed in the same other ways.
  private struct OpenEntries {
    let narrowed: [Bool]
    let isNarrowedToItems: Bool
    /// What they name, kind by kind: yes or no for each number.
    var named: [[Bool]]
    var items: [Bool]
  }

  /// The numbers of ids, in the order in which they are met.
  private struct Numbers {
    private var numbers: [String: Int] = [:]

    var count: Int { numbers.count }

    mutating func numbers(of ids: some Sequence<String>) -> [Int] {
      ids.map { id in
        if let number = numbers[id] { return number }
        numbers[id] = numbers.count
        return numbers.count - 1
      }
    }
  }

  /// What needs a time, kind by kind.
  private let members: [[Member]]
  private var things: [Numbers] = [Numbers(), Numbers(), Numbers()]
  private var items = Numbers()
  /// Groups of data items and purposes: what belongs together.
  private var links: [Scope] = []
  /// Which links a thing stands in, by kind and number.
  private var linksOf: [[[Int]]] = [[], [], []]

  /// Groups, purposes and systems that no entry on retention is about.
  static func uncovered(in notice: Notice) -> [Member] {
    // Mostly one entry is for all, and nothing has to be compared.
    let hasUnscoped = notice.retention.indices.contains {
      !notice.retention[$0].isScoped && !notice.retention[$0].saysNothing
    }
    if hasUnscoped { return [] }
    let entries = notice.retention.filter(\.isScoped)
    guard !entries.isEmpty, !reachAllItems(entries, of: notice) else { return [] }
    var coverage = RetentionCoverage(notice: notice)
    return coverage.uncovered(by: entries)
  }

  /// Whether entries that are narrowed to items alone name some item of every group of items and of
  /// every purpose: then they cover everything.
  private static func reachAllItems(_ entries: [Retention], of notice: Notice) -> Bool {
    guard entries.allSatisfy({ $0.of.isEmpty && $0.purposes.isEmpty && $0.systems.isEmpty })
    else { return false }
    var named = Set<String>(minimumCapacity: entries.reduce(0) { $0 + $1.items.count })
    for entry in entries {
      for item in entry.items { named.insert(item.id) }
    }
    return notice.dataItems.allSatisfy { group in
      group.items.isEmpty || group.items.contains { named.contains($0.id.string) }
    }
      && notice.purposes.allSatisfy { purpose in
        purpose.dataItems.isEmpty || purpose.dataItems.contains { named.contains($0.id) }
      }
  }

  private init(notice: borrowing Notice) {
    members = Self.members(of: notice)
    for group in notice.dataItems {
      add(
        scope(
          group.of.map(\.id), group.purposes.map(\.id), group.systems.map(\.id),
          items: group.items.map(\.id.string)))
    }
    for purpose in notice.purposes {
      add(
        scope(
          purpose.of.map(\.id), [purpose.id.string], [], items: purpose.dataItems.map(\.id)))
    }
  }

  private mutating func scope(
    _ groups: [String], _ purposes: [String], _ systems: [String], items ids: [String]
  ) -> Scope {
    Scope(
      things: [
        things[0].numbers(of: groups), things[1].numbers(of: purposes),
        things[2].numbers(of: systems),
      ], items: items.numbers(of: ids))
  }

  private mutating func add(_ link: Scope) {
    for kind in Kind.allCases {
      for thing in link.things[kind.rawValue] {
        while linksOf[kind.rawValue].count <= thing { linksOf[kind.rawValue].append([]) }
        linksOf[kind.rawValue][thing].append(links.count)
      }
    }
    links.append(link)
  }

  private mutating func uncovered(by entries: [Retention]) -> [Member] {
    let scopes = entries.map { entry in
      scope(
        entry.of.map(\.id), entry.purposes.map(\.id), entry.systems.map(\.id),
        items: entry.items.map(\.id))
    }
    var missing: [(member: Member, thing: Int)] = []
    for kind in Kind.allCases {
      let members = members[kind.rawValue]
      let numbers = things[kind.rawValue].numbers(of: members.map(\.id))
      let named = Self.marks(
        scopes.lazy.flatMap { $0.things[kind.rawValue] }, of: things[kind.rawValue])
      let unnamed = zip(members, numbers).filter { !named[$0.1] }
      if unnamed.isEmpty { continue }
      let open = openEntries(scopes.filter { $0.things[kind.rawValue].isEmpty })
      let marks = open.map { entries in (entries, links.map { mark($0, entries) }) }
      missing += unnamed.filter { _, thing in
        let own = links(of: kind, thing)
        return !marks.contains { covers($0.0, $0.1, own, isKindUsed: named.contains(true)) }
      }
    }
    // What belongs to groups that are told already says nothing new.
    let groups = Set(missing.filter { $0.member.kind == .group }.map(\.thing))
    return missing.filter { member, thing in
      guard member.kind != .group else { return true }
      let own = links(of: member.kind, thing)
        .flatMap { links[$0].things[Kind.group.rawValue] }
      return own.isEmpty || !groups.isSuperset(of: own)
    }.map(\.member)
  }

  private static func marks(_ numbers: some Sequence<Int>, of things: Numbers) -> [Bool] {
    var marks = [Bool](repeating: false, count: things.count)
    for number in numbers { marks[number] = true }
    return marks
  }

  private func links(of kind: Kind, _ thing: Int) -> [Int] {
    let all = linksOf[kind.rawValue]
    return thing < all.count ? all[thing] : []
  }

  /// Entries by the ways in which they are narrowed.
  private func openEntries(_ scopes: [Scope]) -> [OpenEntries] {
    var open: [OpenEntries] = []
    for scope in scopes {
      let narrowed = scope.things.map { !$0.isEmpty }
      let toItems = !scope.items.isEmpty
      let place = open.firstIndex { $0.narrowed == narrowed && $0.isNarrowedToItems == toItems }
      if place == nil {
        open.append(
          OpenEntries(
            narrowed: narrowed, isNarrowedToItems: toItems,
            named: things.map { [Bool](repeating: false, count: $0.count) },
            items: [Bool](repeating: false, count: items.count)))
      }
      let index = place ?? open.count - 1
      for (kind, things) in scope.things.enumerated() {
        for thing in things { open[index].named[kind][thing] = true }
      }
      for item in scope.items { open[index].items[item] = true }
    }
    return open
  }

  /// Whether a link shares something with some entries: by kind, and by items.
  private func mark(_ link: Scope, _ entries: OpenEntries) -> (things: [Bool], items: Bool) {
    (
      link.things.enumerated().map { kind, things in
        things.contains { entries.named[kind][$0] }
      }, link.items.contains { entries.items[$0] }
    )
  }

  /// Whether entries cover a thing.
  ///
  /// - Parameters:
  ///   - marks: what each link shares with the entries.
  ///   - own: the links that the thing stands in.
  ///   - isKindUsed: whether entries name other things of its kind.
  private func covers(
    _ entries: OpenEntries, _ marks: [(things: [Bool], items: Bool)], _ own: [Int],
    isKindUsed: Bool
  ) -> Bool {
    for kind in Kind.allCases where entries.narrowed[kind.rawValue] {
      let linked = own.filter { !links[$0].things[kind.rawValue].isEmpty }
      if !linked.isEmpty, !linked.contains(where: { marks[$0].things[kind.rawValue] }) {
        return false
      }
    }
    guard entries.isNarrowedToItems else { return true }
    let known = own.filter { !links[$0].items.isEmpty }
    // An entry about single items is no entry about a system that others name.
    return known.isEmpty ? !isKindUsed : known.contains { marks[$0].items }
  }

  private static func members(of notice: Notice) -> [[Member]] {
    [
      notice.dataSubjects.map {
        Member(
          kind: .group, id: $0.id.string, name: $0.name, range: $0.name?.range ?? $0.range)
      },
      notice.purposes.map {
        Member(
          kind: .purpose, id: $0.id.string, name: $0.text, range: $0.text?.range ?? $0.range)
      },
      notice.systems.map {
        Member(
          kind: .system, id: $0.id.string, name: $0.name, range: $0.name?.range ?? $0.range)
      },
    ]
  }
}
