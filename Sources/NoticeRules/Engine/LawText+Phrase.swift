import Diagnostics
import Law

extension LawText {
  /// A fact's words as findings have them.
  package var phrase: Phrase { Phrase(fi: fi, sv: sv, en: en) }
}
