import Diagnostics
import Glibc
import RegisterSchema
import SourceText

/// libFuzzer's entry point: any bytes, read as the SQL of both databases and as two migrations.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzSQL(_ data: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  for dialect in SQLDialect.allCases {
    let file = SourceFile(id: FileID(0), path: "a.sql", bytes: bytes)
    let reading = SQLSchemaReader.read([file], dialect: dialect)
    check(reading, [bytes.count])
    let again = SQLSchemaReader.read([file], dialect: dialect)
    promise(
      SchemaOutline(reading.schema, .all) == SchemaOutline(again.schema, .all),
      "the same bytes give another schema")
  }
  let halves = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
  let files = halves.enumerated().map { number, half in
    SourceFile(id: FileID(UInt32(number)), path: "V\(number)__x.sql", bytes: Array(half))
  }
  check(MigrationReplay.read(files), halves.map(\.count))
  return 0
}

/// Every place lies in its file, and every key speaks of columns that are there.
private func check(_ reading: SchemaReading, _ sizes: [Int]) {
  func check(_ place: SourceRange, _ what: String) {
    guard !place.isNowhere else { return }
    let file = Int(place.file.number)
    promise(file < sizes.count && place.upperBound <= sizes[file], "\(what) lies outside its file")
  }
  for finding in reading.diagnostics { check(finding.range, "\(finding.id)") }
  for statement in reading.schema.skipped.statements { check(statement.place, statement.words) }
  for table in reading.schema.tables {
    for place in [table.place, table.history.born, table.history.changed] {
      check(place, "a table")
    }
    let names = Set(table.columns.map(\.name))
    for column in table.columns {
      for place in [column.place, column.history.born, column.history.changed] {
        check(place, "a column")
      }
    }
    let keys = [table.primaryKey].compactMap { $0?.columns } + table.uniqueKeys.map(\.columns)
    for key in keys + table.foreignKeys.map(\.columns) {
      promise(names.isSuperset(of: key), "a key of columns that are not there")
    }
  }
}

private func promise(_ holds: Bool, _ what: @autoclosure () -> String) {
  guard !holds else { return }
  _ = "BROKEN PROMISE: \(what())\n".withCString { write(2, $0, strlen($0)) }
  abort()
}
