import SourceText

/// One source line as a terminal shows it, and the columns of it that carets underline.
struct FrameLine {
  let text: String
  /// The column of the first caret, from 0.
  let caretColumn: Int
  let caretCount: Int

  /// Shows a line, cut around the marked bytes where it is wider than `width` columns.
  ///
  /// Only the bytes that can be seen are read, so that ten thousand findings on one line of a
  /// megabyte cost no more than on ten thousand short lines.
  init(_ bytes: [UInt8], line: Range<Int>, marked: Range<Int>, width: Int) {
    let low = Self.boundary(bytes, marked.lowerBound, in: line)
    let high = max(low, min(marked.upperBound, line.upperBound))
    var inside = Self.cells(bytes, from: low, to: high, width: width)
    let insideIsWhole = inside.end >= high
    var after = Run(end: high)
    if insideIsWhole {
      after = Self.cells(bytes, from: inside.end, to: line.upperBound, width: width - inside.width)
    }
    var before = Self.cellsBackward(bytes, from: low, to: line.lowerBound, width: width)
    let beforeIsWhole = before.end <= line.lowerBound
    let afterIsWhole = insideIsWhole && after.end >= line.upperBound
    if beforeIsWhole, afterIsWhole, before.width + inside.width + after.width <= width {
      text = before.reversedText + inside.text + after.text
      caretColumn = before.width
      caretCount = max(1, inside.width)
      return
    }
    // One column is kept for each “…”.
    let room = max(1, width - 2)
    // A range that is too wide leaves a quarter to what stands before it.
    if !insideIsWhole || inside.width > room {
      inside.trim(to: room - min(before.width, room / 4))
    }
    let spare = room - inside.width
    let wanted = beforeIsWhole ? before.width : Int.max
    let share = max(spare / 3, spare - after.width)
    before.trim(to: min(wanted, max(0, min(share, spare))))
    after.trim(to: max(0, spare - before.width))
    let cutsBefore = !beforeIsWhole || before.trimmed
    let cutsAfter = !afterIsWhole || after.trimmed || inside.trimmed
    text =
      (cutsBefore ? "…" : "") + before.reversedText + inside.text + after.text
      + (cutsAfter ? "…" : "")
    caretColumn = before.width + (cutsBefore ? 1 : 0)
    caretCount = max(1, inside.width)
  }

  /// A character as shown: escapes and tabs take several columns.
  private struct Cell {
    let text: String
    let width: Int

    init(_ scalar: Unicode.Scalar, joined: Bool) {
      if scalar == "\t" {
        text = String(repeating: " ", count: DisplayWidth.tab)
        width = DisplayWidth.tab
      } else if TerminalEscape.isUnsafe(scalar) {
        text = TerminalEscape.visibleName(of: scalar)
        width = text.utf8.count
      } else {
        text = String(Character(scalar))
        width = DisplayWidth.of(scalar, joined: joined)
      }
    }
  }

  private struct Run {
    var cells: [Cell] = []
    var width = 0
    /// The byte at which the run stopped.
    var end: Int
    var trimmed = false

    init(end: Int) { self.end = end }

    mutating func add(_ cell: Cell) {
      cells.append(cell)
      width += cell.width
    }

    /// Drops cells from the end until the run is at most `limit` columns wide.
    mutating func trim(to limit: Int) {
      while width > limit, let last = cells.popLast() {
        width -= last.width
        trimmed = true
      }
    }

    var text: String { cells.reduce(into: "") { $0 += $1.text } }
    var reversedText: String { cells.reversed().reduce(into: "") { $0 += $1.text } }
  }

  /// The characters from `start`, a little more than `width` columns of them at most. A run of
  /// marks that take no column is cut too: hostile text stacks thousands of them.
  private static func cells(_ bytes: [UInt8], from start: Int, to end: Int, width: Int) -> Run {
    var run = Run(end: start)
    var joined = false
    while run.end < end, run.width <= width, run.cells.count <= 4 * max(width, 1) {
      let (scalar, length) = decode(bytes, at: run.end, end: end)
      run.add(Cell(scalar, joined: joined))
      joined = scalar.value == DisplayWidth.zeroWidthJoiner
      run.end += length
    }
    return run
  }

  /// The characters before `start`, the nearest first.
  private static func cellsBackward(
    _ bytes: [UInt8], from start: Int, to lowest: Int, width: Int
  ) -> Run {
    var run = Run(end: start)
    while run.end > lowest, run.width <= width, run.cells.count <= 4 * max(width, 1) {
      let previous = boundary(bytes, run.end - 1, in: lowest..<run.end)
      let (scalar, length) = decode(bytes, at: previous, end: run.end)
      // Bytes that are no character stand one by one.
      let whole = previous + length == run.end
      let joined =
        whole && previous >= lowest + 3 && bytes[previous - 3] == 0xE2
        && bytes[previous - 2] == 0x80 && bytes[previous - 1] == 0x8D
      run.add(Cell(whole ? scalar : "\u{FFFD}", joined: joined))
      run.end = whole ? previous : run.end - 1
    }
    return run
  }

  /// The start of the character that holds the byte at `offset`.
  private static func boundary(_ bytes: [UInt8], _ offset: Int, in line: Range<Int>) -> Int {
    var offset = max(line.lowerBound, min(offset, line.upperBound))
    var steps = 0
    while steps < 3, offset > line.lowerBound, offset < line.upperBound,
      bytes[offset] & 0xC0 == 0x80
    {
      offset -= 1
      steps += 1
    }
    return offset
  }

  /// One character; an invalid byte is shown as U+FFFD.
  private static func decode(
    _ bytes: [UInt8], at offset: Int, end: Int
  ) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = bytes[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead < 0xF5, offset + length <= end else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for index in offset + 1..<offset + length {
      guard bytes[index] & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }
}
