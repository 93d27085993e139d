import CrossCheck
import Diagnostics
import Testing

@Suite("Verdicts on columns")
struct FlagTests {
  static let result = classified(
    """
    CREATE TABLE asiakas (
      id bigint PRIMARY KEY, etunimi text, sukunimi text, hetu char(11), uskonto varchar(40),
      diagnoosi text, rikosrekisteriote_liite bytea, turvakielto boolean, huomautus text,
      salasana varchar(20), valokuva bytea, riskipisteet int, tunnus varchar(20),
      sukupuoli char(1), aidinkieli char(2), kansalaisuus char(3), iban varchar(34));
    """)

  @Test(
    "What asks for more is marked",
    arguments: [
      ("hetu", ColumnFlags.identityCode), ("uskonto", .special), ("diagnoosi", .special),
      ("rikosrekisteriote_liite", .criminal), ("turvakielto", .protectedAddress),
      ("huomautus", .freeText), ("salasana", .credential), ("valokuva", .sensor),
      ("riskipisteet", .score),
    ])
  func flags(_ column: String, _ flag: ColumnFlags) throws {
    let verdict = try #require(Self.result.column("asiakas", column))
    #expect(verdict.kind == .personal)
    #expect(verdict.flags.contains(flag), "\(verdict.categories)")
  }

  @Test(
    "A clear name is certain",
    arguments: [
      ("etunimi", "ID"), ("hetu", "HETU"), ("uskonto", "RELIGION"), ("sukupuoli", "DEMOG"),
      ("aidinkieli", "LANGUAGE"), ("kansalaisuus", "NATIONALITY"), ("iban", "FINANCE"),
    ])
  func certain(_ column: String, _ category: String) throws {
    let best = try #require(Self.result.column("asiakas", column)?.categories.first)
    #expect(best.category == category && best.confidence >= 0.8)
  }

  @Test("The reasons add up to the probability, and are told in three languages")
  func evidence() throws {
    for verdict in Self.result.columns {
      let sum = verdict.evidence.reduce(0) { $0 + $1.weight }
      if verdict.kind == .personal { #expect((sum >= 0) == (verdict.probability >= 0.5)) }
      #expect(!verdict.evidence.isEmpty)
      for evidence in verdict.evidence {
        for language in MessageLanguage.allCases {
          #expect(!evidence.message.text(in: language).contains("{"))
        }
      }
    }
    for kind in EvidenceKind.allCases { #expect(kind.phrase.fi != kind.rawValue, "\(kind)") }
  }

  @Test("The same schema gives the same verdicts")
  func deterministic() {
    let sql = PrincipleTests.clients
    let first = classified(sql).columns.map { "\($0)" }
    #expect(first == classified(sql).columns.map { "\($0)" })
  }
}
