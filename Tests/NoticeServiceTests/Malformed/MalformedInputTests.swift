import DocumentSyntax
import TestSupport
import Testing

/// Every prefix of two notices, and every notice that lacks one byte of them.
///
/// An ordinary run takes a sample that differs from chunk to chunk; `SELOSTE_THOROUGH=1` takes all.
@Suite("Malformed notices: never a crash, never a silent loss")
struct MalformedInputTests {
  private static let chunks = 8
  /// One of so many offsets is tried in an ordinary run.
  private static let stride = PropertyRun.isThorough ? 1 : 3

  /// Of those, one in so many is judged by all rules too: rules see the bound notice alone, and most
  /// of these notices are alike.
  private static let judged = 12

  /// Parts of the offsets of each input, so that they run side by side.
  static let parts: [(input: BrokenInput, chunk: Int)] = BrokenInput.all.flatMap { input in
    (0..<chunks).map { (input, $0) }
  }

  @Test func thereAreTwoNoticesInTwoFormats() {
    #expect(BrokenInput.all.count == 4)
    for input in BrokenInput.all {
      #expect((2_000...16_384).contains(input.bytes.count))
      #expect(input.fault(input.bytes, asksOfLoss: true) == nil)
    }
  }

  @Test(arguments: parts)
  func everyPrefix(input: BrokenInput, chunk: Int) {
    for length in Self.offsets(of: input, chunk) {
      let broken = Array(input.bytes[..<length])
      if let fault = input.fault(
        broken, asksOfLoss: length >= input.head && isWhole(input.bytes, at: length),
        isJudged: length % Self.judged == 0)
      {
        Issue.record("the first \(length) bytes: \(fault)")
      }
    }
  }

  @Test(arguments: parts)
  func everyDeletionOfOneByte(input: BrokenInput, chunk: Int) {
    for offset in Self.offsets(of: input, chunk) {
      var broken = input.bytes
      broken.remove(at: offset)
      if let fault = input.fault(
        broken, asksOfLoss: offset >= input.head, isJudged: offset % Self.judged == 0)
      {
        Issue.record("without byte \(offset): \(fault)")
      }
    }
  }

  private static func offsets(of input: BrokenInput, _ chunk: Int) -> [Int] {
    let size = (input.bytes.count + chunks - 1) / chunks
    let range = chunk * size..<min(input.bytes.count, (chunk + 1) * size)
    return range.filter { $0 % stride == chunk % stride }
  }

  /// Whether a character begins at an offset: a torn one is a finding of its own.
  private func isWhole(_ bytes: [UInt8], at offset: Int) -> Bool { bytes[offset] & 0xC0 != 0x80 }
}
