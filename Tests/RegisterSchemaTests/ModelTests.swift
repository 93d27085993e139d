import RegisterSchema
import Testing

@Suite("Schema model")
struct ModelTests {
  @Test("A check tells the words that it allows")
  func literals() {
    let check = CheckConstraint(expression: "tila IN ('uusi', 'kesken''eräinen', '')")
    #expect(check.literals == ["uusi", "kesken'eräinen", ""])
    #expect(CheckConstraint(expression: "nimi <> 'auki").literals.isEmpty)
  }

  @Test("An outline tells what differs, and nothing of places")
  func outline() {
    var schema = RegisterSchema(
      dialect: .sqlite,
      tables: [
        SchemaTable(
          name: TableName("asiakas"),
          columns: [SchemaColumn(name: "nimi", type: ColumnType("TEXT", .text(maxLength: nil)))])
      ])
    let before = SchemaOutline(schema)
    schema.tables[0].columns[0].isNullable = false
    #expect(
      before.differences(from: SchemaOutline(schema)) == [
        "+ asiakas.nimi #1 TEXT not null", "- asiakas.nimi #1 TEXT",
      ])
  }
}
