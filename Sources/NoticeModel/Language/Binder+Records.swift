import Diagnostics
import DocumentSyntax
import SourceText

extension Binder {
  /// Reads a mapping field by field; a bare text stands for the record's shorthand field. False
  /// where the node holds nothing that this record could be read from.
  mutating func readRecord<R: Record>(_ node: NodeID, into record: inout R) -> Bool {
    record.range = tree.range(node)
    let table = R.table
    switch tree.kind(node) {
    case .mapping:
      if let shorthand = table.shorthand, table.keys.repeatable & 1 << UInt64(shorthand) != 0,
        isLanguageMap(node, table.keys)
      {
        table.readers[shorthand](&record, &self, node)
      } else {
        readFields(of: node, table, into: &record)
      }
      return true
    case .scalar:
      guard let shorthand = table.shorthand else {
        // An empty element or an empty value: the record is there and says nothing.
        if isBlank(node) { return true }
        report(.expectedFields(at: tree.range(node), table.keys.names, keySet))
        return false
      }
      if isBlank(node) { return true }
      table.readers[shorthand](&record, &self, node)
      return true
    case .sequence:
      report(.expectedFields(at: tree.range(node), table.keys.names, keySet))
      return false
    case .unreadable:
      return false
    }
  }

  /// Whether a mapping is the shorthand's text by language (`pääsy: {fi: …, sv: …}`): its first key
  /// is one of the notice's languages and no field.
  private func isLanguageMap(_ node: NodeID, _ keys: FieldKeys) -> Bool {
    guard !isXML, tree.count(node) > 0, let languages else { return false }
    let key = NodeID(Int(node.index) + 1)
    guard tree.withText(key, { $0.count <= 3 }), tree.withText(key, keys.index.find) == nil else {
      return false
    }
    return LanguageTag(trimmedString(key)).map(languages.contains) ?? false
  }

  private mutating func readFields<R: Record>(
    of node: NodeID, _ table: FieldTable<R>, into record: inout R
  ) {
    var fields = FieldCursor(node, in: tree)
    while let (field, value) = fields.next(&self, table.keys) {
      table.readers[field](&record, &self, value)
    }
  }

  /// The field that a key names; reports keys that name none.
  mutating func field(of key: NodeID, _ value: NodeID, _ keys: FieldKeys) -> Int? {
    if isXML, tree.style(key) != .element { return attributeField(of: key, value, keys) }
    guard let match = tree.withText(key, { keys.index.find($0) }) ?? normalizedMatch(key, keys)
    else {
      if sink.isFull {
        sink.omit()
        return nil
      }
      let suggests = unknownKeys < Self.mostSuggestions
      unknownKeys += 1
      report(
        .unknownKey(
          trimmedString(key), at: tree.range(key), keys.index.names, keySets, suggests: suggests))
      return nil
    }
    let allowed = isXML ? KeySet.english.bit : keySets
    if match.keySets & allowed == 0 {
      report(
        .mixedKeys(
          at: tree.range(key), is: keys.names[match.field], keys: isXML ? .english : keySet))
    } else {
      keySets &= match.keySets
    }
    return match.field
  }

  /// Decomposed letters (ä as a and two dots) are the same key.
  private func normalizedMatch(_ key: NodeID, _ keys: FieldKeys) -> KeyIndex.Match? {
    guard tree.withText(key, { $0.count < 200 && $0.contains { $0 >= 0x80 } }) else { return nil }
    let name = trimmedString(key)
    guard let same = keys.index.names.first(where: { $0.name == name }) else { return nil }
    return Array(same.name.utf8).withUnsafeBufferPointer(keys.index.find)
  }

  /// XML: an element's text stands for the shorthand; `id` and `stated` are read elsewhere.
  private mutating func attributeField(
    of key: NodeID, _ value: NodeID, _ keys: FieldKeys
  ) -> Int? {
    if tree.style(key) == .text {
      if keys.shorthand == nil { report(.expectedFields(at: tree.range(value), [], keySet)) }
      return keys.shorthand
    }
    let name = trimmedString(key)
    if name != "id", name != "stated", name != "xml:lang" {
      report(.unknownAttribute(name, at: tree.range(key)))
    }
    return nil
  }

