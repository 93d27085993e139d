import Diagnostics
import NoticeModel

/// A vocabulary whose words a rendered notice can say.
///
/// Each wording is a `switch` over all cases, so that a new case cannot be forgotten.
package protocol WordedTerm: Term {
  /// What a reader sees.
  var wording: Phrase { get }
}

extension WordedTerm where Self: CaseIterable & Hashable {
  /// Wordings that are put together of parts, such as those with a citation: made once.
  static func wordingTable(_ compose: (Self) -> Phrase) -> [Self: Phrase] {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0, compose($0)) })
  }
}
