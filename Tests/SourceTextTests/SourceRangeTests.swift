import SourceText
import Testing

@Suite("Places in a file")
struct SourceRangeTests {
  private let file = SourceFile(path: "n.yaml", text: "a: äö\n")

  @Test("A range gives back its text")
  func text() {
    #expect(file.text(SourceRange(file: file.id, start: 3, end: 7)) == "äö")
  }

  @Test("A range outside the file gives what there is")
  func outside() {
    #expect(file.text(SourceRange(file: file.id, start: 7, end: 99)) == "\n")
    #expect(file.text(SourceRange(file: file.id, start: 50, end: 99)) == "")
  }

  @Test("A range never ends before it starts")
  func order() {
    #expect(SourceRange(file: file.id, start: 5, end: 3).count == 0)
  }

  @Test("A part stays inside its range")
  func part() {
    let range = SourceRange(file: file.id, start: 2, end: 6)
    #expect(range.part(1, 3) == SourceRange(file: file.id, start: 3, end: 5))
    #expect(range.part(-1, 9) == range)
    #expect(range.part(9, 12).count == 0)
  }

  @Test("Ranges stand in the order of files, then starts, then ends")
  func sorting() {
    let ranges = [
      SourceRange(file: FileID(1), start: 0, end: 1),
      SourceRange(file: FileID(0), start: 4, end: 9),
      SourceRange(file: FileID(0), start: 4, end: 5),
      SourceRange(file: FileID(0), start: 2, end: 9),
    ]
    #expect(ranges.sorted() == Array(ranges.reversed()))
  }

  @Test("What was never read from a file is nowhere")
  func nowhere() {
    #expect(SourceRange.nowhere.isNowhere)
    #expect(!file.range.isNowhere)
  }
}
