import Diagnostics

/// A value that people write as text in several ways.
package protocol WrittenValue: Hashable, Sendable {
  /// Reads the whole (already trimmed) text.
  static func read(_ text: String) -> Result<Self, ValueProblem>
  /// The one form that machines exchange. Reading it gives an equal value.
  var canonical: String { get }
}

/// Why a text is not the value that its place asks for.
package struct ValueProblem: Error, Hashable, Sendable {
  /// Which kind of value it is about, for example `VALUE-DATE`.
  package let id: DiagnosticID
  /// What is wrong.
  package let message: Message
  /// What was expected, with an example.
  package let help: Message?
  /// The narrowest wrong part, in UTF-8 bytes from the beginning of the text.
  package let range: Range<Int>
  /// The whole text mended; only where there is exactly one right answer.
  package let replacement: String?

  /// A problem whose wording is complete but for `values`, which come from the input.
  package init(
    _ id: DiagnosticID, _ message: Phrase, _ values: [String: String] = [:], help: Phrase? = nil,
    at range: Range<Int>, replacement: String? = nil
  ) {
    self.id = id
    self.message = Message(message, values.mapValues(Self.shortened))
    self.help = help.map { Message($0) }
    self.range = range
    self.replacement = replacement
  }

  /// Words quoted from the input, cut so that a message stays one line.
  private static func shortened(_ quoted: String) -> String {
    let longest = 60
    return quoted.count > longest ? quoted.prefix(longest - 1) + "…" : quoted
  }
}
