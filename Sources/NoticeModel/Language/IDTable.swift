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

  /// FNV-1a, its lowest bit set where the text has letters beyond ASCII.
  private static func hash(_ id: String) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    var bits: UInt8 = 0
    for byte in id.utf8 {
      hash = (hash ^ UInt32(byte)) &* 16_777_619
      bits |= byte
    }
    return bits >= 0x80 ? hash | hasMarks : hash & ~hasMarks
  }
}
