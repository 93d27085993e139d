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
  package var isDenied: Bool { sentenceHas(Self.denials) }

  /// Whether another list's words stand in the same sentence.
  package func isBeside(_ cues: Cues) -> Bool { sentenceHas(cues) }

  /// The bytes of the words, to the end of the last.
  package var wordBytes: Range<Int> {
    text.text.string.withBytes { bytes.lowerBound..<$0.wordEnd(bytes.upperBound) }
  }

  /// The bytes of the sentence.
  private var sentenceBytes: Range<Int> {
    text.text.string.withBytes { $0.sentence(around: bytes) }
  }

  private func sentenceHas(_ cues: Cues) -> Bool {
    text.text.string.withBytes { bytes in
      CueBytes.with(UnsafeBufferPointer(rebasing: bytes[bytes.sentence(around: self.bytes)])) {
        cues.first(in: $0) != nil
      }
    }
  }

  private func string(_ range: Range<Int>) -> String {
    text.text.string.withBytes { String(decoding: $0[range], as: UTF8.self) }
  }

  private static let denials = Cues([
    "=ei", "=eivät", "=eikä", "=eivätkä", "=emme", "=älä", "=inte", "=ingen", "=inga",
    "=inget",
    "=ej", "=not", "=no", "=never", "=nor",
  ])
}
