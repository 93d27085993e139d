import SourceText
import Testing

@Suite("Lines and columns")
struct LineTableTests {
  private func place(_ text: String, before needle: String) -> (Position, utf16: Int) {
    let bytes = Array(text.utf8)
    let wanted = Array(needle.utf8)
    let offset =
      (0...bytes.count - wanted.count).first { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
      ?? 0
    let table = LineTable(bytes)
    return (table.position(of: offset), table.utf16Column(of: offset))
  }

  @Test("Columns count code points; UTF-16 columns count from 0 in UTF-16 units")
  func wideCharacters() {
    let (position, utf16) = place("a: 1\nä€😀 b!", before: "!")
    #expect(position == Position(line: 2, column: 6))
    #expect(utf16 == 6)
  }

  @Test("A tab is one column")
  func tab() {
    let (position, utf16) = place("\t\tx", before: "x")
    #expect(position == Position(line: 1, column: 3))
    #expect(utf16 == 2)
  }

  @Test("A byte order mark is not a column")
  func byteOrderMark() {
    let (position, utf16) = place("\u{FEFF}ab", before: "b")
    #expect(position == Position(line: 1, column: 2))
    #expect(utf16 == 1)
    #expect(LineTable(Array("\u{FEFF}ab".utf8)).position(of: 0) == Position(line: 1, column: 1))
  }

  @Test("CR LF is one line break, and its CR is the line's last column")
  func carriageReturn() {
    let (position, _) = place("ab\r\ncd\r\nx", before: "x")
    #expect(position == Position(line: 3, column: 1))
    let table = LineTable(Array("ab\r\ncd".utf8))
    #expect(table.position(of: 2) == Position(line: 1, column: 3))
    #expect(table.line(1) == 0..<2)
    #expect(table.line(2) == 4..<6)
  }

  @Test("Lines that do not exist have no bytes; an empty file has one line")
  func lines() {
    let empty = LineTable([])
    #expect(empty.lineCount == 1)
    #expect(empty.line(1) == 0..<0)
    #expect(empty.line(0) == nil)
    #expect(empty.line(2) == nil)
    #expect(empty.position(of: 7) == Position(line: 1, column: 1))
    #expect(LineTable(Array("a\n".utf8)).line(2) == 2..<2)
  }

  @Test("Offsets outside the file are moved to its ends")
  func outside() {
    let table = LineTable(Array("ab\ncd".utf8))
    #expect(table.position(of: -3) == Position(line: 1, column: 1))
    #expect(table.position(of: 99) == Position(line: 2, column: 3))
    #expect(table.utf16Column(of: 99) == 2)
  }

  @Test("Every offset of a long mixed file agrees with counting from the start")
  func againstCounting() {
    let piece = "ä€😀 abc\tå\r\n"
    let text =
      "\u{FEFF}" + String(repeating: piece, count: 60) + String(repeating: "x😀ö", count: 400)
      + "\n" + piece
    let bytes = Array(text.utf8)
    let table = LineTable(bytes)
    var line = 1
    var column = 1
    var units = 0
    var offset = 3
    for scalar in text.unicodeScalars.dropFirst() {
      if table.position(of: offset) != Position(line: line, column: column)
        || table.utf16Column(of: offset) != units
      {
        Issue.record("wrong at byte \(offset)")
      }
      offset += UTF8.width(scalar)
      column += 1
      units += UTF16.width(scalar)
      if scalar == "\n" { (line, column, units) = (line + 1, 1, 0) }
    }
    #expect(offset == bytes.count)
    #expect(table.lineCount == line)
  }
}
