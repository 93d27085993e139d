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

  /// What a text has, from the memo or else read now.
  mutating func findings(
    _ entry: NoticeTexts.Entry, _ reference: StatuteReference?, _ matcher: CueMatcher,
    nameList: Int?
  ) -> TextFindings {
    let place = entry.text.string.withBytes {
      $0.count <= Self.longest ? Self.place(of: $0) : nil
    }
    if let place {
      if let known = places[place], known.isOf(entry, reference) { return known }
      if let known = places[place ^ 1], known.isOf(entry, reference) { return known }
    }
    var named: [Statute] = []
    if let name = reference?.name { named = acts(named: name) }
    let findings = TextFindings(entry, reference, named, matcher, nameList: nameList)
    if let place {
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

  /// Lends a memo, which nobody else has meanwhile.
  func withMemo<Result>(_ body: (inout TextMemo) -> Result) -> Result {
    var memo = free.withLock { $0.popLast() } ?? TextMemo()
    let result = body(&memo)
    free.withLock { $0.append(memo) }
    return result
  }
}

extension TextFindings {
  /// Whether this is what a text has, byte for byte.
  fileprivate func isOf(_ entry: NoticeTexts.Entry, _ reference: StatuteReference?) -> Bool {
    guard isReference == entry.isReference, !isReference || self.reference == reference else {
      return false
    }
    return string.hasSameBytes(as: entry.text.string)
  }
}
