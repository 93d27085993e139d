import TestSupport
import Testing

/// The property tests' own machinery: a failure must come out small.
@Suite("Shrinking")
struct ShrinkingTests {
  private func numbers(_ choices: inout Choices) -> [Int] {
    choices.list(upTo: 30, more: 9, of: 10) { $0.below(1_000) }
  }

  /// The simplest list that a search finds for which `fails` is true.
  private func simplest(_ fails: @escaping ([Int]) -> Bool) -> [Int]? {
    for seed in 0..<200 {
      var choices = Choices(seed: UInt64(seed))
      guard fails(numbers(&choices)) else { continue }
      var shrinker = Shrinker(choices.made) { decisions in
        var choices = Choices(replaying: decisions)
        return fails(self.numbers(&choices)) ? choices.made : nil
      }
      shrinker.run()
      var replay = Choices(replaying: shrinker.best)
      return numbers(&replay)
    }
    return nil
  }

  @Test func onlyTheElementThatFailsIsLeft() {
    #expect(simplest { $0.contains { $0 >= 500 } } == [500])
  }

  @Test func onlyTheCountThatFailsIsLeft() {
    #expect(simplest { $0.count >= 3 } == [0, 0, 0])
  }

  @Test func theSameSeedGivesTheSameValue() {
    var first = Choices(seed: 3)
    var second = Choices(seed: 3)
    #expect(numbers(&first) == numbers(&second))
  }

  @Test func replayingDecisionsGivesTheSameValue() {
    var first = Choices(seed: 5)
    let value = numbers(&first)
    var again = Choices(replaying: first.made)
    #expect(numbers(&again) == value)
  }
}
