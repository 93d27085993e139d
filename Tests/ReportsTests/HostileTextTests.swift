import Diagnostics
import Foundation
import Reports
import SourceText
import Testing

/// A report in which every place that comes from input holds characters that deceive.
enum Hostile {
  static let characters: [Unicode.Scalar] =
    ((0...0x1F).map { UInt32($0) } + (0x7F...0x9F).map { UInt32($0) } + [
      0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069,
      0xFEFF, 0xFFF9, 0xE0001, 0xE007F,
    ]).compactMap { Unicode.Scalar($0) }

  static let text: String = {
    var text = "\u{1B}]0;title\u{07}\u{1B}[2J\r\nerror: forged\n"
    for scalar in characters {
      text.unicodeScalars.append(scalar)
      text += "x"
    }
    return text + "\"\\{key}"
  }()

  static let report: NoticeReport = {
    let source = SourceFile(id: FileID(0), path: text, text: "a: " + text)
    let all = SourceRange(file: FileID(0), start: 3, end: source.bytes.count)
    let message = Message(
      Phrase(fi: "Arvo {key}.", sv: "Värde {key}.", en: "Value {key}."), ["key": text])
    let findings = [
      Diagnostic(
        "TEST-HOSTILE", .rule, .error, at: all, message, help: message,
        citations: [Citation(Phrase(text), url: text)], notes: [Note(message, at: all)],
        reasons: [Note(message, at: all), Note(message)],
        fixes: [Fix(message, .safe, [Edit(all, text)])])
    ]
    // The same words often enough to be listed in short.
    let repeated = (0..<6).map {
      Diagnostic(
        DiagnosticID("TEST-\(text)"), .language, .warning,
        at: SourceRange(file: FileID(0), start: $0 * 9, end: $0 * 9 + 9), message)
    }
    return NoticeReport(
      path: text, title: text, files: [source], diagnostics: findings + repeated, omitted: 2,
      coverage: [CoverageRow(articles: text, title: Phrase(text), state: .missing)])
  }()
}

@Suite("Hostile text cannot act") struct HostileTextTests {
  /// The deceiving characters of a text, but for the line breaks that the report itself writes.
  private func deceivers(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0 != "\n" && TerminalEscape.isUnsafe($0) }
  }

  @Test func noRawControlByteIsLeftInTheText() {
    let text = TextReport(language: .finnish, color: false, showInfo: true, terminalWidth: 80)
      .render(Hostile.report)
    #expect(deceivers(text).isEmpty)
    #expect(text.contains("\\u{1B}]0;title\\u{07}"))
  }

  @Test func noRawControlByteIsLeftInReasons() {
    let text = TextReport(
      language: .finnish, color: false, showInfo: true, explainsWhy: true, terminalWidth: 80
    ).render(Hostile.report)
    #expect(deceivers(text).isEmpty)
    #expect(text.contains(" 1. "))
  }

  @Test func withColourTheOnlyEscapesAreColours() {
    let text = TextReport(language: .english, color: true, showInfo: true, terminalWidth: 80)
      .render(Hostile.report)
    #expect(deceivers(text).allSatisfy { $0 == "\u{1B}" })
    for part in text.split(separator: "\u{1B}").dropFirst() {
      let parameters = part.dropFirst().prefix { $0.isNumber || $0 == ";" }
      #expect(part.hasPrefix("[") && part.dropFirst(1 + parameters.count).hasPrefix("m"))
    }
  }

  @Test func aValueCannotForgeALine() {
    for width in [40, 80, 200] {
      let text = TextReport(language: .english, color: false, showInfo: true, terminalWidth: width)
        .render(Hostile.report)
      #expect(!text.split(separator: "\n").contains { $0.hasPrefix("error: forged") })
    }
  }

  @Test func theConciseReportKeepsToOneLineAFinding() {
    let text = ConciseReport(language: .swedish, showInfo: true).render(Hostile.report)
    #expect(deceivers(text).isEmpty)
    #expect(
      text.split(separator: "\n", omittingEmptySubsequences: false).count
        == Hostile.report.diagnostics.count + 1)
  }

  @Test func jsonEscapesWhatDeceivesAndKeepsItsMeaning() throws {
    let bytes = JSONReportTests.document([Hostile.report])
    #expect(deceivers(String(decoding: bytes, as: UTF8.self)).isEmpty)
    let notices = try #require(JSONReportTests.parsed(bytes)["notices"] as? [[String: Any]])
    let path = try #require(notices[0]["path"] as? String)
    #expect(Array(path.unicodeScalars) == Array(Hostile.text.unicodeScalars))
  }
}

@Suite("Text made safe for a terminal") struct TerminalEscapeTests {
  @Test func controlCharactersGetVisibleNames() {
    #expect(
      TerminalEscape.line("a\u{1B}[31m\r\n\tb\u{7F}\u{85}\u{202E}")
        == "a\\u{1B}[31m\\u{0D}\\u{0A}\\u{09}b\\u{7F}\\u{85}\\u{202E}")
  }

  @Test(arguments: Hostile.characters) func eachDeceivingCharacterIsNamed(_ scalar: Unicode.Scalar)
  {
    let hexadecimal = String(scalar.value, radix: 16, uppercase: true)
    let name = (hexadecimal.count < 2 ? "0" : "") + hexadecimal
    #expect(TerminalEscape.line(String(Character(scalar))) == "\\u{\(name)}")
  }

  @Test func ordinaryTextStaysAsItIs() {
    let text = "Käyttäjän ”nimi” – 10 €, 日本 🙂"
    #expect(TerminalEscape.line(text) == text)
  }

  @Test func widthsAreThoseOfATerminal() {
    #expect(DisplayWidth.of("äö€") == 3)
    #expect(DisplayWidth.of("日本") == 4)
    #expect(DisplayWidth.of("e\u{301}") == 1)
    #expect(DisplayWidth.of("🙂") == 2)
    #expect(DisplayWidth.of("👩\u{200D}💻") == 2)
    #expect(DisplayWidth.of("👍🏽") == 2)
  }
}
