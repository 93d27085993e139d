import NoticeModel

/// Where a text of a notice has words that a rule looks for.
package struct Mention: Sendable {
  private let reading: NoticeReading
  private let hit: NoticeReading.Hit

  init(_ hit: NoticeReading.Hit, in reading: NoticeReading) {
    self.hit = hit
    self.reading = reading
  }

  package var text: NoticeTexts.Entry { reading.texts.entries[Int(hit.entry)] }
  /// The bytes of the text, from the first stem's beginning to the last stem's end.
  package var bytes: Range<Int> { Int(hit.start)..<Int(hit.end) }
  /// The pattern's number in its list.
  package var pattern: Int { Int(hit.pattern) }

  /// The top-level field (canonical name).
  package var field: String { reading.texts.entries[Int(hit.entry)].field }
  /// The field of the record that holds the text (canonical name).
  package var part: String { reading.texts.entries[Int(hit.entry)].part }

  /// The words as the notice has them, the last one to its end.
  package var words: String { string(wordBytes) }

  /// The sentence in which the words stand.
  package var sentence: String { string(sentenceBytes) }

  /// Whether the sentence denies: "ei", "eivät", "eikä", "inte", "ingen", "not", "no" …
  package var isDenied: Bool {
    // Nearly all texts deny nothing, and then there is no need to look for the sentence.
    reading.hasDenials(in: hit.entry) && reading.hasDenial(in: hit.entry, sentenceBytes)
  }

  /// Whether another list's words stand in the same sentence.
  package func isBeside(_ cues: Cues) -> Bool {
    withBytes { bytes in
      CueBytes.with(UnsafeBufferPointer(rebasing: bytes[bytes.sentence(around: self.bytes)])) {
        cues.first(in: $0) != nil
      }
    }
  }

  /// The bytes of the words, to the end of the last.
  package var wordBytes: Range<Int> {
    withBytes { bytes.lowerBound..<$0.wordEnd(bytes.upperBound) }
  }

  /// The bytes of the sentence.
  private var sentenceBytes: Range<Int> { withBytes { $0.sentence(around: bytes) } }

  private func string(_ range: Range<Int>) -> String {
    withBytes { String(decoding: $0[range], as: UTF8.self) }
  }

  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    reading.texts.entries[Int(hit.entry)].text.string.withBytes(body)
  }

  /// Words that deny what their sentence says.
  static let denials = Cues([
    "=ei", "=eivät", "=eikä", "=eivätkä", "=emme", "=älä", "=inte", "=ingen", "=inga",
    "=inget",
    "=ej", "=not", "=no", "=never", "=nor",
  ])
}

/// Where a notice has the words of a list, in the order of its fields.
package struct Mentions: RandomAccessCollection, Sendable {
  private let reading: NoticeReading
  private let hits: Range<Int>

  init(_ hits: Range<Int>, in reading: NoticeReading) {
    self.hits = hits
    self.reading = reading
  }

  package var startIndex: Int { hits.lowerBound }
  package var endIndex: Int { hits.upperBound }
  package subscript(_ place: Int) -> Mention { Mention(reading.found[place], in: reading) }
}
