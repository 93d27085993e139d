/// An act or a decree of Finland, and when it is the law.
///
/// A class: an act has so much to tell that copies of it would cost more than finding it.
package final class Statute: Sendable {
  package let id: StatuteID
  /// As the act itself has it, without a number.
  package let name: String
  /// Nil where it is not known.
  package let swedishName: String?
  /// What it is called in short, in Finnish. Another act may have had the same short name.
  package let nicknames: [String]
  package let swedishNicknames: [String]
  /// The first day on which it is the law.
  package let inForce: LawDate?
  /// The first day on which it no longer is.
  package let repealed: LawDate?
  /// The acts that took its place: their sections are not the same.
  package let replacedBy: [StatuteID]
  /// The field of life, in a word.
  package let area: String
  package let confidence: Confidence
  /// Whether, though repealed, it still governs what began under it.
  package let isStillApplied: Bool
  /// The bill that would change or replace it, if one is known to be before Parliament.
  package let pendingReform: String?
  /// The first day on which a part of it is the law, where that is earlier than the rest.
  package let partlyFrom: LawDate?
  package let note: String

  /// Whether the number is known: an act may be known by its name alone.
  package var hasNumber: Bool { id.number > 0 }

  package func isInForce(on day: LawDate) -> Bool {
    !isRepealed(on: day) && !isYetToCome(on: day)
  }

  package func isRepealed(on day: LawDate) -> Bool { repealed.map { $0 <= day } ?? false }

  package func isYetToCome(on day: LawDate) -> Bool { inForce.map { $0 > day } ?? false }

  /// Nil where the row has no number, year or name.
  init?(_ row: LawRow) {
    guard let number = row.number("num"), let year = row.number("year"),
      let name = row.text("fi_name")
    else { return nil }
    id = StatuteID(number: number, year: year)
    self.name = name
    swedishName = row.text("sv_name")
    nicknames = row.list("fi_short")
    swedishNicknames = row.list("sv_short")
    inForce = row.date("in_force")
    repealed = row.date("repealed")
    replacedBy = row.list("replaced_by").compactMap { StatuteID($0) }
    area = row["area"]
    confidence = row.confidence
    isStillApplied = row.isYes("still_applied")
    pendingReform = row.text("pending")
    partlyFrom = row.date("partly_from")
    note = row["note"]
  }
}

extension Statute: Hashable {
  /// The tables have each act once.
  package static func == (a: Statute, b: Statute) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
