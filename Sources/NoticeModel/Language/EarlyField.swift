import DocumentSyntax

/// A top-level field that is needed before the others are bound: the languages, on which texts
/// depend, and the files that a notice includes.
package struct EarlyField: Sendable {
  package static let languages = EarlyField("languages")
  package static let include = EarlyField("include")

  /// Every spelling of the field's name, as the field table gives them.
  private let spellings: [[UInt8]]

  private init(_ name: String) {
    let forms = Notice.table.fields.lazy.map(\.form).filter { $0.name.en == name }
    spellings = forms.flatMap { form in
      KeySet.allCases.flatMap { keys in
        [form.name[keys], form.singular?[keys]].compactMap { $0.map { Array($0.utf8) } }
      }
    }
  }

  /// The texts of the field where it stands first; nil where it is absent or unreadable.
  package func texts(in tree: DocumentTree) -> [NodeID]? {
    guard !tree.isEmpty, tree.kind(.root) == .mapping else { return nil }
    var found: [NodeID]?
    tree.forEachPair(.root) { key, value in
      guard found == nil, names(key, in: tree) else { return }
      var nodes: [NodeID] = []
      switch tree.kind(value) {
      case .scalar: nodes = [value]
      case .sequence: tree.forEachItem(value) { nodes.append($0) }
      case .mapping: tree.forEachPair(value) { nodes.append($1) }
      case .unreadable: return
      }
      found = nodes.filter { tree.kind($0) == .scalar }
    }
    return found
  }

  private func names(_ key: NodeID, in tree: DocumentTree) -> Bool {
    tree.withText(key) { text in
      spellings.contains { $0.count == text.count && $0.elementsEqual(text) }
    }
  }
}
