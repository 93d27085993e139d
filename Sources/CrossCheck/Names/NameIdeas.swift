import Law

/// Names of tables and columns as the ideas that they are made of, for those who ask for more than a
/// verdict.
package struct NameIdeas: Sendable {
  private let words: WordList
  private var reader: NameReader

  package init(_ law: LawBook) {
    words = WordList(law.columnWords)
    reader = NameReader(words)
  }

  /// The ideas of a name in order, as `ColumnWord.concept` has them; unknown words are left out.
  package mutating func ideas(of name: String) -> [String] {
    reader.read(name).map { words.name($0) }.filter { !$0.isEmpty }
  }

  /// The parts that the writer of a name marked, in small letters without å, ä and ö.
  package static func pieces(of name: String) -> [String] {
    NamePieces(name).pieces.map { String(decoding: $0, as: UTF8.self) }
  }
}
