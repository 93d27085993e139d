/// An act of the European Union, or of its Commission, that notices cite.
package struct UnionAct: Hashable, Sendable {
  package let year: Int
  package let number: Int
  /// As it is cited: "2016/679", "95/46/EY".
  package let citation: String
  package let name: String
  package let nicknames: [String]
  package let swedishName: String
  package let swedishNicknames: [String]
  /// The first day on which it applies.
  package let appliesFrom: LawDate?
  /// The first day on which it no longer does: repealed, or annulled by the Court.
  package let repealed: LawDate?
  /// Year and number of the acts that took its place.
  package let replacedBy: [(year: Int, number: Int)]
  package let confidence: Confidence
  /// The proposal that would change it, if one is known.
  package let pendingReform: String?
  package let note: String

  package func isRepealed(on day: LawDate) -> Bool { repealed.map { $0 <= day } ?? false }

  package static func == (left: UnionAct, right: UnionAct) -> Bool {
    left.year == right.year && left.number == right.number
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(year)
    hasher.combine(number)
  }

  init?(_ row: LawRow) {
    guard let year = row.number("year"), let number = row.number("num") else { return nil }
    self.year = year
    self.number = number
    citation = row["celex"]
    name = row["fi_name"]
    nicknames = row.list("fi_short")
    swedishName = row["sv_name"]
    swedishNicknames = row.list("sv_short")
    appliesFrom = row.date("applies_from")
    repealed = row.date("repealed")
    replacedBy = row.list("replaced_by").compactMap { text in
      StatuteID(text).map { (year: $0.number, number: $0.year) }
    }
    confidence = row.confidence
    pendingReform = row.text("pending")
    note = row["note"]
  }

  /// `law/union-acts.csv`.
  static let all = LawTable(LawTables.unionActs).rows.compactMap { UnionAct($0) }
}

extension LawBook {
  package var unionActs: [UnionAct] { UnionAct.all }

  /// The act of a year and a number: (2016, 679), (1995, 46); nil where it is not known.
  package func unionAct(year: Int, number: Int) -> UnionAct? {
    UnionAct.all.first { $0.year == year && $0.number == number }
  }
}
