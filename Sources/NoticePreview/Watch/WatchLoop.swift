import Glibc

/// Waits for changes and tells them together, until it is stopped.
///
/// An editor's save is several events; they are told once, when it has been quiet for a moment.
package final class WatchLoop: Sendable {
  /// How long it must be quiet, in milliseconds.
  private static let quiet: Int32 = 50
  /// How many such waits a stream of events may put off the telling.
  private static let mostWaits = 10
  /// How often everything is looked at where some folder cannot be watched, in milliseconds.
  private static let fallback: Int32 = 1_000

  /// The reading and the writing end of a pipe that wakes the loop to stop it.
  private let wake: (read: Int32, write: Int32)

  /// Nil where no pipe can be made.
  package init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    wake = (ends[0], ends[1])
  }

  deinit {
    close(wake.read)
    close(wake.write)
  }

  /// Makes `run` return; may be called from any thread.
  package func stop() {
    var byte: UInt8 = 1
    _ = write(wake.write, &byte, 1)
  }

  /// - Parameters:
  ///   - folders: watched from the beginning. What changed before that is told first, as
  ///     “everything”.
  ///   - body: is told what has changed; returns the folders to watch from then on.
  package func run(_ folders: [WatchedFolder], _ body: (FolderChanges) -> [WatchedFolder]) {
    var watch = FolderWatch()
    var known = Set(folders)
    // What changed in a folder before it was watched is looked for once more.
    func tell(_ changes: FolderChanges) {
      var hasNew = false
      for folder in body(changes) {
        watch.watch(folder)
        if known.insert(folder).inserted { hasNew = true }
      }
      if hasNew { tell(FolderChanges(isEverything: true)) }
    }
    for folder in folders { watch.watch(folder) }
    tell(FolderChanges(isEverything: true))
    while true {
      guard wait(for: watch.descriptor, watch.isIncomplete ? Self.fallback : -1) else { return }
      var changes = watch.take()
      var waits = 0
      while !changes.isEmpty, waits < Self.mostWaits {
        guard wait(for: watch.descriptor, Self.quiet) else { return }
        let more = watch.take()
        if more.isEmpty { break }
        changes.paths.formUnion(more.paths)
        changes.isEverything = changes.isEverything || more.isEverything
        waits += 1
      }
      if changes.isEmpty {
        guard watch.isIncomplete else { continue }
        changes.isEverything = true
      }
      tell(changes)
    }
  }

  /// Waits for an event, at most `milliseconds`; false where the loop is to stop.
  private func wait(for descriptor: Int32, _ milliseconds: Int32) -> Bool {
    var waited = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wake.read, events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&waited, nfds_t(waited.count), milliseconds)
    if ready < 0 { return errno == EINTR }
    return waited[1].revents == 0
  }
}
