/// HTML as tests look at it: its words, or its tags.
struct PlainHTML {
  /// What a reader sees, with one space between words; soft hyphens and places to break are gone.
  let words: String
  /// The tags in their order with the names of their attributes: `a href`, `/a`.
  let tags: [String]

  init(_ bytes: [UInt8]) {
    var words = ""
    var tags: [String] = []
    var rest = Substring(String(decoding: bytes, as: UTF8.self))
    while let open = rest.firstIndex(of: "<") {
      words += rest[..<open]
      let end = rest[open...].firstIndex(of: ">") ?? rest.index(before: rest.endIndex)
      let tag = rest[rest.index(after: open)..<end]
      if tag != "wbr" { words += " " }
      tags.append(Self.names(in: tag))
      rest = rest[rest.index(after: end)...]
    }
    words += rest
    self.words = Self.decoded(words).split(whereSeparator: \.isWhitespace)
      .filter { $0 != "-" && $0 != "–" && $0 != "*" && $0 != "•" }.joined(separator: " ")
    self.tags = tags
  }

  /// The tag's name and those of its attributes; values are left out.
  private static func names(in tag: Substring) -> String {
    var result = ""
    var quote: Character?
    for character in tag {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character != "=" {
        result.append(character)
      }
    }
    return result
  }

  private static func decoded(_ text: String) -> String {
    let references = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ]
    return references.reduce(String(text.unicodeScalars.filter { $0 != "\u{AD}" })) {
      $0.split(separator: $1.0, omittingEmptySubsequences: false).joined(separator: $1.1)
    }
  }
}
