import NoticeModel

/// Names of parties, to ask whether another is one of them.
///
/// Names are compared word by word with the first of them only, and with the rest as a whole: a
/// notice has a handful, and the time must stay linear in one that has thousands.
package struct PartyNames: Sendable {
  private var whole: Set<[String]> = []
  private var first: [PartyName] = []

  /// How many are compared word by word.
  package static let most = 64

  package init(_ names: some Sequence<LocalizedText> = []) {
    for name in names { insert(PartyName(name)) }
  }

  package mutating func insert(_ name: PartyName) {
    guard !name.words.isEmpty, whole.insert(name.words).inserted else { return }
    if first.count < Self.most { first.append(name) }
  }

  package func contains(_ name: PartyName) -> Bool {
    whole.contains(name.words) || first.contains(where: name.isSame)
  }
}
