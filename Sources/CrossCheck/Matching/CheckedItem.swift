import NoticeModel
import SourceText

/// A data item of the notice, and the columns that hold it.
package struct CheckedItem: Sendable {
  /// The number of its group in the notice's `dataItems`.
  package let group: Int
  /// Its number in the group; nil where the group has a title alone.
  package let item: Int?
  /// The id by which the notice and decisions refer to it.
  package let id: String
  package let name: LocalizedText?
  package let range: SourceRange
  /// The categories that it tells of, as columns have them; empty where its words are not known.
  package internal(set) var categories: [String]
  /// The systems that hold it, by their ids; all where it is empty.
  package let systems: [String]
  /// Kept only in systems on paper.
  package let isOnPaper: Bool
  /// It tells that free text is written.
  package internal(set) var isFreeText: Bool
  /// The section that mentions it, where that is not the list of data.
  package let mentionedUnder: LocalizedText?
  /// The columns that hold it, by their numbers in `RegisterCheck.columns`.
  package internal(set) var columns: [Int]

  /// Whether its words were understood.
  package var isUnderstood: Bool { !categories.isEmpty }
}
