import Law

/// The known words, found by their bytes.
struct WordList {
  struct Entry {
    let concept: NameConcept
    /// Bits of the languages that have the word: Finnish 1, Swedish 2, English 4.
    let languages: UInt8
    /// Stands only as a whole piece of a name.
    let isWhole: Bool
  }

  private(set) var roles: [NameRole] = []
  /// The person group of each concept; empty for others.
  private(set) var groups: [String] = []
  private(set) var names: [String] = []
  private var entries: [UInt64: Entry] = [:]
  private var byName: [String: NameConcept] = [:]

  init(_ words: [ColumnWord]) {
    entries.reserveCapacity(words.count * 10)
    for word in words.prefix(Int(UInt16.max) - 1) {
      let concept = NameConcept(index: UInt16(roles.count))
      let parts = word.role.utf8.split(separator: UInt8(ascii: ":")).map { String(Substring($0)) }
      roles.append(NameRole(rawValue: parts.first ?? "") ?? .none)
      groups.append(parts.count > 1 ? parts[1] : "")
      names.append(word.concept)
      byName[word.concept] = concept
      add(word.finnish, 1, concept)
      add(word.swedish, 2, concept)
      add(word.english, 4, concept)
    }
    for (index, word) in words.prefix(names.count).enumerated() {
      let concept = NameConcept(index: UInt16(index))
      addStems(word.finnish, 1, concept)
      addStems(word.swedish, 2, concept)
      addStems(word.english, 4, concept)
    }
  }

  /// Adds other forms of the words, where they are not words of the list themselves.
  private mutating func addStems(_ words: [String], _ language: UInt8, _ concept: NameConcept) {
    for word in words where word.utf8.first != UInt8(ascii: "=") {
      for stem in WordStems.stems(of: Array(word.utf8), language) where stem.count >= 4 {
        var hash = NameHash()
        for byte in stem { hash.add(byte) }
        guard entries[hash.value] == nil else { continue }
        entries[hash.value] = Entry(concept: concept, languages: language, isWhole: false)
      }
    }
  }

  private mutating func add(_ words: [String], _ language: UInt8, _ concept: NameConcept) {
    for word in words {
      let isWhole = word.utf8.first == UInt8(ascii: "=")
      var hash = NameHash()
      for byte in word.utf8 where byte != UInt8(ascii: "=") { hash.add(byte) }
      // A word of several ideas is of the one that is first in the list.
      if let known = entries[hash.value] {
        if known.concept == concept {
          entries[hash.value] = Entry(
            concept: concept, languages: known.languages | language,
            isWhole: known.isWhole && isWhole)
        }
      } else {
        entries[hash.value] = Entry(concept: concept, languages: language, isWhole: isWhole)
      }
    }
  }

  func entry(_ hash: NameHash) -> Entry? { entries[hash.value] }

  func concept(named name: String) -> NameConcept? { byName[name] }

  /// The idea as an English word; empty for what is not known.
  func name(_ concept: NameConcept) -> String {
    Int(concept.index) < names.count ? names[Int(concept.index)] : ""
  }

  func role(_ concept: NameConcept) -> NameRole {
    Int(concept.index) < roles.count ? roles[Int(concept.index)] : .none
  }

  func group(_ concept: NameConcept) -> String {
    Int(concept.index) < groups.count ? groups[Int(concept.index)] : ""
  }
}

/// FNV-1a: a number for a run of bytes, one byte at a time.
struct NameHash: Hashable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
