import SourceText

/// One file of a register's schema: its name to show, and its bytes.
package struct SchemaFile: Sendable {
  package let path: String
  package let bytes: [UInt8]
  /// Found in a folder, where the names tell the order.
  package let isFromFolder: Bool

  package init(path: String, bytes: [UInt8], isFromFolder: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.isFromFolder = isFromFolder
  }
}

/// What a file is, by its first bytes and its name.
package enum SchemaForm: Equatable, Sendable {
  case sql
  /// An SQLite database, which only a front with a disk can read.
  case sqliteDatabase
  case xmlSchema
  /// Nothing that text can be: an archive of `pg_dump -Fc`, a compressed file.
  case notText

  /// https://www.sqlite.org/fileformat.html: the first bytes of each database.
  private static let sqliteMagic = Array("SQLite format 3\0".utf8)
  private static let compressed: [[UInt8]] = [
    [0x1F, 0x8B], Array("PK\u{3}\u{4}".utf8), [0x28, 0xB5, 0x2F, 0xFD],
    [0xFD, 0x37, 0x7A, 0x58, 0x5A], Array("BZh".utf8),
  ]

  /// How many bytes from the beginning of a file are enough to tell.
  package static let beginningLength = 4_096

  /// - Parameter beginning: the file's first bytes; all of a short file.
  package init(path: String, beginning: some Sequence<UInt8>) {
    let bytes = Array(beginning.prefix(Self.beginningLength))
    if bytes.starts(with: Self.sqliteMagic) {
      self = .sqliteDatabase
    } else if Self.compressed.contains(where: { bytes.starts(with: $0) })
      || bytes.starts(with: "PGDMP".utf8)
    {
      self = .notText
    } else if Self.isXMLSchema(path, bytes) {
      self = .xmlSchema
    } else if bytes.contains(0), !bytes.starts(with: [0xFF, 0xFE]),
      !bytes.starts(with: [0xFE, 0xFF])
    {
      // UTF-16 is text of a sort; the SQL reader tells how to write it otherwise.
      self = .notText
    } else {
      self = .sql
    }
  }

  private static func isXMLSchema(_ path: String, _ bytes: [UInt8]) -> Bool {
    if path.utf8.suffix(4).map({ $0 | 0x20 }) == Array(".xsd".utf8) { return true }
    let text = bytes.drop { $0.isASCIISpace || [0xEF, 0xBB, 0xBF].contains($0) }
    return text.starts(with: "<?xml".utf8) || text.starts(with: "<xs:schema".utf8)
      || text.starts(with: "<xsd:schema".utf8)
  }
}
