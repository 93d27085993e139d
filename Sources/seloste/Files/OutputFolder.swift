import Foundation
import SourceText

/// A folder of rendered files, with a list of what Seloste wrote there.
///
/// A file that Seloste did not write, or that somebody has edited since, is never overwritten.
struct OutputFolder {
  enum Written {
    case created, changed, same
  }

  enum Refusal: Error {
    case notOurs
    case failed(FileProblem)
  }

  private static let listName = ".seloste-manifest"

  private let folder: String
  private let isForced: Bool
  /// Fingerprints of what was written, by path within the folder.
  private var fingerprints: [String: String] = [:]

  init(_ folder: String, isForced: Bool) {
    self.folder = folder
    self.isForced = isForced
    guard case .success(let bytes) = FileReader.read("\(folder)/\(Self.listName)") else { return }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2 { fingerprints[String(parts[1])] = String(parts[0]) }
    }
  }

  mutating func write(_ text: String, to name: String) -> Result<Written, Refusal> {
    let path = "\(folder)/\(name)"
    let bytes = Array(text.utf8)
    let fingerprint = Self.fingerprint(bytes)
    var written = Written.created
    switch FileReader.read(path) {
    case .success(let old):
      let found = Self.fingerprint(old)
      if old == bytes {
        fingerprints[name] = fingerprint
        return .success(.same)
      }
      guard isForced || fingerprints[name] == found else { return .failure(.notOurs) }
      written = .changed
    case .failure(.missing): break
    case .failure(let problem): return .failure(.failed(problem))
    }
    if case .failure(let problem) = FileWriter.write(bytes, to: path) {
      return .failure(.failed(problem))
    }
    fingerprints[name] = fingerprint
    return .success(written)
  }

  /// Keeps the list for the next run.
  func close() -> Result<Void, FileProblem> {
    guard !fingerprints.isEmpty else { return .success(()) }
    let lines = fingerprints.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)\n" }
    return FileWriter.write(Array(lines.joined().utf8), to: "\(folder)/\(Self.listName)")
  }

  /// Tells an edit from what was written.
  private static func fingerprint(_ bytes: [UInt8]) -> String {
    var hash = WordHash()
    for byte in bytes { hash.add(byte) }
    return String(hash.value, radix: 16)
  }
}
