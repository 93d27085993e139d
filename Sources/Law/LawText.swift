/// A fact's words in the three languages of findings.
package struct LawText: Hashable, Sendable {
  package let fi: String
  package let sv: String
  package let en: String

  /// A language that a row leaves empty has the Finnish words.
  init(_ row: LawRow, fi: String = "fi", sv: String = "sv", en: String = "en") {
    let words = row[fi]
    self.fi = words
    self.sv = row[sv].isEmpty ? words : row[sv]
    self.en = row[en].isEmpty ? words : row[en]
  }
}
