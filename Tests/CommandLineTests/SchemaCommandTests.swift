import Foundation
import TestSupport
import Testing

@Suite("seloste schema")
struct SchemaCommandTests {
  private static let sql = """
    CREATE TABLE asiakas (asiakas_id int PRIMARY KEY, etunimi text, hetu char(11));
    CREATE TABLE kaynti (asiakas_id int NOT NULL REFERENCES asiakas, paiva date);
    """

  private func folder() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(Self.sql, to: "a.sql")
    try scratch.write("CREATE TABLE t (x text DEFAULT 'auki);", to: "broken.sql")
    try scratch.write("<xs:schema/>", to: "a.xsd")
    try scratch.write("PGDMP", to: "a.dump")
    try scratch.write("hello", to: "none/readme.txt")
    try scratch.write(Self.sql, to: "m/V1__a.sql")
    try scratch.write("ALTER TABLE asiakas RENAME hetu TO tunnus;", to: "m/V2__b.sql")
    try scratch.write("ALTER TABLE asiakas ADD uskonto text;", to: "m2/V10__c.sql")
    try scratch.write("CREATE TABLE u (x int);", to: "twice/V1__a.sql")
    try scratch.write("CREATE TABLE v (x int);", to: "twice/V1__b.sql")
    return scratch
  }

  private func run(_ line: String, in scratch: Scratch, input: String = "") throws -> Tool.Run {
    try Tool.run(
      ["schema"] + line.split(separator: " ").map(String.init), input: input, in: scratch.root)
  }

  @Test(arguments: [
    ("a.sql", 0), ("-", 0), ("m", 0), ("m m2", 0), ("--read a.sql", 0),
    ("--explain asiakas.hetu a.sql", 0), ("--explain ASIAKAS.Hetu a.sql", 0),
    ("twice", 1),
    ("", 2), ("--live A a.sql", 2), ("--live NO_SUCH_VARIABLE", 2), ("a.xsd", 2),
    ("--kind xsd a.sql", 2), ("--kind live a.sql", 2), ("--format yaml a.sql", 2),
    ("--explain asiakas.htu a.sql", 2), ("--root nowhere a.sql", 2), ("--output a.sql a.sql", 2),
    ("missing.sql", 3), ("none", 3), ("--output a.xsd a.sql", 3), ("--output m a.sql", 3),
    ("broken.sql", 4), ("a.dump", 4),
  ])
  func `ends with its code`(_ line: String, _ code: Int32) throws {
    let run = try run(line, in: folder(), input: Self.sql)
    #expect(run.code == code, "\(run.both)")
    #expect(!run.hasControlByte)
    if code != 0 { #expect(!run.both.isEmpty) }
  }

  @Test(arguments: [("fi", "henkilötunnus"), ("sv", "personbeteckning"), ("en", "identity code")])
  func `speaks three languages`(_ language: String, _ word: String) throws {
    let run = try run("a.sql --lang \(language)", in: folder())
    #expect(run.out.contains(word))
    #expect(run.error.isEmpty)
  }

  @Test func `folders are replayed together`() throws {
    let run = try run("--all --lang en m2 m", in: folder())
    #expect(run.out.contains("tunnus") && run.out.contains("uskonto"))
    #expect(!run.out.contains("hetu"))
  }

  @Test func `a misspelt column is answered with the nearest`() throws {
    let run = try run("--explain asiakas.htu --lang en a.sql", in: folder())
    #expect(run.error.contains("did you mean “asiakas.hetu”?"))
  }

  @Test func `a link in a folder may not leave the root`() throws {
    let scratch = try folder()
    try FileManager.default.createSymbolicLink(
      at: scratch.url("m/V3__c.sql"), withDestinationURL: scratch.url("a.sql"))
    let inner = try Tool.run(["schema", ".", "--lang", "en"], in: scratch.url("m"))
    #expect(inner.code == 3)
    #expect(inner.error.contains("out of the project's root folder"))
    #expect(try Tool.run(["schema", ".", "--root", ".."], in: scratch.url("m")).code == 0)
  }

  @Test func `a file is written whole, and only over its own kind with --force`() throws {
    let scratch = try folder()
    #expect(try run("--format svg --output new/a.svg a.sql", in: scratch).code == 0)
    #expect(scratch.text("new/a.svg")?.hasSuffix("</svg>\n") == true)
    #expect(try run("--format csv --output new/a.svg a.sql", in: scratch).code == 3)
    #expect(try run("--force --output new/a.svg a.sql", in: scratch).code == 0)
    #expect(try run("--force --output a.sql a.sql", in: scratch).code == 2)
    #expect(scratch.text("a.sql") == Self.sql)
  }

  @Test func `the same source gives the same bytes in every place and language`() throws {
    let scratch = try folder()
    let json = try run("--format json --lang fi a.sql", in: scratch).out
    #expect(try run("--format json --lang sv a.sql", in: scratch).out == json)
    let other = try Tool.run(
      ["schema", "--format", "json", "a.sql"], environment: ["TZ": "Asia/Tokyo", "LANG": "tr_TR"],
      in: scratch.root)
    #expect(other.out == json)
  }

  @Test func `formats without room tell on standard error what was not understood`() throws {
    let scratch = try folder()
    try scratch.write(Self.sql + "ALTER TABLE nothing ADD x int;", to: "b.sql")
    let run = try run("--format csv --lang en b.sql", in: scratch)
    #expect(run.code == 0)
    #expect(run.error.contains("b.sql:2:"))
  }

  @Test func `a connection string is never repeated`() throws {
    let secret = "postgresql://user:salainen@127.0.0.1:1/db"
    let named = try Tool.run(["schema", "--live", secret])
    #expect(named.code == 2 && !named.both.contains("salainen"))
    let set = try Tool.run(
      ["schema", "--live", "REGISTER_URL"], environment: ["REGISTER_URL": secret])
    #expect(set.code == 3 && !set.both.contains("salainen") && !set.both.contains("127.0.0.1"))
  }

  @Test func `an SQLite file is read, and left as it was`() throws {
    let scratch = try folder()
    let program =
      "import sqlite3; c = sqlite3.connect('r.db'); c.executescript(open('a.sql').read())"
    let made = try Tool.shell("python3 -c \"\(program)\"", in: scratch.root)
    try #require(made.code == 0)
    let before = try Data(contentsOf: scratch.url("r.db"))
    let run = try run("r.db --lang en", in: scratch)
    #expect(run.code == 0 && run.out.contains("hetu") && run.out.contains("identity code"))
    #expect(try Data(contentsOf: scratch.url("r.db")) == before)
    #expect(try self.run("r.db a.sql", in: scratch).code == 2)
  }
}
