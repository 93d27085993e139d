import Foundation
import LiveDatabases
import RegisterSchema
import Testing

/// Files that somebody has damaged, by accident or on purpose.
@Suite("Damaged SQLite files")
struct HostileFileTests {
  /// Reads bytes as a database file; whatever comes, it comes to an end.
  private func read(_ bytes: [UInt8], in folder: SQLiteFolder) throws -> Bool {
    let path = folder.path("rikki.db")
    try Data(bytes).write(to: URL(filePath: path))
    do throws(LiveDatabaseError) {
      _ = try SQLiteReader(path: path).read()
      return true
    } catch {
      switch error.problem {
      case .notADatabase, .fileDamaged, .fileTooLarge, .fileUnreadable, .fileLocked,
        .unfinishedChanges:
        return false
      default: throw error
      }
    }
  }

  private func sample(_ folder: SQLiteFolder) throws -> [UInt8] {
    let path = try folder.make(
      "ehjä.db", "PRAGMA page_size = 512; PRAGMA encoding = 'UTF-16'; " + SQLiteReaderTests.sql)
    return Array(try Data(contentsOf: URL(filePath: path)))
  }

  @Test("A file that is cut off")
  func truncated() throws {
    let folder = try SQLiteFolder()
    let bytes = try sample(folder)
    #expect(try read(bytes, in: folder))
    var failures = 0
    for count in stride(from: 0, to: bytes.count, by: 61) {
      if try !read(Array(bytes[..<count]), in: folder) { failures += 1 }
    }
    #expect(failures > bytes.count / 61 / 4)
  }

  @Test("Single bytes that are not what they were")
  func flipped() throws {
    let folder = try SQLiteFolder()
    let bytes = try sample(folder)
    var failures = 0
    // The header and the schema's own pages, closely; the rest, here and there.
    let places = Array(0..<200) + Array(stride(from: 200, to: bytes.count, by: 53))
    for place in places {
      for value in [UInt8(0), 0xFF, bytes[place] ^ 0x01, bytes[place] ^ 0x80]
      where value != bytes[place] {
        var changed = bytes
        changed[place] = value
        if try !read(changed, in: folder) { failures += 1 }
      }
    }
    #expect(failures > 50)
  }

  @Test("A header that tells of pages that are not there")
  func boasting() throws {
    let folder = try SQLiteFolder()
    var bytes = try sample(folder)
    // A gigabyte of pages, and a change counter that says the number holds.
    bytes.replaceSubrange(28..<32, with: [0x00, 0x20, 0x00, 0x00])
    bytes.replaceSubrange(92..<96, with: bytes[24..<28])
    _ = try read(bytes, in: folder)
    bytes.replaceSubrange(28..<32, with: [0xFF, 0xFF, 0xFF, 0xFE])
    _ = try read(bytes, in: folder)
    // The largest and smallest pages, and sizes that are none.
    for size: [UInt8] in [[0, 1], [2, 0], [0, 0], [0xFF, 0xFF]] {
      bytes.replaceSubrange(16..<18, with: size)
      _ = try read(bytes, in: folder)
    }
  }

  @Test("A schema that was written by hand into the file")
  func forged() throws {
    let folder = try SQLiteFolder()
    let long = String(repeating: "x", count: 1_000_000)
    let deep = String(repeating: "(", count: 100_000)
    let statements = [
      "CREATE TABLE a (", "SELECT 1", "", "CREATE VIEW a AS SELECT * FROM a",
      "CREATE TABLE a (b \(long))", "CREATE TABLE a (b DEFAULT \(deep))",
      "CREATE TABLE a (b CHECK (b <> '", "CREATE TABLE sqlite_master (a)",
      "CREATE VIRTUAL TABLE a USING fts5(\(long))", "CREATE VIRTUAL TABLE a USING nothing",
      "CREATE TABLE a (" + (0..<5_000).map { "c\($0)" }.joined(separator: ",") + ")",
    ]
    for (number, statement) in statements.enumerated() {
      let path = folder.path("\(number).db")
      do {
        let session = try SQLiteSession(path)
        try session.run(
          """
          CREATE TABLE a (b TEXT); PRAGMA writable_schema = ON;
          UPDATE sqlite_master SET sql = '\(statement.replacing("'", with: "''"))'
          """)
      }
      _ = try read(Array(try Data(contentsOf: URL(filePath: path))), in: folder)
    }
  }
}
