/// What kind of schema source it is.
package enum SchemaKind: String, Term {
  /// One file of SQL text, for example a dump without data.
  case sql
  /// A folder of SQL migrations, replayed in order.
  case migrations
  /// A SQLite database file.
  case sqlite
  /// An XML Schema.
  case xsd
  /// A running database.
  case live

  package static let vocabulary = Vocabulary<SchemaKind>([
    .init(.sql, fi: "sql", sv: "sql", also: ["ddl", "dump"]),
    .init(.migrations, fi: "migraatiot", sv: "migreringar", also: ["flyway"]),
    .init(.sqlite, fi: "sqlite", sv: "sqlite"),
    .init(.xsd, fi: "xsd", sv: "xsd"),
    .init(.live, fi: "tietokanta", sv: "databas", also: ["postgresql"]),
  ])
}
