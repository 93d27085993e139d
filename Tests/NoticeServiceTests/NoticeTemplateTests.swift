import Diagnostics
import NoticeModel
import NoticeService
import Reports
import Testing

@Suite("The template of a new notice")
struct NoticeTemplateTests {
  @Test(arguments: DraftKind.all)
  func `is read without a finding of syntax or language but its gaps`(_ kind: DraftKind) {
    let report = lint(kind.write())
    let others = report.diagnostics.filter { $0.kind != .rule && $0.id != "LANG-PLACEHOLDER" }
    #expect(others.isEmpty, "\(others.map { "\($0.id) \($0.message.text(in: .english))" })")
  }

  @Test(arguments: DraftKind.all)
  func `is read without other findings of language when nothing was answered`(_ kind: DraftKind) {
    let report = lint(kind.write(NoticeTemplate.Answers()))
    let others = report.diagnostics.filter { $0.kind != .rule && $0.id != "LANG-PLACEHOLDER" }
    #expect(others.isEmpty, "\(others.map { "\($0.id) \($0.message.text(in: .english))" })")
  }

  @Test(arguments: DraftKind.all)
  func `has nothing to remark on when every gap is filled in`(_ kind: DraftKind) {
    for answers in [NoticeTemplate.Answers.complete, NoticeTemplate.Answers()] {
      let filled = DraftFiller(kind.keys).fill(kind.write(answers))
      let found = lint(filled).diagnostics.filter { $0.severity > .info }
      #expect(found.isEmpty, "\(found.map { "\($0.id) \($0.message.text(in: .english))" })")
    }
  }

  @Test(arguments: DraftKind.all)
  func `tells everything that Articles 13 and 14 ask for when filled in`(_ kind: DraftKind) {
    let report = lint(DraftFiller(kind.keys).fill(kind.write()))
    #expect(!report.coverage.isEmpty)
    #expect(report.coverage.allSatisfy { $0.state != .missing })
  }

  @Test func `keeps to 100 columns`() {
    for kind in DraftKind.all {
      for line in kind.write().split(separator: "\n") where !line.contains("[") {
        #expect(line.count <= 100, "\(line)")
      }
    }
  }

  @Test func `writes what a hostile answer holds as mere text`() {
    var answers = NoticeTemplate.Answers()
    answers.municipality = "a\"\nkielet: [sv] # \u{1B}[31m\\"
    answers.register = "x\u{2028}tila: julkaistu: \u{9D}"
    let draft = NoticeTemplate.write(answers, keys: .finnish, guide: .finnish, date: someDay)
    #expect(!draft.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{9D}" })
    let report = lint(draft)
    #expect(!report.diagnostics.contains { $0.kind == .syntax })
    #expect(report.title == "Tietosuojaseloste: x tila: julkaistu:")
  }

  @Test func `names its file after the register`() {
    #expect(
      NoticeTemplate.fileName(for: "Kirjaston asiakasrekisteri")
        == "kirjaston-asiakasrekisteri.yaml")
    #expect(NoticeTemplate.fileName(for: nil) == "tietosuojaseloste.yaml")
    #expect(NoticeTemplate.fileName(for: "../../etc") == "etc.yaml")
    #expect(NoticeTemplate.fileName(for: "شبكة") == "tietosuojaseloste.yaml")
  }
}
