/// What a section, some sections or a chapter of an act is about.
package struct SectionTopic: Hashable, Sendable {
  package let statute: StatuteID
  /// As it is cited: "60–62 §", "6 luku".
  package let provision: String
  /// Nil where the row is of a chapter.
  package let sections: ClosedRange<Int>?
  package let chapter: Int?
  package let topic: LawText
  /// Whether the provision lays down no task or ground for a register: citing it as the basis of
  /// processing is likely a mistake.
  package let isNoBasis: Bool
  /// Words of a purpose, in the notation of rules' words, for which it is one after all.
  package let unless: [String]
  package let confidence: Confidence

  init?(_ row: LawRow) {
    guard let statute = StatuteID(row["statute"]) else { return nil }
    self.statute = statute
    provision = row["provision"]
    sections = row.number("from").flatMap { from in
      row.number("to").flatMap { from <= $0 ? from...$0 : nil }
    }
    chapter = row.number("chapter")
    topic = LawText(row, fi: "topic", sv: "topic_sv", en: "topic_en")
    isNoBasis = row["basis"] == "no"
    unless = row.list("unless")
    confidence = row.confidence
  }

  /// `law/section-topics.csv`.
  static let all = Dictionary(
    grouping: LawTable(LawTables.sectionTopics).rows.compactMap { SectionTopic($0) }, by: \.statute)
}

extension LawBook {
  /// What is known about the sections of an act, in the table's order.
  package func topics(of statute: StatuteID) -> [SectionTopic] { SectionTopic.all[statute] ?? [] }
}
