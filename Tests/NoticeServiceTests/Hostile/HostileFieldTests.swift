import Diagnostics
import DocumentSyntax
import NoticeModel
import NoticeRender
import NoticeService
import Reports
import SourceText
import TestSupport
import Testing

/// Hostile words in every text field of a notice in which every field is filled.
@Suite("Hostile words in every field")
struct HostileFieldTests {
  /// Words, and which fields hold them: every n-th, beginning at one.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    var number = 0
    var every = 1
    var first = 0
    var denies = false

    var sketch: Sketch { sketch(saying: text) }

    /// The same notice without the characters that are refused.
    var cleaned: Sketch {
      let kept = text.unicodeScalars.filter { CharacterCheck.problem(of: $0) == nil }
      return sketch(saying: String(String.UnicodeScalarView(kept)))
    }

    private func sketch(saying text: String) -> Sketch {
      RichSketch.notice(denying: denies) { $0 % every == first % every ? text : "sana" }
    }

    var testDescription: String { "\(text.prefix(40).debugDescription) \(denies) \(first)" }
  }

  static let cases: [Case] =
    HostileStrings.all.enumerated().map { Case(text: $1, number: $0, denies: $0 % 4 == 3) }
    + HostileStrings.long.flatMap { text in
      (0..<(PropertyRun.isThorough ? 40 : 1)).map {
        Case(text: text, number: $0, every: 40, first: $0)
      }
    }

  @Test func thereAreEnoughOfThem() {
    #expect(HostileStrings.all.count >= 150)
    let sketch = RichSketch.notice { "\($0)" }
    #expect(sketch.leaves(in: .finnish).count > 200)
  }

  @Test(arguments: cases)
  func theReportHoldsNoControlCharacter(hostile: Case) {
    guard let date = CalendarDate(year: 2026, month: 11, day: 1) else { return }
    var layout = SketchLayout()
    // As escapes of YAML, or raw in the file; the one or the other.
    layout.escapesRefused = hostile.number % 2 == 0
    let yaml = SketchPrinter.print(hostile.sketch, layout)
    let loaded = NoticeLoader.load(path: hostile.text, bytes: Array(yaml.utf8), format: .yaml) {
      _, _ in .failure(.missing)
    }
    let report = NoticeLinter.lint(loaded, asOf: date)
    #expect(!report.diagnostics.isEmpty)
    let language = MessageLanguage.allCases[hostile.number % 3]
    let text = TextReport(language: language, color: false, showInfo: true, terminalWidth: nil)
      .render(report)
    #expect(Self.refused(in: text).isEmpty)
  }

  @Test(arguments: cases)
  func theTextHoldsNoControlCharacter(hostile: Case) {
    let notice = NoticeBinder.bind(hostile.sketch.uncheckedTree).notice
    let language: LanguageTag = hostile.number % 2 == 0 ? .finnish : .swedish
    #expect(Self.refused(in: TextRenderer.render(notice, language: language)).isEmpty)
  }

  @Test(arguments: cases)
  func theXMLIsTheSameNoticeWithoutRefusedCharacters(hostile: Case) {
    let notice = NoticeBinder.bind(hostile.sketch.uncheckedTree).notice
    let xml = XMLNoticeWriter.write(notice)
    let again = Reading(xml, .xml)
    #expect(!again.tree.isPartial)
    #expect(again.diagnostics.allSatisfy { $0.kind != .syntax }, "\(again.told)")
    let expected = NoticeBinder.bind(hostile.cleaned.uncheckedTree).notice
    let written = XMLNoticeWriter.write(again.notice)
    #expect(again.notice == expected, "\(difference(XMLNoticeWriter.write(expected), written))")
  }

  @Test(arguments: cases)
  func theYAMLIsTheSameNoticeWithoutRefusedCharacters(hostile: Case) {
    let notice = NoticeBinder.bind(hostile.sketch.uncheckedTree).notice
    let yaml = YAMLNoticeWriter.write(notice, keys: .swedish)
    let again = Reading(yaml, .yaml)
    #expect(!again.tree.isPartial)
    #expect(again.diagnostics.allSatisfy { $0.kind != .syntax }, "\(again.told)")
    let expected = NoticeBinder.bind(hostile.cleaned.uncheckedTree).notice
    let written = YAMLNoticeWriter.write(again.notice, keys: .swedish)
    #expect(
      again.notice == expected,
      "\(difference(YAMLNoticeWriter.write(expected, keys: .swedish), written))")
  }

  private static func refused(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0 != "\n" && CharacterCheck.problem(of: $0) != nil }
  }
}
