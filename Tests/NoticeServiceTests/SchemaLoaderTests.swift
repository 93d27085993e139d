import Diagnostics
import NoticeModel
import NoticeService
import RegisterSchema
import SourceText
import Testing

@Suite("Schemas of text") struct SchemaLoaderTests {
  private func file(_ path: String, _ text: String, inFolder: Bool = false) -> SchemaFile {
    SchemaFile(path: path, bytes: Array(text.utf8), isFromFolder: inFolder)
  }

  private func columns(_ loaded: LoadedSchema) -> [String] {
    loaded.schema.tables.flatMap { table in
      table.columns.map { "\(table.name.name).\($0.name)" }
    }
  }

  @Test(arguments: [
    ("a.sql", Array("CREATE TABLE a (b int);".utf8), SchemaForm.sql),
    ("a.sql", [], .sql), ("a.sql", [0xFF, 0xFE, 0x63, 0], .sql),
    ("a", Array("SQLite format 3\0xx".utf8), .sqliteDatabase),
    ("a.dump", Array("PGDMP\u{1}".utf8), .notText), ("a.sql.gz", [0x1F, 0x8B, 8], .notText),
    ("a", [0x61, 0, 0x62], .notText), ("a.XSD", [], .xmlSchema),
    ("a", Array("\u{FEFF} <?xml version=\"1.0\"?><xs:schema/>".utf8), .xmlSchema),
    ("a", Array("<xs:schema>".utf8), .xmlSchema),
  ])
  func aFileIsKnownByItsFirstBytes(_ path: String, _ bytes: [UInt8], _ form: SchemaForm) {
    #expect(SchemaForm(path: path, beginning: bytes) == form)
  }

  @Test func filesThatAreNamedAreReadInTheirOrder() throws {
    let files = [file("b.sql", "CREATE TABLE t (x int);"), file("a.sql", "DROP TABLE t;")]
    let loaded = try SchemaLoader.load(files).get()
    #expect(loaded.kind == .sql)
    #expect(loaded.schema.tables.isEmpty)
    let other = try SchemaLoader.load(files.reversed()).get()
    #expect(columns(other) == ["t.x"])
  }

  @Test func filesOfAFolderRunByTheirNumbers() throws {
    let loaded = try SchemaLoader.load([
      file("m/10_b.sql", "ALTER TABLE t RENAME x TO y;", inFolder: true),
      file("m/2_a.sql", "CREATE TABLE t (x int);", inFolder: true),
    ]).get()
    #expect(loaded.kind == .migrations)
    #expect(columns(loaded) == ["t.y"])
  }

  @Test func filesWithNamesOfFlywayRunByTheirVersions() throws {
    let loaded = try SchemaLoader.load([
      file("V10__b.sql", "ALTER TABLE t RENAME x TO y;"),
      file("V2__a.sql", "CREATE TABLE t (x int);"),
    ]).get()
    #expect(loaded.kind == .migrations)
    #expect(columns(loaded) == ["t.y"])
  }

  @Test func programsAmongMigrationsAreToldAsNotRun() throws {
    let loaded = try SchemaLoader.load([
      file("V1__a.sql", "CREATE TABLE t (x int);", inFolder: true),
      file("V2__b.java", "", inFolder: true),
    ]).get()
    #expect(loaded.schema.skipped.statements.map(\.words) == ["V2__b.java"])
    #expect(loaded.schema.skipped.statements.map(\.reason) == [.notApplied])
  }

  @Test func placesStandAfterThoseOfOtherFiles() throws {
    let loaded = try SchemaLoader.load([file("a.sql", "CREATE TABLE t (x int);")], firstFile: 3)
      .get()
    #expect(loaded.files.map(\.id) == [FileID(3)])
    #expect(loaded.schema.tables.first?.place.file == FileID(3))
  }

  @Test func theDialectCanBeGiven() throws {
    let files = [file("a.sql", "CREATE TABLE T (X int);")]
    #expect(columns(try SchemaLoader.load(files).get()) == ["t.x"])
    #expect(columns(try SchemaLoader.load(files, kind: .sqlite).get()) == ["T.X"])
    #expect(columns(try SchemaLoader.load(files, dialect: .sqlite).get()) == ["T.X"])
  }

  @Test func whatCannotBeReadIsAProblemWithAWayOut() {
    let cases: [(SchemaProblem, [SchemaFile])] = [
      (.xmlSchema, [file("a.xsd", "")]),
      (.notText, [file("a", "PGDMP")]),
      (.severalDatabases, [file("a", "SQLite format 3\0"), file("b.sql", "")]),
      (.emptyFolder, []),
      (.emptyFolder, [file("m/readme.md", "", inFolder: true)]),
    ]
    for (problem, files) in cases {
      guard case .failure(problem) = SchemaLoader.load(files) else {
        Issue.record("not \(problem)")
        continue
      }
      for language in MessageLanguage.allCases {
        #expect(problem.message.text(in: language).hasSuffix("."))
        #expect(problem.help.text(in: language).hasSuffix("."))
      }
    }
    guard case .failure(.xmlSchema) = SchemaLoader.load([file("a.sql", "")], kind: .xsd) else {
      Issue.record("a kind that is not read yet")
      return
    }
  }

  @Test func inANoticeTheProblemStandsAtItsPath() {
    let range = SourceRange(file: FileID(0), start: 5, end: 9)
    let finding = SchemaProblem.missing.diagnostic("a.sql", at: range)
    #expect(finding.range == range && finding.severity == .error)
    #expect(finding.message.text(in: .finnish).contains("”a.sql”"))
    #expect(!finding.message.text(in: .english).contains("{"))
    #expect(SchemaProblem.liveNotAsked.diagnostic("X", at: range).severity == .info)
  }
}
