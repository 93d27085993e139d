import Diagnostics
import NoticeModel
import SourceText

/// A value that keeps the words it was written in.
package protocol HoldsWords {
  /// Nothing but space.
  var isBlank: Bool { get }
}

extension Text: HoldsWords {}
extension LocalizedText: HoldsWords {}

extension Written: HoldsWords {
  package var isBlank: Bool { text.isBlank }
}

extension Choice: HoldsWords {
  package var isBlank: Bool { text.isBlank }
}

extension Optional where Wrapped: HoldsWords {
  /// Whether a field holds anything: `email:` with nothing after it says nothing.
  package var isGiven: Bool { map { !$0.isBlank } ?? false }
}

extension LocalizedText {
  /// Whether the words are a bare "ei", "nej" or "no" in a field that has no word for none.
  package var isDenial: Bool { first.text.isDenial }

  /// Whether one of the stems stands somewhere in the words, in any language.
  package func mentions(_ stems: WordList) -> Bool {
    first.text.mentions(stems) || rest.contains { $0.text.mentions(stems) }
  }
}

extension Record {
  /// Whether the record is there and says nothing.
  package var saysNothing: Bool { self == Self() }
}

extension Text {
  /// Whether one of the stems stands somewhere in the words.
  package func mentions(_ stems: WordList) -> Bool {
    var found = false
    withSmallLetters(of: string) { found = stems.stands(in: $0) }
    return found
  }

  /// Whether the words are a bare "ei", "nej" or "no".
  package var isDenial: Bool {
    // None of the words has more than eight letters: most texts need no look-up.
    var letters = 0
    for byte in string.utf8 where byte >= 0x80 || byte.isASCIILetter || byte.isASCIIDigit {
      letters += 1
      if letters > 8 { return false }
    }
    return YesNo.vocabulary.term(string) == .no
  }

  /// The place of the text's last `count` bytes, where the file has the text byte for byte.
  package func rangeOfLast(_ count: Int) -> SourceRange {
    guard range.count == string.utf8.count, count <= range.count else { return range }
    return range.part(range.count - count, range.count)
  }
}

extension Phrase {
  /// Stands for a name that the notice does not give.
  package static let nameless = Phrase(
    fi: "nimi puuttuu", sv: "namn saknas", en: "no name given")
}

extension Controller {
  /// The name as the notice writes it first.
  package var quotedName: Phrase {
    guard let name, !name.isBlank else { return .nameless }
    return Phrase(name.first.text.string)
  }
}
