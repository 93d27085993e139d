import Diagnostics
import NoticeModel
import Wording

/// A node of the graph while it is being filled. What the notice is silent about adds nothing.
struct LinkedNode {
  let speech: LinkedSpeech
  private let id: String?
  private var types: [String]
  private var properties: [(term: String, values: [JSONText])] = []
  private var texts: [(term: String, words: [LinkedWords])] = []

  init(_ speech: LinkedSpeech, id: String? = nil, _ types: [any LinkedTerm]) {
    self.speech = speech
    self.id = id
    self.types = types.map(\.iri)
  }

  var isEmpty: Bool { properties.isEmpty && texts.isEmpty }

  /// The node as JSON; nil where it says nothing that anything could refer to.
  var json: JSONText? {
    if isEmpty, id == nil { return nil }
    var members: [JSONText.Member] = []
    if let id { members.append(.init("@id", .string(id))) }
    if let first = types.first {
      members.append(.init("@type", types.count == 1 ? .string(first) : .strings(types)))
    }
    for (term, words) in texts { members.append(.init(term, Self.languageMap(words))) }
    for (term, values) in properties {
      members.append(.init(term, values.count == 1 ? values[0] : .array(values)))
    }
    return .object(members)
  }

  private static func languageMap(_ words: [LinkedWords]) -> JSONText {
    var languages: [(String, [String])] = []
    for word in words {
      let language = word.language ?? "@none"
      if let index = languages.firstIndex(where: { $0.0 == language }) {
        if !languages[index].1.contains(word.text) { languages[index].1.append(word.text) }
      } else {
        languages.append((language, [word.text]))
      }
    }
    return .object(
      languages.map { .init($0.0, $0.1.count == 1 ? .string($0.1[0]) : .strings($0.1)) })
  }

  // MARK: Filling

  mutating func type(_ terms: (any LinkedTerm)?...) {
    for case let term? in terms where !types.contains(term.iri) { types.append(term.iri) }
  }

  mutating func text(_ term: TextTerm, _ words: [LinkedWords]) {
    if words.isEmpty { return }
    if let index = texts.firstIndex(where: { $0.term == term.iri }) {
      texts[index].words += words
    } else {
      texts.append((term.iri, words))
    }
  }

  mutating func put(_ term: some LinkedTerm, _ values: [JSONText]) {
    if values.isEmpty { return }
    if let index = properties.firstIndex(where: { $0.term == term.iri }) {
      properties[index].values += values
    } else {
      properties.append((term.iri, values))
    }
  }

  mutating func put(_ term: some LinkedTerm, _ value: JSONText?) {
    if let value { put(term, [value]) }
  }

  /// Another node below this one; nothing where it says nothing.
  mutating func node(
    _ term: some LinkedTerm, _ types: [any LinkedTerm], id: String? = nil,
    _ body: (inout LinkedNode) -> Void
  ) {
    var inner = LinkedNode(speech, id: id, types)
    body(&inner)
    put(term, inner.json)
  }

  /// A node for each of several records.
  mutating func nodes<R>(
    _ term: some LinkedTerm, _ records: [R], _ types: [any LinkedTerm],
    id: (R) -> String? = { _ in nil }, _ body: (inout LinkedNode, R) -> Void
  ) {
    put(
      term,
      records.compactMap { record in
        var inner = LinkedNode(speech, id: id(record), types)
        body(&inner, record)
        return inner.json
      })
  }
}
