import Diagnostics
import NoticeModel
import RegisterSchema

/// A column that a person is asked about.
struct MappingProposal {
  let source: Int
  let system: String?
  let table: TableVerdict
  let definition: SchemaColumn
  let verdict: ColumnVerdict
  let question: ProposalQuestion
  /// Items of the notice that may tell of it, by their ids.
  let candidates: [String]
  /// Whether the pattern gives the schema.
  let isQualified: Bool

  /// The pattern of exactly this column.
  var pattern: String { ColumnPattern.text(for: verdict.column, isQualified: isQualified) }

  /// The one item that is proposed.
  var item: String? {
    switch question {
    case .undisclosed, .unsure, .opaque: nil
    case .elsewhere, .otherGroup, .ambiguous: candidates.count == 1 ? candidates.first : nil
    }
  }

  /// The category that is proposed.
  var category: NoticeModel.DataCategory? {
    switch question {
    case .undisclosed, .elsewhere, .otherGroup:
      item == nil
        ? verdict.category.flatMap(NoticeModel.DataCategory.init(lexiconCode:)) : nil
    case .ambiguous, .unsure, .opaque: nil
    }
  }
}

/// What a proposal adds to a file: the pattern and the system decide whether it is there already.
struct ProposalKey: Hashable {
  let system: String?
  let pattern: String
}
