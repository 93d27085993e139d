import Foundation

/// Asks one question after another on a terminal. Questions go to standard error, so that standard
/// output stays free for what is written.
struct Interview {
  /// Why an answer cannot stand, in words for people.
  struct Objection: Error {
    let reason: String
  }

  /// What an answer came to.
  enum Reply<Value> {
    case given(Value)
    /// An empty answer.
    case open
    /// No more input.
    case ended
  }

  /// - Parameters:
  ///   - question: the question itself.
  ///   - hint: one line of explanation, with an example.
  ///   - usual: what an empty answer means, where it means something.
  ///   - read: turns the words into a value, or says why they are none; then the question returns.
  func ask<Value>(
    _ question: String, hint: String, usual: String? = nil,
    read: (String) -> Result<Value, Objection>
  ) -> Reply<Value> {
    StandardError.write("\n\(question)\n  \(hint)\n")
    while true {
      StandardError.write(usual.map { "[\($0.terminalSafe)] > " } ?? "> ")
      guard let line = readLine() else {
        StandardError.write("\n")
        return .ended
      }
      guard let answer = line.answer else { return .open }
      switch read(answer) {
      case .success(let value): return .given(value)
      case .failure(let objection): StandardError.write("  \(objection.reason.terminalSafe)\n")
      }
    }
  }
}
