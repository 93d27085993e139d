import DocumentSyntax
import SourceText

/// Gives each comment of a file back to the field that it stood before or beside.
struct CommentPlacer {
  /// Comments by the offset of the first words of the field that they belong to.
  private var waiting: [UInt32: [String]] = [:]
  /// Comments after the last field.
  private var last: [String] = []
  private let file: FileID

  /// No comments at all.
  init() { file = .none }

  init(_ comments: [Comment], of notice: Output, in file: FileID) {
    self.file = file
    var offsets: [UInt32] = []
    Self.collect(notice, file, &offsets)
    offsets.sort()
    for comment in comments {
      let place = comment.range.start
      let next = offsets.firstIndex { $0 > place } ?? offsets.count
      if comment.isTrailing, next > 0 {
        waiting[offsets[next - 1], default: []].append(comment.text)
      } else if next < offsets.count {
        waiting[offsets[next], default: []].append(comment.text)
      } else {
        last.append(comment.text)
      }
    }
  }

  /// The comments to write before a part; each is given once.
  mutating func take(before part: Output) -> [String] {
    guard !waiting.isEmpty, let offset = part.firstOffset(in: file) else { return [] }
    return waiting.removeValue(forKey: offset) ?? []
  }

  /// What is left at the end of the document; nothing is lost.
  mutating func takeRest() -> [String] {
    let rest = waiting.sorted { $0.key < $1.key }.flatMap(\.value) + last
    waiting = [:]
    last = []
    return rest
  }

  private static func collect(_ part: Output, _ file: FileID, _ offsets: inout [UInt32]) {
    switch part {
    case .record(let fields, _):
      for field in fields {
        if let offset = field.value.firstOffset(in: file) { offsets.append(offset) }
        collect(field.value, file, &offsets)
      }
    case .list(_, let items):
      for item in items {
        if let offset = item.firstOffset(in: file) { offsets.append(offset) }
        collect(item, file, &offsets)
      }
    case .map(_, let items):
      for item in items {
        if item.id.range.file == file { offsets.append(item.id.range.start) }
        collect(item.1, file, &offsets)
      }
    case .item(_, let inner): collect(inner, file, &offsets)
    case .text, .choice, .localized, .statement: break
    }
  }
}
