import Glibc

/// Types by the bytes that they were written with: forty thousand columns have a few dozen.
struct TypeCache {
  private struct Entry {
    var hash: UInt64 = 0
    var start = 0
    var count = 0
    var type = ColumnType.unknown
    var typeNumber: Int32 = -1
    var generation = 0
  }

  private var entries: [Entry] = []
  private var generation = 0

  /// A key for the bytes of a range.
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return hash
  }

  /// The type that these bytes stood for before.
  func find(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ hash: UInt64
  ) -> (type: ColumnType, typeNumber: Int32)? {
    guard !entries.isEmpty else { return nil }
    let entry = entries[Int(truncatingIfNeeded: hash & 0xFF)]
    guard entry.hash == hash, entry.generation == generation, entry.count == range.count,
      entry.count > 0,
      let base = bytes.baseAddress,
      memcmp(base + entry.start, base + range.lowerBound, entry.count) == 0
    else { return nil }
    return (entry.type, entry.typeNumber)
  }

  mutating func keep(_ type: ColumnType, _ typeNumber: Int32, _ range: Range<Int>, _ hash: UInt64) {
    if entries.isEmpty { entries = Array(repeating: Entry(), count: 256) }
    entries[Int(truncatingIfNeeded: hash & 0xFF)] = Entry(
      hash: hash, start: range.lowerBound, count: range.count, type: type, typeNumber: typeNumber,
      generation: generation)
  }

  /// Forgets all: a name may stand for another type now.
  mutating func clear() { generation += 1 }
}
