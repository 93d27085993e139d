import NoticeModel
import SourceText

/// The texts of one notice, and where they have the words that rules look for: read once.
package struct NoticeReading: Sendable {
  /// The notice's texts and its references to acts.
  package let texts: NoticeTexts
  private let scanner: CueScanner
  /// What was found of each list.
  private var found: [[Mention]]
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

  init(_ notice: Notice, _ scanner: CueScanner, files: [SourceFile]) {
    self.files = files
    self.scanner = scanner
    texts = NoticeTexts(of: notice)
    var found = [[Mention]](repeating: [], count: scanner.listCount)
    var codes: [(text: NoticeTexts.Entry, bytes: Range<Int>)] = []
    let nameList = scanner.number(of: StatuteNames.cues)
    var statutes = StatuteScan(texts.citations)
    for entry in texts.entries {
      let named = nameList.map { found[$0].count } ?? 0
      CueBytes.with(entry.text.string) { bytes in
        scanner.scan(bytes) { list, number, range in
          found[list].append(Mention(text: entry, bytes: range, pattern: number))
        }
        for range in IdentityCode.ranges(in: bytes.written) { codes.append((entry, range)) }
        statutes.add(
          entry, bytes.written, names: nameList.map { found[$0][named...] } ?? [])
      }
    }
    self.found = found
    identityCodes = codes
    self.statutes = statutes.statutes
    sectionSigns = statutes.signs
    dataItems = DataItemFacts(notice, scanner.number(of: DataWords.cues).map { found[$0] } ?? [])
  }

  /// Where the notice has a list's words, in the order of its fields. The list must be one of its
  /// rule's `cues`.
  package func mentions(of cues: Cues) -> [Mention] {
    guard let list = scanner.number(of: cues) else {
      assertionFailure("a rule asks for words that are not among its cues")
      return []
    }
    return found[list]
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
