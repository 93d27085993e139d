import Foundation
import Testing

/// How many cases a property is tried with, and from which seed.
package enum PropertyRun {
  /// `SELOSTE_SEED`, or the seed of every ordinary run: the same cases each time.
  package static let seed = number("SELOSTE_SEED") ?? 20_261_101
  /// `SELOSTE_CASES`, or a thousand.
  package static let cases = Int(clamping: number("SELOSTE_CASES") ?? 1_000)
  /// `SELOSTE_THOROUGH=1`: no sampling where a test would otherwise take minutes.
  package static let isThorough = ProcessInfo.processInfo.environment["SELOSTE_THOROUGH"] == "1"

  private static func number(_ name: String) -> UInt64? {
    ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) }
  }
}

/// Expects `check` to find nothing wrong with any generated value.
///
/// On a failure the value is shrunk, and shown with the seed that repeats it.
/// - Parameters:
///   - describe: the value for people.
///   - check: what is wrong with a value, or nil.
package func forAll<Value>(
  cases: Int = PropertyRun.cases, _ generate: (inout Choices) -> Value,
  describe: (Value) -> String, sourceLocation: SourceLocation = #_sourceLocation,
  _ check: (Value) -> String?
) {
  for number in 0..<cases {
    var choices = Choices(seed: caseSeed(number))
    let value = generate(&choices)
    guard check(value) != nil else { continue }
    let simplest = withoutActuallyEscaping(generate) { generate in
      withoutActuallyEscaping(check) { check in
        var shrinker = Shrinker(choices.made) { decisions in
          var choices = Choices(replaying: decisions)
          let value = generate(&choices)
          return check(value) == nil ? nil : choices.made
        }
        shrinker.run()
        return shrinker.best
      }
    }
    var replay = Choices(replaying: simplest)
    let small = generate(&replay)
    Issue.record(
      """
      \(check(small) ?? "The shrunken value passes; the first one did not.")
      \(describe(small))
      Case \(number) of SELOSTE_SEED=\(PropertyRun.seed)
      """,
      sourceLocation: sourceLocation)
    return
  }
}

private func caseSeed(_ number: Int) -> UInt64 {
  var random = SeededRandom(seed: PropertyRun.seed &+ UInt64(number) &* 0x1000_0001)
  return random.next()
}
