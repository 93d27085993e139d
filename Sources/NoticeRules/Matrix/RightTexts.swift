import Diagnostics
import NoticeModel
import SourceText
import Wording

extension Rights {
  /// The right in whose item a text or a reference stands; nil for what concerns all rights.
  func right(at range: SourceRange) -> (name: RightName, right: Right)? {
    for name in RightName.allCases {
      guard let right = name.stated(in: self).promise else { continue }
      let texts = [right.text, right.channel, right.limits].compactMap { $0 }
      if texts.contains(where: { $0.variants.contains { $0.text.range == range } })
        || right.statutes.contains(where: { $0.range == range })
      {
        return (name, right)
      }
    }
    return nil
  }
}

extension Notice {
  /// The rights that the notice promises, by name; for `RuleContext.promisedRights`.
  var promisedRights: [(name: RightName, right: Right)] {
    RightName.allCases.compactMap { name in name.stated(in: self).promise.map { (name, $0) } }
  }
}

extension LocalizedText {
  /// Whether the words stand in the text, in any language.
  func has(_ words: Cues) -> Bool { variants.contains { words.stand(in: $0.text.string) } }
}

extension Note {
  /// A fact about rights, at its place.
  static func rights(
    _ phrase: Phrase, _ values: [String: Phrase] = [:], at range: SourceRange? = nil
  ) -> Note {
    Note(Message(phrase, values), at: range)
  }
}
