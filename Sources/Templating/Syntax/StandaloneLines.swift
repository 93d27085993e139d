/// Takes away the lines that hold nothing but tags which print nothing themselves.
///
/// A line with one such tag vanishes. So does a line of parents and blocks that open, or close, or
/// a parent that opens and closes: `{{<page}}{{$title}}` begins a child template. A block that
/// opens and closes on one line is a place within that line, which stays.
struct StandaloneLines {
  private let bytes: [UInt8]
  private var tokens: [TemplateToken]
  private var lineStart: Int
  /// The numbers of the line's tokens.
  private var line: [Int] = []
  private var isBlank = true

  static func trim(_ tokens: [TemplateToken], of bytes: [UInt8]) -> [TemplateToken] {
    var lines = StandaloneLines(bytes: bytes, tokens: tokens)
    lines.pair()
    lines.trim()
    return lines.tokens
  }

  private init(bytes: [UInt8], tokens: [TemplateToken]) {
    self.bytes = bytes
    self.tokens = tokens
    lineStart = tokens.first?.range.lowerBound ?? 0
  }

  /// Tells which tags open and close the same thing; whether the names agree is asked later.
  private mutating func pair() {
    var open: [Int] = []
    for index in tokens.indices {
      switch tokens[index].kind {
      case .section, .inverted, .parent, .block: open.append(index)
      case .close:
        guard let partner = open.popLast() else { continue }
        tokens[index].partner = partner
        tokens[partner].partner = index
      default: break
      }
    }
  }

  private mutating func trim() {
    for index in tokens.indices {
      line.append(index)
      switch tokens[index].kind {
      case .variable, .raw: isBlank = false
      case .literal:
        for offset in tokens[index].range {
          if bytes[offset] == UInt8(ascii: "\n") {
            endLine(at: offset + 1)
            if offset + 1 < tokens[index].range.upperBound { line.append(index) }
          } else if !isSpace(at: offset) {
            isBlank = false
          }
        }
      default: break
      }
    }
    endLine(at: bytes.count)
  }

  private func isSpace(at offset: Int) -> Bool {
    switch bytes[offset] {
    case 0x20, 0x09: true
    case 0x0D: offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
    default: false
    }
  }

  private mutating func endLine(at end: Int) {
    defer {
      line.removeAll(keepingCapacity: true)
      isBlank = true
      lineStart = end
    }
    guard isBlank else { return }
    let tags = line.filter { tokens[$0].kind != .literal }
    guard let first = tags.first, let last = tags.last,
      tags.count == 1 || isGroup(tags, from: first, to: last)
    else { return }
    tokens[first].indent = lineStart..<tokens[first].range.lowerBound
    for tag in tags.dropFirst() {
      let start = tokens[tag].range.lowerBound
      tokens[tag].indent = start..<start
    }
    for index in line where tokens[index].kind == .literal {
      let range = tokens[index].range
      let low = index > last ? min(end, range.upperBound) : range.lowerBound
      let high = index < first ? max(lineStart, low) : index > last ? range.upperBound : low
      tokens[index].range = low..<max(low, high)
    }
  }

  /// Whether tags of parents and blocks all open, all close, or are one parent.
  private func isGroup(_ tags: [Int], from first: Int, to last: Int) -> Bool {
    let areInheritance = tags.allSatisfy { tag in
      let opening = tokens[tag].kind == .close ? tokens[tag].partner : tag
      return opening.map { tokens[$0].kind.isInheritance } ?? false
    }
    guard areInheritance else { return false }
    let closing = tags.count { tokens[$0].kind == .close }
    return closing == 0 || closing == tags.count
      || (tokens[first].kind == .parent && tokens[first].partner == last)
  }
}
