import Synchronization

/// Something that has happened or not, for two threads.
final class Flag: Sendable {
  private let state = Mutex(false)

  func raise() { state.withLock { $0 = true } }

  var isRaised: Bool { state.withLock { $0 } }
}
