import Diagnostics
import Glibc
import SourceText

/// Cuts a template into literal text and tags.
struct TagScanner {
  private let file: SourceFile
  private let bytes: [UInt8]
  private var open: [UInt8] = Array("{{".utf8)
  private var close: [UInt8] = Array("}}".utf8)
  private(set) var tokens: [TemplateToken] = []
  private(set) var problems: [Diagnostic] = []

  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
  }

  /// Reads the whole file; after a tag without an end nothing more is read.
  mutating func scan() {
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while offset < bytes.count {
      let start = find(open, from: offset) ?? bytes.count
      if start > offset {
        tokens.append(TemplateToken(kind: .literal, range: offset..<start, name: start..<start))
      }
      guard start < bytes.count else { return }
      guard let end = scanTag(at: start) else { return }
      offset = end
    }
  }

  /// Reads one tag; its end, or nil where it has none.
  private mutating func scanTag(at start: Int) -> Int? {
    var inside = start + open.count
    let sigil = inside < bytes.count ? bytes[inside] : 0
    let (kind, closing) = meaning(of: sigil)
    if kind != .variable { inside += 1 }
    guard let stop = find(closing, from: inside) else {
      problems.append(.unclosedTag(at: range(start..<min(inside + 1, bytes.count))))
      return nil
    }
    let end = stop + closing.count
    let name = trimmed(inside..<stop)
    if kind == .delimiters {
      setDelimiters(name, tag: start..<end)
    } else if kind != .comment, name.isEmpty || name.contains(where: { isSpace(bytes[$0]) }) {
      problems.append(.badTag(at: range(start..<end)))
      return end
    }
    tokens.append(TemplateToken(kind: kind, range: start..<end, name: name))
    return end
  }

  private func meaning(of sigil: UInt8) -> (TemplateToken.Kind, closing: [UInt8]) {
    switch sigil {
    case UInt8(ascii: "#"): (.section, close)
    case UInt8(ascii: "^"): (.inverted, close)
    case UInt8(ascii: "/"): (.close, close)
    case UInt8(ascii: "!"): (.comment, close)
    case UInt8(ascii: "="): (.delimiters, [sigil] + close)
    case UInt8(ascii: ">"): (.partial, close)
    case UInt8(ascii: "<"): (.parent, close)
    case UInt8(ascii: "$"): (.block, close)
    case UInt8(ascii: "&"): (.raw, close)
    case UInt8(ascii: "{"): (.raw, [UInt8(ascii: "}")] + close)
    default: (.variable, close)
    }
  }

  /// `{{=<% %>=}}`: two words without white space and without `=`.
  private mutating func setDelimiters(_ range: Range<Int>, tag: Range<Int>) {
    let words = bytes[range].split(whereSeparator: isSpace)
    guard words.count == 2, !bytes[range].contains(UInt8(ascii: "=")),
      words.allSatisfy({ $0.count <= 16 })
    else {
      problems.append(.badDelimiters(at: self.range(tag)))
      return
    }
    open = Array(words[0])
    close = Array(words[1])
  }

  private func find(_ wanted: [UInt8], from start: Int) -> Int? {
    let last = bytes.count - wanted.count
    return bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return nil }
      var offset = start
      while offset <= last {
        guard let found = memchr(base + offset, Int32(wanted[0]), last - offset + 1) else {
          return nil
        }
        offset = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        if memcmp(base + offset, wanted, wanted.count) == 0 { return offset }
        offset += 1
      }
      return nil
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, isSpace(bytes[low]) { low += 1 }
    while low < high, isSpace(bytes[high - 1]) { high -= 1 }
    return low..<high
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

  private func range(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(file: file.id, start: bytes.lowerBound, end: bytes.upperBound)
  }
}
