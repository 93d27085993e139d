import NoticeModel
import SourceText

/// What the entries on retention cover: groups, purposes and systems, by the links of the notice.
///
/// An entry without groups is about all groups, but only as far as its items, purposes and systems
/// belong to them. Where the notice does not link two things, nothing is known and the entry counts.
struct RetentionCoverage {
  enum Kind: CaseIterable { case group, purpose, system }

  /// One thing that needs a retention time.
  struct Member {
    let kind: Kind
    let id: String
    let name: LocalizedText?
    let range: SourceRange
  }

  private let notice: Notice
  /// Of each thing, by kind and id: what the notice links it to.
  private var items: [Key: Set<String>] = [:]
  private var links: [Key: [Kind: Set<String>]] = [:]

  private struct Key: Hashable {
    let kind: Kind
    let id: String
  }

  init(_ notice: Notice) {
    self.notice = notice
    for group in notice.dataItems {
      connect([
        .group: group.of.map(\.id), .purpose: group.purposes.map(\.id),
        .system: group.systems.map(\.id),
      ])
      let ids = Set(group.items.map(\.id.string))
      for kind in Kind.allCases {
        for id in Self.scope(kind, group) {
          items[Key(kind: kind, id: id), default: []].formUnion(ids)
        }
      }
    }
    for purpose in notice.purposes {
      connect([.purpose: [purpose.id.string], .group: purpose.of.map(\.id)])
      items[Key(kind: .purpose, id: purpose.id.string), default: []]
        .formUnion(purpose.dataItems.map(\.id))
    }
  }

  private mutating func connect(_ named: [Kind: [String]]) {
    for (kind, ids) in named {
      for id in ids {
        for (other, others) in named where other != kind {
          links[Key(kind: kind, id: id), default: [:]][other, default: []].formUnion(others)
        }
      }
    }
  }

  private static func scope(_ kind: Kind, _ group: DataItemGroup) -> [String] {
    switch kind {
    case .group: group.of.map(\.id)
    case .purpose: group.purposes.map(\.id)
    case .system: group.systems.map(\.id)
    }
  }

  private static func scope(_ kind: Kind, _ entry: Retention) -> [String] {
    switch kind {
    case .group: entry.of.map(\.id)
    case .purpose: entry.purposes.map(\.id)
    case .system: entry.systems.map(\.id)
    }
  }

  /// Groups, purposes and systems that no entry is about.
  var uncovered: [Member] {
    let entries = notice.retention.filter { !$0.saysNothing }
    guard !entries.isEmpty, entries.allSatisfy(\.isScoped) else { return [] }
    let used = Kind.allCases.filter { kind in
      entries.contains { !Self.scope(kind, $0).isEmpty }
    }
    let missing = members.filter { member in
      !entries.contains { covers($0, member, isKindUsed: used.contains(member.kind)) }
    }
    // What belongs to groups that are told already says nothing new.
    let groups = Set(missing.filter { $0.kind == .group }.map(\.id))
    return missing.filter { member in
      guard member.kind != .group,
        let own = links[Key(kind: member.kind, id: member.id)]?[.group], !own.isEmpty
      else { return true }
      return !own.isSubset(of: groups)
    }
  }

  private var members: [Member] {
    notice.dataSubjects.map {
      Member(kind: .group, id: $0.id.string, name: $0.name, range: $0.name?.range ?? $0.range)
    }
      + notice.purposes.map {
        Member(kind: .purpose, id: $0.id.string, name: $0.text, range: $0.text?.range ?? $0.range)
      }
      + notice.systems.map {
        Member(kind: .system, id: $0.id.string, name: $0.name, range: $0.name?.range ?? $0.range)
      }
  }

  private func covers(_ entry: Retention, _ member: Member, isKindUsed: Bool) -> Bool {
    let key = Key(kind: member.kind, id: member.id)
    let own = Self.scope(member.kind, entry)
    if !own.isEmpty { return own.contains(member.id) }
    for kind in Kind.allCases where kind != member.kind {
      let named = Self.scope(kind, entry)
      guard !named.isEmpty, let linked = links[key]?[kind], !linked.isEmpty else { continue }
      if linked.isDisjoint(with: named) { return false }
    }
    if !entry.items.isEmpty {
      let known = items[key] ?? []
      // An entry about single items is no entry about a system that others name.
      if known.isEmpty { return !isKindUsed }
      return !known.isDisjoint(with: entry.items.map(\.id))
    }
    return true
  }
}
