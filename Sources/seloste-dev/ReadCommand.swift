import Foundation
import NoticeService

/// Reads and binds notices and does nothing else with them: what benchmarks compare with parsers.
struct ReadCommand {
  /// A file with one path a line.
  let list: String

  /// Prints how many notices and findings there were; 3 where a file could not be read.
  func run() -> Int32 {
    guard let paths = read(list) else { return fail(list) }
    var notices = 0
    var findings = 0
    for line in paths.split(separator: UInt8(ascii: "\n")) {
      let path = String(decoding: line, as: UTF8.self)
      guard let bytes = read(path) else { return fail(path) }
      let loaded = NoticeLoader.load(path: path, bytes: bytes) { _, _ in .failure(.missing) }
      notices += 1
      findings += loaded.diagnostics.count
    }
    print("notices=\(notices) findings=\(findings)")
    return 0
  }

  private func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var info = stat()
    guard fstat(fileno(file), &info) == 0 else { return nil }
    return [UInt8](unsafeUninitializedCapacity: Int(info.st_size)) { buffer, count in
      count = fread(buffer.baseAddress, 1, buffer.count, file)
    }
  }

  private func fail(_ path: String) -> Int32 {
    FileHandle.standardError.write(Data("cannot read \(path)\n".utf8))
    return 3
  }
}
