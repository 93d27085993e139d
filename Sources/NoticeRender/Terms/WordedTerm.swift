import Diagnostics
import NoticeModel

/// A vocabulary whose words a rendered notice can say.
///
/// Each wording is a `switch` over all cases, so that a new case cannot be forgotten.
package protocol WordedTerm: Term {
  /// What a reader sees.
  var wording: Phrase { get }
}
