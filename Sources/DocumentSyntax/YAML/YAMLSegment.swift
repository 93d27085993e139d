import CLibYAML
import Diagnostics
import Glibc
import SourceText

/// A syntax error: the finding, and where it began.
struct YAMLError: Error {
  let diagnostic: Diagnostic
  let offset: Int
  /// A limit was reached: nothing that follows can be trusted either.
  var isLimit = false
}

/// One run of libyaml over a range of a file.
struct YAMLSegment {
  private let file: SourceFile
  private let range: Range<Int>
  private let limits: ReadLimits
  /// Keep only the pairs of the segment's root mapping, for a root that is already open.
  private let joinsOpenRoot: Bool
  private var marks: MarkCursor
  private var documents = 0
  /// Open collections of this segment, those that are not kept included.
  private var depth = 0
  /// A collection that stands where a key is expected is skipped whole.
  private var skippingAbove: Int?
  var builder: TreeBuilder
  /// Refusals, at most as many as one can want to read.
  private var refusals = DiagnosticSink(limit: 1_000)
  private(set) var wasRefused = false
  /// Why an event ended the reading.
  private var stop: YAMLError?

  /// Reads `range` into a tree of its own; or, joining, its pairs into the root mapping that is
  /// open in the `builder` that the caller puts in.
  init(
    _ file: SourceFile, _ range: Range<Int>, _ limits: ReadLimits, joinsOpenRoot: Bool = false
  ) {
    self.file = file
    self.range = range
    self.limits = limits
    self.joinsOpenRoot = joinsOpenRoot
    builder = TreeBuilder(expectedNodes: joinsOpenRoot ? 0 : range.count / 16 + 16)
    marks = MarkCursor(range: range)
  }

  var diagnostics: [Diagnostic] { refusals.diagnostics }

  mutating func parse() -> Result<Void, YAMLError> {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
    defer {
      parser.deallocate()
      event.deallocate()
    }
    guard yaml_parser_initialize(parser) == 1 else { return .success(()) }
    defer { yaml_parser_delete(parser) }
    return file.bytes.withUnsafeBufferPointer { bytes in
      let input = UnsafeBufferPointer(rebasing: bytes[range])
      yaml_parser_set_input_string(parser, input.baseAddress, input.count)
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      while true {
        guard yaml_parser_parse(parser, event) == 1 else {
          return .failure(error(of: parser, in: bytes))
        }
        let type = event.pointee.type
        let goesOn = handle(event, type, in: bytes)
        yaml_event_delete(event)
        if !goesOn, let stop { return .failure(stop) }
        if type == YAML_STREAM_END_EVENT || wasRefused { return .success(()) }
      }
    }
  }

  /// False where the event ends the reading: `stop` tells why. An error is large, and handed back
  /// for every event it would be moved about more than all else.
  private mutating func handle(
    _ event: UnsafeMutablePointer<yaml_event_t>, _ type: yaml_event_type_t,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    switch type {
    case YAML_SCALAR_EVENT: scalar(event, in: bytes)
    case YAML_MAPPING_START_EVENT: return open(.mapping, event, in: bytes)
    case YAML_SEQUENCE_START_EVENT: return open(.sequence, event, in: bytes)
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: close(event, in: bytes)
    case YAML_ALIAS_EVENT: alias(event, in: bytes)
    case YAML_DOCUMENT_START_EVENT: startDocument(event, in: bytes)
    default: break
    }
    return true
  }

  // MARK: Events

  private mutating func startDocument(
    _ event: UnsafeMutablePointer<yaml_event_t>, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    documents += 1
    let range = range(event, in: bytes)
    let document = event.pointee.data.document_start
    if document.version_directive != nil
      || document.tag_directives.start != document.tag_directives.end
    {
      refusals.report(.refused(.directive, at: range.located(in: file)))
    }
    if documents > 1 {
      refusals.report(.refused(.severalDocuments, at: range.located(in: file)))
      wasRefused = true
    }
  }

  private mutating func open(
    _ kind: NodeKind, _ event: UnsafeMutablePointer<yaml_event_t>,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let range = range(event, in: bytes)
    depth += 1
    guard depth <= limits.depth else {
      stop = YAMLError(
        diagnostic: .tooDeep(at: range.located(in: file), limit: limits.depth),
        offset: range.lowerBound, isLimit: true)
      return false
    }
    guard skippingAbove == nil else { return true }
    let anchor: UnsafeMutablePointer<yaml_char_t>?
    let tag: UnsafeMutablePointer<yaml_char_t>?
    let isFlow: Bool
    if kind == .mapping {
      let data = event.pointee.data.mapping_start
      (anchor, tag, isFlow) = (data.anchor, data.tag, data.style == YAML_FLOW_MAPPING_STYLE)
    } else {
      let data = event.pointee.data.sequence_start
      (anchor, tag, isFlow) = (data.anchor, data.tag, data.style == YAML_FLOW_SEQUENCE_STYLE)
    }
    refuseProperties(anchor, tag, at: range)
    if joinsOpenRoot, depth == 1 {
      if kind == .mapping { return true }
      stop = YAMLError(
        diagnostic: .refused(.notAPair, at: range.located(in: file)), offset: range.lowerBound)
      return false
    }
    if builder.expectsKey {
      refusals.report(.refused(.complexKey, at: range.located(in: file)))
      builder.scalar(style: .plain, range: range, textInFile: range.lowerBound..<range.lowerBound)
      skippingAbove = depth - 1
      return true
    }
    builder.open(kind, style: isFlow ? .flow : .block, at: range.lowerBound)
    return true
  }

