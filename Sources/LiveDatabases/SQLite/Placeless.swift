import RegisterSchema
import SourceText

extension SchemaTable {
  /// The same table without places: the statement that it was read from is in no file that anyone
  /// could open.
  var placeless: SchemaTable {
    var table = self
    table.place = .nowhere
    table.history = .unknown
    table.comment?.place = .nowhere
    table.primaryKey?.place = .nowhere
    for index in table.uniqueKeys.indices { table.uniqueKeys[index].place = .nowhere }
    for index in table.foreignKeys.indices { table.foreignKeys[index].place = .nowhere }
    for index in table.checks.indices { table.checks[index].place = .nowhere }
    for index in table.columns.indices {
      table.columns[index].place = .nowhere
      table.columns[index].history = .unknown
      table.columns[index].comment?.place = .nowhere
      for check in table.columns[index].checks.indices {
        table.columns[index].checks[check].place = .nowhere
      }
    }
    return table
  }
}
