import SourceText

/// One of a few fixed words of the notice language, each with its Finnish and Swedish name.
package protocol Term: Hashable, Sendable, CaseIterable, RawRepresentable<String> {
  /// What the choice is called in documentation, for example `controller kind`.
  static var vocabulary: Vocabulary<Self> { get }
}

/// The names of a term's cases.
///
/// Of any type, as `Choice` is: the runtime would look through all conformances of the program for
/// each `Term`, and those searches would be a third of the time that a short run takes.
package struct Vocabulary<T: Sendable>: Sendable {
  /// One case: its names in the three key sets, and other ways in which people write it.
  package struct Entry: Sendable {
    package let term: T
    /// The canonical name: what XML and the English key set write.
    package let en: String
    package let fi: String
    package let sv: String
    package let synonyms: [String]
  }

  package let entries: [Entry]
  /// The forms in a table of a power of two, each at the first free place from its lowest bits on.
  private let hashes: [UInt64]
  private let terms: [T?]

  package init(_ entries: [Entry]) {
    self.entries = entries
    var size = 16
    while size < entries.reduce(0, { $0 + 3 + $1.synonyms.count }) * 2 { size *= 2 }
    var hashes = [UInt64](repeating: 0, count: size)
    var terms = [T?](repeating: nil, count: size)
    func add(_ name: String, _ term: T) {
      let form = Self.form(name)
      var index = Int(truncatingIfNeeded: form) & (size - 1)
      while terms[index] != nil, hashes[index] != form { index = (index + 1) & (size - 1) }
      hashes[index] = form
      terms[index] = term
    }
    for entry in entries {
      add(entry.en, entry.term)
      add(entry.fi, entry.term)
      add(entry.sv, entry.term)
      for name in entry.synonyms { add(name, entry.term) }
    }
    self.hashes = hashes
    self.terms = terms
  }

  /// The case that a text names, whatever its capitals, hyphens and spaces.
  package func term(_ text: String) -> T? {
    let form = Self.form(text)
    var index = Int(truncatingIfNeeded: form) & (hashes.count - 1)
    while let term = terms[index] {
      if hashes[index] == form { return term }
      index = (index + 1) & (hashes.count - 1)
    }
    return nil
  }

  /// Letters and digits only, lower case: `6(1)(a)`, `6.1.a` and `6.1.A` are one form. The form
  /// is kept as its hash: a stranger's text that hashes to a word would only be read as that word.
  private static func form(_ text: String) -> UInt64 {
    var hash = WordHash()
    var lead: UInt8 = 0
    for byte in text.utf8 {
      var folded = byte
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded = byte | 0x20
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case 0..<0x80: continue
      // Ä, Ö, Å: the capitals of Latin-1 lie 0x20 below the small letters.
      case 0x80...0x9E where lead == 0xC3: folded = byte | 0x20
      default: break
      }
      lead = byte
      hash.add(folded)
    }
    return hash.value
  }
}

extension Vocabulary.Entry where T: Term {
  package init(_ term: T, fi: String, sv: String, also synonyms: [String] = []) {
    self.term = term
    en = term.rawValue
    self.fi = fi
    self.sv = sv
    self.synonyms = synonyms
  }
}

extension Vocabulary where T: Equatable {
  package func name(of term: T, in keys: KeySet) -> String {
    guard let entry = entries.first(where: { $0.term == term }) else { return "" }
    switch keys {
    case .english: return entry.en
    case .finnish: return entry.fi
    case .swedish: return entry.sv
    }
  }
}

/// A choice beside the words it was written in; nil where the word is not one of the vocabulary.
package struct Choice<T: Sendable>: Sendable {
  package var value: T?
  package var text: Text

  package var range: SourceRange { text.range }
}

extension Choice where T: Term {
  package init(_ text: Text) {
    self.text = text
    value = T.vocabulary.term(text.string)
  }

  package init(_ value: T, at range: SourceRange = .nowhere) {
    self.value = value
    text = Text(value.rawValue, at: range)
  }
}

extension Choice: Equatable where T: Equatable {
  /// Equal when they mean the same, whichever key set wrote them.
  package static func == (a: Choice, b: Choice) -> Bool {
    a.value == b.value && (a.value != nil || a.text == b.text)
  }
}

extension Choice: Hashable where T: Hashable {
  package func hash(into hasher: inout Hasher) {
    hasher.combine(value)
    if value == nil { hasher.combine(text) }
  }
}

/// Yes or no.
package enum YesNo: String, Term {
  case yes
  case no

  package static let vocabulary = Vocabulary<YesNo>([
    .init(.yes, fi: "kyllä", sv: "ja", also: ["true", "on"]),
    .init(.no, fi: "ei", sv: "nej", also: ["false"]),
  ])
}

package typealias Flag = Choice<YesNo>
