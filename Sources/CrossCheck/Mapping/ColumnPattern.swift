import RegisterSchema
import SourceText

/// Names of columns with `*` for any characters and `?` for one: `table.column` in whatever schema,
/// or `schema.table.column`.
///
/// Capitals do not matter (A–Z and the letters of Latin-1). A name that has a dot in it is written
/// with `?` in the dot's place. A part of a pattern is at most 128 bytes long, so that the time for
/// a name grows with the name alone.
package struct ColumnPattern: Hashable, Sendable {
  /// Nil where any schema will do.
  let schema: NamePattern?
  let table: NamePattern
  let column: NamePattern

  /// Nil where the text is no pattern of two or three parts.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3 else { return nil }
    var patterns: [NamePattern] = []
    for part in parts {
      guard let pattern = NamePattern(part) else { return nil }
      patterns.append(pattern)
    }
    schema = patterns.count == 3 ? patterns[0] : nil
    table = patterns[patterns.count - 2]
    column = patterns[patterns.count - 1]
  }

  /// The pattern that matches one column, and as little else as can be: what no pattern can say
  /// (dots and stars in names, characters that no file may hold) is written as `?`.
  package init?(_ reference: ColumnReference, isQualified: Bool) {
    self.init(Self.text(for: reference, isQualified: isQualified))
  }

  /// The words of that pattern.
  package static func text(for reference: ColumnReference, isQualified: Bool) -> String {
    var parts = [reference.table.name, reference.column]
    if isQualified, let schema = reference.table.schema { parts.insert(schema, at: 0) }
    return parts.map(plain).joined(separator: ".")
  }

  private static func plain(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
      let isWild = scalar == "." || scalar == "*" || scalar == "\n" || scalar == "\t"
      result.unicodeScalars.append(
        isWild || CharacterCheck.problem(of: scalar) != nil ? "?" : scalar)
    }
    return result
  }

  /// Whether it matches tables of this name.
  package func matches(_ name: TableName) -> Bool {
    table.matches(name.name) && (schema?.matches(name.schema ?? "") ?? true)
  }

  /// Whether it matches a column.
  package func matches(_ reference: ColumnReference) -> Bool {
    column.matches(reference.column) && matches(reference.table)
  }
}

/// One name with `*` and `?`.
struct NamePattern: Hashable, Sendable {
  /// The longest pattern, in bytes; PostgreSQL's longest name has 63.
  private static let longest = 128

  /// In small letters.
  private let bytes: [UInt8]
  /// How much of the name it tells: two for each byte, one for each `?`; a name without `*` and `?`
  /// tells all.
  let precision: Int

  init?(_ text: some Collection<UInt8>) {
    guard !text.isEmpty, text.count <= Self.longest else { return nil }
    bytes = Self.folded(text)
    var precision = 0
    var isWhole = true
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "*"): isWhole = false
      case UInt8(ascii: "?"):
        isWhole = false
        precision += 1
      default: precision += 2
      }
    }
    self.precision = isWhole ? Int.max : precision
  }

  /// Whether it is a name without `*` and `?`.
  var isWhole: Bool { precision == Int.max }

  /// The name itself in small letters, where it is one without `*` and `?`.
  var wholeName: String? { isWhole ? String(decoding: bytes, as: UTF8.self) : nil }

  /// A name in small letters, as `wholeName` is.
  static func key(of name: String) -> String {
    String(decoding: folded(name.utf8), as: UTF8.self)
  }

  func matches(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { matches($0) }
  }

  /// Goes on from the last `*` where a byte does not fit: never back beyond it.
  func matches(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { pattern in
      var (at, place) = (0, 0)
      var star: (at: Int, place: Int)?
      while place < name.count {
        if at < pattern.count, pattern[at] == UInt8(ascii: "*") {
          star = (at, place)
          at += 1
        } else if at < pattern.count, pattern[at] == UInt8(ascii: "?") {
          at += 1
          place = Self.afterCharacter(name, place)
        } else if at < pattern.count, pattern[at] == Self.folded(name, place) {
          at += 1
          place += 1
        } else if let last = star {
          let next = Self.afterCharacter(name, last.place)
          star = (last.at, next)
          (at, place) = (last.at + 1, next)
        } else {
          return false
        }
      }
      while at < pattern.count, pattern[at] == UInt8(ascii: "*") { at += 1 }
      return at == pattern.count
    }
  }

  private static func afterCharacter(_ name: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    var next = place + 1
    while next < name.count, name[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }

  private static func folded(_ text: some Collection<UInt8>) -> [UInt8] {
    let bytes = Array(text)
    return bytes.withUnsafeBufferPointer { buffer in buffer.indices.map { folded(buffer, $0) } }
  }

  /// The byte in small letters: A–Z, and À–Þ after their lead byte.
  private static func folded(_ name: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt8 {
    switch name[place] {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): name[place] | 0x20
    case 0x80...0x9E where name[place] != 0x97 && place > 0 && name[place - 1] == 0xC3:
      name[place] | 0x20
    default: name[place]
    }
  }
}

extension ColumnPattern {
  /// How much it tells of each part of a name: schema, table, column.
  var precisions: [Int] { [schema?.precision ?? -1, table.precision, column.precision] }
}
