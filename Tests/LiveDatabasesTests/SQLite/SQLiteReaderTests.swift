import Diagnostics
import Foundation
import LiveDatabases
import RegisterSchema
import Testing

@Suite("SQLite files")
struct SQLiteReaderTests {
  static let sql = """
    -- Asiakasrekisteri
    CREATE TABLE Asiakas (
      asiakas_id INTEGER PRIMARY KEY AUTOINCREMENT, -- avain
      nimi VARCHAR(120) NOT NULL COLLATE NOCASE,
      "syntymä aika" DATE,
      hetu CHAR(11) UNIQUE CHECK (length(hetu) = 11),
      [kieli] text DEFAULT 'fi',
      `summa` DECIMAL(8, 2) DEFAULT (1 + 1),
      lupa BOOLEAN NOT NULL DEFAULT 0,
      kuva BLOB,
      jotain,
      luotu TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
      iso INT GENERATED ALWAYS AS (summa * 2) STORED,
      pieni double precision AS (summa / 2),
      CONSTRAINT kieli_ok CHECK (kieli IN ('fi', 'sv', 'en'))
    );
    CREATE TABLE kaynti (
      asiakas INTEGER NOT NULL REFERENCES asiakas,
      pvm TEXT NOT NULL,
      numero INTEGER,
      edellinen_asiakas INTEGER, edellinen_pvm TEXT,
      PRIMARY KEY (asiakas, pvm),
      UNIQUE (numero, pvm),
      FOREIGN KEY (edellinen_asiakas, edellinen_pvm) REFERENCES KAYNTI (ASIAKAS, PVM)
    ) WITHOUT ROWID;
    CREATE UNIQUE INDEX kaynti_numero ON kaynti (numero);
    CREATE UNIQUE INDEX kaynti_osa ON kaynti (pvm) WHERE numero > 1;
    CREATE UNIQUE INDEX kaynti_pieni ON kaynti (lower(pvm));
    CREATE INDEX kaynti_pvm ON kaynti (pvm);
    CREATE TABLE liite (liite_id INTEGER PRIMARY KEY, poistuva TEXT, tyyppi TEXT) STRICT;
    ALTER TABLE liite ADD COLUMN lisatty TEXT;
    ALTER TABLE liite RENAME COLUMN tyyppi TO "liitteen laji";
    CREATE VIEW luettelo AS SELECT a.nimi AS asiakas, k.pvm, count(*) AS n
      FROM Asiakas a JOIN kaynti k ON k.asiakas = a.asiakas_id GROUP BY 1, 2;
    CREATE VIRTUAL TABLE haku USING fts5(nimi, muistio);
    CREATE TRIGGER t AFTER INSERT ON liite BEGIN DELETE FROM liite; END;
    INSERT INTO Asiakas (nimi, hetu) VALUES ('Rivitieto', '010101-123N');
    """

  private func problem(_ path: String) -> LiveDatabaseError.Problem? {
    do throws(LiveDatabaseError) {
      _ = try SQLiteReader(path: path).read()
      return nil
    } catch { return error.problem }
  }

  @Test("A file read is its statements read")
  func readsWhatItsTextTells() throws {
    let folder = try SQLiteFolder()
    let live = try SQLiteReader(path: folder.make("a.db", Self.sql)).read()
    let text = Comparison.read(Self.sql, .sqlite)
    let differences = Comparison.differences(live, text)
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    #expect(live.tables.map(\.name.name) == ["Asiakas", "kaynti", "liite", "luettelo", "haku"])
    #expect(live.skipped.count == 0, "\(live.skipped.statements)")
    #expect(!"\(live)".contains("Rivitieto"))
  }

