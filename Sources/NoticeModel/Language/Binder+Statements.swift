import Diagnostics
import DocumentSyntax
import SourceText

/// Words that deny, doubt or waive a thing: `none`, `unknown`, `notApplicable`.
extension Binder {
  /// Reads a statement in the value's place; false where the node is none.
  mutating func readStatement<Value>(_ node: NodeID, into value: inout Stated<Value>) -> Bool {
    guard let statement: Stated<Value> = statement(node) else { return false }
    value = statement
    return true
  }

  /// `none`, `unknown`, or `notApplicable: because …`; nil where the node is anything else.
  mutating func statement<Value>(_ node: NodeID) -> Stated<Value>? {
    switch tree.kind(node) {
    case .scalar:
      guard tree.count(node) == 0, let word = StatementWord(bytes: node, in: tree) else {
        return nil
      }
      switch word {
      case .none: return .none(nil, tree.range(node))
      case .unknown: return .unknown(tree.range(node))
      case .notApplicable:
        return .notApplicable(
          because: LocalizedText(Text("", at: tree.range(node))), tree.range(node))
      }
    case .mapping:
      return isXML ? xmlStatement(node) : mappedStatement(node)
    case .sequence, .unreadable:
      return nil
    }
  }

  private mutating func mappedStatement<Value>(_ node: NodeID) -> Stated<Value>? {
    guard tree.count(node) == 1 else { return nil }
    let key = NodeID(Int(node.index) + 1)
    let value = NodeID(Int(node.index) + 2)
    guard tree.withText(key, StatementWord.mayBe),
      let (word, keys) = StatementWord.named(tree.string(key))
    else { return nil }
    // A doubt has no words: with some, it is read, and reported, as a field that nobody knows.
    if word == .unknown, tree.kind(value) != .scalar || !isBlank(value) { return nil }
    keySets &= keys
    let text = localized(value, isName: false)
    return stated(word, text, at: tree.range(node))
  }

  private mutating func xmlStatement<Value>(_ node: NodeID) -> Stated<Value>? {
    guard let attribute = xmlAttribute("stated", of: node) else { return nil }
    guard let word = StatementWord(rawValue: trimmedString(attribute)) else {
      report(
        .unknownChoice(
          Text(trimmedString(attribute), at: tree.range(attribute)),
          among: StatementWord.allCases.map { ChoiceForm(name: $0.name, synonyms: []) },
          keys: .english))
      return nil
    }
    var text: LocalizedText?
    for (key, value) in childElements(of: node) {
      guard word != .unknown, tree.string(key) == "text" else {
        // What is denied or unknown has no content beside the words that say so.
        let names = word == .unknown ? [] : [("text", KeySet.english.bit)]
        report(.unknownKey(trimmedString(key), at: tree.range(key), names, 0b111))
        continue
      }
      if let new = localized(value, isName: false) { text = merge(text, new) }
    }
    if text == nil, let inner = xmlText(node) {
      text = LocalizedText(Text(trimmedString(inner), at: tree.range(inner)))
      if word == .unknown {
        report(.unknownKey(trimmedString(inner), at: tree.range(inner), [], 0b111))
      }
    }
    return stated(word, text, at: tree.range(node))
  }

  private func childElements(of node: NodeID) -> [(key: NodeID, value: NodeID)] {
    var found: [(NodeID, NodeID)] = []
    tree.forEachPair(node) { key, value in
      if tree.style(key) == .element { found.append((key, value)) }
    }
    return found
  }

  private func stated<Value>(
    _ word: StatementWord, _ text: LocalizedText?, at range: SourceRange
  ) -> Stated<Value> {
    switch word {
    case .none: .none(text, range)
    case .unknown: .unknown(range)
    case .notApplicable:
      .notApplicable(because: text ?? LocalizedText(Text("", at: range)), range)
    }
  }
}

extension StatementWord {
  /// Whether a text, standing alone, would be read as a denial or a doubt.
  static func isReserved(_ text: String) -> Bool { named(text) != nil }

  /// The word that a whole scalar is, in any key set or as people say it.
  fileprivate init?(bytes node: NodeID, in tree: DocumentTree) {
    let mayBe = tree.withText(node) { $0.count <= 16 && Self.mayBe($0) }
    guard mayBe, let (word, _) = StatementWord.named(tree.string(node)) else { return nil }
    self = word
  }

  /// Whether a text begins as one of the words does: all others need no look-up.
  fileprivate static func mayBe(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count >= 2 else { return false }
    switch (text[0] | 0x20, text[1] | 0x20) {
    case (UInt8(ascii: "n"), UInt8(ascii: "o")), (UInt8(ascii: "n"), UInt8(ascii: "e")),
      (UInt8(ascii: "e"), UInt8(ascii: "i")), (UInt8(ascii: "i"), UInt8(ascii: "n")),
      (UInt8(ascii: "u"), UInt8(ascii: "n")), (UInt8(ascii: "o"), UInt8(ascii: "k")):
      return true
    default: return false
    }
  }

  /// The word, and the key sets that it belongs to.
  fileprivate static func named(_ text: String) -> (StatementWord, keySets: UInt8)? {
    let folded = text.lowercased()
    for word in StatementWord.allCases {
      var keySets: UInt8 = 0
      for keys in KeySet.allCases where word.name[keys].lowercased() == folded {
        keySets |= keys.bit
      }
      if keySets != 0 { return (word, keySets) }
    }
    switch folded {
    case "ei ole", "ei lainkaan": return (.none, KeySet.finnish.bit)
    case "inga", "inget", "nej": return (.none, KeySet.swedish.bit)
    case "no": return (.none, KeySet.english.bit)
    case "ei sovelleta", "ei koske": return (.notApplicable, KeySet.finnish.bit)
    case "ei tiedossa", "ei tiedetä": return (.unknown, KeySet.finnish.bit)
    case "inte tillämpligt": return (.notApplicable, KeySet.swedish.bit)
    case "not applicable": return (.notApplicable, KeySet.english.bit)
    default: return nil
    }
  }
}
