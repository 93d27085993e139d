import CrossCheck
import Diagnostics
import RegisterSchema
import Testing

@Suite("Evidence of decisions") struct MappingEvidenceTests {
  /// The fingerprint that the check proposes for a pattern over a schema.
  private func fingerprint(_ pattern: String, _ sql: String) throws -> String {
    let found = mapping("decisions:\n  - {column: \"\(pattern)\", personal: no, because: x}\n")
      .columns(of: sources((nil, sql)), notice: notice(clientNotice))
    let finding = try #require(found.diagnostics.first { $0.id == "MAPPING-EVIDENCE-MISSING" })
    return try #require(finding.message.values["now"]?.en)
  }

  private func findings(_ pattern: String, _ evidence: String, _ sql: String) -> [Diagnostic] {
    mapping(
      "decisions:\n  - {column: \"\(pattern)\", personal: no, because: x, evidence: \(evidence)}\n"
    ).columns(of: sources((nil, sql)), notice: notice(clientNotice)).diagnostics
  }

  private static let table = "CREATE TABLE asiakas (id int, tila varchar(10), x text);\n"

  @Test func sameEvidenceIsSilent() throws {
    let evidence = try fingerprint("asiakas.tila", Self.table)
    #expect(evidence.utf8.count == 16)
    #expect(findings("asiakas.tila", evidence, Self.table).isEmpty)
    let later = Self.table + "CREATE TABLE toinen (id int);\n"
    #expect(findings("asiakas.tila", evidence, later).isEmpty)
  }

  @Test(arguments: [
    "CREATE TABLE asiakas (id int, tila varchar(20), x text);\n",
    table + "COMMENT ON COLUMN asiakas.tila IS 'Terveydentila';\n",
    "CREATE TABLE asiakas (id int, tila boolean, x text);\n",
  ])
  func changedEvidenceIsToldAndTheDecisionHolds(_ sql: String) throws {
    let evidence = try fingerprint("asiakas.tila", Self.table)
    let found = findings("asiakas.tila", evidence, sql)
    #expect(found.map(\.id) == ["MAPPING-STALE"])
    #expect(found.first?.severity == .warning)
    let mended = try #require(found.first?.fixes.first?.edits.first?.replacement)
    #expect(findings("asiakas.tila", mended, sql).isEmpty)
    let decided = mapping(
      "decisions:\n  - {column: asiakas.tila, personal: no, because: x, evidence: \(evidence)}\n"
    ).columns(of: sources((nil, sql)), notice: notice(clientNotice)).decisions
    let column = ColumnReference(TableName(schema: "public", "asiakas"), "tila")
    #expect(decided[0, column]?.meaning == .notPersonal)
  }

  @Test func aNewColumnOfADecidedTableIsToBeLookedAt() throws {
    let evidence = try fingerprint("asiakas.*", Self.table)
    let grown = "CREATE TABLE asiakas (id int, tila varchar(10), x text, uskonto text);\n"
    #expect(findings("asiakas.*", evidence, grown).map(\.id) == ["MAPPING-STALE"])
  }

  @Test func aNewTableWithTheSameBookkeepingIsNot() throws {
    let sql =
      "CREATE TABLE a (id int, luotu timestamp);\nCREATE TABLE b (id int, luotu timestamp);\n"
    let evidence = try fingerprint("*.luotu", sql)
    let grown = sql + "CREATE TABLE c (id int, luotu timestamp);\n"
    #expect(findings("*.luotu", evidence, grown).isEmpty)
    let other = sql + "CREATE TABLE c (id int, luotu text);\n"
    #expect(findings("*.luotu", evidence, other).map(\.id) == ["MAPPING-STALE"])
  }

  @Test func theOrderOfTablesDoesNotMatter() throws {
    let (a, b) = ("CREATE TABLE a (x1 text, x2 int);\n", "CREATE TABLE b (x3 text);\n")
    let (first, second) = (try fingerprint("?.x*", a + b), try fingerprint("?.x*", b + a))
    #expect(first == second)
  }
}
