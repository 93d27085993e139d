import Foundation

/// Other programs that tests run.
enum Program {
  /// Runs one to its end; its exit status and what it printed.
  ///
  /// Through a file: a server that another test starts meanwhile would keep a pipe open.
  static func run(_ program: String, _ arguments: [String]) throws -> (Int32, String) {
    let log = FileManager.default.temporaryDirectory
      .appendingPathComponent("seloste-run-" + UUID().uuidString)
    _ = FileManager.default.createFile(atPath: log.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: log) }
    let output = try FileHandle(forWritingTo: log)
    defer { try? output.close() }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: "/")
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let words = try Data(contentsOf: log)
    return (process.terminationStatus, String(decoding: words, as: UTF8.self))
  }
}
