import SourceText

/// Turns libyaml's marks, which count code points, into byte offsets.
///
/// Marks come almost in order, so the cursor walks forward from the last one: linear over a file.
struct MarkCursor {
  private let range: Range<Int>
  private var points = 0
  private var offset: Int

  init(range: Range<Int>) {
    self.range = range
    offset = range.lowerBound
  }

  /// Goes on to a mark whose offset is known otherwise.
  mutating func skip(to mark: Int, at known: Int) {
    guard mark >= points, known >= offset, known <= range.upperBound else { return }
    points = mark
    offset = known
  }

  mutating func offset(of mark: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return range.lowerBound }
    while points > mark, offset > range.lowerBound {
      offset -= 1
      if base[offset] & 0xC0 != 0x80 { points -= 1 }
    }
    let end = range.upperBound
    while points < mark, offset < end {
      // Eight bytes at a time: ASCII is a code point a byte, and of other characters the bytes
      // that continue them (10xxxxxx) are no code points.
      if offset + 8 <= end {
        let word = UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self)
        let left = mark - points
        if word & 0x8080_8080_8080_8080 == 0 {
          let step = min(left, 8)
          points += step
          offset += step
          continue
        }
        if left >= 8 {
          points += 8 - (word & (~word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
          offset += 8
          continue
        }
      }
      if base[offset] & 0xC0 != 0x80 { points += 1 }
      offset += 1
    }
    // Past what is left of the last character.
    while offset < end, base[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}
