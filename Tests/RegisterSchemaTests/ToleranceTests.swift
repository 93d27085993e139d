import Diagnostics
import RegisterSchema
import SourceText
import Testing

/// What is not understood is passed over, and never silently.
@Suite("Tolerance")
struct ToleranceTests {
  @Test(
    "Unknown words cost their part, not the table",
    arguments: [
      ("CREATE TABLE a (x int UNKNOWN THING, y int);", 2, "UNKNOWN THING"),
      ("CREATE TABLE a (x int, 5 + 5, y int);", 2, "5 + 5"),
      (
        "CREATE TABLE a (x int, y int); ALTER TABLE a FROBNICATE (1, 2), ADD z int;", 3,
        "FROBNICATE (1, 2)"
      ),
      ("FROBNICATE a; CREATE TABLE a (x int);", 1, "FROBNICATE a"),
      ("CREATE WIDGET w; CREATE TABLE a (x int);", 1, "CREATE WIDGET w"),
    ])
  func unknown(_ sql: String, _ columns: Int, _ words: String) {
    let file = SourceFile(path: "a.sql", text: sql)
    let reading = SQLSchemaReader.read([file], dialect: .postgresql)
    #expect(reading.schema.columnCount == columns)
    let skipped = reading.schema.skipped
    #expect(skipped.count == 1)
    #expect(skipped.statements.first?.reason == .notUnderstood)
    #expect(skipped.statements.first.map { file.text($0.place) } == words)
    let finding = reading.diagnostics.first { $0.id == "SQL-SKIPPED" }
    #expect(finding?.notes.count == 1)
    #expect(finding?.range == skipped.statements.first?.place)
  }

  @Test("An index of another dialect in a table is no column, and a column of that name is one")
  func indexes() {
    let text = """
      CREATE TABLE a (x int, KEY by_x (x), INDEX by_y (x, z), key varchar(40), "index" numeric(4, 2));
      ALTER TABLE a ADD INDEX by_z (x), ADD KEY by_w (x), ADD unit text;
      CREATE TABLE b (x int, y text, UNIQUE KEY by_x (x), FULLTEXT KEY by_y (y));
      """
    let reading = SQLSchemaReader.read(
      [SourceFile(path: "a.sql", text: text)], dialect: .postgresql)
    #expect(reading.schema.tables.first?.columns.map(\.name) == ["x", "key", "index", "unit"])
    #expect(reading.schema.tables.last?.columns.map(\.name) == ["x", "y"])
    #expect(reading.schema.tables.last?.uniqueKeys.map(\.columns) == [["x"]])
    #expect(reading.schema.skipped.count == 0)
  }

