import Testing

@testable import Law

@Suite("Lines that are looked up as they are")
struct SortedLinesTests {
  @Test("every key is found, and nothing else")
  func finds() {
    let lines = SortedLines(text: "a;1\nab;2 3\nb c;4\nå;5\n")
    #expect(lines.value(of: "a") == "1")
    #expect(lines.value(of: "ab") == "2 3")
    #expect(lines.value(of: "b c") == "4")
    #expect(lines.value(of: "å") == "5")
    for key in ["", "aa", "abc", "b", "z", "ä", "a;1", "\n"] {
      #expect(lines.value(of: key) == nil, "\(key)")
    }
    #expect(SortedLines(text: "").value(of: "a") == nil)
    #expect(SortedLines(text: "a;1").value(of: "a") == "1")
  }

  @Test("the prepared names are those of the table")
  func namesAreFresh() {
    // Compared as a flag: a difference of texts this long helps nobody.
    let isFresh = StatuteTable.names(of: LawBook.standard.statutes) == StatuteKeys.lines
    #expect(isFresh, "StatuteKeys+Generated.swift is stale: run swift run seloste-dev generate")
  }

  @Test("acts are found by number")
  func numbers() {
    for statute in LawBook.standard.statutes where statute.hasNumber {
      #expect(LawBook.standard.statute(statute.id)?.id == statute.id)
    }
    #expect(LawBook.standard.statute(0, 0) == nil)
    #expect(LawBook.standard.statute(99_999, 2030) == nil)
  }
}
