/// A text's bytes as they are written and in small letters, byte for byte.
struct CueBytes {
  let written: UnsafeBufferPointer<UInt8>
  let small: UnsafeBufferPointer<UInt8>

  /// Letters beyond À–Þ stay as they are: the two have as many bytes.
  static func with<Result>(_ text: String, _ body: (CueBytes) -> Result) -> Result {
    text.withBytes { with($0, body) }
  }

  static func with<Result>(
    _ written: UnsafeBufferPointer<UInt8>, _ body: (CueBytes) -> Result
  ) -> Result {
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
