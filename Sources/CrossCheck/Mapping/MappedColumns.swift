import Diagnostics
import NoticeModel
import RegisterSchema
import SourceText

/// What the decisions of a mapping make of the columns of a register.
package struct MappedColumns: Sendable {
  /// The decision that holds for each column; proposals decide nothing.
  package internal(set) var decisions = ColumnDecisions()
  /// What is wrong between the mapping, the notice and the columns, in the order of the file.
  package internal(set) var diagnostics: [Diagnostic] = []
  /// For each source and each of its columns, in the order of its classification, whether a
  /// decision or a proposal speaks of it.
  var isSpokenOf: [[Bool]] = []
}

extension ColumnMapping {
  /// Applies the decisions to the columns of all sources.
  ///
  /// - Parameter isComplete: whether every schema of the register was read; if not, what matches
  ///   nothing may stand in a schema that was not, and is no finding.
  package func columns(
    of sources: [ClassifiedSource], notice: Notice, isComplete: Bool = true
  ) -> MappedColumns {
    var resolver = MappingResolver(self, NoticeItems(notice))
    for (number, source) in sources.enumerated() { resolver.resolve(source, number) }
    return resolver.finish(sources, isComplete: isComplete)
  }
}
