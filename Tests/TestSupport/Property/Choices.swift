/// The decisions that a generator takes, as one sequence of small numbers.
///
/// A generator draws all its randomness from here, 0 being the simplest decision everywhere. A
/// shorter or smaller sequence therefore makes a simpler value: shrinking works on the sequence
/// alone, and every generator shrinks for free.
package struct Choices: Sendable {
  /// What has been decided so far.
  package private(set) var made: [UInt32] = []
  private let replay: [UInt32]
  private var random: SeededRandom?
  /// After so many decisions only the simplest is taken, so that every value ends.
  private let limit: Int

  /// Random decisions.
  package init(seed: UInt64, limit: Int = 6_000) {
    random = SeededRandom(seed: seed)
    replay = []
    self.limit = limit
  }

  /// The decisions of an earlier run; the simplest where they run out.
  package init(replaying decisions: [UInt32]) {
    replay = decisions
    limit = decisions.count
  }

  /// A number from 0 up to, but not including, `bound`.
  package mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    var choice: UInt32 = 0
    if made.count < replay.count {
      choice = min(replay[made.count], UInt32(bound - 1))
    } else if made.count < limit, random != nil {
      choice = UInt32((random?.next() ?? 0) % UInt64(bound))
    }
    made.append(choice)
    return Int(choice)
  }

  /// True in `part` of `whole` cases; false is the simpler.
  package mutating func chance(_ part: Int, of whole: Int) -> Bool {
    below(whole) >= whole - part
  }

  /// One of several; the first is the simplest. Nil of none.
  package mutating func pick<T>(_ values: [T]) -> T? {
    values.isEmpty ? nil : values[below(values.count)]
  }

  /// At most `count` values; each is preceded by the decision to go on, so that one can be cut out.
  package mutating func list<T>(
    upTo count: Int, more: Int = 2, of whole: Int = 3, _ make: (inout Choices) -> T
  ) -> [T] {
    var values: [T] = []
    while values.count < count, chance(more, of: whole) { values.append(make(&self)) }
    return values
  }
}
