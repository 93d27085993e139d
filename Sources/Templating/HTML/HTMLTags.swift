/// Names and attributes inside a tag.
extension HTMLScanner {
  mutating func readInTag(_ byte: UInt8, at offset: Int) {
    if byte == UInt8(ascii: ">") {
      endTag(at: offset)
      return
    }
    switch context.state {
    case .tagName:
      if isSpace(byte) || byte == UInt8(ascii: "/") {
        nameTag(at: offset)
        context.state = .inTag
      } else {
        keep(byte)
      }
    case .tagGap, .inTag:
      if isSpace(byte) || byte == UInt8(ascii: "/") {
        context.state = .inTag
      } else {
        if context.state == .tagGap { problems.append((.missingSpace, offset)) }
        context.state = .attributeName
        context.name = [lowercase(byte)]
      }
    case .attributeName, .afterAttributeName: readAttributeName(byte, at: offset)
    case .beforeValue:
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        context.state = .quoted
        context.quote = byte
      } else if !isSpace(byte) {
        context.state = .unquoted
        readValue(byte, at: offset)
      }
    default:
      if isSpace(byte) {
        endValue()
        context.state = .inTag
      } else {
        readValue(byte, at: offset)
      }
    }
  }

  mutating func readAttributeName(_ byte: UInt8, at offset: Int) {
    if byte == UInt8(ascii: "=") {
      nameAttribute(at: offset)
      context.state = .beforeValue
    } else if isSpace(byte) {
      context.state = .afterAttributeName
    } else if byte == UInt8(ascii: "/") {
      nameAttribute(at: offset)
      endValue()
      context.state = .inTag
    } else if context.state == .afterAttributeName {
      nameAttribute(at: offset)
      endValue()
      context.state = .attributeName
      context.name = [lowercase(byte)]
    } else {
      keep(byte)
    }
  }

  mutating func endTag(at offset: Int) {
    if context.state == .tagName { nameTag(at: offset) }
    if context.state == .attributeName || context.state == .afterAttributeName {
      nameAttribute(at: offset)
    }
    let element = context.element
    context = .page
    if element.rawTextEnd != nil {
      context.state = .rawText
      context.element = element
    }
  }

  /// The tag's name is complete.
  mutating func nameTag(at offset: Int) {
    let element = HTMLElement(context.name)
    if element.isRefused, !context.isEndTag {
      let name = String(decoding: context.name, as: UTF8.self)
      problems.append((.element(name), offset - context.name.count))
    }
    context.element = context.isEndTag ? .other : element
    context.name = []
  }

  /// The attribute's name is complete.
  mutating func nameAttribute(at offset: Int) {
    context.attribute = HTMLAttribute(context.name)
    if context.attribute == .active {
      let name = String(decoding: context.name, as: UTF8.self)
      problems.append((.attribute(name), offset - context.name.count))
    }
    context.name = []
    context.url = .start
  }

  mutating func endValue() {
    context.attribute = .plain
    context.quote = 0
    context.url = .start
    context.name = []
    context.progress = 0
  }

  /// The name is complete where a section begins or ends; false in the middle of something that a
  /// section cannot divide.
  mutating func settle(at offset: Int) -> Bool {
    switch context.state {
    case .tagName:
      nameTag(at: offset)
      context.state = .tagGap
    case .attributeName:
      nameAttribute(at: offset)
      endValue()
      context.state = .tagGap
    case .afterAttributeName:
      nameAttribute(at: offset)
      endValue()
      context.state = .inTag
    case .unquoted:
      endValue()
      context.state = .tagGap
    case .tagOpen, .endTagOpen, .markup:
      context = .page
      return false
    case .comment: context.progress = 0
    case .rawText:
      defer { context.name = [] }
      return context.name.isEmpty
    default: break
    }
    return true
  }

  /// Adds a letter to the name being read.
  mutating func keep(_ byte: UInt8) {
    if context.name.count < Self.nameLimit { context.name.append(lowercase(byte)) }
  }
}
