import Foundation
import NoticePreview
import Synchronization
import Testing

@Suite("Changes of files are heard")
struct WatchLoopTests {
  /// A loop on a thread of its own, and what it has told.
  private final class Listening: Sendable {
    private let told = Mutex<Set<String>>([])
    private let begun = DispatchSemaphore(value: 0)
    private let loop: WatchLoop

    init(_ folder: Folder, isDeep: Bool = true) throws {
      loop = try #require(WatchLoop())
      let path = folder.path
      Thread { [self] in
        loop.run([WatchedFolder(path, isDeep: isDeep)]) { changes in
          told.withLock { $0.formUnion(changes.paths) }
          begun.signal()
          return []
        }
      }.start()
      begun.wait()
    }

    deinit { loop.stop() }

    func hasHeard(_ path: String) -> Bool { told.withLock { $0.contains(path) } }

    /// Waits until a path is told, however long it takes; false after ten seconds.
    func hears(_ path: String) -> Bool {
      for _ in 0..<1_000 {
        if hasHeard(path) { return true }
        usleep(10_000)
      }
      return false
    }

    func stop() { loop.stop() }
  }

  @Test func `a file that is renamed over another is heard`() throws {
    let folder = try Folder()
    try folder.save("a", as: "a.yaml")
    let listening = try Listening(folder)
    defer { listening.stop() }
    try folder.save("b", as: "a.yaml")
    #expect(listening.hears(folder.file("a.yaml")))
  }

  @Test func `a file that is written in place is heard`() throws {
    let folder = try Folder()
    try folder.save("a", as: "a.yaml")
    let listening = try Listening(folder)
    defer { listening.stop() }
    try Data("b".utf8).write(to: URL(filePath: folder.file("a.yaml")))
    #expect(listening.hears(folder.file("a.yaml")))
  }

  @Test func `new files and removed files are heard`() throws {
    let folder = try Folder()
    try folder.save("a", as: "a.yaml")
    let listening = try Listening(folder)
    defer { listening.stop() }
    try folder.remove("a.yaml")
    #expect(listening.hears(folder.file("a.yaml")))
    try folder.save("b", as: "b.yaml")
    #expect(listening.hears(folder.file("b.yaml")))
  }

  @Test func `files in new folders are heard, also after a folder of the same name was there`()
    throws
  {
    let folder = try Folder()
    let listening = try Listening(folder)
    defer { listening.stop() }
    for round in 0..<3 {
      let name = "uusi/\(round).yaml"
      try FileManager.default.createDirectory(
        atPath: folder.file("uusi"), withIntermediateDirectories: true)
      // The watch of a new folder comes after the folder; the preview then reads everything.
      var heard = false
      for attempt in 0..<50 where !heard {
        try folder.save("\(attempt)", as: name)
        usleep(100_000)
        heard = listening.hasHeard(folder.file(name))
      }
      #expect(heard)
      try folder.remove("uusi")
    }
  }

  @Test func `a loop that is stopped ends`() throws {
    let loop = try #require(WatchLoop())
    let folder = try Folder()
    let ended = DispatchSemaphore(value: 0)
    let path = folder.path
    Thread {
      loop.run([WatchedFolder(path, isDeep: true)]) { _ in [] }
      ended.signal()
    }.start()
    loop.stop()
    #expect(ended.wait(timeout: .now() + 10) == .success)
  }
}
