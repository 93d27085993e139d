import CrossCheck
import Diagnostics
import Law
import NoticeModel
import RegisterSchema
import SourceText
import Testing

@Suite("Proposed mappings") struct MappingScaffoldTests {
  /// A proposal for a schema of which the notice tells only names and identity codes.
  private func scaffold(
    _ sources: [ClassifiedSource], existing: String? = nil, keys: KeySet = .finnish
  ) -> String {
    let file = existing.map { SourceFile(path: "t.mapping.yaml", text: $0) }
    let scaffold = MappingScaffold(
      sources: sources, notice: notice(clientNotice), law: .standard, existing: file, keys: keys)
    let bytes = scaffold.bytes(
      disclosure: { source, column in
        let verdict = sources[source].classification.columns[column]
        switch verdict.kind {
        case .personal:
          return ["ID", "HETU"].contains(verdict.category ?? "") ? .disclosed([0]) : .undisclosed
        case .unsure: return .unsure
        default: return verdict.flags.contains(.opaque) ? .notJudgeable(.opaque) : .notAsked
        }
      }, candidates: { $0 == "ID" ? ["nimi", "hetu"] : [] })
    return String(decoding: bytes, as: UTF8.self)
  }

  private let clients = sources((nil, clientSchema))

  private func patterns(_ text: String) -> [String] {
    mapping(text).decisions.flatMap { $0.columns.map(\.string) }
  }

  @Test("A new file reads as proposals without fault", arguments: KeySet.allCases)
  func newFile(_ keys: KeySet) {
    let text = scaffold(clients, keys: keys)
    let read = mapping(text)
    #expect(read.diagnostics.isEmpty)
    #expect(read.keySet == keys)
    #expect(patterns(text).contains("asiakas.uskonto"))
    #expect(patterns(text).contains("asiakas.puhelin"))
    #expect(!patterns(text).contains("asiakas.hetu"))
    #expect(read.decisions.allSatisfy { $0.isProposal && $0.evidence != nil })
    let mapped = read.columns(of: clients, notice: notice(clientNotice))
    #expect(Set(mapped.diagnostics.map(\.id)) == ["MAPPING-REVIEW"])
    #expect(mapped.decisions.isEmpty)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 180 && !$0.contains("{") })
  }

  @Test func itSaysTheEvidenceInWords() {
    let text = scaffold(clients)
    #expect(text.contains("# Taulu asiakas: jokainen rivi on henkilö."))
    #expect(text.contains("tietosisällössä ei ole tätä: uskonto tai vakaumus"))
    #expect(text.contains("tietoryhmä: vakaumus"))
    #expect(text.contains("+ sarakkeen nimi: yhteystiedot"))
    #expect(text.contains("tarkistettava: kyllä"))
  }

  @Test func anAcceptedProposalIsADecisionWithoutFurtherFindings() throws {
    let text = scaffold(clients)
    let entries = text.replacing("tarkistettava: kyllä", with: "perustelu: Lisätään selosteeseen.")
    let read = mapping(entries)
    let mapped = read.columns(of: clients, notice: notice(clientNotice))
    #expect(!mapped.diagnostics.contains { $0.id == "MAPPING-STALE" })
    let column = ColumnReference(TableName(schema: "public", "asiakas"), "uskonto")
    #expect(mapped.decisions[0, column]?.meaning == .category("RELIGION"))
  }

  @Test func aSecondRunAddsNothing() {
    let text = scaffold(clients)
    #expect(scaffold(clients, existing: text) == text)
    #expect(scaffold(clients) == text)
  }

