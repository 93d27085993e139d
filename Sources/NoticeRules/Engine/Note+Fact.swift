import Diagnostics
import SourceText

extension Note {
  /// A fact of the notice that a finding follows from, and where it stands.
  package static func fact(
    fi: String, sv: String, en: String, at range: SourceRange? = nil
  ) -> Note {
    Note(Message(Phrase(fi: fi, sv: sv, en: en)), at: range)
  }
}
