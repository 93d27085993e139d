/// The procedures that a program needs, in the order in which they were asked for.
struct Procedures {
  struct Key: Hashable {
    let template: Int
    /// The set of blocks that are replaced.
    let overrides: Int
    /// Where in a page it is called.
    let context: HTMLContext
    /// Its lines get an indentation that is known when rendering.
    let isIndented: Bool
  }

  private(set) var keys: [Key] = []
  /// For each procedure, how many templates inherit from each other before it.
  private(set) var parents: [Int] = []
  private var numbers: [Key: Int] = [:]
  private var done = 0

  mutating func number(of key: Key, parents: Int) -> Int {
    if let known = numbers[key] { return known }
    keys.append(key)
    self.parents.append(parents)
    numbers[key] = keys.count - 1
    return keys.count - 1
  }

  func isKnown(_ key: Key) -> Bool { numbers[key] != nil }

  /// The next procedure that has not been written yet.
  mutating func next() -> Int? {
    guard done < keys.count else { return nil }
    done += 1
    return done - 1
  }
}
