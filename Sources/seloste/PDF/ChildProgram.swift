import Foundation

/// Another program, run to its end or to the end of patience.
enum ChildProgram {
  enum End {
    case notStarted
    case tooSlow
    /// The exit code, and the last line that the program said.
    case ended(Int32, String)
  }

  static func run(
    _ path: String, _ arguments: [String], environment: [String: String], folder: PrivateFolder,
    patience: TimeInterval
  ) -> End {
    let log = folder.file("log")
    guard FileManager.default.createFile(atPath: log, contents: nil),
      let output = FileHandle(forWritingAtPath: log)
    else { return .notStarted }
    defer { try? output.close() }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do { try process.run() } catch { return .notStarted }
    guard ended.wait(timeout: .now() + patience) == .success else {
      stop(process.processIdentifier)
      _ = ended.wait(timeout: .now() + 5)
      return .tooSlow
    }
    return .ended(process.terminationStatus, lastLine(of: log))
  }

  /// Ends the program and those that it has started, which are of its group.
  private static func stop(_ number: pid_t) {
    if getpgid(number) == number { kill(-number, SIGKILL) }
    kill(number, SIGKILL)
  }

  private static func lastLine(of log: String) -> String {
    guard case .success(let bytes) = FileReader.read(log) else { return "" }
    let text = String(decoding: bytes.suffix(2_000), as: UTF8.self)
    return text.split(separator: "\n").last.map { String($0.prefix(200)) } ?? ""
  }
}
