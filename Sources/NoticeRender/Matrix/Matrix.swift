/// The data at a glance: which data, of whom, what for, on what basis, for how long, to whom.
package struct Matrix: Hashable, Sendable {
  /// What a row tells of its data.
  package enum Column: CaseIterable, Hashable, Sendable {
    case dataSubjects
    case purposes
    case legalBasis
    case retention
    case recipients
  }

  /// Data of which the notice says the same.
  package struct Row: Hashable, Sendable {
    /// The heading of the data in the notice.
    package var title: Span?
    package var items: [Span]
    /// By the order of `columns`; empty where the notice says nothing.
    package var cells: [[Span]]
  }

  /// What is the same for all data.
  package struct Common: Hashable, Sendable {
    package var column: Column
    /// Empty where the notice says nothing.
    package var values: [Span]
  }

  /// The columns in which rows differ.
  package var columns: [Column]
  /// None where all data are told of in the same way.
  package var rows: [Row]
  /// What is the same for all data, said once.
  package var common: [Common]
}
