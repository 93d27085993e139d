/// The languages that Seloste itself speaks.
package enum MessageLanguage: String, CaseIterable, Sendable {
  case finnish = "fi"
  case swedish = "sv"
  case english = "en"
}

/// One wording in Finnish, Swedish and English, with `{placeholders}`.
package struct Phrase: Hashable, Sendable {
  package let fi: String
  package let sv: String
  package let en: String

  package init(fi: String, sv: String, en: String) {
    self.fi = fi
    self.sv = sv
    self.en = en
  }

  /// The same words in every language: names, numbers, citations.
  package init(_ same: String) { self.init(fi: same, sv: same, en: same) }

  package subscript(language: MessageLanguage) -> String {
    switch language {
    case .finnish: fi
    case .swedish: sv
    case .english: en
    }
  }
}

/// A phrase and the values of its placeholders; becomes text only when a report is written.
package struct Message: Hashable, Sendable {
  package let phrase: Phrase
  package let values: [String: Phrase]

  package init(_ phrase: Phrase, _ values: [String: Phrase] = [:]) {
    self.phrase = phrase
    self.values = values
  }

  package init(_ phrase: Phrase, _ values: [String: String]) {
    self.init(phrase, values.mapValues { Phrase($0) })
  }

  /// The text in one language. A value is never searched for placeholders again.
  package func text(in language: MessageLanguage) -> String {
    let template = phrase[language]
    guard !values.isEmpty else { return template }
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      result += rest[..<open]
      result += values[name].map { $0[language] } ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
