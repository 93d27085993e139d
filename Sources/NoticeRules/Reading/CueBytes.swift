/// A text's bytes as they are written and in small letters, byte for byte.
struct CueBytes {
  let written: UnsafeBufferPointer<UInt8>
  /// Behind these stand `padding` zeros, so that letters can be taken eight at a time.
  let small: UnsafeBufferPointer<UInt8>
  private let padded: UnsafeRawBufferPointer

  private static let padding = 16

  /// Letters beyond À–Þ stay as they are: the two have as many bytes.
  static func with<Result>(_ text: String, _ body: (CueBytes) -> Result) -> Result {
    text.withBytes { with($0, body) }
  }

  static func with<Result>(
    _ written: UnsafeBufferPointer<UInt8>, _ body: (CueBytes) -> Result
  ) -> Result {
    let count = written.count
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + padding) { small in
      var lead: UInt8 = 0
      for index in 0..<count {
        let byte = written[index]
        let isCapital =
          byte &- UInt8(ascii: "A") < 26
          || (lead == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97)
        small.initializeElement(at: index, to: isCapital ? byte | 0x20 : byte)
        lead = byte
      }
      small[count...].initialize(repeating: 0)
      return body(
        CueBytes(
          written: written, small: UnsafeBufferPointer(rebasing: small[..<count]),
          padded: UnsafeRawBufferPointer(small)))
    }
  }

  /// The small letters at a place of the text, up to eight, as the bytes of a number.
  @inline(__always)
  func letters(at place: Int) -> UInt64 {
    assert(small.indices.contains(place))
    return UInt64(littleEndian: padded.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// The small letters after those eight, up to four, in the same way.
  @inline(__always)
  func letters(beyondEightAt place: Int) -> UInt32 {
    assert(small.indices.contains(place))
    return UInt32(littleEndian: padded.loadUnaligned(fromByteOffset: place + 8, as: UInt32.self))
  }
}
