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

  /// One entry of the notice that links things: a group of data items, or a purpose.
  private struct Link {
    var scopes: [[String]]
    var items: [String]
  }

  /// Entries that are silent on one kind, and narrowed in the same other ways.
  private struct OpenEntries {
    var narrowed: [Bool]
    var isNarrowedToItems: Bool
    var named = [Set<String>](repeating: [], count: Kind.allCases.count)
    var items: Set<String> = []
  }

  private struct Key: Hashable {
    let kind: Kind
    let id: String
  }

  private let notice: Notice
  private var links: [Link] = []
  /// Which links a thing stands in.
  private var linksOf: [Key: [Int]] = [:]

  init(_ notice: Notice) {
    self.notice = notice
    for group in notice.dataItems {
      add(
        Link(
          scopes: [group.of.map(\.id), group.purposes.map(\.id), group.systems.map(\.id)],
          items: group.items.map(\.id.string)))
    }
    for purpose in notice.purposes {
      add(
        Link(
          scopes: [purpose.of.map(\.id), [purpose.id.string], []],
          items: purpose.dataItems.map(\.id)))
    }
  }

  private mutating func add(_ link: Link) {
    for kind in Kind.allCases {
      for id in link.scopes[kind.rawValue] {
        linksOf[Key(kind: kind, id: id), default: []].append(links.count)
      }
    }
    links.append(link)
  }

  private static func scopes(_ entry: Retention) -> [[String]] {
    [entry.of.map(\.id), entry.purposes.map(\.id), entry.systems.map(\.id)]
  }

  /// Groups, purposes and systems that no entry is about.
  var uncovered: [Member] {
    let entries = notice.retention.filter { !$0.saysNothing }
    guard !entries.isEmpty, entries.allSatisfy(\.isScoped) else { return [] }
    let missing = Kind.allCases.flatMap { uncovered($0, entries) }
    // What belongs to groups that are told already says nothing new.
    let groups = Set(missing.filter { $0.kind == .group }.map(\.id))
    return missing.filter { member in
      guard member.kind != .group else { return true }
      let own = (linksOf[Key(kind: member.kind, id: member.id)] ?? [])
        .flatMap { links[$0].scopes[Kind.group.rawValue] }
      return own.isEmpty || !groups.isSuperset(of: own)
    }
  }

  private func uncovered(_ kind: Kind, _ entries: [Retention]) -> [Member] {
    var named: Set<String> = []
    var open: [Int: OpenEntries] = [:]
    for entry in entries {
      let scopes = Self.scopes(entry)
      guard scopes[kind.rawValue].isEmpty else {
        named.formUnion(scopes[kind.rawValue])
        continue
      }
      let narrowed = scopes.map { !$0.isEmpty }
      let signature = narrowed.reduce(entry.items.isEmpty ? 0 : 1) { $0 * 2 + ($1 ? 1 : 0) }
      var group =
        open[signature] ?? OpenEntries(narrowed: narrowed, isNarrowedToItems: !entry.items.isEmpty)
      open[signature] = nil
      for (number, scope) in scopes.enumerated() { group.named[number].formUnion(scope) }
      group.items.formUnion(entry.items.map(\.id))
      open[signature] = group
    }
    let marks = open.values.map { group in (group, links.map { mark($0, group) }) }
    return members(kind).filter { member in
      !named.contains(member.id)
        && !marks.contains { covers($0.0, $0.1, member, isKindUsed: !named.isEmpty) }
    }
  }

  /// Whether a link shares something with some entries: by kind, and by items.
  private func mark(_ link: Link, _ entries: OpenEntries) -> (scopes: [Bool], items: Bool) {
    (
      link.scopes.enumerated().map { number, scope in
        scope.contains { entries.named[number].contains($0) }
      }, link.items.contains { entries.items.contains($0) }
    )
  }

  private func covers(
    _ entries: OpenEntries, _ marks: [(scopes: [Bool], items: Bool)], _ member: Member,
    isKindUsed: Bool
  ) -> Bool {
    let own = linksOf[Key(kind: member.kind, id: member.id)] ?? []
    for kind in Kind.allCases where entries.narrowed[kind.rawValue] {
      let linked = own.filter { !links[$0].scopes[kind.rawValue].isEmpty }
      if !linked.isEmpty, !linked.contains(where: { marks[$0].scopes[kind.rawValue] }) {
        return false
      }
    }
    guard entries.isNarrowedToItems else { return true }
    let known = own.filter { !links[$0].items.isEmpty }
    // An entry about single items is no entry about a system that others name.
    return known.isEmpty ? !isKindUsed : known.contains { marks[$0].items }
  }

  private func members(_ kind: Kind) -> [Member] {
    switch kind {
    case .group:
      notice.dataSubjects.map {
        Member(kind: kind, id: $0.id.string, name: $0.name, range: $0.name?.range ?? $0.range)
      }
    case .purpose:
      notice.purposes.map {
        Member(kind: kind, id: $0.id.string, name: $0.text, range: $0.text?.range ?? $0.range)
      }
    case .system:
      notice.systems.map {
        Member(kind: kind, id: $0.id.string, name: $0.name, range: $0.name?.range ?? $0.range)
      }
    }
  }
}
