import Law
import Testing

@testable import NoticeRules

@Suite("Words by which acts are found")
struct StatutePatternTests {
  @Test("those prepared are those of the tables")
  func areFresh() {
    let law = LawBook.standard
    // Compared as a flag: a difference of texts this long helps nobody.
    let isFresh = StatutePatterns.lines(law.statutes, law.bills) == StatutePatterns.prepared
    #expect(isFresh, "StatutePatterns+Generated.swift is stale: run swift run seloste-dev generate")
  }
}
