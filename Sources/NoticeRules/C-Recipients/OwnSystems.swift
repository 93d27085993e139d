import NoticeModel

/// The systems that the municipality's `seloste.yaml` tells of. What it says holds before the table
/// of known systems; what the notice says holds before both.
struct OwnSystems {
  private struct Row {
    let words: [String]
    let system: OwnSystem
  }

  /// The rows by the first word of their names.
  private let rows: [String: [Row]]

  init(_ systems: [OwnSystem]) {
    var rows: [String: [Row]] = [:]
    for system in systems {
      let words = system.name.smallWords
      guard let first = words.first else { continue }
      rows[first, default: []].append(Row(words: words, system: system))
    }
    self.rows = rows
  }

  /// The system whose name stands in a name, the longest where there are several: "Koto" in
  /// "Koto-asiakastietojärjestelmä", but not in "Kotoutumisen järjestelmä".
  func named(in name: LocalizedText?) -> OwnSystem? {
    guard !rows.isEmpty, let name else { return nil }
    var best: Row?
    for variant in name.variants {
      let words = variant.text.string.smallWords
      for start in words.indices {
        for row in rows[words[start]] ?? [] where words[start...].starts(with: row.words) {
          if row.words.count > best?.words.count ?? 0 { best = row }
        }
      }
    }
    return best?.system
  }
}
