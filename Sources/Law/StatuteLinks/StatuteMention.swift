/// A number in a text that names a statute: "1050/2018" in "tietosuojalaki (1050/2018)".
package struct StatuteMention: Hashable, Sendable {
  /// The bytes of the number in the text: "1050/2018", "2016/679", "95/46/EY".
  package let range: Range<Int>
  package let number: Int
  package let year: Int
  package let isEU: Bool

  /// The address of the act; nil where it is not known.
  package func link(_ language: StatuteLinkLanguage) -> StatuteLink? {
    StatuteLink.of(number: number, year: year, isEU: isEU, language: language)
  }

  /// Calls `body` with each number in a text in UTF-8 that surely names a statute, and the link to
  /// it; in ascending order, in linear time.
  ///
  /// A number like this may also be a case, a bill, a decision, a month or a fraction: what stands
  /// around it must say that it is a statute (`StatuteContext`), and its address must be known.
  package static func links(
    in text: UnsafeBufferPointer<UInt8>, language: StatuteLinkLanguage,
    _ body: (StatuteMention, StatuteLink) -> Void
  ) {
    var index = 0
    while index < text.count {
      guard text[index] == UInt8(ascii: "/") else {
        index += 1
        continue
      }
      if let mention = mention(in: text, at: index), let link = mention.link(language) {
        body(mention, link)
        index = mention.range.upperBound
      } else {
        index += 1
      }
    }
  }

  /// The statute whose number has its stroke at `stroke`.
  private static func mention(
    in text: UnsafeBufferPointer<UInt8>, at stroke: Int
  ) -> StatuteMention? {
    guard let pair = NumberPair(text, stroke: stroke) else { return nil }
    let context = StatuteContext(text, pair)
    if let (year, number) = context.unionAct {
      return StatuteMention(
        range: pair.start..<context.end, number: number, year: year, isEU: true)
    }
    guard context.isFinnishAct else { return nil }
    return StatuteMention(
      range: pair.start..<pair.end, number: pair.first, year: pair.second, isEU: false)
  }
}
