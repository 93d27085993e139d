import RegisterSchema
import SourceText
import Testing

@Suite("Definitions")
struct DefinitionTests {
  @Test(
    "Types are printed as PostgreSQL prints them",
    arguments: [
      ("varchar(20)", "character varying(20)"),
      ("CHARACTER  VARYING ( 20 )", "character varying(20)"),
      ("char", "character(1)"), ("int4", "integer"), ("INT8[]", "bigint[]"),
      ("int[3][4]", "integer[]"),
      ("integer ARRAY[4]", "integer[]"), ("decimal", "numeric"),
      ("numeric(10, 2)", "numeric(10,2)"),
      ("numeric(6)", "numeric(6,0)"), ("float(24)", "real"), ("float", "double precision"),
      ("double precision", "double precision"), ("timestamptz(3)", "timestamp(3) with time zone"),
      ("timestamp (3) with time zone", "timestamp(3) with time zone"),
      ("timestamp", "timestamp without time zone"), ("timetz", "time with time zone"),
      ("bit varying(5)", "bit varying(5)"), ("bit", "bit(1)"), ("\"char\"", "\"char\""),
      ("interval year to month", "interval year to month"), ("bool", "boolean"),
      ("pg_catalog.int4", "integer"), ("national character varying(5)", "character varying(5)"),
      ("geometry(Point,4326)", "geometry(Point,4326)"), ("\"Oma Laji\"", "\"Oma Laji\""),
    ])
  func typeNames(_ written: String, _ printed: String) {
    let schema = read("CREATE TABLE t (x \(written) NOT NULL, y int);").schema
    let table = schema.tables.first
    #expect(table?.columns.first?.type.name == printed)
    #expect(table?.columns.first?.isNullable == false)
    #expect(table?.columns.count == 2)
  }

