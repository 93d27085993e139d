/// Text as HTML text, and as the value of an attribute between quotes.
@usableFromInline
package enum HTMLEscape {
  /// Appends UTF-8 with `& < > " '` escaped and without NUL; everything else as it is.
  @inlinable
  package static func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &output) }
  }

  /// Appends UTF-8 with `& < > " '` escaped and without NUL; everything else as it is.
  @inlinable
  package static func append(_ text: some Collection<UInt8>, to output: inout [UInt8]) {
    if text.withContiguousStorageIfAvailable({ append($0, to: &output) }) == nil {
      Array(text).withUnsafeBufferPointer { append($0, to: &output) }
    }
  }

  /// Appends UTF-8 with `& < > " '` escaped and without NUL; everything else as it is.
  @inlinable
  package static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    guard let base = text.baseAddress else { return }
    var start = 0
    var offset = 0
    while offset < text.count {
      let byte = base[offset]
      if isPlain(byte) {
        offset += 1
        continue
      }
      if offset > start {
        output.append(contentsOf: UnsafeBufferPointer(start: base + start, count: offset - start))
      }
      appendReference(byte, to: &output)
      offset += 1
      start = offset
    }
    if offset > start {
      output.append(contentsOf: UnsafeBufferPointer(start: base + start, count: offset - start))
    }
  }

  /// Whether a byte may stand as it is.
  @inlinable
  static func isPlain(_ byte: UInt8) -> Bool {
    if byte > 0x3E { return true }
    // One bit for each of NUL " & ' < >.
    let special: UInt64 = 1 | 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
    return special >> UInt64(byte) & 1 == 0
  }

  @usableFromInline
  static func appendReference(_ byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
    case UInt8(ascii: "'"): output.append(contentsOf: "&#39;".utf8)
    default: break
    }
  }
}
