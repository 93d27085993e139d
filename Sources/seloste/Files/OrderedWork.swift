import Foundation
import Synchronization

/// Works on many items at once and hands the results back in order, a window at a time, so that
/// memory stays flat however many items there are.
enum OrderedWork {
  private static let window = 256

  static func run<Item: Sendable, Product: Sendable>(
    _ items: [Item], jobs: Int, work: @escaping @Sendable (Item) -> Product,
    deliver: (Product) -> Void
  ) {
    guard jobs > 1, items.count > 1 else {
      for item in items { deliver(work(item)) }
      return
    }
    var start = 0
    while start < items.count {
      let slice = Array(items[start..<min(start + window, items.count)])
      for product in inParallel(slice, jobs: jobs, work) { deliver(product) }
      start += window
    }
  }

  private static func inParallel<Item: Sendable, Product: Sendable>(
    _ items: [Item], jobs: Int, _ work: @escaping @Sendable (Item) -> Product
  ) -> [Product] {
    let next = Atomic(0)
    let done = Mutex<[(Int, Product)]>([])
    DispatchQueue.concurrentPerform(iterations: min(jobs, items.count)) { _ in
      var mine: [(Int, Product)] = []
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < items.count else { break }
        mine.append((index, work(items[index])))
      }
      let result = mine
      done.withLock { $0 += result }
    }
    return done.withLock { $0 }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
