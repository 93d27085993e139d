/// Words of the rows of a table, searched together.
struct CueRows: Sendable {
  private let cues: Cues
  /// The row of each pattern.
  private let rows: [Int]

  init(_ patterns: [[String]]) {
    cues = Cues(patterns.flatMap(\.self))
    rows = patterns.enumerated().flatMap { row, patterns in patterns.map { _ in row } }
  }

  /// The first row of which a text has words.
  func row(in text: String) -> Int? {
    cues.lowest(in: text).map { rows[$0] }
  }
}
