/// The words of SQL that decide what a definition says. All other words are names to the reader.
enum SQLKeyword: UInt8, CaseIterable {
  /// Any other word.
  case none
  case abort, access, add, after, aggregate, all, alter, always, analyze, and, array, `as`, asc
  case at, atomic, attach, attribute, authorization, autoincrement, before, begin, between, bit
  case by, call, cascade, `case`, cast, char, character, check, checkpoint, close, cluster
  case clustered
  case collate, collation, column, comment, comments, commit, compression, computed
  case concurrently, constraint, constraints, conversion, copy, create, cross, data, database
  case day, deallocate, declare, `default`, defaults, deferrable, delete, desc, detach, disable
  case discard, distinct, `do`, domain, double, drop, `else`, enable, `end`, enforced, `enum`, event
  case except, exclude, excluding, execute, exists, explain, expression, `extension`, `false`
  case fetch, filter, `for`, force, foreign, from, full, fulltext, function, generated, global,
    grant
  case group, having, hour, identity, `if`, ilike, `import`, `in`, include, including, index
  case indexes, inherit, inherits, initially, inner, insert, intersect, interval, into, `is`
  case join, key, language, large, lateral, left, like, limit, listen, load, local, lock, match
  case materialized, merge, minute, month, move, national, natural, no, nocheck, nonclustered, not
  case notify, null, nulls
  case of, offset, on, only, `operator`, options, or, order, over, owned, owner, partition
  case policy, pragma, precision, prepare, primary, procedural, procedure, publication, range
  case reassign, recursive, references, refresh, reindex, release, rename, replace, replica
  case reset, restart, restrict, revoke, right, role, rollback, routine, rowid, rule, savepoint
  case schema, search_path, second, security, select, sequence, server, session, set, setof
  case show, similar, spatial, start, statistics, stdin, storage, stored, subscription, subtype
  case system, table, tablesample, tablespace, temp, temporary, text, then, time, timestamp, to
  case transform, trigger, `true`, truncate, trusted, type, union, unique, unlisten, unlogged
  case update, use, user, using, vacuum, valid, validate, value, values, varying, view, virtual
  case when, `where`, window, with, within, without, year, zone

  /// The word itself, in small letters.
  var word: String { "\(self)" }
}

/// Finds keywords by their first sixteen bytes, which the lexer loads as two numbers.
struct SQLKeywordTable: Sendable {
  private struct Entry {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var keyword = SQLKeyword.none
  }

  static let shared = SQLKeywordTable()
  private static let slots = 1024
  private let entries: [Entry]

  private init() {
    var entries = Array(repeating: Entry(), count: Self.slots)
    for keyword in SQLKeyword.allCases.dropFirst() {
      var key: (low: UInt64, high: UInt64) = (0, 0)
      for (index, byte) in keyword.word.utf8.prefix(16).enumerated() {
        let byte = UInt64(byte | 0x20) << UInt64(index % 8 * 8)
        if index < 8 { key.low |= byte } else { key.high |= byte }
      }
      var slot = Self.slot(key.low, key.high)
      while entries[slot].keyword != .none { slot = (slot + 1) % Self.slots }
      entries[slot] = Entry(low: key.low, high: key.high, keyword: keyword)
    }
    self.entries = entries
  }

  /// The keyword of a word of at most sixteen bytes, each with the bit 0x20 set.
  @inline(__always)
  func keyword(_ low: UInt64, _ high: UInt64) -> SQLKeyword {
    var slot = Self.slot(low, high)
    while true {
      let entry = entries[slot]
      if entry.keyword == .none { return .none }
      if entry.low == low, entry.high == high { return entry.keyword }
      slot = (slot + 1) % Self.slots
    }
  }

  @inline(__always)
  private static func slot(_ low: UInt64, _ high: UInt64) -> Int {
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 54)
  }
}
