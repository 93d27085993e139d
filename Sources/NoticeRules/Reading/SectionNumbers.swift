/// The sections that a sentence cites: "50–51 § ja 53 §" has 50–51 and 53.
struct SectionNumbers {
  /// One number, or all from one to another.
  private struct Cited {
    let first: Int
    var last: Int
  }

  private var cited: [Cited] = []

  /// - Parameter sentence: numbers of acts ("434/2003") and dates are left out; a sentence without a
  ///   word for section has none.
  init(in sentence: String) {
    guard sentence.contains("§" as Character) || Self.words.stand(in: sentence) else { return }
    let bytes = Array(sentence.utf8)
    var isRange = false
    var index = 0
    while index < bytes.count {
      guard Self.isDigit(bytes[index]) else {
        // Between the ends of a range there is nothing but a dash and space.
        let isDash = bytes[index] == UInt8(ascii: "-") || bytes[index] >= 0x80
        isRange = (isRange && bytes[index] == 0x20) || (isDash && !cited.isEmpty)
        index += 1
        continue
      }
      let start = index
      var number = 0
      while index < bytes.count, Self.isDigit(bytes[index]) {
        if number < 100_000 { number = number * 10 + Int(bytes[index] - UInt8(ascii: "0")) }
        index += 1
      }
      let isPart =
        (start > 0 && Self.joins(bytes[start - 1], bytes, start - 2))
        || (index < bytes.count && Self.joins(bytes[index], bytes, index + 1))
      if !isPart, number < 1000 {
        if isRange, !cited.isEmpty, cited[cited.count - 1].last < number {
          cited[cited.count - 1].last = number
        } else {
          cited.append(Cited(first: number, last: number))
        }
      }
      isRange = false
    }
  }

  /// The first citation that reaches into a range of sections.
  func first(in sections: ClosedRange<Int>) -> (number: Int, label: String)? {
    guard
      let found = cited.first(where: {
        $0.first <= sections.upperBound && $0.last >= sections.lowerBound
      })
    else { return nil }
    let label = found.first == found.last ? "\(found.first)" : "\(found.first)–\(found.last)"
    return (max(found.first, sections.lowerBound), label)
  }

  private static let words = Cues(["pykäl", "paragraf", "section"])

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// Whether a byte makes a number part of another: "434/2003", "1.1.2019".
  private static func joins(_ byte: UInt8, _ bytes: [UInt8], _ next: Int) -> Bool {
    if byte == UInt8(ascii: "/") { return true }
    guard byte == UInt8(ascii: "."), bytes.indices.contains(next) else { return false }
    return isDigit(bytes[next])
  }
}
