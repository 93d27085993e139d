import NoticeModel
import SourceText

/// What texts have, kept from one notice to the next: the notices of a municipality repeat each
/// other's sentences, and reading one again would tell nothing new.
///
/// Texts and what they have lie in a few arrays, side by side: to look a text up, nothing has to be
/// followed from one object to another. When an array is full, all are emptied.
///
/// Not copyable: a copy would count the references of all the arrays, for each text.
struct TextMemo: ~Copyable, Sendable {
  /// What a text has; valid until the next notice begins.
  struct Known {
    fileprivate let hits: Range<Int>
    fileprivate let findings: Int?

    fileprivate init(hits: Range<Int>, findings: Int?) {
      self.hits = hits
      self.findings = findings
    }

    fileprivate init(_ slot: Slot) {
      hits = Int(slot.hits)..<Int(slot.hits) + Int(slot.hitCount)
      findings = slot.findings < 0 ? nil : Int(slot.findings)
    }
  }

  /// Where a text and what it has stand in the arrays.
  fileprivate struct Slot: Sendable {
    var bytes: Int32 = 0
    var byteCount: Int32 = 0
    var hits: Int32 = 0
    var hitCount: Int32 = 0
    /// Negative where there are none.
    var findings: Int32 = -1
    /// As much of the hash as fits.
    var hash: UInt16 = 0
    var isReference = false

    var isUsed: Bool { byteCount > 0 }
  }

  /// Each text has two slots, by a hash of its bytes; a new one drives out an older.
  private var slots = [Slot](repeating: Slot(), count: 1 << Self.bits)
  private var bytes: [UInt8] = []
  private var hits: [TextFindings.Hit] = []
  private var findings: [TextFindings] = []
  private var acts = NamedActs()

  private static let bits: UInt64 = 14
  /// Longer texts are not kept: they seldom come again.
  private static let longest = 1024
  // Two megabytes of each array.
  private static let mostBytes = 2 << 20
  private static let mostHits = (2 << 20) / MemoryLayout<TextFindings.Hit>.stride
  private static let mostFindings = 1 << 14

  /// A notice begins: forgets everything if that is too much.
  mutating func beginNotice() {
    guard
      bytes.count > Self.mostBytes || hits.count > Self.mostHits
        || findings.count > Self.mostFindings
    else { return }
    slots.withUnsafeMutableBufferPointer { $0.update(repeating: Slot()) }
    // One notice may have had any number of them.
    bytes.removeAll(keepingCapacity: bytes.count < 2 * Self.mostBytes)
    hits.removeAll(keepingCapacity: hits.count < 2 * Self.mostHits)
    findings.removeAll(keepingCapacity: findings.count < 2 * Self.mostFindings)
  }

  /// What a text has, if the memo knows it. What a reference means follows from its words.
  func known(_ text: String, isReference: Bool) -> Known? {
    text.withBytes { text in
      let hash = Self.hash(of: text)
      let place = Self.place(of: hash)
      if isSlot(place, of: text, hash, isReference) { return Known(slots[place]) }
      if isSlot(place ^ 1, of: text, hash, isReference) { return Known(slots[place ^ 1]) }
      return nil
    }
  }

  /// Whether a slot has this text, byte for byte: `==` takes "ä" in one character and in two as the
  /// same.
  private func isSlot(
    _ place: Int, of text: UnsafeBufferPointer<UInt8>, _ hash: UInt64, _ isReference: Bool
  ) -> Bool {
    let slot = slots[place]
    guard slot.hash == UInt16(truncatingIfNeeded: hash), slot.isReference == isReference,
      Int(slot.byteCount) == text.count
    else { return false }
    return bytes.withUnsafeBufferPointer {
      UnsafeBufferPointer(rebasing: $0[Int(slot.bytes)..<Int(slot.bytes) + text.count])
        .isSame(as: text)
    }
  }

  /// What a text has, read now and kept.
  mutating func read(
    _ text: String, _ kind: TextFindings.Kind, _ matcher: CueMatcher, nameList: Int?
  ) -> Known {
    text.withBytes { text in
      let first = hits.count
      let found = TextFindings(text, kind, &acts, matcher, nameList: nameList, &hits)
      if !found.isEmpty { findings.append(found) }
      let known = Known(
        hits: first..<hits.count, findings: found.isEmpty ? nil : findings.count - 1)
      guard text.count <= Self.longest else { return known }
      let hash = Self.hash(of: text)
      let place = Self.place(of: hash)
      // An empty slot drives out nothing.
      if slots[place].isUsed { slots[place ^ 1] = slots[place] }
      slots[place] = Slot(
        bytes: Int32(bytes.count), byteCount: Int32(text.count), hits: Int32(first),
        hitCount: Int32(known.hits.count),
        findings: Int32(known.findings ?? -1), hash: UInt16(truncatingIfNeeded: hash),
        isReference: kind.isReference)
      bytes.append(contentsOf: text)
      return known
    }
  }

  /// Where a text has words of lists.
  func forEachHit(of known: Known, _ body: (TextFindings.Hit) -> Void) {
    for place in known.hits { body(hits[place]) }
  }

  /// What it has besides; nil where that is nothing.
  func findings(of known: Known) -> TextFindings? { known.findings.map { findings[$0] } }

  private static func place(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash &>> (64 &- bits))
  }

  private static func hash(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: bytes.count)
    func add(_ word: UInt64) {
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash &>> 32
    }
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index + 8 <= raw.count {
      add(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    while index < raw.count {
      rest = rest &<< 8 | UInt64(raw[index])
      index += 1
    }
    add(rest)
    return hash &* 0x9E37_79B9_7F4A_7C15
  }
}
