import Synchronization

/// The memos of a run: one for each thread that judges notices at a time.
package final class TextMemos: Sendable {
  private let free = Mutex<[TextMemo]>([])

  package init() {}

  /// A memo, which nobody else has until it is given back.
  func take() -> TextMemo { free.withLock { $0.popLast() } ?? TextMemo() }

  func giveBack(_ memo: consuming TextMemo) {
    let memo = memo
    free.withLock { $0.append(memo) }
  }
}
