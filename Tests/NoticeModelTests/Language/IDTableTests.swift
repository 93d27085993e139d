import SourceText
import Testing

@testable import NoticeModel

@Suite("A table of ids")
struct IDTableTests {
  @Test("finds every id, be they few or many", arguments: [1, 64, 65, 300])
  func finds(count: Int) {
    var table = IDTable()
    for number in 0..<count { table.insert(Text("tieto-\(number)")) }
    for number in 0..<count { #expect(table.contains("tieto-\(number)")) }
    #expect(!table.contains("tieto-\(count)"))
    #expect(table.strings.count == count)
  }

  @Test("keeps the place of the first of two equal ids", arguments: [0, 100])
  func duplicates(others: Int) {
    var table = IDTable()
    for number in 0..<others { table.insert(Text("tieto-\(number)")) }
    let first = SourceRange(file: FileID(0), start: 1, end: 5)
    #expect(table.insert(Text("nimi", at: first)) == nil)
    #expect(table.insert(Text("nimi")) == first)
    #expect(table.strings.count == others + 1)
  }

  @Test("takes letters with separate marks for the same id", arguments: [0, 100])
  func equivalence(others: Int) {
    var table = IDTable()
    for number in 0..<others { table.insert(Text("tieto-\(number)")) }
    table.insert(Text("ikä"))
    #expect(table.contains("ika\u{308}"))
    #expect(!table.contains("ika"))
  }
}
