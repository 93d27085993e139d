import CrossCheck
import Diagnostics
import NoticeModel
import RegisterSchema
import SourceText

extension RegisterView {
  /// The tables that an entry on retention is about: by its systems, people and data.
  func tables(of entry: Retention) -> [Int] {
    let systems = Set(entry.systems.map(\.id))
    let people = Set(entry.of.map(\.id))
    let holding = tables(holding: entry)
    return check.tables.indices.filter { number in
      let table = check.tables[number]
      guard table.verdict.role.isAboutPersons, number < check.tables.count,
        definition(ofTable: number)?.kind.isView == false
      else { return false }
      if !systems.isEmpty, !isOf(systems, source: table.source) { return false }
      if !people.isEmpty {
        guard case .groups(let groups) = table.subjects,
          groups.contains(where: {
            notice.dataSubjects.indices.contains($0)
              && people.contains(notice.dataSubjects[$0].id.string)
          })
        else { return false }
      }
      return holding?.contains(number) ?? true
    }
  }

  func definition(ofTable number: Int) -> SchemaTable? { check.definition(ofTable: number) }

  /// Whether a schema is of one of the systems; where the notice has one system, every schema is.
  private func isOf(_ systems: Set<String>, source: Int) -> Bool {
    guard check.sources.indices.contains(source) else { return false }
    if let system = check.sources[source].source.system { return systems.contains(system) }
    return notice.systems.count == 1
  }

  /// The tables that hold the entry's data; nil where it names neither data nor purposes.
  private func tables(holding entry: Retention) -> Set<Int>? {
    guard !entry.items.isEmpty || !entry.purposes.isEmpty else { return nil }
    let ids = Set(entry.items.map(\.id))
    let purposes = Set(entry.purposes.map(\.id))
    var tables: Set<Int> = []
    for item in check.items {
      var isMeant = ids.contains(item.id)
      if !isMeant, !purposes.isEmpty, notice.dataItems.indices.contains(item.group) {
        isMeant = notice.dataItems[item.group].purposes.contains { purposes.contains($0.id) }
      }
      guard isMeant else { continue }
      for column in item.columns where check.columns.indices.contains(column) {
        tables.insert(check.columns[column].table)
      }
    }
    return tables
  }
}

/// Times that a database tells in comments: "säilytys 10 v", "gallring 5 år", "retention: P10Y".
enum RetentionComments {
  private static let words = Cues([
    "säilyty", "säilytet", "säilyte", "sailyty", "hävitet", "hävity", "gallr", "lagringstid",
    "lagras", "bevaras", "bevaringstid", "förvaringstid", "retention", "retain", "=keep", "=kept",
    "deleted after", "purge", "poistetaan", "poisto",
  ])

  /// How far from the word a time is looked for, in bytes.
  private static let reach = 80

  /// The time that a comment tells, beside a word of keeping or deleting.
  static func period(in comment: String) -> Period? {
    guard let word = words.first(in: comment) else { return nil }
    let bytes = Array(comment.utf8)
    let after = word.range.upperBound..<min(bytes.count, word.range.upperBound + reach)
    let before = max(0, word.range.lowerBound - reach)..<word.range.lowerBound
    return first(in: bytes, after) ?? first(in: bytes, before)
  }

  private static func first(in bytes: [UInt8], _ range: Range<Int>) -> Period? {
    var isInWord = range.lowerBound > 0 && isWord(bytes[range.lowerBound - 1])
    for index in range {
      let starts = isWord(bytes[index]) && !isInWord
      isInWord = isWord(bytes[index])
      guard starts else { continue }
      // Up to the sentence's end: "10 v. Koskee myös …".
      let rest = String(decoding: bytes[index..<min(bytes.count, index + reach)], as: UTF8.self)
      if let found = Period.readBeginning(of: rest), !found.period.isZero { return found.period }
    }
    return nil
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }
}
