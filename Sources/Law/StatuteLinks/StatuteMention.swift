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
    scan(text, isRead: { !$0.isBeyondVolumes }) { mention in
      guard let link = mention.link(language) else { return false }
      body(mention, link)
      return true
    }
  }

  /// Calls `body` with the same numbers, and with those that are written as an act's number but are
  /// greater than any act has: "laki (9123/2021)" names no act, and has no address.
  package static func all(
    in text: UnsafeBufferPointer<UInt8>, _ body: (StatuteMention) -> Void
  ) {
    scan(text, isRead: { _ in true }) { mention in
      guard mention.isBeyondVolumes || mention.link(.finnish) != nil else { return false }
      body(mention)
      return true
    }
  }

  /// Whether the number is greater than any act of Finland has.
  private var isBeyondVolumes: Bool {
    !isEU && StatuteID(number: number, year: year).isBeyondVolumes
  }

  /// Goes through the numbers; `body` tells whether it took one.
  private static func scan(
    _ text: UnsafeBufferPointer<UInt8>, isRead: (StatuteMention) -> Bool,
    _ body: (StatuteMention) -> Bool
  ) {
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "/"), let mention = mention(in: text, at: index),
        isRead(mention), body(mention)
      {
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
    guard context.isFinnishAct || context.isBeyondVolumes else { return nil }
    return StatuteMention(
      range: pair.start..<pair.end, number: pair.first, year: pair.second, isEU: false)
  }
}