  @Test("What a column is")
  func columns() throws {
    let folder = try SQLiteFolder()
    let schema = try SQLiteReader(path: folder.make("a.db", Self.sql)).read()
    let client = try #require(schema.table(TableName("Asiakas")))
    #expect(client.column("nimi")?.type == ColumnType("VARCHAR(120)", .text(maxLength: 120)))
    #expect(client.column("hetu")?.checks.map(\.expression) == ["length(hetu) = 11"])
    #expect(
      client.column("iso")?.generation == .computed(expression: "summa * 2", isStored: true))
    // A check of one column is that column's, wherever it is written.
    let language = try #require(client.column("kieli")?.checks.first)
    #expect(language.name == "kieli_ok")
    #expect(language.literals == ["fi", "sv", "en"])
    let visit = try #require(schema.table(TableName("kaynti")))
    #expect(visit.primaryKey?.columns == ["asiakas", "pvm"])
    #expect(visit.uniqueKeys.map(\.columns) == [["numero", "pvm"], ["numero"]])
    #expect(
      visit.foreignKeys.map { "\($0.columns) \($0.table) \($0.referencedColumns)" } == [
        #"["asiakas"] Asiakas ["asiakas_id"]"#,
        #"["edellinen_asiakas", "edellinen_pvm"] kaynti ["asiakas", "pvm"]"#,
      ])
    let attachment = try #require(schema.table(TableName("liite")))
    #expect(attachment.columns.map(\.name) == ["liite_id", "poistuva", "liitteen laji", "lisatty"])
    let list = try #require(schema.table(TableName("luettelo")))
    #expect(list.columns.map { $0.source?.description } == ["Asiakas.nimi", "kaynti.pvm", nil])
    #expect(schema.skipped.irrelevant["CREATE VIRTUAL TABLE"] == 5)
  }

  @Test("Nothing is written, whatever the file's journal", arguments: ["delete", "wal", "persist"])
  func writesNothing(_ journal: String) throws {
    let folder = try SQLiteFolder()
    let path = folder.path("å ä?#%20.db")
    do {
      let session = try SQLiteSession(path)
      try session.run(
        "PRAGMA journal_mode = \(journal); CREATE TABLE a (b TEXT); DROP TABLE IF EXISTS x")
    }
    let before = try folder.contents()
    #expect(try SQLiteReader(path: path).read().columnCount == 1)
    #expect(try folder.contents() == before)
    // The last to leave takes the log away.
    #expect(before.count == (journal == "persist" ? 2 : 1))
  }

  @Test("A log that is in use is read, and left as it is")
  func writeAheadLog() throws {
    let folder = try SQLiteFolder()
    let path = folder.path("a.db")
    let session = try SQLiteSession(path)
    try session.run("PRAGMA journal_mode = wal; PRAGMA wal_autocheckpoint = 0")
    try session.run("CREATE TABLE a (b TEXT, c TEXT)")
    #expect(try folder.contents().count == 3)
    #expect(try SQLiteReader(path: path).read().columnCount == 2)
    // Only the writing program can make the log's index; a copy without it is not whole.
    let copy = try SQLiteFolder()
    for name in ["a.db", "a.db-wal"] {
      try FileManager.default.copyItem(atPath: folder.path(name), toPath: copy.path(name))
    }
    let before = try copy.contents()
    #expect(problem(copy.path("a.db")) == .unfinishedChanges(path: copy.path("a.db")))
    #expect(try copy.contents() == before)
    try session.run("CREATE TABLE d (e TEXT)")
  }

  @Test("Files that are no databases, or not to be read")
  func otherFiles() throws {
    let folder = try SQLiteFolder()
    let missing = folder.path("ei ole.db")
    #expect(problem(missing) == .fileMissing(path: missing))
    #expect(!FileManager.default.fileExists(atPath: missing))
    #expect(problem(folder.url.path) == .fileUnreadable(path: folder.url.path))
    #expect(problem("/dev/null") == .fileUnreadable(path: "/dev/null"))
    #expect(problem(":memory:") == .fileMissing(path: ":memory:"))
    #expect(problem("") == .fileMissing(path: ""))
    #expect(problem("a\0b") == .fileMissing(path: "…"))
    let pipe = folder.path("putki")
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(problem(pipe) == .fileUnreadable(path: pipe))
    let texts = ["", "SQLite format 3", "SQLite format 3\0", "CREATE TABLE a (b TEXT);\n"]
    for (number, text) in texts.enumerated() {
      let path = folder.path("\(number).db")
      try Data(text.utf8).write(to: URL(filePath: path))
      #expect(problem(path) == .notADatabase(path: path))
    }
    let locked = try folder.make("lukossa.db", "CREATE TABLE a (b TEXT)")
    let session = try SQLiteSession(locked)
    try session.run("BEGIN EXCLUSIVE")
    #expect(problem(locked) == .fileLocked(path: locked))
  }

  @Test("Views that would keep SQLite busy for ever do not")
  func unfoldingViews() throws {
    let folder = try SQLiteFolder()
    var sql = "CREATE TABLE t (a TEXT); CREATE VIEW v0 AS SELECT a FROM t;\n"
    for number in 1...40 {
      let names = Array(repeating: "v\(number - 1)", count: 20).joined(separator: ", ")
      // Values as a table are more than the SQL reader follows, so that SQLite would be asked.
      sql += "CREATE VIEW v\(number) AS VALUES ((SELECT 1 FROM \(names)));\n"
    }
    sql += "CREATE VIEW ring1 AS SELECT * FROM ring2; CREATE VIEW ring2 AS SELECT * FROM ring1;\n"
    sql += "CREATE VIEW gone AS VALUES ((SELECT 1 FROM no_table));"
    let path = try folder.make("a.db", sql)
    let clock = ContinuousClock()
    let start = clock.now
    let schema = try SQLiteReader(path: path).read()
    #expect(clock.now - start < .seconds(5))
    #expect(schema.tables.count == 45)
    #expect(schema.skipped.count > 30)
  }

  @Test("A journal that waits to be played back is left as it is")
  func hotJournal() throws {
    let folder = try SQLiteFolder()
    let path = folder.path("a.db")
    let copy = try SQLiteFolder()
    do {
      let session = try SQLiteSession(path)
      try session.run("PRAGMA cache_size = 1; CREATE TABLE a (b TEXT)")
      try session.run("BEGIN; CREATE TABLE c (d TEXT)")
      // More than the cache holds is written before the transaction ends.
      let row = String(repeating: "x", count: 3_000)
      for _ in 0..<40 { try session.run("INSERT INTO c VALUES ('\(row)')") }
      for name in ["a.db", "a.db-journal"] {
        try FileManager.default.copyItem(atPath: folder.path(name), toPath: copy.path(name))
      }
    }
    let before = try copy.contents()
    #expect(problem(copy.path("a.db")) == .unfinishedChanges(path: copy.path("a.db")))
    #expect(try copy.contents() == before)
  }
}
