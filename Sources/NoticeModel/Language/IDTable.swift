import SourceText

/// Ids and where they stand. Notices have a few of each kind: those are found by a walk over their
/// hashes; from many on, a dictionary serves.
struct IDTable {
  private static let few = 64

  private var ids: [Text] = []
  private var hashes: [UInt32] = []
  /// The place of each id among `ids`; empty while there are few.
  private var places: [String: Int] = [:]

  var isEmpty: Bool { ids.isEmpty }
  var strings: [String] { ids.map(\.string) }

  func contains(_ id: String) -> Bool { place(of: id, Self.hash(id)) != nil }

  /// Adds an id. One that is there already stays where it is; its place is returned.
  @discardableResult
  mutating func insert(_ id: Text) -> SourceRange? {
    let hash = Self.hash(id.string)
    if let known = place(of: id.string, hash) { return ids[known].range }
    if ids.isEmpty {
      ids.reserveCapacity(16)
      hashes.reserveCapacity(16)
    }
    ids.append(id)
    hashes.append(hash)
    if !places.isEmpty {
      places[id.string] = ids.count - 1
    } else if ids.count > Self.few {
      for (place, id) in ids.enumerated() { places[id.string] = place }
    }
    return nil
  }

  private func place(of id: String, _ hash: UInt32) -> Int? {
    if !places.isEmpty { return places[id] }
    for index in hashes.indices where hashes[index] == hash && ids[index].string == id {
      return index
    }
    // Letters with marks can be written in two ways that are equal and have different bytes.
    return hash & Self.hasMarks == 0 ? nil : ids.firstIndex { $0.string == id }
  }

  private static let hasMarks: UInt32 = 1

  /// Eight bytes at a time; the lowest bit is set where the text has letters beyond ASCII.
  private static func hash(_ id: String) -> UInt32 {
    id.utf8.withContiguousStorageIfAvailable(hash) ?? Array(id.utf8).withUnsafeBufferPointer(hash)
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = UInt64(bytes.count)
    var bits: UInt64 = 0
    var offset = 0
    while offset < bytes.count {
      var word: UInt64 = 0
      if offset + 8 <= bytes.count {
        word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      } else {
        for index in offset..<bytes.count { word = word << 8 | UInt64(bytes[index]) }
      }
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      bits |= word
      offset += 8
    }
    let short = UInt32(truncatingIfNeeded: hash)
    return bits & 0x8080_8080_8080_8080 != 0 ? short | hasMarks : short & ~hasMarks
  }
}
