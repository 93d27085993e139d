import Foundation

/// Other programs.
enum Shell {
  /// How a run ended, and what it printed.
  struct Run {
    let code: Int32
    let out: String
    let error: String
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Runs a program, found in PATH, to its end.
  static func run(
    _ words: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Run {
    // Files in place of pipes: nothing can fill up and wait.
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "seloste-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["in", "out", "error"].map { folder.appending(path: $0) }
    try Data(input.utf8).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"]
      .merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Run(
      code: process.terminationStatus,
      out: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }

  /// What a program prints; throws what it complains of.
  @discardableResult
  static func output(
    _ words: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> String {
    let run = try run(words, input: input, environment: environment)
    guard run.code == 0 else {
      throw Failure(description: "\(words.prefix(3)): \(run.code) \(run.error.prefix(2_000))")
    }
    return run.out
  }
}
