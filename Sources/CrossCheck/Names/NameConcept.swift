/// An idea in a name, as a number into the list of words.
struct NameConcept: Hashable, Comparable {
  let index: UInt16

  /// A part of a name that no word is known for.
  static let unknown = NameConcept(index: .max)

  static func < (a: NameConcept, b: NameConcept) -> Bool { a.index < b.index }
}

/// What a word makes of a name that it stands in.
enum NameRole: String {
  case none = ""
  case person
  case organisation = "org"
  case thing, lookup, technical, log, price, message, history, actor, topic
  case attribute = "attr"
  case time, key, count, flag, state, money, text
  case bookkeeping = "book"
  case statistic = "stat"
  case language = "lang"
  case stop
}
