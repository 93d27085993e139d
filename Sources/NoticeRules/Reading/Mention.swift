import NoticeModel

/// Where a text of a notice has words that a rule looks for.
package struct Mention: Sendable {
  package let text: NoticeTexts.Entry
  /// The bytes of the text, from the first stem's beginning to the last stem's end.
  package let bytes: Range<Int>
  /// The pattern's number in its list.
  package let pattern: Int

  /// The top-level field (canonical name).
  package var field: String { text.field }
  /// The field of the record that holds the text (canonical name).
  package var part: String { text.part }

  /// The words as the notice has them, the last one to its end.
  package var words: String { string(wordBytes) }

  /// The sentence in which the words stand.
  package var sentence: String { string(sentenceBytes) }

  /// Whether the sentence denies: "ei", "eivät", "eikä", "inte", "ingen", "not", "no" …
  package var isDenied: Bool { Self.denials.stand(in: sentence) }

  /// Whether another list's words stand in the same sentence.
  package func isBeside(_ cues: Cues) -> Bool { cues.stand(in: sentence) }

  /// The bytes of the words, to the end of the last.
  package var wordBytes: Range<Int> {
    CueBytes.with(text.text.string) { text in
      var end = bytes.upperBound
      while end < text.count, text.isWordByte(end) { end += 1 }
      return bytes.lowerBound..<end
    }
  }

  /// From after one full stop to the next. A full stop after a digit or a short abbreviation ends
  /// no sentence.
  private var sentenceBytes: Range<Int> {
    CueBytes.with(text.text.string) { text in
      var start = bytes.lowerBound
      while start > 0, !text.endsSentence(start - 1) { start -= 1 }
      var end = bytes.upperBound
      while end < text.count, !text.endsSentence(end) { end += 1 }
      return start..<min(end + 1, text.count)
    }
  }

  private func string(_ range: Range<Int>) -> String {
    String(
      decoding: text.text.string.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self
    )
  }

  private static let denials = Cues([
    "=ei", "=eivät", "=eikä", "=eivätkä", "=emme", "=en", "=älä", "=inte", "=ingen", "=inga",
    "=inget",
    "=ej", "=not", "=no", "=never", "=nor",
  ])
}

extension CueBytes {
  /// Whether a sentence ends with this byte.
  fileprivate func endsSentence(_ index: Int) -> Bool {
    switch small[index] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), 0x0A: return true
    case UInt8(ascii: "."):
      // "1.", "mom.", "esim." end no sentence; a space and a capital must follow.
      guard index + 2 < count, small[index + 1] == 0x20 else { return index + 1 == count }
      let next = written[index + 2]
      let isCapital = next &- 0x41 < 26 || next == 0xC3
      return isCapital && index > 0 && small[index - 1] &- 0x30 >= 10
    default: return false
    }
  }
}
