/// Looks for a simpler sequence of decisions that still fails.
package struct Shrinker {
  /// The simplest failing sequence so far.
  package private(set) var best: [UInt32]
  private var budget: Int
  /// The decisions that a run with these took, where it fails; nil where it passes.
  private let failing: ([UInt32]) -> [UInt32]?

  package init(
    _ decisions: [UInt32], budget: Int = 1_200, _ failing: @escaping ([UInt32]) -> [UInt32]?
  ) {
    best = decisions
    self.budget = budget
    self.failing = failing
  }

  /// Shrinks until nothing helps or the budget of attempts is spent.
  package mutating func run() {
    var size = Int.max
    while budget > 0, best.count < size || size == Int.max {
      size = best.count
      shorten()
      zero()
      lower()
    }
  }

  /// Takes a candidate that still fails and is simpler.
  private mutating func accept(_ candidate: [UInt32]) -> Bool {
    guard budget > 0 else { return false }
    budget -= 1
    guard let made = failing(candidate) else { return false }
    guard
      made.count < best.count || (made.count == best.count && made.lexicographicallyPrecedes(best))
    else { return false }
    best = made
    return true
  }

  /// Cuts out runs of decisions, long ones first.
  private mutating func shorten() {
    var length = max(1, best.count / 2)
    while length > 0 {
      var end = best.count
      while end > 0, budget > 0 {
        let start = max(0, end - length)
        var candidate = best
        candidate.removeSubrange(start..<min(end, candidate.count))
        if accept(candidate) { end = min(end, best.count) } else { end -= max(1, length) }
      }
      length /= 2
    }
  }

  /// Makes runs of decisions the simplest ones.
  private mutating func zero() {
    for length in [32, 8, 2, 1] {
      var start = 0
      while start < best.count, budget > 0 {
        let range = start..<min(start + length, best.count)
        if best[range].contains(where: { $0 != 0 }) {
          var candidate = best
          for index in range { candidate[index] = 0 }
          _ = accept(candidate)
        }
        start += length
      }
    }
  }

  /// Makes single decisions smaller: by halves, then by one.
  private mutating func lower() {
    var index = 0
    while index < best.count, budget > 0 {
      while index < best.count, best[index] > 0, budget > 0 {
        var half = best
        half[index] /= 2
        if accept(half) { continue }
        guard index < best.count, best[index] > 0 else { break }
        var less = best
        less[index] -= 1
        if !accept(less) { break }
      }
      index += 1
    }
  }
}
