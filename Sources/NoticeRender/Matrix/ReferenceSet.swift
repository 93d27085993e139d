import NoticeModel

/// Which of a notice's groups, purposes, data or systems a part of it names.
struct ReferenceSet: Hashable {
  /// One bit for each id of the notice; no words where nothing is named.
  private var words: [UInt64] = []

  var isEmpty: Bool { words.isEmpty }

  mutating func insert(_ place: Int) {
    while words.count <= place / 64 { words.append(0) }
    words[place / 64] |= 1 << UInt64(place % 64)
  }

  mutating func formUnion(_ other: ReferenceSet) {
    while words.count < other.words.count { words.append(0) }
    for place in other.words.indices { words[place] |= other.words[place] }
  }

  func contains(_ place: Int) -> Bool {
    place / 64 < words.count && words[place / 64] & (1 << UInt64(place % 64)) != 0
  }

  func shares(with other: ReferenceSet) -> Bool {
    zip(words, other.words).contains { $0 & $1 != 0 }
  }

  /// Names the place, or nothing at all and so everything.
  func admits(_ place: Int) -> Bool { isEmpty || contains(place) }

  /// Shares something, or one of the two names nothing and so everything.
  func meets(_ other: ReferenceSet) -> Bool {
    isEmpty || other.isEmpty || shares(with: other)
  }
}

/// The ids of one kind in a notice, numbered.
struct NumberedIDs {
  private var places: [String: Int] = [:]
  private(set) var count = 0

  /// The number of an id, which is given one where it has none.
  @discardableResult
  mutating func number(_ id: String) -> Int {
    if let place = places[id] { return place }
    places[id] = count
    count += 1
    return count - 1
  }

  /// What the references name. A reference to nothing gets a number of its own: it narrows down
  /// all the same.
  mutating func set(_ references: [Reference]) -> ReferenceSet {
    var set = ReferenceSet()
    for reference in references {
      let known = places[reference.id] ?? places[Identifier.slug(of: reference.id)]
      set.insert(known ?? number(reference.id))
    }
    return set
  }
}
