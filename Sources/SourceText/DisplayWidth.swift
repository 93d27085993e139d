/// How many columns of a fixed-width font a text takes.
package enum DisplayWidth {
  /// How many spaces a tab is shown as in code frames.
  package static let tab = 4
  /// Joins emoji into one; the characters after it take no columns of their own.
  package static let zeroWidthJoiner: UInt32 = 0x200D

  /// The sum over the characters as a reader sees them: a family emoji of seven code points is one.
  package static func of(_ text: String) -> Int {
    if let plain = text.utf8.withContiguousStorageIfAvailable(ofPlain), let plain { return plain }
    var columns = 0
    for character in text { columns += of(character) }
    return columns
  }

  /// The sum for UTF-8 of letters that each take one column, as nearly all European text is; nil
  /// where a character may be wide, or stand on the one before it.
  package static func ofPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var columns = 0
    var index = 0
    while index < bytes.count {
      let second = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch bytes[index] {
      case 0..<0x80: index += 1
      // U+0080 to U+02FF, but the soft hyphen.
      case 0xC2 where second != 0xAD, 0xC3...0xCB: index += 2
      // Hyphens, dashes, quotation marks, bullets and the ellipsis: U+2010 to U+2027.
      case 0xE2 where second == 0x80:
        guard index + 2 < bytes.count, (0x90...0xA7).contains(bytes[index + 2]) else { return nil }
        index += 3
      default: return nil
      }
      columns += 1
    }
    return columns
  }

  /// The columns of one character as a reader sees it.
  package static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    var sum = of(first)
    guard scalars.count > 1 else { return sum }
    // Wide bases, flags, and text signs that are asked to show as emoji: two columns at most.
    if sum == 2 { return 2 }
    if (0x1F1E6...0x1F1FF).contains(first.value) { return 2 }
    for scalar in scalars.dropFirst() {
      if scalar.value == 0xFE0F { return 2 }
      sum += of(scalar)
    }
    return sum
  }

  /// The columns of one code point: 0, 1 or 2. The soft hyphen takes none.
  ///
  /// - Parameter joined: whether a zero-width joiner stands before it.
  package static func of(_ scalar: Unicode.Scalar, joined: Bool = false) -> Int {
    let value = scalar.value
    // Skin tones melt into the emoji before them.
    if joined || (0x1F3FB...0x1F3FF).contains(value) { return 0 }
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    if contains(DisplayWidthTable.zero, value) { return 0 }
    return contains(DisplayWidthTable.wide, value) ? 2 : 1
  }

  /// Whether one of the ranges (first, last, first, last …) holds the value.
  private static func contains(_ ranges: [UInt32], _ value: UInt32) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if value < ranges[2 * middle] {
        high = middle
      } else if value > ranges[2 * middle + 1] {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }
}
