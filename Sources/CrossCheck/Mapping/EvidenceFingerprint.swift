import RegisterSchema
import SourceText

/// A number that changes when what is known of a column changes: type, comment, verdict. A decision
/// that keeps it is looked at again when it no longer agrees. It guards against no attacker.
package struct EvidenceFingerprint: Hashable, Sendable {
  package let value: UInt64

  package init(_ value: UInt64) { self.value = value }

  /// Reads sixteen hexadecimal digits; nil for anything else.
  package init?(_ text: String) {
    guard text.utf8.count == 16, text.utf8.allSatisfy(\.isHexadecimal),
      let value = UInt64(text, radix: 16)
    else { return nil }
    self.value = value
  }

  /// Sixteen hexadecimal digits in small letters.
  package var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}

/// Gathers the evidence of the columns that a decision is about.
///
/// The order of columns does not matter, nor how many have the same evidence. The table's name
/// counts only where the pattern names it: a new table with the same bookkeeping columns that
/// `*.created` was decided of brings nothing new to look at, a new column of a log does.
package struct EvidenceGatherer: Sendable {
  private var seen: Set<UInt64> = []

  package init() {}

  package var isEmpty: Bool { seen.isEmpty }

  package mutating func add(
    _ definition: SchemaColumn, _ verdict: ColumnVerdict, matchedBy pattern: ColumnPattern
  ) {
    var hash = WordHash()
    if pattern.table.isWhole { hash.add(verdict.column.table.name) }
    hash.add(verdict.column.column)
    hash.add(definition.type.name)
    if case .enumeration(let labels) = definition.type.family { labels.forEach { hash.add($0) } }
    hash.add(definition.comment?.text ?? definition.remark?.text ?? "")
    hash.add(verdict.kind.rawValue)
    hash.add(verdict.category ?? "")
    seen.insert(hash.value)
  }

  package var fingerprint: EvidenceFingerprint {
    var hash = WordHash()
    for value in seen.sorted() {
      for shift in stride(from: 0, to: 64, by: 8) {
        hash.add(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
      }
    }
    return EvidenceFingerprint(hash.value)
  }
}

extension WordHash {
  /// A word and its end, so that "ab" + "c" is not "a" + "bc".
  fileprivate mutating func add(_ word: String) {
    for byte in word.utf8 { add(byte) }
    add(UInt8(0))
  }
}
