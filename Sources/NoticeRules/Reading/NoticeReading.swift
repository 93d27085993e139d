import NoticeModel
import SourceText

/// The texts of one notice, and where they have the words that rules look for: read once.
package struct NoticeReading: Sendable {
  /// The notice's texts and its references to acts.
  package let texts: NoticeTexts
  private let scanner: CueScanner
  /// What was found, by list.
  private let found: [Hit]
  /// The first of each list in `found`; one more than there are lists.
  private let firstOfList: [Int]
  private let files: [SourceFile]
  /// What the law treats apart among the data items.
  package let dataItems: DataItemFacts
  /// The acts that the notice cites, in the order of its fields.
  package let statutes: [CitedStatute]
  /// Section signs whose writing is not in order.
  let sectionSigns: [(text: NoticeTexts.Entry, sign: SectionSign)]
  /// Where the texts have personal identity codes of people.
  package let identityCodes: [(text: NoticeTexts.Entry, bytes: Range<Int>)]
  private static let longestAligned = 16_384

  /// Where a text has a word of a list.
  private struct Hit: Sendable {
    var list: Int32 = 0
    var pattern: Int32 = 0
    var entry: Int32 = 0
    var start: Int32 = 0
    var end: Int32 = 0
  }

  init(_ notice: Notice, _ scanner: CueScanner, files: [SourceFile]) {
    self.files = files
    self.scanner = scanner
    let texts = NoticeTexts(of: notice)
    var hits: [Hit] = []
    var codes: [(text: NoticeTexts.Entry, bytes: Range<Int>)] = []
    let nameList = scanner.number(of: StatuteNames.cues)
    var names: [CueMatch] = []
    var statutes = StatuteScan(texts.citations)
    scanner.withMatcher { matcher in
      // By number: a copy of each entry would count its references.
      for number in texts.entries.indices {
        names.removeAll(keepingCapacity: true)
        CueBytes.with(texts.entries[number].text.string) { bytes in
          matcher.scan(bytes) { list, match in
            hits.append(
              Hit(
                list: Int32(list), pattern: Int32(match.pattern), entry: Int32(number),
                start: Int32(match.range.lowerBound), end: Int32(match.range.upperBound)))
            if list == nameList { names.append(match) }
            return false
          }
          for range in IdentityCode.ranges(in: bytes.written) {
            codes.append((texts.entries[number], range))
          }
          statutes.add(texts.entries[number], bytes.written, names: names)
        }
      }
    }
    self.texts = texts
    (found, firstOfList) = Self.byList(hits, scanner.listCount)
    identityCodes = codes
    self.statutes = statutes.statutes
    sectionSigns = statutes.signs
    dataItems = DataItemFacts(
      notice,
      Self.mentions(scanner.number(of: DataWords.cues), found, firstOfList, texts.entries))
  }

  /// Hits in the order of lists, and in a list as they were found.
  private static func byList(_ hits: [Hit], _ lists: Int) -> ([Hit], [Int]) {
    var first = [Int](repeating: 0, count: lists + 1)
    for hit in hits { first[Int(hit.list) + 1] += 1 }
    for list in 0..<lists { first[list + 1] += first[list] }
    var next = first
    var sorted = [Hit](repeating: Hit(), count: hits.count)
    for hit in hits {
      sorted[next[Int(hit.list)]] = hit
      next[Int(hit.list)] += 1
    }
    return (sorted, first)
  }

  private static func mentions(
    _ list: Int?, _ found: [Hit], _ first: [Int], _ entries: [NoticeTexts.Entry]
  ) -> [Mention] {
    guard let list else { return [] }
    return found[first[list]..<first[list + 1]].map { hit in
      Mention(
        text: entries[Int(hit.entry)], bytes: Int(hit.start)..<Int(hit.end),
        pattern: Int(hit.pattern))
    }
  }

  /// Where the notice has a list's words, in the order of its fields. The list must be one of its
  /// rule's `cues`.
  package func mentions(of cues: Cues) -> [Mention] {
    guard let list = scanner.number(of: cues) else {
      assertionFailure("a rule asks for words that are not among its cues")
      return []
    }
    return Self.mentions(list, found, firstOfList, texts.entries)
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
