/// A text's bytes as they are written and in small letters, byte for byte, and its words.
struct CueBytes {
  let written: UnsafeBufferPointer<UInt8>
  let small: UnsafeBufferPointer<UInt8>

  var count: Int { written.count }

  /// Letters beyond À–Þ stay as they are: the two have as many bytes.
  static func with<Result>(_ text: String, _ body: (CueBytes) -> Result) -> Result {
    var text = text
    return text.withUTF8 { written in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: written.count) { small in
        var lead: UInt8 = 0
        for index in written.indices {
          let byte = written[index]
          let isCapital =
            byte &- UInt8(ascii: "A") < 26
            || (lead == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97)
          small.initializeElement(at: index, to: isCapital ? byte | 0x20 : byte)
          lead = byte
        }
        return body(CueBytes(written: written, small: UnsafeBufferPointer(small)))
      }
    }
  }

  /// Whether a byte is of a letter or a digit. Those of U+0080–U+00BF and U+2000–U+2FFF are marks.
  func isWordByte(_ index: Int) -> Bool {
    let byte = small[index]
    if byte < 0x80 { return byte &- 0x61 < 26 || byte &- 0x30 < 10 }
    if byte >= 0xC0 { return byte != 0xC2 && byte != 0xE2 }
    // A byte inside a character: its first byte decides.
    var lead = index - 1
    while lead > 0, index - lead < 3, small[lead] & 0xC0 == 0x80 { lead -= 1 }
    return lead >= 0 && small[lead] != 0xC2 && small[lead] != 0xE2
  }

  func isWordStart(_ index: Int) -> Bool {
    isWordByte(index) && (index == 0 || !isWordByte(index - 1))
  }

  /// Whether a character of a word begins here.
  func isInsideOrStart(_ index: Int) -> Bool { small[index] & 0xC0 != 0x80 && isWordByte(index) }

  /// The start of the next word, if nothing but space or a hyphen is between.
  func nextWord(after place: Int) -> Int? {
    var index = place
    while index < count, isWordByte(index) { index += 1 }
    let gap = index
    while index < count {
      switch small[index] {
      case 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: "-"): index += 1
      // The no-break space.
      case 0xC2 where index + 1 < count && small[index + 1] == 0xA0: index += 2
      default: return index > gap && isWordByte(index) ? index : nil
      }
    }
    return nil
  }
}