  // MARK: Lists

  /// The items of a list. YAML: a sequence, or one item. XML: elements named as the item.
  mutating func forEachItem(
    of node: NodeID, _ item: FieldName, _ body: (inout Binder, NodeID) -> Void
  ) {
    switch tree.kind(node) {
    case .unreadable:
      return
    case .sequence:
      var child = Int(node.index) + 1
      for _ in 0..<tree.count(node) {
        let item = NodeID(child)
        child = tree.indexAfter(item)
        body(&self, item)
      }
    case .scalar:
      if !isBlank(node) { body(&self, node) }
    case .mapping:
      guard isXML else {
        body(&self, node)
        return
      }
      for (_, value) in itemElements(of: node, item) { body(&self, value) }
    }
  }

  /// How many items a list has, to make room for them at once.
  func itemCount(of node: NodeID) -> Int {
    tree.kind(node) == .sequence ? tree.count(node) : 1
  }

  /// Records under ids. YAML: a mapping by id. XML: elements with an `id` attribute.
  mutating func identifiedRecords<R: IdentifiedRecord>(
    of node: NodeID, _ item: FieldName, _ space: IDSpace?, into records: inout [R]
  ) {
    switch tree.kind(node) {
    case .unreadable: return
    case .scalar where isBlank(node): return
    case .mapping:
      if isXML {
        for (key, value) in itemElements(of: node, item) {
          append(value, id: xmlID(of: value) ?? Text("", at: tree.range(key)), space, &records)
        }
      } else {
        var child = Int(node.index) + 1
        for _ in 0..<tree.count(node) {
          let (key, value) = (NodeID(child), NodeID(child + 1))
          child = tree.indexAfter(value)
          append(value, id: Text(trimmedString(key), at: tree.range(key)), space, &records)
        }
      }
    case .scalar, .sequence:
      report(.expectedIDs(at: tree.range(node), item, keySet))
    }
  }

  private mutating func append<R: IdentifiedRecord>(
    _ node: NodeID, id: Text, _ space: IDSpace?, _ records: inout [R]
  ) {
    if id.string.isEmpty {
      report(.missingID(at: id.range))
    } else {
      checkID(id)
      if let space {
        define(id, in: space)
      } else if let same = records.first(where: { $0.id == id }) {
        report(.duplicateID(id, first: same.id.range))
      }
    }
    records.append(R())
    // A record whose value is unreadable is still there: its id can be referred to.
    _ = readRecord(node, into: &records[records.count - 1])
    records[records.count - 1].id = id
  }

  func xmlID(of node: NodeID) -> Text? {
    xmlAttribute("id", of: node).map { Text(trimmedString($0), at: tree.range($0)) }
  }

  private mutating func checkID(_ id: Text) {
    if case .failure(let problem) = Identifier.read(id.string) {
      report(.badValue(problem, in: id, verbatim: true))
    }
  }

  mutating func itemElements(
    of node: NodeID, _ item: FieldName
  ) -> [(key: NodeID, value: NodeID)] {
    var found: [(NodeID, NodeID)] = []
    var strangers: [NodeID] = []
    tree.forEachPair(node) { key, value in
      guard tree.style(key) == .element else { return }
      if tree.string(key) == item.en { found.append((key, value)) } else { strangers.append(key) }
    }
    for key in strangers {
      report(
        .unknownKey(trimmedString(key), at: tree.range(key), [(item.en, KeySet.english.bit)], 0b111)
      )
    }
    return found
  }

  // MARK: Statements

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

  func isBlank(_ node: NodeID) -> Bool {
    // A tilde in quotes is a text.
    let isPlain = tree.style(node) == .plain
    return tree.withText(node) {
      $0.allSatisfy { $0.isASCIISpace } || (isPlain && $0.elementsEqual("~".utf8))
    }
  }
}

extension Record {
  /// Reads a node as this record, in its place.
  mutating func read(_ node: NodeID, _ binder: inout Binder) -> Bool {
    binder.readRecord(node, into: &self)
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
