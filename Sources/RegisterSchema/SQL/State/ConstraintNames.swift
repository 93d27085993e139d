/// The names that PostgreSQL chooses for constraints that are given none; later statements drop and
/// rename constraints by them.
enum ConstraintNames {
  /// `table_columns_label`, cut to 63 bytes as the server cuts it, with a number if it is taken.
  static func choose(
    _ table: String, _ columns: [String], _ label: String, isTaken: (String) -> Bool
  ) -> String {
    var number = 0
    while true {
      let name = make(table, columns, number == 0 ? label : label + "\(number)")
      // So many of one name are no honest schema; the loop shall end.
      if number >= 1_000 || !isTaken(name) { return name }
      number += 1
    }
  }

  private static func make(_ table: String, _ columns: [String], _ label: String) -> String {
    let first = Array(table.utf8)
    let second = Array(columns.joined(separator: "_").utf8.prefix(64))
    var overhead = label.utf8.count + 1
    if !second.isEmpty { overhead += 1 }
    let room = max(0, 63 - overhead)
    var firstCount = first.count
    var secondCount = second.count
    while firstCount + secondCount > room {
      if firstCount > secondCount { firstCount -= 1 } else { secondCount -= 1 }
    }
    var name = clip(first, firstCount)
    if !second.isEmpty { name += "_" + clip(second, secondCount) }
    return name + "_" + label
  }

  private static func clip(_ bytes: [UInt8], _ count: Int) -> String {
    var count = min(count, bytes.count)
    while count > 0, count < bytes.count, bytes[count] & 0xC0 == 0x80 { count -= 1 }
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}
