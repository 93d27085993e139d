import Diagnostics
import NoticeModel
import NoticeService
import Reports
import SourceText
import Testing

/// Codes are put together here: none stands in a file as it is.
@Suite("Personal identity codes")
struct IdentityCodeTests {
  private static func code(_ date: String, _ sign: String, _ serial: String) -> String {
    let characters = Array("0123456789ABCDEFHJKLMNPRSTUVWXY")
    let number = Int(date + serial) ?? 0
    return date + sign + serial + String(characters[number % characters.count])
  }

  private static func count(_ text: String) -> Int {
    IdentityCode.ranges(in: Array(text.utf8)).count
  }

  @Test(
    "Every sign of the century is known",
    arguments: [
      "+", "-", "A", "B", "C", "D", "E", "F", "U", "V", "W", "X", "Y", "–", "\u{2011}", "a",
    ])
  func signsAreKnown(_ sign: String) {
    let code = Self.code("311299", sign, "123")
    #expect(Self.count(code) == 1)
    #expect(Self.count("(\(code))") == 1)
    #expect(Self.count("Esimerkki:\n\(code), ja \(code.lowercased())") == 2)
  }

  @Test("Codes of tests, impossible days and wrong check characters pass")
  func othersPass() {
    for serial in ["900", "999", "000", "001"] {
      #expect(Self.count(Self.code("010150", "+", serial)) == 0)
    }
    for date in ["320150", "311350", "300250", "290201", "000150", "010050"] {
      #expect(Self.count(Self.code(date, "+", "123")) == 0)
    }
    let code = Self.code("010150", "+", "123")
    for other in "0123456789ABCDEFHJKLMNPRSTUVWXYGIOQZ" where other != code.last {
      #expect(Self.count(String(code.dropLast()) + String(other)) == 0)
    }
    for text in ["1\(code)", "\(code)1", "x\(code)", String(code.dropLast()), "", "010150+"] {
      #expect(Self.count(text) == 0)
    }
    #expect(Self.count(Self.code("010150", "G", "123")) == 0)
  }

  @Test("A leap day is a day of a leap year only")
  func leapDays() {
    #expect(Self.count(Self.code("290296", "+", "123")) == 1)
    #expect(Self.count(Self.code("290200", "+", "123")) == 0)
    #expect(Self.count(Self.code("290200", "A", "123")) == 1)
  }

  @Test("A code is found wherever it begins")
  func foundAtEachPlace() {
    let code = Self.code("010150", "+", "123")
    for length in 0..<20 {
      let text = String(repeating: " ", count: length) + code + " ja"
      #expect(IdentityCode.ranges(in: Array(text.utf8)) == [length..<length + 11])
    }
  }

  @Test("No report repeats a code")
  func reportsAreMasked() {
    let code = Self.code("010150", "+", "123")
    let text = """
      seloste: 1
      languages: [fi]
      title: Hanke \(code)
      controller: {name: "Hanke \(code)", kind: project}
      otherInformation: "Pakomerkein: \(code.prefix(6))\\x2B\(code.suffix(4))"
      """
    let report = lint(text, path: "code.yaml").report
    #expect(report.diagnostics.count { $0.id.name == "FI-TSL29-HETU-VALUE" } == 3)
    let json = String(decoding: JSONReport(version: "1").notice(report), as: UTF8.self)
    let concise = ConciseReport(language: .finnish, showInfo: true).render(report)
    for output in [json, concise, report.concise, report.title ?? ""] {
      #expect(!output.contains(code))
    }
    #expect(report.files.allSatisfy { !$0.text($0.range).contains(code) })
  }
}
