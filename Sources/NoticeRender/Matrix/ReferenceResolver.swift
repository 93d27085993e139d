import NoticeModel

/// Finds which purposes, retention rules and recipients concern a piece of data.
///
/// What a part of the notice does not narrow down concerns all; two parts that are both narrowed
/// down belong together when they share something.
struct ReferenceResolver {
  /// What concerns one piece of data, as places in the notice's lists.
  struct Answer: Hashable {
    var purposes: [Int]
    var bases: [Basis]
    var retention: [Int]
    var recipients: [Int]
  }

  /// A legal basis: of a purpose, or of the whole notice where the purposes give none.
  struct Basis: Hashable {
    var purpose: Int?
    var place: Int
  }

  /// What a part of the notice names.
  fileprivate struct Scope {
    var of = ReferenceSet()
    var purposes = ReferenceSet()
    var items = ReferenceSet()
    var systems = ReferenceSet()
  }

  private var people = NumberedIDs()
  private var purposeIDs = NumberedIDs()
  private var itemIDs = NumberedIDs()
  private var systemIDs = NumberedIDs()
  private var purposes: [Scope] = []
  private var basesOfPurposes: [[ReferenceSet]] = []
  private var basesOfAll: [ReferenceSet] = []
  private var retention: [Scope] = []
  private var recipients: [Scope] = []
  /// The data that something names; all others of a group are concerned by the same.
  private var named = ReferenceSet()

  init(_ notice: Notice) {
    for group in notice.dataSubjects { people.number(group.id.string) }
    for purpose in notice.purposes { purposeIDs.number(purpose.id.string) }
    for system in notice.systems { systemIDs.number(system.id.string) }
    for group in notice.dataItems {
      for item in group.items { itemIDs.number(item.id.string) }
    }
    purposes = notice.purposes.map {
      Scope(of: people.set($0.of), items: itemIDs.set($0.dataItems))
    }
    basesOfPurposes = notice.purposes.map { $0.legalBases.map { people.set($0.of) } }
    basesOfAll = notice.legalBases.map { people.set($0.of) }
    retention = notice.retention.map {
      Scope(
        of: people.set($0.of), purposes: purposeIDs.set($0.purposes), items: itemIDs.set($0.items),
        systems: systemIDs.set($0.systems))
    }
    recipients = (notice.recipients.value ?? []).map {
      Scope(
        of: people.set($0.of), purposes: purposeIDs.set($0.purposes), items: itemIDs.set($0.items))
    }
    noteNamed()
  }

  private mutating func noteNamed() {
    for scope in purposes { named.formUnion(scope.items) }
    for scope in retention { named.formUnion(scope.items) }
    for scope in recipients { named.formUnion(scope.items) }
  }

  /// What concerns the items of a group, in their order.
  mutating func answers(for group: DataItemGroup) -> [Answer] {
    let scope = Scope(
      of: people.set(group.of), purposes: purposeIDs.set(group.purposes),
      systems: systemIDs.set(group.systems))
    var ofOthers: Answer?
    return group.items.map { item in
      let number = itemIDs.number(item.id.string)
      if named.contains(number) { return answer(number, scope) }
      let known = ofOthers ?? answer(number, scope)
      ofOthers = known
      return known
    }
  }

  private func answer(_ item: Int, _ group: Scope) -> Answer {
    var used = ReferenceSet()
    var answer = Answer(purposes: [], bases: [], retention: [], recipients: [])
    for (place, purpose) in purposes.enumerated() {
      let isNamed = purpose.items.contains(item) || group.purposes.contains(place)
      let isOpen =
        purpose.items.isEmpty && group.purposes.isEmpty && purpose.of.meets(group.of)
      guard isNamed || isOpen else { continue }
      used.insert(place)
      answer.purposes.append(place)
      for (number, of) in basesOfPurposes[place].enumerated() where of.meets(group.of) {
        answer.bases.append(Basis(purpose: place, place: number))
      }
    }
    if answer.purposes.allSatisfy({ basesOfPurposes[$0].isEmpty }) {
      answer.bases = basesOfAll.indices.filter { basesOfAll[$0].meets(group.of) }
        .map { Basis(purpose: nil, place: $0) }
    }
    answer.retention = retention.indices.filter { retention[$0].concerns(item, used, group) }
    answer.recipients = recipients.indices.filter { recipients[$0].concerns(item, used, group) }
    return answer
  }
}

extension ReferenceResolver.Scope {
  /// Whether a rule of this scope concerns a piece of data that is used for `purposes`.
  fileprivate func concerns(
    _ item: Int, _ used: ReferenceSet, _ group: ReferenceResolver.Scope
  ) -> Bool {
    items.admits(item) && of.meets(group.of) && systems.meets(group.systems)
      && (purposes.isEmpty || purposes.shares(with: used))
  }
}
