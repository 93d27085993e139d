import Diagnostics
import SourceText

/// Builds the neutral tree from the places that libxml2 reports.
///
/// Libxml2 vouches that the file is well-formed; names, values and text are taken from the file's
/// own bytes, so that their places are exact. An element is put into the tree when it is known
/// whether it is a scalar or a mapping: at its first child, or at its end.
struct XMLTreeReader {
  private struct Element {
    let tag: XMLTag
    /// Where text begins that no child element has been seen after.
    var gapStart: Int
    var isOpen = false
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let file: SourceFile
  private let limits: ReadLimits
  private var elements: [Element] = []
  private var attributes: [XMLTag.Attribute] = []
  private(set) var builder: TreeBuilder
  private(set) var diagnostics: DiagnosticSink
  private(set) var rootName: Range<Int>?
  var sawInstruction = false
  /// Reading was stopped on purpose; the finding that says why is there.
  private(set) var wasStopped = false

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, of file: SourceFile, _ limits: ReadLimits,
    _ sink: DiagnosticSink
  ) {
    self.bytes = bytes
    self.file = file
    self.limits = limits
    diagnostics = sink
    builder = TreeBuilder(expectedNodes: bytes.count / 20 + 8)
    elements.reserveCapacity(16)
  }

  /// The start tags of the elements that are open, outermost first.
  var openTags: [XMLTag] { elements.map(\.tag) }

  // MARK: Events

  /// A start tag ends at `cursor`. False stops the parser.
  mutating func start(at cursor: Int) -> Bool {
    let tag = XMLTag(endingAt: cursor, in: bytes)
    if elements.isEmpty {
      rootName = tag.name
    } else {
      let parent = elements.count - 1
      openMapping(parent)
      checkGap(elements[parent].gapStart..<max(elements[parent].gapStart, tag.start))
    }
    // Libxml2 itself gives up, with a message on standard error, at 256.
    guard elements.count <= min(limits.depth, 200) else {
      let range = (tag.start..<tag.end).located(in: file)
      diagnostics.report(.tooDeep(at: range, limit: min(limits.depth, 200)))
      wasStopped = true
      return false
    }
    let isEmpty = cursor < bytes.count && bytes[cursor] == UInt8(ascii: "/")
    elements.append(Element(tag: tag, gapStart: min(cursor + (isEmpty ? 2 : 1), bytes.count)))
    return true
  }

  /// An element's last byte stands before `cursor`.
  mutating func end(at cursor: Int) {
    guard let element = elements.popLast() else { return }
    let cursor = min(cursor, bytes.count)
    let content = element.gapStart..<contentEnd(element, before: cursor)
    if element.isOpen {
      checkGap(content)
      builder.close(end: cursor)
    } else {
      finish(element, content, end: cursor)
    }
    if !elements.isEmpty { elements[elements.count - 1].gapStart = cursor }
  }

  mutating func refuseDocumentType(before cursor: Int) {
    var start = min(cursor, bytes.count)
    while start > 0, !bytes.has("<!DOCTYPE", at: start) { start -= 1 }
    diagnostics.report(.documentType(at: (start..<cursor).located(in: file)))
    wasStopped = true
  }

  /// Closes what is open when the file ends early.
  mutating func abandon(at cursor: Int) {
    let end = min(max(0, cursor), bytes.count)
    guard let last = elements.last else { return }
    if !last.isOpen {
      if elements.count == 1 {
        openMapping(0)
      } else {
        appendKey(last.tag)
        builder.unreadable(range: last.tag.start..<max(last.tag.end, end))
      }
    }
    while builder.depth > 0 { builder.close(end: end) }
    elements.removeAll()
  }

  // MARK: Elements

  private func contentEnd(_ element: Element, before cursor: Int) -> Int {
    // An empty element's text begins where it ends.
    guard cursor > element.gapStart else { return element.gapStart }
    var offset = cursor - 1
    while offset > element.gapStart, bytes[offset] != UInt8(ascii: "<") { offset -= 1 }
    return offset
  }

  private mutating func openMapping(_ index: Int) {
    guard !elements[index].isOpen else { return }
    elements[index].isOpen = true
    let tag = elements[index].tag
    if index > 0 { appendKey(tag) } else { checkName(tag.name) }
    builder.open(.mapping, style: .element, at: tag.start)
    readAttributes(of: tag)
    appendAttributes()
  }

