import Diagnostics
import SourceText

/// Reads one template: text to a tree, and what is wrong with it.
struct TemplateParser {
  /// How many sections, parents and blocks may stand inside each other in one file.
  static let depthLimit = 64
  /// The largest template file, in bytes.
  static let sizeLimit = 1 << 20

  private struct Open {
    let token: Int
    var parts: [TemplatePart] = []
  }

  private let file: SourceFile
  private let tokens: [TemplateToken]
  private var stack: [Open] = []
  private var parts: [TemplatePart] = []
  private var problems: [Diagnostic] = []

  static func parse(_ source: TemplateSource) -> (TemplateTree, [Diagnostic]) {
    let file = source.file
    if let refusal = refusal(of: file) {
      return (TemplateTree(source: source, parts: []), [refusal])
    }
    var scanner = TagScanner(file)
    scanner.scan()
    let tokens = StandaloneLines.trim(scanner.tokens, of: file.bytes)
    var parser = TemplateParser(file: file, tokens: tokens)
    // What was opened before a tag without an end may well be closed after it.
    let isWhole = scanner.problems.isEmpty
    parser.run(isWhole: isWhole)
    return (TemplateTree(source: source, parts: parser.parts), scanner.problems + parser.problems)
  }

  private init(file: SourceFile, tokens: [TemplateToken]) {
    self.file = file
    self.tokens = tokens
  }

  private static func refusal(of file: SourceFile) -> Diagnostic? {
    guard file.bytes.count <= sizeLimit else {
      return .templateTooLarge(at: SourceRange(file: file.id, start: 0, end: 0))
    }
    var refusal: Diagnostic?
    CharacterCheck.forEach(in: file.bytes) { finding in
      switch finding.problem {
      case .invalidUTF8, .control:
        refusal = .badCharacter(
          at: SourceRange(
            file: file.id, start: finding.range.lowerBound, end: finding.range.upperBound))
        return false
      case .invisible, .lineSeparator: return true
      }
    }
    return refusal
  }

  private mutating func run(isWhole: Bool) {
    for index in tokens.indices {
      let token = tokens[index]
      markLineStart(token)
      switch token.kind {
      case .literal: if !token.range.isEmpty { add(.literal(token.range)) }
      case .variable, .raw: add(.variable(name(token), isRaw: token.kind == .raw))
      case .comment, .delimiters: break
      case .partial:
        add(.call(.init(name: name(token), isParent: false, blocks: [], indent: token.indent)))
      case .section, .inverted, .parent, .block:
        guard stack.count < Self.depthLimit else {
          problems.append(.nestedTooDeep(at: range(token.range)))
          stack = []
          return
        }
        stack.append(Open(token: index))
      case .close: if !close(token) { return }
      }
    }
    if isWhole {
      for open in stack {
        let token = tokens[open.token]
        problems.append(.unclosedSection(name(token).text, at: range(token.range)))
      }
    }
    while let open = stack.popLast() { end(open, at: file.bytes.count) }
  }

  /// A tag at the start of a line that stays: the line's indentation goes before it.
  private mutating func markLineStart(_ token: TemplateToken) {
    let start = token.range.lowerBound
    guard token.kind != .literal, token.indent == nil,
      start == 0 || file.bytes[start - 1] == UInt8(ascii: "\n")
    else { return }
    add(.literal(start..<start))
  }

  private mutating func add(_ part: TemplatePart) {
    if stack.isEmpty { parts.append(part) } else { stack[stack.count - 1].parts.append(part) }
  }

  /// Closes the innermost section; false where the file makes no sense from here on.
  private mutating func close(_ token: TemplateToken) -> Bool {
    guard let open = stack.last else {
      problems.append(.strayClose(name(token).text, at: range(token.range)))
      return true
    }
    let opening = tokens[open.token]
    guard name(opening).text == name(token).text else {
      problems.append(
        .mismatchedClose(
          name(token).text, of: name(opening).text, opened: range(opening.range),
          at: range(token.range)))
      stack = []
      return false
    }
    stack.removeLast()
    end(open, at: token.indent?.lowerBound ?? token.range.lowerBound)
    return true
  }

  private mutating func end(_ open: Open, at end: Int) {
    let token = tokens[open.token]
    switch token.kind {
    case .parent:
      // Text beside the blocks of a child template is not printed.
      let blocks = open.parts.compactMap { part in
        if case .block(let block) = part { block } else { nil }
      }
      add(.call(.init(name: name(token), isParent: true, blocks: blocks, indent: token.indent)))
    case .block: add(.block(block(open, end: end)))
    default:
      add(
        .section(
          .init(name: name(token), isInverted: token.kind == .inverted, body: open.parts)))
    }
  }

  private func block(_ open: Open, end: Int) -> TemplatePart.Block {
    let token = tokens[open.token]
    // The body of a standalone block begins on the next line.
    var start = token.range.upperBound
    if token.indent != nil {
      while start < end, file.bytes[start] != UInt8(ascii: "\n") { start += 1 }
      start = min(start + 1, end)
    }
    let isAtLineStart = start > 0 && start <= end && file.bytes[start - 1] == UInt8(ascii: "\n")
    let own = isAtLineStart ? firstIndent(in: start..<end) : nil
    let before = indentBefore(token.range.lowerBound)
    return .init(
      name: name(token), body: open.parts, start: start,
      indent: token.indent == nil ? before : own ?? before, ownIndent: own?.count ?? 0,
      isStandalone: token.indent != nil)
  }

  /// The white space before the first line that is not blank.
  private func firstIndent(in range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    for offset in range {
      switch file.bytes[offset] {
      case 0x20, 0x09, 0x0D: continue
      case 0x0A: start = offset + 1
      default: return start..<offset
      }
    }
    return nil
  }

  /// The white space between the start of the line and a tag; empty where there is text before it.
  private func indentBefore(_ end: Int) -> Range<Int> {
    var start = end
    while start > 0, file.bytes[start - 1] == 0x20 || file.bytes[start - 1] == 0x09 { start -= 1 }
    return start == 0 || file.bytes[start - 1] == 0x0A ? start..<end : end..<end
  }

  private func name(_ token: TemplateToken) -> TagName {
    TagName(
      text: String(decoding: file.bytes[token.name], as: UTF8.self), range: token.name,
      tag: token.range)
  }

  private func range(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(file: file.id, start: bytes.lowerBound, end: bytes.upperBound)
  }
}
