/// A stretch of a template: literal text, or one tag.
struct TemplateToken {
  enum Kind {
    case literal, variable, raw, section, inverted, close, comment, delimiters, partial, parent
    case block

    /// Whether lines that hold these tags and white space alone can vanish together.
    var isInheritance: Bool { self == .parent || self == .block }
  }

  let kind: Kind
  /// All bytes; of a literal, those that are left when lines of tags alone are taken away.
  var range: Range<Int>
  /// The bytes of the name in a tag.
  var name: Range<Int>
  /// The white space before a tag that has its line to itself.
  var indent: Range<Int>?
  /// The number of the token that closes this one, or that this one closes.
  var partner: Int?
}
