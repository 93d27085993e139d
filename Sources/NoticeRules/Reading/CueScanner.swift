/// Finds the words of many lists in one pass over a text.
final class CueScanner: Sendable {
  let listCount: Int
  private let numbers: [ObjectIdentifier: Int]
  private let table: CueTable

  init(_ lists: [Cues]) {
    var numbers: [ObjectIdentifier: Int] = [:]
    var patterns: [[String]] = []
    for list in lists where numbers[ObjectIdentifier(list)] == nil {
      numbers[ObjectIdentifier(list)] = patterns.count
      patterns.append(list.patterns)
    }
    self.numbers = numbers
    table = CueTable(lists: patterns)
    listCount = patterns.count
  }

  /// The number of a list; nil for one that the scanner was not made with.
  func number(of cues: Cues) -> Int? { numbers[ObjectIdentifier(cues)] }

  /// Lends what compares the words of all lists with a text.
  func withMatcher<Result>(_ body: (CueMatcher) -> Result) -> Result { table.withMatcher(body) }
}
