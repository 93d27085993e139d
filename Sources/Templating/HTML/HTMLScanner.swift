import Glibc

/// Follows the literal text of a page, byte by byte, as a browser's tokenizer does.
struct HTMLScanner {
  /// Something in literal text that a page must not have.
  enum Problem: Hashable {
    case element(String)
    case attribute(String)
    case scheme(String)
    case urlCharacter
    case refresh
    /// An attribute follows a value or a section without white space.
    case missingSpace
  }

  var context = HTMLContext.page
  /// What was found, with the offset of the byte that showed it.
  private(set) var problems: [(problem: Problem, offset: Int)] = []
  /// The longest name that is kept; longer ones mean nothing.
  private static let nameLimit = 24

  /// Reads literal text that stands at `offset` in its file.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    var index = 0
    while index < bytes.count {
      if let plain = plainRun(bytes, from: index) {
        index = plain
        if index >= bytes.count { return }
      }
      read(bytes[index], at: offset + index)
      index += 1
    }
  }

  mutating func takeProblems() -> [(problem: Problem, offset: Int)] {
    defer { problems.removeAll(keepingCapacity: true) }
    return problems
  }

  /// The next byte that can change the context, where most bytes cannot.
  private func plainRun(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let end: UInt8
    switch context.state {
    case .text: end = UInt8(ascii: "<")
    case .quoted where context.attribute == .plain: end = context.quote
    case .declaration: end = UInt8(ascii: ">")
    default: return nil
    }
    guard let base = bytes.baseAddress else { return nil }
    guard let found = memchr(base + start, Int32(end), bytes.count - start) else {
      return bytes.count
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  private mutating func read(_ byte: UInt8, at offset: Int) {
    switch context.state {
    case .text: if byte == UInt8(ascii: "<") { context.state = .tagOpen }
    case .tagOpen: readTagOpen(byte)
    case .endTagOpen: readEndTagOpen(byte)
    case .tagName, .inTag, .tagGap, .attributeName, .afterAttributeName, .beforeValue, .unquoted:
      readInTag(byte, at: offset)
    case .quoted:
      if byte == context.quote {
        endValue()
        context.state = .tagGap
      } else {
        readValue(byte, at: offset)
      }
    case .markup: readMarkup(byte)
    case .comment: readComment(byte)
    case .declaration: if byte == UInt8(ascii: ">") { context = .page }
    case .rawText: readRawText(byte)
    }
  }

  private mutating func readTagOpen(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/"): context.state = .endTagOpen
    case UInt8(ascii: "!"): context.state = .markup
    case UInt8(ascii: "?"): context.state = .declaration
    case UInt8(ascii: "<"): break
    case _ where isLetter(byte): beginTag(byte, isEnd: false)
    default: context = .page
    }
  }

  private mutating func readEndTagOpen(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): context = .page
    case _ where isLetter(byte): beginTag(byte, isEnd: true)
    default: context.state = .declaration
    }
  }

  private mutating func beginTag(_ byte: UInt8, isEnd: Bool) {
    context.state = .tagName
    context.isEndTag = isEnd
    context.name = [byte | 0x20]
  }

  private mutating func readMarkup(_ byte: UInt8) {
    if byte == UInt8(ascii: "-") {
      context.progress += 1
      if context.progress == 2 { context.state = .comment }
    } else {
      context.progress = 0
      context.state = .declaration
      if byte == UInt8(ascii: ">") { context = .page }
    }
  }

  /// `progress` counts the hyphens that may begin `-->`; `<!-->` ends a comment too.
  private mutating func readComment(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "-"): context.progress = min(2, context.progress + 1)
    case UInt8(ascii: ">") where context.progress == 2: context = .page
    case UInt8(ascii: "!") where context.progress == 2: context.progress = 2
    default: context.progress = 0
    }
  }

  private mutating func readRawText(_ byte: UInt8) {
    guard let end = context.element.rawTextEnd else {
      context = .page
      return
    }
    let matched = context.name.count
    if matched == end.count {
      if isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
        context = .page
        context.isEndTag = true
        context.state = byte == UInt8(ascii: ">") ? .text : .inTag
        if context.state == .text { context = .page }
        return
      }
      context.name = []
    } else if matched > 0, lowercase(byte) == end[matched] {
      context.name.append(end[matched])
      return
    } else {
      context.name = []
    }
    if byte == UInt8(ascii: "<") { context.name = [byte] }
  }

  // MARK: Inside a tag

  private mutating func readInTag(_ byte: UInt8, at offset: Int) {
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

  private mutating func readAttributeName(_ byte: UInt8, at offset: Int) {
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

  private mutating func endTag(at offset: Int) {
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
  private mutating func nameTag(at offset: Int) {
    let element = HTMLElement(context.name)
    if element.isRefused, !context.isEndTag {
      let name = String(decoding: context.name, as: UTF8.self)
      problems.append((.element(name), offset - context.name.count))
    }
    context.element = context.isEndTag ? .other : element
    context.name = []
  }

  /// The attribute's name is complete.
  private mutating func nameAttribute(at offset: Int) {
    context.attribute = HTMLAttribute(context.name)
    if context.attribute == .active {
      let name = String(decoding: context.name, as: UTF8.self)
      problems.append((.attribute(name), offset - context.name.count))
    }
    context.name = []
    context.url = .start
  }

  private mutating func endValue() {
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
    case .rawText:
      defer { context.name = [] }
      return context.name.isEmpty
    default: break
    }
    return true
  }

  /// Adds a letter to the name being read.
  private mutating func keep(_ byte: UInt8) {
    if context.name.count < Self.nameLimit { context.name.append(lowercase(byte)) }
  }

  // MARK: Values

  private mutating func readValue(_ byte: UInt8, at offset: Int) {
    switch context.attribute {
    case .url: readURL(byte, at: offset)
    case .httpEquiv:
      // Of all its values only `refresh` begins so, and a reference could hide it.
      if context.url == .start, byte | 0x20 == UInt8(ascii: "r") || byte == UInt8(ascii: "&") {
        problems.append((.refresh, offset))
      }
      if !isSpace(byte) { context.url = .refused }
    case .plain, .urlList, .active: break
    }
  }

  private mutating func readURL(_ byte: UInt8, at offset: Int) {
    switch context.url {
    case .settled, .address, .refused: return
    default: break
    }
    if byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") {
      problems.append((.urlCharacter, offset))
      context.url = .refused
      context.name = []
      return
    }
    if byte == UInt8(ascii: "/") {
      readSlash()
      return
    }
    if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") {
      settleURL(.settled)
      return
    }
    switch context.url {
    case .authority: break
    case .slash: settleURL(.settled)
    case _ where byte == UInt8(ascii: ":"): readScheme(at: offset)
    case .start:
      context.url = .scheme
      keep(byte)
    case .scheme: keep(byte)
    case .mixed: context.url = .open
    default: break
    }
  }

  private mutating func readSlash() {
    switch context.url {
    case .start, .mixed: context.url = .slash
    case .slash:
      context.url = .authority
      context.progress = 2
    case .authority where context.progress < 2: context.progress += 1
    default: settleURL(.settled)
    }
  }

  private mutating func settleURL(_ progress: HTMLContext.URLProgress) {
    context.url = progress
    context.name = []
    context.progress = 0
  }

  private mutating func readScheme(at offset: Int) {
    let name = String(decoding: context.name, as: UTF8.self)
    switch (context.url, name) {
    case (.scheme, "http"), (.scheme, "https"): settleURL(.authority)
    case (.scheme, "mailto"), (.scheme, "tel"): settleURL(.address)
    default:
      problems.append((.scheme(name), offset - context.name.count))
      settleURL(.refused)
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  private func lowercase(_ byte: UInt8) -> UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
  }
}
