import Foundation

/// Works on many items at once and hands the results back in order, never far ahead of what has
/// been delivered, so that memory stays flat however many items there are.
enum OrderedWork {
  /// Items taken at a time: few enough to spread evenly, enough to make waking up rare.
  fileprivate static let most = 16

  static func run<Item: Sendable, Product: Sendable>(
    _ items: [Item], jobs: Int, work: @escaping @Sendable (Item) -> Product,
    deliver: (Product) -> Void
  ) {
    guard jobs > 1, items.count > 1 else {
      for item in items { deliver(work(item)) }
      return
    }
    run(items, jobs: jobs, batchWork: { $0.map(work) }, deliver: deliver)
  }

  /// The same, for work that takes some items together; it gives a product for each.
  static func run<Item: Sendable, Product: Sendable>(
    _ items: [Item], jobs: Int, batchWork work: @escaping @Sendable (ArraySlice<Item>) -> [Product],
    deliver: (Product) -> Void
  ) {
    guard jobs > 1, items.count > 1 else {
      for first in stride(from: 0, to: items.count, by: most) {
        work(items[first..<min(first + most, items.count)]).forEach(deliver)
      }
      return
    }
    let line = AssemblyLine(items, jobs: jobs, work)
    // Threads of our own: the system's pool hands out fewer while other programs are busy.
    for _ in 0..<min(jobs, items.count) { Thread { line.labour() }.start() }
    while let products = line.next() { products.forEach(deliver) }
  }
}

/// The state that workers and the one who delivers share.
///
/// `@unchecked Sendable`: every property that changes is touched only while `condition` is held.
private final class AssemblyLine<Item: Sendable, Product: Sendable>: @unchecked Sendable {
  private let chunk: Int
  /// How many chunks may be finished or under way beyond what has been delivered.
  private let ahead: Int
  private let items: [Item]
  private let work: @Sendable (ArraySlice<Item>) -> [Product]
  private let condition = NSCondition()
  private var taken = 0
  private var delivered = 0
  private var finished: [Int: [Product]] = [:]

  init(
    _ items: [Item], jobs: Int, _ work: @escaping @Sendable (ArraySlice<Item>) -> [Product]
  ) {
    self.items = items
    self.work = work
    chunk = max(1, min(OrderedWork.most, items.count / (4 * jobs)))
    ahead = 8 * jobs
  }

  private var chunkCount: Int { (items.count + chunk - 1) / chunk }

  /// A worker's life: takes chunks until there are none.
  func labour() {
    while let number = take() {
      let range = number * chunk..<min((number + 1) * chunk, items.count)
      let products = work(items[range])
      condition.lock()
      finished[number] = products
      if number == delivered { condition.broadcast() }
      condition.unlock()
    }
  }

  private func take() -> Int? {
    condition.lock()
    defer { condition.unlock() }
    while taken < chunkCount, taken >= delivered + ahead { condition.wait() }
    guard taken < chunkCount else { return nil }
    defer { taken += 1 }
    return taken
  }

  /// The next chunk's products in order; waits for them. Nil after the last.
  func next() -> [Product]? {
    condition.lock()
    defer { condition.unlock() }
    guard delivered < chunkCount else { return nil }
    while true {
      if let products = finished.removeValue(forKey: delivered) {
        delivered += 1
        condition.broadcast()
        return products
      }
      condition.wait()
    }
  }
}
