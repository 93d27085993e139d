import Law
import NoticeModel
import SourceText
import Synchronization

/// What texts have, kept from one notice to the next: the notices of a municipality repeat each
/// other's sentences, and reading one again would tell nothing new.
///
/// Each text has two places, by a hash of its bytes; a new one drives out an older. So the memo
/// never grows, and no choice of texts makes a look-up slow.
struct TextMemo: Sendable {
  private var places: [TextFindings?] = Array(repeating: nil, count: 1 << Self.bits)
  /// The acts of names in references.
  private var acts: [String: [Statute]] = [:]

  private static let bits: UInt64 = 13
  /// Longer texts are not kept, so that the memo has a few megabytes at most.
  private static let longest = 1024
  private static let mostNames = 1024

  /// What a text has, if the memo knows it. What a reference means follows from its words.
  func findings(of text: String, isReference: Bool) -> TextFindings? {
    text.withBytes { bytes in
      guard bytes.count <= Self.longest else { return nil }
      let place = Self.place(of: bytes)
      if let known = places[place], known.isOf(bytes, isReference) { return known }
      if let known = places[place ^ 1], known.isOf(bytes, isReference) { return known }
      return nil
    }
  }

  /// What a text has, read now and kept.
  mutating func read(
    _ text: String, _ kind: TextFindings.Kind, _ matcher: CueMatcher, nameList: Int?
  ) -> TextFindings {
    var named: [Statute] = []
    if case .reference(let reference) = kind, let name = reference?.name {
      named = acts(named: name)
    }
    let findings = TextFindings(text, kind, named, matcher, nameList: nameList)
    if let place = text.withBytes({ $0.count <= Self.longest ? Self.place(of: $0) : nil }) {
      places[place ^ 1] = places[place]
      places[place] = findings
    }
    return findings
  }

  private mutating func acts(named name: String) -> [Statute] {
    if let known = acts[name] { return known }
    let found = LawBook.standard.statutes(named: name)
    if acts.count == Self.mostNames { acts = [:] }
    acts[name] = found
    return found
  }

  private static func place(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
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
    return Int((hash &* 0x9E37_79B9_7F4A_7C15) &>> (64 &- bits))
  }
}

/// The memos of a run: one for each thread that judges notices at a time.
package final class TextMemos: Sendable {
  private let free = Mutex<[TextMemo]>([])

  package init() {}

  /// A memo, which nobody else has until it is given back.
  func take() -> TextMemo { free.withLock { $0.popLast() } ?? TextMemo() }

  func giveBack(_ memo: consuming TextMemo) {
    let memo = memo
    free.withLock { $0.append(memo) }
  }
}

extension TextFindings {
  /// Whether this is what a text has, byte for byte: `==` takes "ä" in one character and in two as the
  /// same.
  fileprivate func isOf(_ text: UnsafeBufferPointer<UInt8>, _ isReference: Bool) -> Bool {
    guard self.isReference == isReference else { return false }
    return string.withBytes { $0.isSame(as: text) }
  }
}
