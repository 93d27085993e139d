import Diagnostics
import DocumentSyntax
import SourceText

/// Reads the nodes of a document as the values of a notice.
///
/// Nothing fails: what cannot be read is reported in the sink and kept as it was written.
package struct Binder {
  /// The document being read; included files take turns.
  package internal(set) var tree: DocumentTree
  package var sink: DiagnosticSink
  /// The key sets that every key of this file so far belongs to.
  var keySets: UInt8 = 0b111
  /// The languages that the notice lists; nil until it is known.
  package var languages: [LanguageTag]?
  /// Where each id is defined, by the number of its space.
  private var ids = [IDTable](repeating: IDTable(), count: IDSpace.allCases.count)
  private(set) var references: [(space: IDSpace, reference: Reference)] = []
  /// The ids and names of data items; they become ids only where something refers to one.
  private var itemNames: [Text] = []
  private var itemSlugs = IDTable()
  /// Beyond this many unknown keys no similar names are looked for.
  static let mostSuggestions = 500
  var unknownKeys = 0
  /// Texts in one language where the notice has several, and texts in languages it does not list.
  private(set) var localizedTexts: [(text: LocalizedText, isName: Bool)] = []

  package init(_ tree: DocumentTree, sink: DiagnosticSink = DiagnosticSink()) {
    self.tree = tree
    self.sink = sink
  }

  var isXML: Bool { tree.isXML }
  private var hasSeveralLanguages: Bool { (languages?.count ?? 0) > 1 }

  // MARK: Scalars

  /// The words of a node, without space around them; nil where the node holds none.
  mutating func text(_ node: NodeID) -> Text? {
    switch tree.kind(node) {
    case .scalar:
      return Text(trimmedString(node), at: tree.range(node))
    case .unreadable:
      return nil
    case .mapping, .sequence:
      if isXML, let inner = xmlText(node) {
        return Text(trimmedString(inner), at: tree.range(inner))
      }
      report(.expectedText(at: tree.range(node)))
      return nil
    }
  }

  mutating func written<V: WrittenValue>(_ node: NodeID, _ type: V.Type) -> Written<V>? {
    guard let text = text(node) else { return nil }
    guard !text.isBlank else { return Written(text: text, value: nil) }
    switch V.read(text.string) {
    case .success(let value): return Written(text: text, value: value)
    case .failure(let problem):
      report(.badValue(problem, in: text, verbatim: isVerbatim(node, text)))
      return Written(text: text, value: nil)
    }
  }

  mutating func choice<T: Term>(_ node: NodeID, _ type: T.Type) -> Choice<T>? {
    guard let text = text(node) else { return nil }
    let choice = Choice<T>(text)
    if choice.value == nil, !text.isBlank {
      report(.unknownChoice(text, among: T.vocabulary.forms, keys: keySet))
    }
    return choice
  }

  /// A text in one language, or a map by language.
  mutating func localized(_ node: NodeID, isName: Bool) -> LocalizedText? {
    var result: LocalizedText?
    if tree.kind(node) == .mapping {
      result = isXML ? xmlLocalized(node) : localizedMap(node)
    } else {
      result = text(node).map { LocalizedText($0) }
    }
    // The text last: it would be copied only to find that nobody asks for it.
    if hasSeveralLanguages, !isXML, let result { localizedTexts.append((result, isName)) }
    return result
  }

  /// XML writes a language at a time, each in an element of its own.
  mutating func merge(_ old: LocalizedText?, _ new: LocalizedText) -> LocalizedText {
    guard var merged = old else { return new }
    for variant in new.variants {
      if merged.variants.contains(where: { $0.language == variant.language }) {
        report(.duplicateLanguage(variant, first: merged.range))
      } else if merged.rest.count < Self.mostLanguages {
        merged.rest.append(variant)
      }
    }
    return merged
  }

  /// More languages than this no text has; those beyond are not among the notice's languages, and
  /// so have a finding of their own.
  static let mostLanguages = 64

  private mutating func localizedMap(_ node: NodeID) -> LocalizedText? {
    var variants: [LocalizedText.Variant] = []
    var pairs: [(NodeID, NodeID)] = []
    tree.forEachPair(node) { pairs.append(($0, $1)) }
    for (key, value) in pairs {
      let name = trimmedString(key)
      guard let language = LanguageTag(name) else {
        report(.notALanguage(name, at: tree.range(key)))
        continue
      }
      checkListed(language, at: tree.range(key))
      guard let text = text(value) else { continue }
      if let first = variants.first(where: { $0.language == language }) {
        report(.duplicateKey(name, at: tree.range(key), first: first.text.range))
        continue
      }
      if variants.count < Self.mostLanguages {
        variants.append(LocalizedText.Variant(language, text))
      }
    }
    return LocalizedText(variants)
  }

  private mutating func xmlLocalized(_ node: NodeID) -> LocalizedText? {
    var language: LanguageTag?
    var pairs: [(NodeID, NodeID)] = []
    tree.forEachPair(node) { pairs.append(($0, $1)) }
    for (key, value) in pairs where tree.style(key) == .attribute {
      let name = trimmedString(key)
      if name == "xml:lang" {
        language = LanguageTag(trimmedString(value))
        if language == nil {
          report(.notALanguage(trimmedString(value), at: tree.range(value)))
        } else if let language {
          checkListed(language, at: tree.range(value))
        }
      } else {
        report(.unknownAttribute(name, at: tree.range(key)))
      }
    }
    if let inner = xmlText(node) {
      return LocalizedText(Text(trimmedString(inner), at: tree.range(inner)), language: language)
    }
    if pairs.contains(where: { tree.style($0.0) == .element }) {
      report(.expectedText(at: tree.range(node)))
      return nil
    }
    return LocalizedText(Text("", at: tree.range(node)), language: language)
  }

  private mutating func checkListed(_ language: LanguageTag, at range: SourceRange) {
    guard let languages, !languages.contains(language) else { return }
    report(.unlistedLanguage(language, at: range))
  }

  /// The text of an XML element that also has attributes.
  func xmlText(_ node: NodeID) -> NodeID? {
    var found: NodeID?
    tree.forEachPair(node) { key, value in
      if tree.style(key) == .text { found = value }
    }
    return found
  }

  /// The value of an XML attribute.
  func xmlAttribute(_ name: StaticString, of node: NodeID) -> NodeID? {
    guard isXML, tree.kind(node) == .mapping else { return nil }
    var found: NodeID?
    let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    tree.forEachPair(node) { key, value in
      if tree.style(key) == .attribute, tree.withText(key, { $0.elementsEqual(wanted) }) {
        found = value
      }
    }
    return found
  }

  func trimmedString(_ node: NodeID) -> String {
    tree.withText(node) { bytes in
      var low = 0
      var high = bytes.count
      while low < high, bytes[low].isASCIISpace { low += 1 }
      while high > low, bytes[high - 1].isASCIISpace { high -= 1 }
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[low..<high]), as: UTF8.self)
    }
  }

  /// Whether the text stands in the file byte for byte, so that offsets in it are offsets there.
  private func isVerbatim(_ node: NodeID, _ text: Text) -> Bool {
    tree.file.text(text.range).utf8.elementsEqual(text.string.utf8)
  }

  // MARK: Bookkeeping

  mutating func report(_ diagnostic: Diagnostic) { sink.report(diagnostic) }

  mutating func refer(to space: IDSpace, _ reference: Reference) {
    if references.isEmpty { references.reserveCapacity(96) }
    references.append((space, reference))
  }

  /// Registers an id; false where the notice has used it already.
  @discardableResult
  mutating func define(_ id: Text, in space: IDSpace) -> Bool {
    guard let first = ids[space.number].insert(id) else { return true }
    report(.duplicateID(id, first: first))
    return false
  }

  /// Registers a data item. It may stand in several groups: the same name is then the same item.
  mutating func define(_ item: DataItem) {
    if itemNames.isEmpty { itemNames.reserveCapacity(32) }
    if let id = item.givenID { itemNames.append(id) }
    if let name = item.name { itemNames.append(name.first.text) }
  }

  /// Makes the data items known by id and by name, where anything refers to one.
  mutating func defineItems() {
    guard references.contains(where: { $0.space == .dataItem }) else { return }
    for name in itemNames { ids[IDSpace.dataItem.number].insert(name) }
  }

  /// Whether a reference names a data item by the slug of its name, or by other capitals.
  mutating func isSlugOfItem(_ reference: Reference) -> Bool {
    if itemSlugs.isEmpty {
      for name in itemNames { itemSlugs.insert(Text(Identifier.slug(of: name.string))) }
    }
    return itemSlugs.contains(Identifier.slug(of: reference.id))
  }

  func isDefined(_ id: String, in space: IDSpace) -> Bool { ids[space.number].contains(id) }

  func knownIDs(in space: IDSpace) -> [String] { ids[space.number].strings }

  /// The key set of this file, as far as its keys tell.
  var keySet: KeySet {
    KeySet.allCases.first { keySets & $0.bit != 0 } ?? .english
  }
}
