import SourceText

/// The schema that a tool's settings outside the files give to names that have none.
///
/// Flyway makes tables in its `defaultSchema`; a later migration may well name that schema. Then
/// `CREATE TABLE hakemus` and `ALTER TABLE hakija.hakemus` mean one table.
enum HomeSchema {
  /// The one schema that changes ask for in vain, or of several the one that the folder is named
  /// after. Otherwise nobody can tell (one may be a copy for an audit log), and `nil` is right.
  ///
  /// - Parameter strays: how often a change meant a table of a schema that has no such table, though
  ///   one of that name was made without a schema.
  static func name(_ strays: [String: Int], _ files: [SourceFile]) -> String? {
    if strays.count == 1 { return strays.first?.key }
    guard let folder = files.first.flatMap({ folder(of: $0.path) }) else { return nil }
    return strays[folder] == nil ? nil : folder
  }

  private static func folder(of path: String) -> String? {
    path.utf8.split(separator: UInt8(ascii: "/")).dropLast().last.map { String(Substring($0)) }
  }
}
