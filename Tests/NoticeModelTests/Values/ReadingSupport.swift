import Diagnostics
import NoticeModel
import Testing

/// The value that a text reads as; nil, with a failure recorded, when it does not.
func value<Value: WrittenValue>(
  _ type: Value.Type, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
) -> Value? {
  switch Value.read(text) {
  case .success(let value): return value
  case .failure(let problem):
    Issue.record(
      "“\(text)” is refused: \(problem.message.text(in: .english))",
      sourceLocation: sourceLocation)
    return nil
  }
}

/// The problem of a text; nil, with a failure recorded, when it reads.
func problem<Value: WrittenValue>(
  _ type: Value.Type, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
) -> ValueProblem? {
  switch Value.read(text) {
  case .success(let value):
    Issue.record(
      "“\(text)” reads as \(value.canonical)", sourceLocation: sourceLocation)
    return nil
  case .failure(let problem): return problem
  }
}

/// The part of a text that a problem points at.
func wrongPart<Value: WrittenValue>(
  _ type: Value.Type, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
) -> String? {
  guard let problem = problem(type, text, sourceLocation: sourceLocation) else { return nil }
  let bytes = Array(text.utf8)
  guard problem.range.lowerBound >= 0, problem.range.upperBound <= bytes.count else {
    Issue.record("\(problem.range) is outside “\(text)”", sourceLocation: sourceLocation)
    return nil
  }
  return String(validating: bytes[problem.range], as: UTF8.self)
}

/// Whether reading a value's canonical form gives an equal value.
func isReadBack<Value: WrittenValue>(_ value: Value) -> Bool {
  guard case .success(let again) = Value.read(value.canonical) else { return false }
  return again == value && again.canonical == value.canonical
}

/// A small repeatable generator (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// One of some choices.
  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &self)]
  }
}
