import CrossCheck
import Law
import RegisterSchema
import Testing

@Suite("Odd schemas")
struct HostileSchemaTests {
  @Test("Circles, empty tables, empty names and the same name twice")
  func odd() {
    let result = classified(
      """
      CREATE TABLE a (id int PRIMARY KEY, b_id int NOT NULL);
      CREATE TABLE b (id int PRIMARY KEY, a_id int NOT NULL REFERENCES a(id), asiakas_id int NOT NULL);
      ALTER TABLE a ADD FOREIGN KEY (b_id) REFERENCES b(id);
      CREATE TABLE c ();
      CREATE TABLE asiakas (id int PRIMARY KEY, asiakas_id int REFERENCES asiakas(id));
      CREATE TABLE "😀" ("" text, " " text, "__" int, "ä" text);
      CREATE TABLE x.asiakas (id int PRIMARY KEY, etunimi text, sukunimi text);
      """)
    #expect(result.tables.count >= 5)
    for column in result.columns { #expect((0...1).contains(column.probability)) }
  }

  @Test("Names that no person would write")
  func names() {
    var state: UInt64 = 7
    var schema = RegisterSchema(dialect: .sqlite)
    let parts = ["asiakas", "Ö", "\u{0}", "_", "nimi", "ß", "1", "ID", "\u{1F600}", "by", "", "é"]
    for number in 0..<200 {
      var table = SchemaTable(name: TableName("t\(number)"))
      for _ in 0..<20 {
        var name = ""
        for _ in 0..<5 {
          state = state &* 6_364_136_223_846_793_005 &+ 1
          name += parts[Int(state >> 33) % parts.count]
        }
        table.columns.append(SchemaColumn(name: name, type: .unknown))
      }
      table.foreignKeys = [
        ForeignKey(columns: [], table: TableName("t0"), referencedColumns: []),
        ForeignKey(columns: ["no"], table: TableName("none"), referencedColumns: ["x"]),
      ]
      schema.tables.append(table)
    }
    let result = ColumnClassifier(law: .standard).classify(schema)
    #expect(result.columns.count == schema.columnCount)
  }
}
