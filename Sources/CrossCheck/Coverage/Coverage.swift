/// How many of the personal columns the notice tells of.
package struct CoverageFigure: Hashable, Sendable {
  /// Columns that an item of the list of data tells.
  package internal(set) var disclosed: Int
  /// Columns that a notice has to tell.
  package internal(set) var asked: Int

  package init(disclosed: Int = 0, asked: Int = 0) {
    self.disclosed = disclosed
    self.asked = asked
  }

  /// 0 to 1; everything is told where nothing is asked.
  package var share: Double { asked == 0 ? 1 : Double(disclosed) / Double(asked) }

  mutating func count(_ isDisclosed: Bool) {
    asked += 1
    if isDisclosed { disclosed += 1 }
  }
}

/// How much of the register's personal data the notice tells of.
package struct Coverage: Hashable, Sendable {
  /// The figure of something that has a name.
  package struct Part: Hashable, Sendable {
    /// A category, or the id of a purpose.
    package let name: String
    package internal(set) var figure: CoverageFigure
  }

  package internal(set) var total = CoverageFigure()
  /// In the order of `RegisterCheck.sources`.
  package internal(set) var sources: [CoverageFigure] = []
  /// By the columns' likeliest category, in the order in which the law's table has them. Figures of
  /// tables are in `CheckedTable`.
  package internal(set) var categories: [Part] = []
  /// In the order of the notice: of the columns about the purpose's people, those that are told by
  /// an item that the purpose needs.
  package internal(set) var purposes: [Part] = []

  init() {}
}