  private mutating func finish(_ element: Element, _ content: Range<Int>, end: Int) {
    let tag = element.tag
    if elements.isEmpty { checkName(tag.name) } else { appendKey(tag) }
    readAttributes(of: tag)
    guard !attributes.isEmpty else {
      appendText(content, .element, range: tag.start..<end)
      return
    }
    builder.open(.mapping, style: .element, at: tag.start)
    appendAttributes()
    if bytes.skippingBlanks(in: content) < content.upperBound {
      let start = content.lowerBound
      builder.scalar(style: .text, range: start..<start, textInFile: start..<start)
      appendText(content, .text, range: content)
    }
    builder.close(end: end)
  }

  private mutating func appendKey(_ tag: XMLTag) {
    let local = checkName(tag.name)
    builder.scalar(style: .element, range: tag.name, textInFile: local)
  }

  private mutating func appendText(_ text: Range<Int>, _ style: NodeStyle, range: Range<Int>) {
    let isAttribute = style == .attribute
    guard !XMLText.isVerbatim(text, isAttribute: isAttribute, in: bytes) else {
      builder.scalar(style: style, range: range, textInFile: text)
      return
    }
    let decoded =
      isAttribute ? XMLText(attribute: text, in: bytes) : XMLText(content: text, in: bytes)
    for refused in decoded.refused {
      diagnostics.report(.escapedCharacter(refused.problem, at: refused.range.located(in: file)))
    }
    decoded.text.withUnsafeBufferPointer {
      builder.scalar(style: style, range: range, decodedText: $0)
    }
  }

  // MARK: Names and attributes

  /// Refuses a prefix; the name without it.
  @discardableResult
  private mutating func checkName(_ name: Range<Int>) -> Range<Int> {
    guard let colon = bytes[name].firstIndex(of: UInt8(ascii: ":")) else { return name }
    diagnostics.report(.namespace(isAttribute: false, at: name.located(in: file)))
    return colon + 1..<name.upperBound
  }

  /// Fills `attributes` with those that the notice language sees.
  private mutating func readAttributes(of tag: XMLTag) {
    attributes.removeAll(keepingCapacity: true)
    guard tag.hasAttributes(in: bytes) else { return }
    tag.attributes(in: bytes, into: &attributes)
    var kept = 0
    for index in attributes.indices {
      let attribute = attributes[index]
      guard keeps(attribute.name) else { continue }
      attributes[kept] = attribute
      kept += 1
    }
    attributes.removeLast(attributes.count - kept)
  }

  private mutating func keeps(_ name: Range<Int>) -> Bool {
    guard let colon = bytes[name].firstIndex(of: UInt8(ascii: ":")) else {
      return !(name.count == 5 && bytes.has("xmlns", at: name.lowerBound))
    }
    if name.count == 8, bytes.has("xml:lang", at: name.lowerBound) { return true }
    let isSchemaInstance =
      (colon - name.lowerBound == 3 && bytes.has("xsi", at: name.lowerBound))
      || (name.count == 9 && bytes.has("xmlns:xsi", at: name.lowerBound))
    if !isSchemaInstance {
      diagnostics.report(.namespace(isAttribute: true, at: name.located(in: file)))
    }
    return false
  }

  private mutating func appendAttributes() {
    for attribute in attributes {
      builder.scalar(style: .attribute, range: attribute.name, textInFile: attribute.name)
      appendText(attribute.value, .attribute, range: attribute.value)
    }
  }

  // MARK: Text beside elements

  /// Text between child elements must be blank; comments may stand there.
  private mutating func checkGap(_ gap: Range<Int>) {
    let first = bytes.skippingBlanks(in: gap)
    guard first < gap.upperBound else { return }
    var sections = XMLSections(bytes, in: gap)
    var offset = first
    while let section = sections.next() {
      if reportText(offset..<max(offset, section.range.lowerBound)) { return }
      if section.kind == .characterData, reportText(section.content) { return }
      offset = section.range.upperBound
    }
    _ = reportText(min(offset, gap.upperBound)..<gap.upperBound)
  }

  private mutating func reportText(_ range: Range<Int>) -> Bool {
    let start = bytes.skippingBlanks(in: range)
    guard start < range.upperBound else { return false }
    var end = range.upperBound
    while end > start, bytes[end - 1].isASCIISpace { end -= 1 }
    diagnostics.report(.mixedContent(at: (start..<end).located(in: file)))
    return true
  }
}
