import Diagnostics
import Reports
import SourceText
import TestSupport
import Testing

@Suite("Carets stand under exactly the marked text") struct CodeFrameTests {
  /// The lines of the frame: those with the gutter's bar, and the mark of left-out lines.
  private func frame(_ text: String, width: Int = 80) -> [String] {
    TextReport(language: .english, color: false, showInfo: true, terminalWidth: width)
      .render(Sample.marked(text)).split(separator: "\n").map(String.init)
      .filter { $0.contains(" │") }
  }

  @Test func underPlainText() {
    #expect(frame("nimi: ⟦Mallila⟧ x") == ["  1 │ nimi: Mallila x", "    │       ^^^^^^^"])
  }

  @Test func afterLettersOfTwoBytes() {
    #expect(frame("ääkköset: ⟦öljyä⟧") == ["  1 │ ääkköset: öljyä", "    │           ^^^^^"])
  }

  @Test func afterTheEuroSign() {
    #expect(frame("hinta: 10 €, ⟦5 €⟧") == ["  1 │ hinta: 10 €, 5 €", "    │              ^^^"])
  }

  @Test func afterAnEmojiOfTwoColumns() {
    #expect(frame("a: 🙂 ⟦b🙂⟧") == ["  1 │ a: 🙂 b🙂", "    │       ^^^"])
  }

  @Test func afterWideEastAsianLetters() {
    #expect(frame("日本 ⟦語⟧") == ["  1 │ 日本 語", "    │      ^^"])
  }

  @Test func afterACombiningMark() {
    #expect(frame("a\u{308} ⟦b⟧") == ["  1 │ a\u{308} b", "    │   ^"])
  }

  @Test func afterATabThatIsShownAsSpaces() {
    #expect(frame("\ta:\t⟦b⟧") == ["  1 │     a:    b", "    │           ^"])
  }

  @Test func afterAnEscapedCharacter() {
    #expect(frame("a\u{1B} ⟦b⟧") == ["  1 │ a\\u{1B} b", "    │         ^"])
  }

  @Test func oneCaretForAnEmptyRange() {
    #expect(frame("a: ⟦⟧b") == ["  1 │ a: b", "    │    ^"])
  }

  @Test func oneCaretAtTheEndOfTheFile() {
    #expect(frame("a: b\n⟦⟧") == ["  2 │", "    │ ^"])
  }

  @Test func underEachOfThreeLines() {
    #expect(
      frame("a: ⟦b\n  c\n  d⟧e") == [
        "  1 │ a: b", "    │    ^", "  2 │   c", "    │   ^", "  3 │   de", "    │   ^",
      ])
  }

  @Test func aLongRangeShowsItsBeginningAndItsEnd() {
    let text = "⟦l1\nl2\nl3\nl4\nl5⟧"
    #expect(
      frame(text) == [
        "  1 │ l1", "    │ ^^", "  2 │ l2", "    │ ^^", "  ⋮ │", "  5 │ l5", "    │ ^^",
      ])
  }

  @Test func aLineBreakAtTheEndIsNotANewLine() {
    #expect(frame("⟦ab\n⟧cd") == ["  1 │ ab", "    │ ^^"])
  }

  @Test func aLongLineIsCutAroundTheRange() {
    let text = String(repeating: "ä", count: 200) + "⟦XY⟧" + String(repeating: "b", count: 200)
    let lines = frame(text, width: 60)
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 60 })
    #expect(lines[0].hasPrefix("  1 │ …ä"))
    #expect(lines[0].hasSuffix("b…"))
    let caret = lines[1].unicodeScalars.map { $0 == "^" }
    let marked = lines[0].unicodeScalars.map { $0 == "X" || $0 == "Y" }
    #expect(Array(marked.prefix(caret.count)) == caret)
  }

  @Test func aRangeWiderThanTheTerminalIsCutAtItsEnd() {
    let lines = frame("a: ⟦" + String(repeating: "x", count: 300) + "⟧", width: 60)
    #expect(lines[0].hasSuffix("x…"))
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 60 })
    #expect(lines[1].filter { $0 == "^" }.count == lines[0].filter { $0 == "x" }.count)
  }

  @Test func invalidBytesAreReplacedOneByOne() {
    let file = SourceFile(id: FileID(0), path: "a", bytes: Array("a ".utf8) + [0xC3, 0xFF, 0x62])
    let notice = NoticeReport(
      path: "a", title: nil, files: [file],
      diagnostics: [
        Diagnostic(
          "TEST", .syntax, .error, at: SourceRange(file: FileID(0), start: 4, end: 5),
          Message(Phrase("Here.")))
      ], omitted: 0, coverage: [])
    let text = TextReport(language: .english, color: false, showInfo: true, terminalWidth: 80)
      .render(notice)
    #expect(text.contains("  1 │ a \u{FFFD}\u{FFFD}b\n    │     ^\n"))
  }
}