  private mutating func close(
    _ event: UnsafeMutablePointer<yaml_event_t>, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    depth -= 1
    if let level = skippingAbove {
      if depth == level { skippingAbove = nil }
      return
    }
    if joinsOpenRoot, depth == 0 { return }
    // A block collection's end mark sits on the next token; its last child knows better.
    let range = range(event, in: bytes)
    builder.close(end: range.isEmpty ? nil : range.upperBound)
  }

  private mutating func alias(
    _ event: UnsafeMutablePointer<yaml_event_t>, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    guard skippingAbove == nil else { return }
    let range = range(event, in: bytes)
    refusals.report(.refused(.alias, at: range.located(in: file)))
    builder.unreadable(range: range)
  }

  private mutating func scalar(
    _ event: UnsafeMutablePointer<yaml_event_t>, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    guard skippingAbove == nil else { return }
    let data = event.pointee.data.scalar
    guard let value = data.value else { return }
    let length = data.length
    let text = UnsafeBufferPointer(start: UnsafePointer(value), count: length)
    let style = NodeStyle(data.style)
    let plain = style == .plain ? plainRange(event, text, in: bytes) : nil
    var range = plain ?? range(event, in: bytes)
    if data.anchor != nil || data.tag != nil { refuseProperties(data.anchor, data.tag, at: range) }
    var slice = range
    switch style {
    case .singleQuoted, .doubleQuoted:
      if range.count >= 2 { slice = range.lowerBound + 1..<range.upperBound - 1 }
    case .literal, .folded:
      range = range.trimmingTrailingSpace(in: bytes)
    default: break
    }
    if style == .plain, length == 2, text[0] == UInt8(ascii: "<"), text[1] == UInt8(ascii: "<"),
      builder.expectsKey
    {
      refusals.report(.refused(.mergeKey, at: range.located(in: file)))
    }
    if joinsOpenRoot, depth == 0 {
      // A lone scalar between top-level keys: its own finding, nothing to keep.
      if length > 0 { refusals.report(.refused(.notAPair, at: range.located(in: file))) }
      return
    }
    if plain != nil || (slice.count == length && isSame(text, as: slice, in: bytes)) {
      builder.scalar(style: style, range: range, textInFile: slice)
    } else {
      decodedScalar(text, style, range)
    }
  }

  /// The place of a plain scalar that stands in the file as its value says: its end need not be
  /// counted out. Nil where it does not.
  private mutating func plainRange(
    _ event: UnsafeMutablePointer<yaml_event_t>, _ text: UnsafeBufferPointer<UInt8>,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    if text.isEmpty { return nil }
    let start = marks.offset(of: event.pointee.start_mark.index, in: bytes)
    let slice = start..<start + text.count
    guard slice.upperBound <= range.upperBound, isSame(text, as: slice, in: bytes) else {
      return nil
    }
    marks.skip(to: event.pointee.end_mark.index, at: slice.upperBound)
    return slice
  }

  private func isSame(
    _ text: UnsafeBufferPointer<UInt8>, as slice: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let a = text.baseAddress, let b = bytes.baseAddress, !text.isEmpty else { return true }
    return memcmp(a, b + slice.lowerBound, text.count) == 0
  }

  /// Adds a scalar with escapes or folded lines; what its escapes hide is checked like the file.
  private mutating func decodedScalar(
    _ text: UnsafeBufferPointer<UInt8>, _ style: NodeStyle, _ range: Range<Int>
  ) {
    guard style == .doubleQuoted else {
      builder.scalar(style: style, range: range, decodedText: text)
      return
    }
    // Not as the file's own bytes are checked: there CR LF and a first U+FEFF are fine.
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    guard let problem = scalars.lazy.compactMap(CharacterCheck.problem(of:)).first else {
      builder.scalar(style: style, range: range, decodedText: text)
      return
    }
    refusals.report(.escapedCharacter(problem, at: range.located(in: file)))
    let cleaned = scalars.filter { CharacterCheck.problem(of: $0) == nil }
    var bytes = Array(String(String.UnicodeScalarView(cleaned)).utf8)
    bytes.withUnsafeMutableBufferPointer {
      builder.scalar(style: style, range: range, decodedText: UnsafeBufferPointer($0))
    }
  }

  private mutating func refuseProperties(
    _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ tag: UnsafeMutablePointer<yaml_char_t>?,
    at range: Range<Int>
  ) {
    if anchor != nil { refusals.report(.refused(.anchor, at: range.located(in: file))) }
    if tag != nil { refusals.report(.refused(.tag, at: range.located(in: file))) }
  }

  // MARK: Places

  private mutating func range(
    _ event: UnsafeMutablePointer<yaml_event_t>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    let start = marks.offset(of: event.pointee.start_mark.index, in: bytes)
    let end = marks.offset(of: event.pointee.end_mark.index, in: bytes)
    return start..<max(start, end)
  }

  private mutating func error(
    of parser: UnsafeMutablePointer<yaml_parser_t>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> YAMLError {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
    let context = parser.pointee.context.map { String(cString: $0) } ?? ""
    let place = marks.offset(of: parser.pointee.problem_mark.index, in: bytes)
    let began =
      context.isEmpty ? place : marks.offset(of: parser.pointee.context_mark.index, in: bytes)
    return YAMLProblem.error(
      problem: problem, context: context, place: place, began: began, in: file)
  }
}

extension Range<Int> {
  func located(in file: SourceFile) -> SourceRange {
    SourceRange(file: file.id, start: lowerBound, end: upperBound)
  }

  fileprivate func trimmingTrailingSpace(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var end = upperBound
    while end > lowerBound, bytes[end - 1].isASCIISpace { end -= 1 }
    return lowerBound..<end
  }
}

extension NodeStyle {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}
