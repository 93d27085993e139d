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
  var problems: [(problem: Problem, offset: Int)] = []
  /// The longest name that is kept; longer ones mean nothing.
  static let nameLimit = 24

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
  func plainRun(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
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

  mutating func readTagOpen(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/"): context.state = .endTagOpen
    case UInt8(ascii: "!"): context.state = .markup
    case UInt8(ascii: "?"): context.state = .declaration
    case UInt8(ascii: "<"): break
    case _ where isLetter(byte): beginTag(byte, isEnd: false)
    default: context = .page
    }
  }

  mutating func readEndTagOpen(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): context = .page
    case _ where isLetter(byte): beginTag(byte, isEnd: true)
    default: context.state = .declaration
    }
  }

  mutating func beginTag(_ byte: UInt8, isEnd: Bool) {
    context.state = .tagName
    context.isEndTag = isEnd
    context.name = [byte | 0x20]
  }

  mutating func readMarkup(_ byte: UInt8) {
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
  mutating func readComment(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "-"): context.progress = min(2, context.progress + 1)
    case UInt8(ascii: ">") where context.progress == 2: context = .page
    case UInt8(ascii: "!") where context.progress == 2: context.progress = 2
    default: context.progress = 0
    }
  }

  mutating func readRawText(_ byte: UInt8) {
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

  func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  func lowercase(_ byte: UInt8) -> UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
  }
}