  @Test(
    "What people wrote stays, byte for byte",
    arguments: [
      "# oma huomautus", "päätökset:\n", "päätökset: []\n", "---\npäätökset:\n",
      "päätökset:\n- sarake: asiakas.uskonto\n  henkilötieto: ei\n  perustelu: Ei.",
      "päätökset:\n    - {sarake: asiakas.uskonto, henkilötieto: ei, perustelu: Ei.}\n\n\n",
      "päätökset:\r\n  - sarake: asiakas.uskonto\r\n    henkilötieto: ei\r\n    perustelu: Ei.\r\n",
      "päätökset: [{sarake: asiakas.uskonto, henkilötieto: ei, perustelu: Ei.}]\n# loppu\n",
      "{päätökset: [{sarake: asiakas.uskonto, henkilötieto: ei, perustelu: Ei.}]}",
      "päätökset: {sarake: asiakas.uskonto, henkilötieto: ei, perustelu: Ei.}",
      "päätökset:\n  - sarake: asiakas.uskonto\n    henkilötieto: ei\n    perustelu: |+\n      Ei.\n\n",
      "päätökset:\n  -\n    sarake: asiakas.uskonto\n    henkilötieto: ei\n    perustelu: Ei.\n...\n",
      "päätökset:\n  - # tähän\n    sarake: asiakas.uskonto\n    henkilötieto: ei\n",
      "decisions:\n  - column: asiakas.uskonto\n    personal: no\n    because: No.\n# end",
      "beslut:\n  - kolumn: asiakas.uskonto\n    personuppgift: nej\n\tmotivering: Nej.\n",
      "tuntematon: 1\npäätökset:\n  - sarake: asiakas.uskonto\n    henkilötieto: ei\n",
    ])
  func keepsBytes(_ existing: String) {
    let once = scaffold(clients, existing: existing)
    #expect(once.hasPrefix(existing) || Array(once.utf8).starts(with: existing.utf8))
    #expect(scaffold(clients, existing: once) == once)
    let (before, after) = (mapping(existing), mapping(once))
    #expect(before.diagnostics.map(\.id) == after.diagnostics.map(\.id))
    #expect(after.decisions.count >= before.decisions.count)
    for (old, new) in zip(before.decisions, after.decisions) {
      #expect(old.columns == new.columns)
      #expect(old.items == new.items)
    }
    let decided =
      existing.contains("uskonto") && before.diagnostics.allSatisfy { $0.kind != .syntax }
    let lines = once.dropFirst(existing.count).split(whereSeparator: \.isNewline)
    #expect(lines.contains { $0.hasSuffix("asiakas.puhelin") } || !decided)
    if decided { #expect(!lines.contains { $0.hasSuffix(": asiakas.uskonto") }) }
  }

  @Test func anOpenListGoesOnInItsOwnWay() {
    for existing in [
      "decisions:\n- column: asiakas.uskonto\n  personal: no\n  because: No.",
      "decisions:\n      - column: asiakas.uskonto\n        personal: no\n        because: No.\n",
    ] {
      let read = mapping(scaffold(clients, existing: existing))
      #expect(read.diagnostics.isEmpty)
      #expect(read.decisions.count > 3)
      #expect(read.keySet == .english)
    }
  }

  @Test func newColumnsAreProposedAfterTheOldOnes() {
    let first = scaffold(clients)
    let grown = sources(
      (nil, clientSchema + "ALTER TABLE asiakas ADD COLUMN diagnoosi text;"))
    let second = scaffold(grown, existing: first)
    #expect(second.hasPrefix(first))
    #expect(patterns(second).dropFirst(patterns(first).count) == ["asiakas.diagnoosi"])
  }

  @Test func twoSystemsAreToldApart() {
    let both = sources(("koto", clientSchema), ("maire", clientSchema))
    let text = scaffold(both)
    let read = mapping(text)
    #expect(Set(read.decisions.compactMap { $0.system?.string }) == ["koto", "maire"])
    #expect(scaffold(both, existing: text) == text)
    let mapped = read.columns(of: both, notice: notice(clientNotice))
    #expect(Set(mapped.diagnostics.map(\.id)) == ["MAPPING-REVIEW"])
  }

  @Test func hostileNamesStayInTheirPlace() {
    let names = [
      "id", "etunimi", "sukunimi", "uskonto\ndecisions: [x]", "terveys*.?#", "diagnoosi: - x",
      "rotu, \"\"etninen alkuperä\"\"", String(repeating: "uskonto_", count: 200),
      "uskonto\u{202E}",
    ]
    let columns = names.map { "\"\($0)\" text" }.joined(separator: ", ")
    let hostile = sources(
      (
        nil,
        "CREATE TABLE \"asiakas\u{202E}: {x\" (\(columns));\n"
          + "COMMENT ON COLUMN \"asiakas\u{202E}: {x\".\"diagnoosi: - x\" IS 'a\n- sarake: y\n\u{7}';"
      ))
    #expect(hostile[0].classification.columns.count == names.count)
    let text = scaffold(hostile)
    let read = mapping(text)
    #expect(read.diagnostics.isEmpty)
    #expect(read.decisions.allSatisfy { $0.isProposal })
    #expect(scaffold(hostile, existing: text) == text)
    let mapped = read.columns(of: hostile, notice: notice(clientNotice))
    #expect(
      !mapped.diagnostics.contains { $0.id == "MAPPING-NO-MATCH" || $0.id == "MAPPING-STALE" })
  }
}
