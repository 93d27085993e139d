import Law
import RegisterSchema

/// What a table's rows are about.
package enum TableRole: String, CaseIterable, Sendable {
  /// Each row is a person.
  case person
  /// Each row is about a person: a visit, a decision, an invoice.
  case aboutPerson
  /// Each row tells what a person did in the system.
  case log
  case organisation, thing
  /// Codes and their names.
  case lookup
  /// Prices and grounds for fees.
  case price
  /// The software's own: migrations, jobs, settings.
  case technical
  /// Counts of many.
  case statistics
  /// Nothing tells.
  case other

  /// Whether attributes of the row are data about a person.
  package var isAboutPersons: Bool { self == .person || self == .aboutPerson || self == .log }
}

/// The verdict on a table.
package struct TableVerdict: Sendable {
  package let table: TableName
  package internal(set) var role: TableRole
  /// How surely the rows are about persons, 0 to 1.
  package internal(set) var confidence: Double
  /// The person group by its code, where one is known.
  package internal(set) var group: String?
  /// The references from this table to the table of the persons that it is about, nearest first;
  /// empty for a table of persons itself.
  package internal(set) var path: [ColumnReference]
  /// The category of the table's topic: what its plain attributes are.
  package internal(set) var topic: String?
  package internal(set) var evidence: [Evidence]
}
