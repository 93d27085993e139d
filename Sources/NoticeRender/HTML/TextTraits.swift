/// What a text holds that needs more than to be copied; found in one pass over its bytes.
struct TextTraits {
  /// Line breaks.
  let hasLines: Bool
  /// Strokes, as numbers of statutes have.
  let hasStrokes: Bool
  /// Bytes that neither Finnish and Swedish letters nor the usual dashes and quotes have.
  let mayHaveMarks: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    // Without branches, so that many bytes are looked at in one step.
    var lines: UInt8 = 0
    var strokes: UInt8 = 0
    var marks: UInt8 = 0
    for byte in bytes {
      lines |= byte == 0x0A ? 1 : 0
      strokes |= byte == 0x2F ? 1 : 0
      marks |= (byte >= 0xCC ? 1 : 0) & (byte != 0xE2 ? 1 : 0)
    }
    hasLines = lines != 0
    hasStrokes = strokes != 0
    mayHaveMarks = marks != 0
  }
}
