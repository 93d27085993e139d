/// A word, a text or a sign of SQL, by its place in the file.
struct SQLToken {
  enum Kind: UInt8 {
    /// The file's end.
    case end
    /// A word without quotes: a keyword or a name.
    case word
    /// A name in quotes: "name", and in SQLite `name` and [name].
    case quoted
    /// A text: 'text', E'text', $tag$text$tag$.
    case string
    case number
    /// One byte of punctuation.
    case sign
  }

  var kind: Kind
  var keyword: SQLKeyword = .none
  /// The byte of a sign; the opening byte of a quoted name or text; E for a text with escapes.
  var sign: UInt8 = 0
  var start: Int
  var end: Int

  @inline(__always)
  func isSign(_ byte: Unicode.Scalar) -> Bool {
    kind == .sign && sign == UInt8(truncatingIfNeeded: byte.value)
  }

  /// Whether it may be the name of something.
  var isName: Bool { kind == .word || kind == .quoted }

  /// Whether a statement ends here.
  var endsStatement: Bool { kind == .end || isSign(";") }

  /// Whether a part of a list ends here.
  var endsElement: Bool {
    switch kind {
    case .end: true
    case .sign:
      sign == UInt8(ascii: ",") || sign == UInt8(ascii: ")") || sign == UInt8(ascii: ";")
    default: false
    }
  }
}
