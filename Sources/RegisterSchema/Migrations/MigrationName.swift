import SourceText

/// Which tool's order migrations follow.
package enum MigrationTool: String, CaseIterable, Sendable {
  /// `V1_2__name.sql` by version, then `R__name.sql` by name.
  case flyway
  /// `001_name.sql`, `2024-01-02-name.sql`: in the natural order of names.
  case numbered
}

/// A version of numbers with dots between them: `1.2`, `20240102`.
package struct MigrationVersion: Comparable, Sendable, CustomStringConvertible {
  /// Each number's digits without leading zeros; zeros at the end are left out, so that 1 is 1.0.
  private let parts: [[UInt8]]

  init?(_ bytes: ArraySlice<UInt8>) {
    var parts: [[UInt8]] = []
    for part in bytes.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == 0x2E || $0 == 0x5F })
    {
      guard !part.isEmpty, part.allSatisfy(\.isASCIIDigit) else { return nil }
      parts.append(Array(part.drop { $0 == 0x30 }))
    }
    while parts.last?.isEmpty == true { parts.removeLast() }
    self.parts = parts
  }

  package var description: String {
    parts.map { $0.isEmpty ? "0" : String(decoding: $0, as: UTF8.self) }.joined(separator: ".")
  }

  package static func < (a: MigrationVersion, b: MigrationVersion) -> Bool {
    for (x, y) in zip(a.parts, b.parts) where x != y {
      return x.count != y.count ? x.count < y.count : x.lexicographicallyPrecedes(y)
    }
    return a.parts.count < b.parts.count
  }

  package static func == (a: MigrationVersion, b: MigrationVersion) -> Bool { a.parts == b.parts }
}

/// What a migration's file name says.
enum MigrationName {
  /// Flyway's sorts of files.
  enum Flyway: Equatable {
    case versioned(MigrationVersion)
    /// All migrations up to a version in one.
    case baseline(MigrationVersion)
    case repeatable(description: [UInt8])
    case undo
    /// `beforeMigrate.sql` and the like, or a name that Flyway would not take.
    case other
  }

  /// https://documentation.red-gate.com/flyway/flyway-concepts/migrations
  static func flyway(_ path: String) -> Flyway {
    let name = fileName(path)
    guard let first = name.first, let separator = doubleUnderscore(in: name) else { return .other }
    let middle = name[1..<separator]
    switch first {
    case UInt8(ascii: "V"): return MigrationVersion(middle).map(Flyway.versioned) ?? .other
    case UInt8(ascii: "B"): return MigrationVersion(middle).map(Flyway.baseline) ?? .other
    case UInt8(ascii: "U"): return MigrationVersion(middle) == nil ? .other : .undo
    case UInt8(ascii: "R"):
      return middle.isEmpty ? .repeatable(description: Array(name[(separator + 2)...])) : .other
    default: return .other
    }
  }

  /// Whether a file takes back another: `001_name.down.sql`.
  static func isDown(_ path: String) -> Bool {
    let name = fileName(path)
    return [".down.sql", "_down.sql", ".rollback.sql", ".undo.sql"].contains {
      name.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// The name without its folders, whose `.sql` may be in capitals.
  static func fileName(_ path: String) -> ArraySlice<UInt8> {
    let bytes = Array(path.utf8)
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return Array(bytes[start...])[...]
  }

  private static func doubleUnderscore(in name: ArraySlice<UInt8>) -> Int? {
    guard name.count > 3 else { return nil }
    return (1..<name.count - 1).first { name[$0] == 0x5F && name[$0 + 1] == 0x5F }
  }

  /// Numbers by value, all else by bytes: `2_a` before `10_a`.
  static func naturallyPrecedes(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    var (i, j) = (a.startIndex, b.startIndex)
    while i < a.endIndex, j < b.endIndex {
      guard a[i].isASCIIDigit, b[j].isASCIIDigit else {
        if a[i] != b[j] { return a[i] < b[j] }
        i += 1
        j += 1
        continue
      }
      let x = digits(a, &i)
      let y = digits(b, &j)
      if x.count != y.count { return x.count < y.count }
      if !x.elementsEqual(y) { return x.lexicographicallyPrecedes(y) }
    }
    return i == a.endIndex && j < b.endIndex
  }

  private static func digits(_ name: ArraySlice<UInt8>, _ index: inout Int) -> ArraySlice<UInt8> {
    let start = index
    while index < name.endIndex, name[index].isASCIIDigit { index += 1 }
    return name[start..<index].drop { $0 == 0x30 }
  }
}
