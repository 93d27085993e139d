import Foundation

/// A counter on a terminal's standard error, for work long enough to wonder about.
struct Progress {
  private let total: Int
  private let isShown: Bool

  init(total: Int) {
    self.total = total
    isShown = total >= 500 && Terminal.isTerminal(STDERR_FILENO)
  }

  func report(_ done: Int) {
    guard isShown else { return }
    StandardError.write("\r\(done)/\(total) ")
  }

  func finish() {
    guard isShown else { return }
    StandardError.write("\r\u{1B}[K")
  }
}
