import Foundation
import RegisterSchema
import SourceText
import Testing

/// The samples under `Tests/Golden/schema`: our own invention of municipal registers.
enum Samples {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Golden/schema")

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  static func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  /// All SQL files of a folder and of the folders in it.
  static func files(in folder: URL) throws -> [SourceFile] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".sql") }.sorted()
    return try names.enumerated().map { number, name in
      SourceFile(
        id: FileID(UInt32(number)), path: name,
        bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent(name))))
    }
  }
}

/// Reads one text as SQL.
func read(_ sql: String, _ dialect: SQLDialect = .postgresql) -> SchemaReading {
  SQLSchemaReader.read([SourceFile(path: "test.sql", text: sql)], dialect: dialect)
}

/// The outline of one text's schema.
func outline(
  _ sql: String, _ dialect: SQLDialect = .postgresql, _ detail: OutlineDetail = .all
) -> [String] {
  SchemaOutline(read(sql, dialect).schema, detail).lines
}
