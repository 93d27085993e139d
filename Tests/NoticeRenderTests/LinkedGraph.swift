import Foundation
import NoticeModel
import NoticeRender

/// A notice's JSON-LD, read again.
struct LinkedGraph {
  struct NotAnObject: Error {}

  let root: [String: Any]
  /// Every literal: what a reader of the graph is told in words.
  private(set) var literals: Set<String> = []
  private var told = ""
  /// Every `@id`.
  private(set) var ids: [String] = []

  init(_ text: String) throws {
    guard let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    else { throw NotAnObject() }
    self.root = root
    for (key, value) in root where key != "@context" { collect(value, key) }
    told = literals.joined(separator: "\u{1F}")
  }

  static let surroundings = PageSurroundings(
    slug: "mallila/kotoutuminen", baseURL: "https://tietosuoja.mallila.example/",
    languages: Notices.languages, twins: PageTwin.allCases, hasIndex: true)

  var base: String? { (root["@context"] as? [String: Any])?["@base"] as? String }

  var process: [String: Any] { root["dpv:hasProcess"] as? [String: Any] ?? [:] }

  /// Whether a literal says these words, or the day that they name.
  func tells(_ words: String) -> Bool {
    let words = words.words
    if words.isEmpty || literals.contains(words) { return true }
    if case .success(let date) = CalendarDate.read(words), literals.contains(date.canonical) {
      return true
    }
    return told.contains(words)
  }

  static func isPlainAddress(_ id: String) -> Bool {
    id.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-._~%#:/".utf8.contains($0)
      }
    }
  }

  private mutating func collect(_ value: Any, _ key: String) {
    switch value {
    case let text as String:
      switch key {
      case "@id": ids.append(text)
      case "@type": break
      default: literals.insert(text.words)
      }
    case let items as [Any]:
      for item in items { collect(item, key) }
    case let members as [String: Any]:
      for (key, value) in members { collect(value, key) }
    default: break
    }
  }
}