  @Test("Statements that no semicolon ends: GO, and those that follow as they come")
  func statementsWithoutSemicolons() {
    let text = """
      USE register
      GO
      CREATE TABLE a (x int NOT NULL, go int,
        "create table" int
      )
      GO
      INSERT INTO a VALUES (1, 2, 'GO
      CREATE TABLE no (x int)')
      go
      CREATE TABLE b (x int)

      create  table c (
        x int, create_user text, CONSTRAINT p PRIMARY KEY CLUSTERED (x ASC)
      )
      ALTER TABLE b WITH CHECK ADD CONSTRAINT k FOREIGN KEY (x) REFERENCES c (x)
      ON DELETE CASCADE
      ALTER TABLE c ADD y int
      """
    for dialect in [SQLDialect.postgresql, .sqlite] {
      let reading = SQLSchemaReader.read([SourceFile(path: "a.sql", text: text)], dialect: dialect)
      let columns = reading.schema.tables.map { $0.columns.map(\.name) }
      #expect(
        columns == [["x", "go", "create table"], ["x"], ["x", "create_user", "y"]], "\(dialect)")
      #expect(reading.schema.tables.dropFirst().first?.foreignKeys.count == 1)
      #expect(reading.schema.tables.last?.primaryKey?.columns == ["x"])
    }
  }

  @Test(
    "Reasons",
    arguments: [
      ("ALTER TABLE ei ADD x int;", SkippedStatement.Reason.unknownName),
      ("DROP TABLE ei;", .unknownName), ("COMMENT ON COLUMN a.ei IS 'x';", .unknownName),
      ("ALTER TABLE a RENAME ei TO y;", .unknownName), ("CREATE TABLE a (y int);", .alreadyThere),
      ("CREATE TABLE b (y int", .unfinished),
      ("CREATE VIEW v AS SELECT * FROM f();", .columnsNotKnown),
      ("DO $$ BEGIN ALTER TABLE a ADD y int; END $$;", .program), ("\\i muut.sql\n", .program),
      ("SELECT 'ALTER TABLE a' \\gexec\n", .program), ("SELECT 1 AS y INTO b;", .notUnderstood),
    ])
  func reasons(_ sql: String, _ reason: SkippedStatement.Reason) {
    let reading = read("CREATE TABLE a (x int);" + sql)
    #expect(reading.schema.skipped.statements.map(\.reason) == [reason])
    #expect(!reading.diagnostics.isEmpty)
    for finding in reading.diagnostics {
      #expect(!finding.message.text(in: .finnish).contains("{"))
      #expect(!finding.message.text(in: .swedish).contains("{"))
    }
  }

  @Test("What says nothing of tables is counted")
  func irrelevant() {
    let reading = read(
      """
      GRANT SELECT ON a TO b; GRANT ALL ON c TO d; CREATE INDEX i ON a (x); BEGIN; COMMIT;
      CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT 2; END;
      DO $$ BEGIN PERFORM 1; END $$; ALTER TABLE s_seq OWNER TO x; INSERT INTO a VALUES (';');
      """)
    let counts = reading.schema.skipped.irrelevant
    #expect(
      counts == [
        "GRANT": 2, "CREATE INDEX": 1, "BEGIN": 1, "COMMIT": 1, "CREATE FUNCTION": 1, "DO": 1,
        "ALTER TABLE": 1, "INSERT": 1,
      ])
    #expect(reading.schema.skipped.count == 0)
    #expect(reading.diagnostics.map(\.id) == ["SQL-NO-TABLES"])
  }

  @Test("The words of SQLite are recognised")
  func dialects() {
    let sqlite = SourceFile(
      path: "a", text: "CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT);")
    let postgres = SourceFile(path: "a", text: "CREATE TABLE a (id bigserial, x jsonb);")
    #expect(SQLSchemaReader.read([sqlite]).schema.dialect == .sqlite)
    #expect(SQLSchemaReader.read([postgres]).schema.dialect == .postgresql)
  }

  @Test("Files that are not UTF-8 are told")
  func encodings() {
    let latin = SourceFile(
      id: FileID(0), path: "a",
      bytes: Array("CREATE TABLE p".utf8) + [0xE4] + Array(" (x int);".utf8))
    let reading = SQLSchemaReader.read([latin])
    #expect(reading.diagnostics.map(\.id) == ["SQL-NOT-UTF8"])
    #expect(reading.diagnostics.first?.range.lowerBound == 14)
    #expect(reading.schema.tables.count == 1)
    let wide = SourceFile(
      id: FileID(0), path: "a",
      bytes: [0xFF, 0xFE] + "CREATE TABLE a (x int);".utf8.flatMap { [$0, 0] })
    #expect(
      SQLSchemaReader.read([wide]).diagnostics.map(\.id) == [
        "SQL-NO-TABLES", "SQL-NOT-UTF8", "SQL-SKIPPED",
      ])
  }

  @Test("psql's commands and data of COPY are passed over")
  func psql() {
    let reading = read(
      "\\restrict abc\n\\connect db\nCREATE TABLE a (x int);\nCOPY a FROM stdin;\n1; CREATE TABLE ei (x int);\n'\n\\.\n\nCREATE TABLE b (y int);\n\\unrestrict abc\n"
    )
    #expect(reading.schema.tables.map(\.name.name) == ["a", "b"])
    #expect(reading.schema.skipped.count == 0)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(
    "Select lists",
    arguments: [
      ("SELECT x, a.y, a.x AS z, x + 1 AS s, x q FROM a", "x y z s q"),
      ("SELECT * FROM a", "x y"), ("SELECT b.*, 1 AS n FROM a b", "x y n"),
      (
        "SELECT count(*), max(x) OVER (), CASE WHEN x = 1 THEN 2 END, x::text FROM a",
        "count max case x"
      ),
      ("SELECT DISTINCT ON (x) x, y FROM (a LEFT JOIN c ON ((a.x = c.z)))", "x y"),
      ("WITH a AS (SELECT 1 AS k) SELECT k FROM a UNION SELECT 2", "k"),
      (
        "SELECT (SELECT max(x) FROM a) AS m, 'a, b' AS t, x IS DISTINCT FROM y AS e FROM a", "m t e"
      ),
      ("SELECT * FROM a JOIN c ON a.x = c.z", "x y z"), ("SELECT a.x \"Nimi\" FROM a, c", "Nimi"),
      ("SELECT * FROM a JOIN c USING (x)", "?"), ("SELECT * FROM (SELECT 1) s", "?"),
      ("VALUES (1)", "?"), ("TABLE a", "?"),
    ])
  func selectLists(_ query: String, _ names: String) {
    let schema = read(
      "CREATE TABLE a (x int, y text); CREATE TABLE c (z int); CREATE VIEW v AS \(query);"
    ).schema
    let view = schema.tables.last
    #expect(view?.kind == .view)
    #expect(view?.columnsAreKnown == (names != "?"))
    #expect(view?.columns.map(\.name).joined(separator: " ") == (names == "?" ? "" : names))
  }
}
