/// A part of an act: a chapter, a section or an article, or a range of them, and what is inside it.
package struct StatutePart: Hashable, Sendable {
  /// The three things that acts number throughout.
  package enum Kind: Hashable, Sendable {
    /// luku, kapitel.
    case chapter
    /// pykälä, §.
    case section
    /// artikla, artikel: of EU acts and treaties.
    case article
  }

  /// What is numbered.
  package let kind: Kind
  /// The chapter that a section stands in, where the act numbers its sections by chapter.
  package var chapter: StatuteUnit?
  package let numbers: StatuteUnitRange
  /// momentti of a section; of an article its numbered paragraph ("1 kohta", "6(1)").
  package var moment: StatuteUnitRange?
  /// kohta of a section; of an article the point (alakohta), usually a letter.
  package var point: StatuteUnitRange?
  /// alakohta of a section.
  package var subpoint: StatuteUnitRange?

  init(_ kind: Kind, _ numbers: StatuteUnitRange, chapter: StatuteUnit? = nil) {
    self.kind = kind
    self.numbers = numbers
    self.chapter = chapter
  }

  /// In Finnish and in one spelling: `12 a § 1 mom. 3 kohta`.
  package var canonical: String {
    var text = ""
    switch kind {
    case .chapter: text = "\(numbers.canonical) luku"
    case .section:
      if let chapter { text = "\(chapter.canonical) luku " }
      text += "\(numbers.canonical) §"
      if let moment { text += " \(moment.canonical) mom." }
      if let point { text += " \(point.canonical) kohta" }
      if let subpoint { text += " \(subpoint.canonical) alakohta" }
    case .article:
      text = "\(numbers.canonical) artikla"
      if let moment { text += " \(moment.canonical) kohta" }
      if let point { text += " \(point.canonical) alakohta" }
    }
    return text
  }
}

/// The label of one part: `12`, `12 a` or `c`.
package struct StatuteUnit: Hashable, Sendable {
  /// 0 for a label that is only a letter.
  package let number: Int
  /// A small letter a–z.
  package let letter: Character?

  /// `12 a`, with a space between, as Finnish acts write.
  package var canonical: String {
    guard let letter else { return String(number) }
    return number == 0 ? String(letter) : "\(number) \(letter)"
  }
}

/// One label, or all from one to another: `9–18`, `53 e–53 g`.
package struct StatuteUnitRange: Hashable, Sendable {
  package let first: StatuteUnit
  /// Nil for a single label.
  package let last: StatuteUnit?

  /// With an en dash and no spaces.
  package var canonical: String {
    last.map { "\(first.canonical)–\($0.canonical)" } ?? first.canonical
  }
}
