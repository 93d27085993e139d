import Diagnostics
import DocumentSyntax
import Glibc
import NoticeRules
import SourceText

/// Finds the gaps of a draft that nobody has filled in: `[täydennä: …]`, `[fyll i: …]`,
/// `[fill in: …]`.
package enum PlaceholderCheck {
  /// More gaps than this are not told one by one.
  private static let most = 500
  /// The longest gap, in bytes.
  private static let longest = 400

  private static let openings = Gap.openings.map { Array($0.utf8) }

  /// The gaps of the notice's own file, outside comments.
  package static func diagnostics(of loaded: LoadedNotice) -> [Diagnostic] {
    guard let file = loaded.files.first else { return [] }
    var ranges = gaps(in: file)
    guard !ranges.isEmpty else { return [] }
    let comments = loaded.tree.comments().map(\.range)
    ranges.removeAll { gap in
      let after = comments.firstPlace { $0.start > gap.start }
      return after > 0 && comments[after - 1].end > gap.start
    }
    return ranges.map { range in
      let words = file.text(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return Diagnostic(
        "LANG-PLACEHOLDER", .language, .warning, at: range,
        Message(message, ["words": words.count > 120 ? words.prefix(119) + "…" : words]),
        help: Message(help))
    }
  }

  /// Findings without those that only say that a gap is no date, address or word of the language.
  package static func withoutEchoes(
    _ diagnostics: [Diagnostic], of gaps: [Diagnostic]
  ) -> [Diagnostic] {
    guard !gaps.isEmpty else { return diagnostics }
    return diagnostics.filter { diagnostic in
      guard diagnostic.kind == .language else { return true }
      let after = gaps.firstPlace { $0.range.start >= diagnostic.range.end }
      guard after > 0 else { return true }
      let gap = gaps[after - 1].range
      return gap.file != diagnostic.range.file || gap.end <= diagnostic.range.start
    }
  }

  private static let message = Phrase(
    fi: "Tämä kohta on vielä täydentämättä: {words}",
    sv: "Den här punkten är inte ifylld än: {words}",
    en: "This place is still to be filled in: {words}")

  private static let help = Phrase(
    fi: "Kirjoita hakasulkeiden tilalle oma tekstisi, tai poista kenttä, jos se ei koske palvelua.",
    sv: "Skriv din text i stället för hakparenteserna, eller ta bort fältet om det inte gäller er.",
    en: "Write your text in place of the brackets, or delete the field where it does not apply.")

  /// The brackets and what they hold, in order.
  private static func gaps(in file: SourceFile) -> [SourceRange] {
    file.bytes.withUnsafeBufferPointer { bytes in
      var ranges: [SourceRange] = []
      guard let base = bytes.baseAddress else { return ranges }
      var offset = 0
      while offset < bytes.count, ranges.count < most,
        let found = memchr(base + offset, Int32(UInt8(ascii: "[")), bytes.count - offset)
      {
        let start = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        offset = start + 1
        guard openings.contains(where: { bytes.says($0, at: start + 1) }) else { continue }
        let end = bytes.endOfGap(from: start, longest: longest)
        ranges.append(SourceRange(file: file.id, start: start, end: end))
        offset = end
      }
      return ranges
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a word stands here; its first letter may be a capital.
  fileprivate func says(_ word: [UInt8], at start: Int) -> Bool {
    guard start + word.count <= count, self[start] | 0x20 == word[0] else { return false }
    return (1..<word.count).allSatisfy { self[start + $0] == word[$0] }
  }

  /// After the closing bracket; otherwise the end of the line.
  fileprivate func endOfGap(from start: Int, longest: Int) -> Int {
    let limit = Swift.min(count, start + longest)
    if let close = self[start..<limit].firstIndex(of: UInt8(ascii: "]")) { return close + 1 }
    let isLineEnd: (UInt8) -> Bool = { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    return self[start...].firstIndex(where: isLineEnd) ?? count
  }
}

extension Array {
  /// The place of the first element that is after something; they stand in that order.
  fileprivate func firstPlace(where isAfter: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
