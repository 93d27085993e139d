/// Finds the words of many lists in one pass over a text.
final class CueScanner: Sendable {
  let listCount: Int
  /// The lists' numbers by the lists themselves, each at the first free place from its address on:
  /// rules ask a few hundred times a notice.
  private let places: [(list: ObjectIdentifier, number: Int)?]
  private let table: CueTable

  init(_ lists: [Cues]) {
    var places: [(list: ObjectIdentifier, number: Int)?] = Array(
      repeating: nil, count: Self.size(for: lists.count))
    var patterns: [[String]] = []
    for list in lists {
      let place = Self.place(of: list, in: places)
      guard places[place] == nil else { continue }
      places[place] = (ObjectIdentifier(list), patterns.count)
      patterns.append(list.patterns)
    }
    self.places = places
    table = CueTable(lists: patterns)
    listCount = patterns.count
  }

  /// A power of two that leaves more than half of the places free.
  private static func size(for count: Int) -> Int {
    var size = 16
    while size < 2 * count + 1 { size *= 2 }
    return size
  }

  /// The list's place, or the free one where it would stand.
  private static func place(
    of list: Cues, in places: [(list: ObjectIdentifier, number: Int)?]
  ) -> Int {
    let id = ObjectIdentifier(list)
    var place = UInt(bitPattern: id) >> 4 & UInt(places.count - 1)
    while let other = places[Int(place)], other.list != id {
      place = (place + 1) & UInt(places.count - 1)
    }
    return Int(place)
  }

  /// The number of a list; nil for one that the scanner was not made with.
  func number(of cues: Cues) -> Int? { places[Self.place(of: cues, in: places)]?.number }

  /// Lends what compares the words of all lists with a text.
  func withMatcher<Result>(_ body: (CueMatcher) -> Result) -> Result { table.withMatcher(body) }
}
