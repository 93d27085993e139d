import DocumentSyntax
import SourceText

/// A field's example as JSON, in the words of one key set.
enum ExampleValue {
  static func json(_ field: FieldForm, _ keys: KeySet) -> JSONText? {
    guard !field.doc.example.isEmpty else { return nil }
    let file = SourceFile(path: "example.yaml", text: "example: \(field.doc.example)\n")
    let tree = DocumentReader.read(file, format: .yaml).tree
    guard !tree.isEmpty, tree.kind(.root) == .mapping, tree.count(.root) == 1 else { return nil }
    return json(NodeID(2), field.shape, keys, tree)
  }

  private static func json(
    _ node: NodeID, _ shape: Shape, _ keys: KeySet, _ tree: DocumentTree
  ) -> JSONText {
    switch tree.kind(node) {
    case .scalar, .unreadable:
      return .string(word(tree.string(node), shape, keys))
    case .sequence:
      let inner = item(of: shape)
      return .array(tree.items(node).map { json($0, inner, keys, tree) })
    case .mapping:
      var members: [JSONText.Member] = []
      tree.forEachPair(node) { key, value in
        let (name, inner) = member(tree.string(key), of: shape, keys)
        members.append(JSONText.Member(name, json(value, inner, keys, tree)))
      }
      return .object(members)
    }
  }

  /// A vocabulary's or a statement's word in the key set; other texts as they are.
  private static func word(_ text: String, _ shape: Shape, _ keys: KeySet) -> String {
    switch shape {
    case .choice(let vocabulary):
      return vocabulary.words.first { $0.name.en == text }?.name[keys] ?? text
    case .stated(let inner):
      return StatementWord(rawValue: text)?.name[keys] ?? word(text, inner, keys)
    case .list(_, let inner): return word(text, inner, keys)
    case .record(let record):
      return record.shorthandField.map { word(text, $0.shape, keys) } ?? text
    case .text, .localized, .written, .reference, .map: return text
    }
  }

  private static func item(of shape: Shape) -> Shape {
    switch shape {
    case .list(_, let inner): inner
    case .stated(let inner): item(of: inner)
    default: shape
    }
  }

  private static func member(
    _ name: String, of shape: Shape, _ keys: KeySet
  ) -> (name: String, shape: Shape) {
    switch shape {
    case .record(let record):
      guard let field = record.fields().first(where: { $0.name.en == name }) else {
        return (name, .text)
      }
      return (field.name[keys], field.shape)
    case .stated(let inner):
      if let word = StatementWord(rawValue: name) { return (word.name[keys], .text) }
      return member(name, of: inner, keys)
    case .list(_, let inner): return member(name, of: inner, keys)
    // The ids are the writer's own.
    case .map(_, _, let inner): return (name, inner)
    case .text, .localized, .written, .choice, .reference: return (name, .text)
    }
  }
}