  @Test("Families of types")
  func families() {
    let sql = """
      CREATE EXTENSION citext WITH SCHEMA laajennus;
      CREATE DOMAIN hetu AS char(11); CREATE DOMAIN oma AS hetu;
      CREATE TABLE t (a varchar(5), b oma, c hetu[], d daterange, e citext, f inet, g nvarchar(7));
      """
    let columns = read(sql).schema.tables.first?.columns ?? []
    #expect(
      columns.map(\.type.family) == [
        .text(maxLength: 5), .text(maxLength: 11), .array(of: .text(maxLength: 11)),
        .range(of: .date), .text(maxLength: nil), .networkAddress, .text(maxLength: 7),
      ])
    #expect(
      columns.map(\.type.name)[1...4] == [
        "public.oma", "public.hetu[]", "daterange", "laajennus.citext",
      ])
    #expect(columns[1].type.definedBy == TableName(schema: "public", "oma"))
  }

  @Test("Names: folded, quoted, cut at 63 bytes, from a placeholder")
  func names() {
    let long = String(repeating: "ä", count: 40)
    let sql = """
      CREATE TABLE "Päätös ""A"" 1" (Nimi int, "Nimi" int, \(long) int);
      CREATE TABLE ${skeema}.B (x int);
      """
    let tables = read(sql).schema.tables
    #expect(tables.map(\.name.description) == [#"public.Päätös "A" 1"#, "${skeema}.b"])
    #expect(tables.first?.columns.map(\.name) == ["nimi", "Nimi", String(long.prefix(31))])
  }

  @Test("Places: the name, the definition, the statement")
  func places() throws {
    let sql =
      "-- alku\nCREATE TABLE asiakas (\n  \"Hetu\" char(11) NOT NULL, -- tunnus\n  -- yhteystieto\n  puh text\n);"
    let file = SourceFile(path: "a.sql", text: sql)
    let table = try #require(SQLSchemaReader.read([file]).schema.tables.first)
    #expect(file.text(table.place) == "asiakas")
    #expect(file.text(table.history.born).hasPrefix("CREATE TABLE asiakas"))
    #expect(file.text(table.history.born).hasSuffix(")"))
    let column = try #require(table.column("Hetu"))
    #expect(file.text(column.place) == "\"Hetu\"")
    #expect(file.text(column.history.born) == "\"Hetu\" char(11) NOT NULL")
    #expect(column.remark?.text == "tunnus")
    #expect(table.column("puh")?.remark?.text == "yhteystieto")
  }

  @Test("Defaults end where the next constraint begins")
  func defaults() {
    let sql = """
      CREATE TABLE t (
        a text DEFAULT 'x, y' NOT NULL, b int DEFAULT (1 + 2) CHECK (b > 0), c text DEFAULT NULL,
        d timestamptz DEFAULT now() - interval '1 day' UNIQUE, e boolean DEFAULT (1 IS NOT NULL),
        f text[] DEFAULT ARRAY['a', 'b']::text[] REFERENCES u, g text DEFAULT $$;$$
      );
      """
    let columns = read(sql).schema.tables.first?.columns ?? []
    #expect(
      columns.map { $0.defaultValue ?? "" } == [
        "'x, y'", "(1 + 2)", "NULL", "now() - interval '1 day'", "(1 IS NOT NULL)",
        "ARRAY['a', 'b']::text[]", "$$;$$",
      ])
    #expect(columns.first?.isNullable == false)
    #expect(columns[1].checks.map(\.expression) == ["b > 0"])
  }

  @Test("Keys follow their columns and tables through renames")
  func renames() {
    let lines = outline(
      """
      CREATE TABLE a (id int PRIMARY KEY, x int UNIQUE);
      CREATE TABLE b (a_id int REFERENCES a, ax int REFERENCES a (x));
      ALTER TABLE a RENAME TO c; ALTER TABLE c RENAME id TO tunnus; ALTER TABLE b RENAME a_id TO c_id;
      """, .postgresql, .keys)
    #expect(
      lines.filter { $0.contains("(") } == [
        "public.b (ax) → public.c (x)", "public.b (c_id) → public.c (tunnus)",
        "public.c primary key (tunnus)", "public.c unique (x)",
      ])
  }

  @Test("Constraints are dropped by the names that the server chose")
  func implicitNames() {
    let table = String(repeating: "t", count: 60)
    let lines = outline(
      """
      CREATE TABLE a (id int PRIMARY KEY, x int UNIQUE, y int CHECK (y > 0), z int CHECK (z > y),
        UNIQUE (x, y), UNIQUE (x, y));
      ALTER TABLE a DROP CONSTRAINT a_pkey, DROP CONSTRAINT a_x_key, DROP CONSTRAINT a_x_y_key1,
        DROP CONSTRAINT a_y_check, DROP CONSTRAINT a_check;
      CREATE TABLE \(table) (pitka_sarake int REFERENCES a);
      ALTER TABLE \(table) DROP CONSTRAINT \(table.prefix(45))_pitka_sarake_fkey;
      """)
    #expect(
      lines.filter { $0.contains("key") || $0.contains("unique") || $0.contains("→") } == [
        "public.a unique (x, y)"
      ])
    #expect(!lines.contains { $0.contains("y > 0") })
  }

  @Test("A dropped column takes its keys; CASCADE takes views and keys of others")
  func drops() {
    let reading = read(
      """
      CREATE TABLE a (id int PRIMARY KEY, x int, y int, UNIQUE (x, y), CHECK (x > y));
      CREATE TABLE b (a int REFERENCES a);
      CREATE VIEW v AS SELECT x FROM a; CREATE VIEW w AS SELECT x FROM v; CREATE VIEW u AS SELECT a FROM b;
      ALTER TABLE a DROP COLUMN x CASCADE;
      DROP TABLE IF EXISTS ei, a CASCADE;
      """)
    #expect(
      SchemaOutline(reading.schema).lines == [
        "public.b.a #1 integer", "public.b: table", "public.u.a #1 integer", "public.u: view",
      ])
    #expect(reading.schema.skipped.count == 0)
  }

  @Test("A column that is added to a parent is added to its heirs")
  func heirs() {
    let lines = outline(
      """
      CREATE TABLE a (x int); CREATE TABLE b (y int) INHERITS (a);
      ALTER TABLE a ADD z text; ALTER TABLE a RENAME x TO w; ALTER TABLE ONLY a DROP z;
      """)
    #expect(
      lines == [
        "public.a.w #1 integer", "public.a: table", "public.b inherits public.a",
        "public.b.w #1 integer", "public.b.y #2 integer", "public.b.z #3 text", "public.b: table",
      ])
  }

  @Test("Remaining ways to make a table")
  func otherTables() {
    let lines = outline(
      """
      CREATE TYPE henkilo AS (nimi text, ika int);
      CREATE TABLE h OF henkilo (PRIMARY KEY (nimi), ika WITH OPTIONS NOT NULL);
      CREATE FOREIGN TABLE f (x int OPTIONS (column_name 'y') NOT NULL) SERVER s OPTIONS (t 'u');
      CREATE TEMP TABLE t (x int); ALTER TABLE t ADD y int; DROP TABLE t;
      CREATE TABLE IF NOT EXISTS f (z int);
      CREATE UNLOGGED TABLE q (a, b) AS SELECT nimi, ika + 1 FROM h;
      """, .postgresql, .nullability)
    #expect(
      lines == [
        "public.f.x #1 integer not null", "public.f: foreign table",
        "public.h.ika #2 integer not null", "public.h.nimi #1 text not null", "public.h: table",
        "public.q.a #1 text", "public.q.b #2 ", "public.q: table", "type public.henkilo composite",
        "type public.henkilo.ika #2 integer", "type public.henkilo.nimi #1 text",
      ])
  }
}
