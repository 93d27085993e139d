/// A type as it was written, cut into its parts.
struct TypeWords {
  /// The schema before a dot.
  var qualifier: String?
  /// The name; of several words, the first.
  var name: String
  /// What stands in brackets after the name, without white space.
  var modifiers: String = ""
  /// `VARYING`, or `WITH TIME ZONE`.
  var isVaryingOrZoned = false
  /// The words after `INTERVAL`.
  var fields: String = ""
  /// Whether the name stood in quotation marks.
  var isQuoted = false
  /// The texts in brackets, for dialects with `ENUM ('a', 'b')`.
  var labels: [String] = []

  /// The modifiers in their brackets, or nothing.
  var inBrackets: String { modifiers.isEmpty ? "" : "(" + modifiers + ")" }
}
