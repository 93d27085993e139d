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
