import CrossCheck
import Foundation
import Law
import NoticeModel
import RegisterSchema
import SourceText
import Testing

/// A notice and a register of the repository, with the proposals that come of them.
@Suite("Mappings of a whole register") struct MappingRegisterTests {
  private let notice: Notice
  private let register: [ClassifiedSource]

  init() throws {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    func text(_ path: String) throws -> String {
      try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
    notice = CrossCheckTests.notice(try text("notices/jyvaskyla-kotona.yaml"))
    let sql = try text("schema/registers/jyvaskyla-kotona/asiakasrekisteri.sql")
    register = sources((nil, sql))
  }

  private func check(_ mapping: ColumnMapping?) -> RegisterCheck {
    let decisions = mapping?.columns(of: register, notice: notice).decisions ?? ColumnDecisions()
    return RegisterCheck(
      notice: notice, classified: register, decisions: decisions, law: .standard)
  }

  private func scaffold(_ existing: String?) -> String {
    let mapping = existing.map { CrossCheckTests.mapping($0) }
    let bytes = ColumnMapping.scaffold(
      for: check(mapping), notice: notice, existing: mapping?.file, keys: .finnish,
      law: .standard)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func disclosure(_ column: String, _ mapping: String?) -> Disclosure? {
    let mapping = mapping.map { CrossCheckTests.mapping($0) }
    return check(mapping).columns.first { "\($0.reference)".hasSuffix(column) }?.disclosure
  }

  @Test func whatTheNoticeLacksIsProposedOnce() {
    let text = scaffold(nil)
    let read = mapping(text)
    #expect(read.diagnostics.isEmpty)
    let patterns = read.decisions.flatMap { $0.columns.map(\.string) }
    #expect(patterns.contains("asiakas.kansalaisuus"))
    #expect(patterns.contains("asiakas.aidinkieli"))
    #expect(!patterns.contains("asiakas.hetu"))
    #expect(!patterns.contains("asiakas.asiakas_id"))
    #expect(scaffold(text) == text)
  }

  @Test func aProposalDecidesNothingAndADecisionDoes() {
    let text = scaffold(nil)
    #expect(disclosure("asiakas.kansalaisuus", nil) == .undisclosed)
    #expect(disclosure("asiakas.kansalaisuus", text) == .undisclosed)
    let decided = """
      päätökset:
        - {sarake: asiakas.kansalaisuus, henkilötieto: ei, perustelu: Vain testiä.}
        - {sarake: asiakas.aidinkieli, tieto: \(notice.dataItems.first?.items.first?.id.string ?? ""),
           perustelu: Vain testiä.}

      """
    #expect(disclosure("asiakas.kansalaisuus", decided) == .settled(reason: "Vain testiä."))
    #expect(disclosure("asiakas.aidinkieli", decided)?.isDisclosed == true)
    let grown = scaffold(decided)
    #expect(grown.hasPrefix(decided))
    #expect(!grown.dropFirst(decided.count).contains("sarakkeet: asiakas.kansalaisuus"))
  }
}
