import NoticeModel
import SourceText

/// The texts of one notice, and where they have the words that rules look for: read once.
///
/// A class, so that each mention of a word can be as small as a reference to it.
package final class NoticeReading: Sendable {
  /// The notice's texts and its references to acts.
  package let texts: NoticeTexts
  /// The acts that the notice cites, in the order of its fields.
  package let statutes: [CitedStatute]
  /// Section signs whose writing is not in order.
  let sectionSigns: [(text: NoticeTexts.Entry, sign: SectionSign)]
  /// Where the texts have personal identity codes of people.
  package let identityCodes: [(text: NoticeTexts.Entry, bytes: Range<Int>)]
  /// What was found: by list, and of a list in the order of the notice's fields.
  let found: [Hit]
  /// The first of each list in `found`; one more than there are lists.
  private let firstOfList: [Int32]
  private let denials: Range<Int>
  private let scanner: CueScanner
  private let files: [SourceFile]
  private static let longestAligned = 16_384

  /// Where a text has a word of a list.
  struct Hit: Sendable {
    var entry: Int32 = 0
    var pattern: Int32 = 0
    var start: Int32 = 0
    var end: Int32 = 0
  }

  init(
    _ notice: borrowing Notice, _ scanner: CueScanner, files: [SourceFile], _ memo: inout TextMemo
  ) {
    self.files = files
    self.scanner = scanner
    let texts = NoticeTexts(of: notice)
    let nameList = scanner.number(of: StatuteNames.cues)
    var statutes: [CitedStatute] = []
    var signs: [(text: NoticeTexts.Entry, sign: SectionSign)] = []
    var codes: [(text: NoticeTexts.Entry, bytes: Range<Int>)] = []
    var hits = HitsByList(scanner.listCount)
    memo.beginNotice()
    scanner.withMatcher { matcher in
      // By number: a copy of each entry would count its references.
      for number in texts.entries.indices {
        let citation = texts.entries[number].citation
        let known =
          memo.known(texts.entries[number].text.string, isReference: citation != nil)
          ?? memo.read(
            texts.entries[number].text.string,
            citation.map { .reference(texts.citations[$0].reference.value) } ?? .words, matcher,
            nameList: nameList)
        memo.forEachHit(of: known) { hits.add($0, of: number) }
        guard let findings = memo.findings(of: known) else { continue }
        for content in findings.citations {
          statutes.append(CitedStatute(content, in: texts.entries[number]))
        }
        for sign in findings.faultySigns { signs.append((texts.entries[number], sign)) }
        for code in findings.identityCodes { codes.append((texts.entries[number], code)) }
      }
    }
    self.texts = texts
    self.statutes = statutes
    sectionSigns = signs
    identityCodes = codes
    (found, firstOfList) = hits.sorted()
    denials = Self.places(of: scanner.number(of: Mention.denials), firstOfList)
  }

  /// Hits as they are found, to be put in the order of lists.
  private struct HitsByList {
    private var hits: [(list: UInt16, hit: Hit)] = []
    /// How many hits each list has; one more than there are lists.
    private var counts: [Int32]

    init(_ lists: Int) {
      counts = Array(repeating: 0, count: lists + 1)
      hits.reserveCapacity(256)
    }

    mutating func add(_ hit: TextFindings.Hit, of entry: Int) {
      counts[Int(hit.list) + 1] += 1
      hits.append(
        (
          hit.list,
          Hit(
            entry: Int32(entry), pattern: Int32(hit.pattern), start: hit.start, end: hit.end)
        ))
    }

    /// The hits by list, and of a list as they were found; and the first of each list.
    func sorted() -> ([Hit], first: [Int32]) {
      var first = counts
      for list in first.indices.dropFirst() { first[list] += first[list - 1] }
      var next = first
      var sorted = [Hit](repeating: Hit(), count: hits.count)
      for (list, hit) in hits {
        sorted[Int(next[Int(list)])] = hit
        next[Int(list)] += 1
      }
      return (sorted, first)
    }
  }

  private static func places(of list: Int?, _ first: [Int32]) -> Range<Int> {
    guard let list else { return 0..<0 }
    return Int(first[list])..<Int(first[list + 1])
  }

  /// Where the notice has a list's words, in the order of its fields. The list must be one of its
  /// rule's `cues`.
  package func mentions(of cues: Cues) -> Mentions {
    let list = scanner.number(of: cues)
    assert(list != nil, "a rule asks for words that are not among its cues")
    return Mentions(Self.places(of: list, firstOfList), in: self)
  }

  /// Whether a hit is in a text, and in no other that says the same.
  func isIn(_ text: Text, _ hit: Hit) -> Bool {
    let entry = Int(hit.entry)
    return texts.entries[entry].text.range == text.range
      && texts.entries[entry].text.string == text.string
  }

  /// Whether a text has words that deny.
  func hasDenials(in entry: Int32) -> Bool {
    let place = first(of: denials, from: (entry, 0))
    return place < denials.upperBound && found[place].entry == entry
  }

  /// Whether some bytes of a text have words that deny.
  func hasDenial(in entry: Int32, _ bytes: Range<Int>) -> Bool { has(denials, in: entry, bytes) }

  /// Whether some bytes of a text have a list's words; nil where the list is of no rule's `cues`.
  func has(_ cues: Cues, in entry: Int32, _ bytes: Range<Int>) -> Bool? {
    guard let list = scanner.number(of: cues) else { return nil }
    return has(Self.places(of: list, firstOfList), in: entry, bytes)
  }

  /// Whether one of a list's hits stands in some bytes of a text.
  private func has(_ hits: Range<Int>, in entry: Int32, _ bytes: Range<Int>) -> Bool {
    var place = first(of: hits, from: (entry, Int32(bytes.lowerBound)))
    while place < hits.upperBound, found[place].entry == entry,
      Int(found[place].start) < bytes.upperBound
    {
      if Int(found[place].end) <= bytes.upperBound { return true }
      place += 1
    }
    return false
  }

  /// The first of a list's hits from a byte of a text on.
  private func first(of hits: Range<Int>, from start: (entry: Int32, byte: Int32)) -> Int {
    var (low, high) = (hits.lowerBound, hits.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if (found[middle].entry, found[middle].start) < start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// The bytes of the file that hold a mention's words; the whole text where they differ.
  package func range(of mention: Mention) -> SourceRange {
    range(of: mention.wordBytes, in: mention.text.text)
  }

  /// The bytes of the file that hold a part of a text; the whole text's where they differ.
  package func range(of part: Range<Int>, in text: Text) -> SourceRange {
    let range = text.range
    if range.count == text.string.utf8.count { return range.part(part.lowerBound, part.upperBound) }
    // In a long text each word's place would take as many steps as the text has bytes.
    guard range.count <= Self.longestAligned,
      let file = files.first(where: { $0.id == range.file }),
      range.upperBound <= file.bytes.count
    else { return range }
    let raw = file.bytes[range.lowerBound..<range.upperBound]
    return Self.align(raw, Array(text.string.utf8), part).map {
      SourceRange(file: range.file, start: $0.lowerBound, end: $0.upperBound)
    } ?? range
  }

  /// The bytes of the source that a part of the text was read from, where the two differ in nothing
  /// but space; nil where they do.
  private static func align(
    _ raw: ArraySlice<UInt8>, _ text: [UInt8], _ part: Range<Int>
  ) -> Range<Int>? {
    func isSpace(_ byte: UInt8) -> Bool {
      byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
    var place = raw.startIndex
    // The tag of an element.
    if raw.first == UInt8(ascii: "<"), let end = raw.firstIndex(of: UInt8(ascii: ">")) {
      place = end + 1
    }
    // Marks of quoted and block scalars.
    while place < raw.endIndex, isSpace(raw[place]) || "\"'|>-+".utf8.contains(raw[place]) {
      if let first = text.first, raw[place] == first { break }
      place += 1
    }
    var start: Int?
    for (index, byte) in text.enumerated() {
      if index == part.lowerBound {
        while place < raw.endIndex, isSpace(raw[place]), !isSpace(byte) { place += 1 }
        start = place
      }
      if index == part.upperBound { return start.map { $0..<place } }
      if isSpace(byte) {
        while place < raw.endIndex, isSpace(raw[place]) { place += 1 }
      } else {
        while place < raw.endIndex, isSpace(raw[place]), raw[place] != byte { place += 1 }
        guard place < raw.endIndex, raw[place] == byte else { return nil }
        place += 1
      }
    }
    return start.map { $0..<place }
  }
}
