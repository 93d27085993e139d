import Glibc

/// Finds a field by the bytes of its key, in any key set.
final class KeyIndex: Sendable {
  /// A field's number, and the key sets in which it has this name.
  struct Match {
    let field: Int
    let keySets: UInt8
  }

  private struct Slot: Sendable {
    var hash: UInt32 = 0
    /// Where the name stands among `letters`; a count of 0 marks a free slot.
    var start: Int32 = 0
    var count: Int32 = 0
    var field: Int32 = 0
    var keySets: UInt8 = 0
  }

  private let slots: [Slot]
  private let letters: [UInt8]
  private let mask: Int
  /// Every name with its key sets, for "did you mean".
  let names: [(name: String, keySets: UInt8)]

  init(_ fields: [(name: FieldName, singular: FieldName?)]) {
    var entries: [(name: String, field: Int, keySets: UInt8)] = []
    for (index, field) in fields.enumerated() {
      // The same word in several languages is one entry: only a field's own can be the same.
      let first = entries.count
      for name in [field.name, field.singular].compactMap({ $0 }) {
        for keys in KeySet.allCases {
          let text = name[keys]
          if let known = entries[first...].firstIndex(where: { $0.name == text }) {
            entries[known].keySets |= keys.bit
          } else {
            entries.append((text, index, keys.bit))
          }
        }
      }
    }
    var size = 8
    while size < entries.count * 2 { size *= 2 }
    mask = size - 1
    names = entries.map { ($0.name, $0.keySets) }
    var slots = Array(repeating: Slot(), count: size)
    var letters: [UInt8] = []
    for entry in entries {
      let name = Array(entry.name.utf8)
      let hash = name.withUnsafeBufferPointer(Self.hash)
      var index = Int(hash) & mask
      while slots[index].count != 0 { index = (index + 1) & mask }
      slots[index] = Slot(
        hash: hash, start: Int32(letters.count), count: Int32(name.count),
        field: Int32(entry.field), keySets: entry.keySets)
      letters += name
    }
    self.slots = slots
    self.letters = letters
  }

  func find(_ key: UnsafeBufferPointer<UInt8>) -> Match? {
    let hash = Self.hash(key)
    var index = Int(hash) & mask
    while true {
      let slot = slots[index]
      if slot.count == 0 { return nil }
      if slot.hash == hash, Int(slot.count) == key.count, isSame(key, slot) {
        return Match(field: Int(slot.field), keySets: slot.keySets)
      }
      index = (index + 1) & mask
    }
  }

  private func isSame(_ key: UnsafeBufferPointer<UInt8>, _ slot: Slot) -> Bool {
    letters.withUnsafeBufferPointer { letters in
      guard let a = key.baseAddress, let b = letters.baseAddress else { return false }
      return memcmp(a, b + Int(slot.start), key.count) == 0
    }
  }

  /// FNV-1a: keys are short, and none comes from a place where collisions could be forced to hurt.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash
  }
}
