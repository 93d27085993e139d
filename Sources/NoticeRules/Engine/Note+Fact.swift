import Diagnostics
import SourceText

extension Note {
  /// A fact of the notice that a finding follows from, and where it stands.
  package static func fact(
    fi: String, sv: String, en: String, at range: SourceRange? = nil
  ) -> Note {
    fact(Phrase(fi: fi, sv: sv, en: en), at: range)
  }

  /// A fact in words, at a place of the notice.
  package static func fact(_ phrase: Phrase, at range: SourceRange? = nil) -> Note {
    Note(Message(phrase), at: range)
  }
}
