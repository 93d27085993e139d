import Foundation
import TestSupport

/// The built program, run as a user runs it.
enum Tool {
  /// How a run ended, and what it printed.
  struct Run: Sendable {
    let code: Int32
    let out: String
    let error: String

    var outBytes: [UInt8] { Array(out.utf8) }
    var both: String { out + error }
    /// A byte that a terminal would obey.
    var hasControlByte: Bool {
      both.unicodeScalars.contains { scalar in
        (scalar.value < 0x20 && scalar != "\n") || (0x7F..<0xA0).contains(scalar.value)
      }
    }
  }

  /// Beside the test bundle.
  static let path: String = {
    for argument in CommandLine.arguments where argument.contains(".xctest") {
      var url = URL(filePath: argument)
      while url.pathComponents.count > 1, !url.lastPathComponent.hasSuffix(".xctest") {
        url.deleteLastPathComponent()
      }
      let tool = url.deletingLastPathComponent().appending(path: "seloste").path
      if FileManager.default.isExecutableFile(atPath: tool) { return tool }
    }
    return repositoryRoot.appending(path: ".build/debug/seloste").path
  }()

  /// - Parameters:
  ///   - input: standard input; empty if not given.
  ///   - environment: added to a bare one without a locale.
  ///   - folder: the current folder; the repository's root if not given.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    in folder: URL? = nil
  ) throws -> Run {
    try start(path, arguments, input, environment, folder)
  }

  /// Runs a shell line in which `$SELOSTE` is the program.
  static func shell(_ line: String, in folder: URL? = nil) throws -> Run {
    try start("/bin/bash", ["-c", line], "", ["SELOSTE": path], folder)
  }

  // Files in place of pipes: nothing can fill up and wait.
  private static func start(
    _ program: String, _ arguments: [String], _ input: String, _ environment: [String: String],
    _ folder: URL?
  ) throws -> Run {
    let scratch = try Scratch()
    let files = ["in", "out", "error"].map { scratch.url($0) }
    try Data(input.utf8).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.currentDirectoryURL = folder ?? repositoryRoot
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
}

/// A folder of its own for one test, removed afterwards.
final class Scratch: Sendable {
  let root: URL

  init() throws {
    let temporary = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    root = temporary.appending(path: "seloste-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func url(_ name: String) -> URL { root.appending(path: name) }

  func text(_ name: String) -> String? { try? String(contentsOf: url(name), encoding: .utf8) }

  /// Writes a file with the folders above it.
  func write(_ text: String, to name: String) throws {
    let url = url(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}

/// Notices for the tests.
enum Sample {
  /// The complete model notice.
  static let fine = Golden.text("rules/base.yaml") ?? ""
  /// A notice that lacks nearly everything.
  static let lacking = "seloste: 1\nkielet: [fi]\notsikko: Kirjasto\n"
  static let broken = "seloste: 1\notsikko: \"auki\n"
}
