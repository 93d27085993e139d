import Foundation
import TestSupport
import Testing

@Suite("seloste crosscheck")
struct CrossCheckCommandTests {
  private static let notice = """
    seloste: 1
    kielet: [fi]
    otsikko: Kirjaston tietosuojaseloste
    rekisteri:
      nimi: Asiakasrekisteri
      skeemat: [a.sql]
    rekisteröidyt:
      asiakas: Asiakkaat
    tietosisältö:
      - koskee: asiakas
        sisältö: [etunimi, sukunimi, osoite]
    """

  private static let told =
    "CREATE TABLE asiakas (asiakas_id int PRIMARY KEY, etunimi varchar(60), sukunimi varchar(60), "
    + "osoite varchar(90));\n"

  private func folder(adding sql: String = "") throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(Self.notice, to: "n.yaml")
    try scratch.write(Self.told + sql, to: "a.sql")
    try scratch.write(
      Self.notice.replacingOccurrences(of: "a.sql", with: "none.sql"), to: "missing.yaml")
    try scratch.write(
      Self.notice.replacingOccurrences(of: "  skeemat: [a.sql]\n", with: ""), to: "silent.yaml")
    return scratch
  }

  private func run(
    _ line: String, in scratch: Scratch, command: String = "crosscheck"
  ) throws -> Tool.Run {
    try Tool.run(
      [command] + line.split(separator: " ").map(String.init), in: scratch.root)
  }

  private static let faith = "ALTER TABLE asiakas ADD COLUMN uskonto varchar(40);\n"

  @Test(arguments: [
    ("n.yaml", "", 0), ("--min-coverage 100 n.yaml", "", 0),
    ("n.yaml", faith, 1), ("--min-coverage 90 n.yaml", faith, 1),
    ("silent.yaml", "", 2), ("--min-coverage 101 n.yaml", "", 2), ("--format xml n.yaml", "", 2),
    ("missing.yaml", "", 3), ("nowhere.yaml", "", 3),
  ])
  func `ends with its code`(_ line: String, _ sql: String, _ code: Int32) throws {
    let run = try run(line, in: folder(adding: sql))
    #expect(run.code == code, "\(run.both)")
    #expect(!run.hasControlByte)
    if code > 1 { #expect(!run.error.isEmpty) }
  }

  @Test func `a new column of religion turns lint red, with the words to add`() throws {
    let scratch = try folder(adding: Self.faith)
    let run = try run("--lang fi n.yaml", in: scratch, command: "lint")
    #expect(run.code == 1)
    #expect(run.out.contains("XREF-SPECIAL-COLUMN"))
    #expect(run.out.contains("a.sql:2:32"))
    #expect(run.out.contains("Lisää tietosisältöön: uskonto"))
    let before = try self.run("--lang fi n.yaml", in: folder(), command: "lint")
    #expect(!before.out.contains("XREF-SPECIAL-COLUMN"))
  }

  @Test(arguments: [
    ("fi", "Tietokannassa, mutta ei selosteessa (1)"),
    ("sv", "I databasen men inte i beskrivningen"),
    ("en", "In the database, but not in the notice (1)"),
  ])
  func `speaks three languages`(_ language: String, _ words: String) throws {
    let run = try run("--lang \(language) n.yaml", in: folder(adding: Self.faith))
    #expect(run.out.contains(words), "\(run.out)")
    #expect(run.out.contains("asiakas.uskonto"))
  }

  @Test func `machines get every column`() throws {
    let scratch = try folder(adding: Self.faith)
    let json = try run("--format json n.yaml", in: scratch)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [String: Any])
    let notices = try #require(object["notices"] as? [[String: Any]])
    let columns = try #require(notices.first?["columns"] as? [[String: Any]])
    #expect(columns.count == 5)
    let states = columns.compactMap { $0["state"] as? String }
    #expect(states.filter { $0 == "disclosed" }.count == 3)
    #expect(states.filter { $0 == "undisclosed" }.count == 1)
    let csv = try run("--format csv --lang fi n.yaml", in: scratch)
    #expect(csv.out.split(separator: "\r\n").count == 6)
  }

  @Test func `proposals never change a decision`() throws {
    let scratch = try folder(adding: Self.faith)
    let mapping = scratch.root.appending(path: "n.mapping.yaml")
    _ = try run("--scaffold n.yaml", in: scratch)
    let proposed = try String(contentsOf: mapping, encoding: .utf8)
    #expect(proposed.contains("asiakas.uskonto"))
    _ = try run("--scaffold n.yaml", in: scratch)
    #expect(try String(contentsOf: mapping, encoding: .utf8) == proposed)
    let decision = """
      päätökset:
        - sarakkeet: asiakas.uskonto
          henkilötieto: ei
          perustelu: Sarake on tyhjä, ja se poistetaan.

      """
    try scratch.write(decision, to: "n.mapping.yaml")
    let decided = try run("--scaffold n.yaml", in: scratch)
    #expect(decided.code == 0, "\(decided.both)")
    #expect(try String(contentsOf: mapping, encoding: .utf8).hasPrefix(decision))
  }
}
