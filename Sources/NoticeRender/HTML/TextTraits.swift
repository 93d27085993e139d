/// What a text holds that needs more than to be copied; found in one pass over its bytes.
struct TextTraits {
  /// Line breaks.
  private(set) var hasLines = false
  /// Strokes, as numbers of statutes have.
  private(set) var hasStrokes = false
  /// Bytes that neither Finnish and Swedish letters nor the usual dashes and quotes have.
  private(set) var mayHaveMarks = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes {
      if byte == 0x0A { hasLines = true }
      if byte == 0x2F { hasStrokes = true }
      if byte >= 0xCC, byte != 0xE2 { mayHaveMarks = true }
    }
  }
}
