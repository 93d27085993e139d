import Diagnostics
import SourceText

/// What stands before the root element, checked before libxml2 sees the file.
enum XMLProlog {
  /// The XML declaration, whole; nil where there is none.
  static func declaration(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    let start = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB ? 3 : 0
    guard bytes.has("<?xml", at: start), start + 5 < bytes.count, bytes[start + 5].isASCIISpace,
      let close = bytes.find("?>", in: start + 5..<bytes.count)
    else { return nil }
    return start..<close + 2
  }

  /// Findings about a declaration's version and encoding. What else may be wrong with it libxml2
  /// tells.
  static func findings(
    inDeclaration range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, of file: SourceFile
  ) -> [Diagnostic] {
    var attributes: [XMLTag.Attribute] = []
    XMLTag(endingAt: range.upperBound - 2, in: bytes).attributes(in: bytes, into: &attributes)
    var found: [Diagnostic] = []
    for attribute in attributes {
      let value = String(decoding: bytes[attribute.value], as: UTF8.self)
      let place = attribute.value.located(in: file)
      switch String(decoding: bytes[attribute.name], as: UTF8.self) {
      case "version" where value != "1.0": found.append(.xmlVersion(value, at: place))
      case "encoding" where value.lowercased() != "utf-8":
        found.append(.xmlEncoding(value, at: place))
      default: break
      }
    }
    return found
  }

  /// A DOCTYPE before the root element, up to where its declarations would begin.
  static func documentType(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var offset = declaration(in: bytes)?.upperBound ?? 0
    if offset == 0, bytes.count >= 3, bytes[0] == 0xEF { offset = 3 }
    while true {
      offset = bytes.skippingBlanks(in: offset..<bytes.count)
      if bytes.has("<!--", at: offset) {
        guard let close = bytes.find("-->", in: offset + 4..<bytes.count) else { return nil }
        offset = close + 3
      } else if bytes.has("<?", at: offset) {
        guard let close = bytes.find("?>", in: offset + 2..<bytes.count) else { return nil }
        offset = close + 2
      } else {
        break
      }
    }
    guard bytes.has("<!DOCTYPE", at: offset) || bytes.has("<!doctype", at: offset) else {
      return nil
    }
    var end = offset + 9
    while end < bytes.count, bytes[end] != UInt8(ascii: "["), bytes[end] != UInt8(ascii: ">"),
      bytes[end] != UInt8(ascii: "\n")
    {
      end += 1
    }
    if end < bytes.count, bytes[end] == UInt8(ascii: ">") { end += 1 }
    while end > offset, bytes[end - 1].isASCIISpace { end -= 1 }
    return offset..<end
  }
}
