import Synchronization

/// The memos of a run: one for each thread that judges notices at a time.
package final class TextMemos: Sendable {
  private let free = Mutex<[Kept]>([])

  /// Holds a memo, which cannot be in an array itself.
  private final class Kept: Sendable {
    let memo: Mutex<TextMemo?>

    init(_ memo: consuming TextMemo) { self.memo = Mutex(memo) }
  }

  package init() {}

  /// A memo, which nobody else has until it is given back.
  func take() -> TextMemo {
    free.withLock { $0.popLast() }?.memo.withLock { $0.take() } ?? TextMemo()
  }

  func giveBack(_ memo: consuming TextMemo) {
    let kept = Kept(memo)
    free.withLock { $0.append(kept) }
  }
}
