import Foundation

/// A pseudo-terminal in which the program asks and a test answers.
struct Terminal {
  struct Failure: Error {}

  private let master: Int32
  private let device: String

  // `posix_openpt` and its kin are hidden from Swift by their feature macros.
  init() throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (lock, number) = (Int32(0), Int32(0))
    let (unlock, nameOf) = (UInt(0x4004_5431), UInt(0x8004_5430))
    guard master >= 0, ioctl(master, unlock, &lock) == 0, ioctl(master, nameOf, &number) == 0
    else { throw Failure() }
    device = "/dev/pts/\(number)"
  }

  /// Gives all answers at once, as a fast typist would; they wait in the terminal.
  /// - Returns: what was printed, on either stream.
  func run(_ arguments: [String], _ answers: [String], in folder: URL) throws -> Tool.Run {
    defer { close(master) }
    let descriptor = open(device, O_RDWR | O_NOCTTY)
    guard descriptor >= 0 else { throw Failure() }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    let log = try Scratch()
    try Data().write(to: log.url("log"))
    let process = Process()
    process.executableURL = URL(filePath: Tool.path)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm"]
    process.currentDirectoryURL = folder
    process.standardInput = handle
    let output = try FileHandle(forWritingTo: log.url("log"))
    process.standardOutput = output
    process.standardError = output
    for answer in answers {
      let bytes = Array((answer == "\u{4}" ? answer : answer + "\n").utf8)
      guard write(master, bytes, bytes.count) == bytes.count else { throw Failure() }
    }
    try process.run()
    process.waitUntilExit()
    return Tool.Run(
      code: process.terminationStatus, out: log.text("log") ?? "", error: "")
  }
}
