import SourceText

/// Literal text, line by line where lines are indented.
extension Emitter {
  mutating func emitLiteral(_ range: Range<Int>, _ scope: Scope) {
    let style = scope.style
    if style.changesNothing {
      copy(range, of: scope.template)
      return
    }
    let bytes = trees[scope.template].source.file.bytes
    var position = range.lowerBound
    if range.isEmpty {
      if isLineStart(position, of: bytes, style) { indent(style) }
      return
    }
    while position < range.upperBound {
      if position == 0 || bytes[position - 1] == UInt8(ascii: "\n") {
        let continues = position == style.continues
        var stripped = 0
        while stripped < style.strip, position < range.upperBound,
          bytes[position] == 0x20 || bytes[position] == 0x09
        {
          position += 1
          stripped += 1
        }
        if !continues, !isLineEnd(position, of: bytes) { indent(style) }
      }
      var end = position
      while end < range.upperBound, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      end = min(end + 1, range.upperBound)
      copy(position..<max(position, end), of: scope.template)
      position = max(position, end)
    }
  }

  /// The indentation of a line, before what stands on it.
  mutating func indent(_ style: LineStyle) {
    if style.isDynamic { append(.indent, at: .nowhere) }
    program.text += style.add
    spend(style.add.count / 8)
  }

  private func isLineStart(_ offset: Int, of bytes: [UInt8], _ style: LineStyle) -> Bool {
    offset != style.continues && (offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n"))
  }

  private func isLineEnd(_ offset: Int, of bytes: [UInt8]) -> Bool {
    guard offset < bytes.count else { return false }
    return bytes[offset] == 0x0A
      || (bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A)
  }

  private mutating func copy(_ range: Range<Int>, of template: Int) {
    guard !range.isEmpty, !isExhausted else { return }
    let file = trees[template].source.file
    program.text += file.bytes[range]
    spend(range.count / 64)
    if program.text.count > Limit.text { exhaust(at: .nowhere) }
    guard policy == .strict else { return }
    file.bytes.withUnsafeBufferPointer { bytes in
      html.read(UnsafeBufferPointer(rebasing: bytes[range]), at: range.lowerBound)
    }
    reportHTML(in: file.id)
  }
}
