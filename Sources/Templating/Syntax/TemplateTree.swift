/// A template as it was written: literal text and tags, nested.
///
/// All ranges are bytes of the template's file.
enum TemplatePart: Sendable {
  /// Text to print as it is. An empty range at the start of a line marks a tag that begins a line
  /// of text, for indentation.
  case literal(Range<Int>)
  case variable(TagName, isRaw: Bool)
  case section(Section)
  case call(Call)
  case block(Block)

  /// `{{#name}}…{{/name}}`, or with `^` what stands there when there is nothing.
  struct Section: Sendable {
    let name: TagName
    let isInverted: Bool
    let body: [TemplatePart]
  }

  /// `{{>name}}`, or `{{<name}}…{{/name}}` with blocks that replace those of the other template.
  struct Call: Sendable {
    let name: TagName
    /// Written with `<`.
    let isParent: Bool
    let blocks: [Block]
    /// The white space before a tag that has its line to itself; nil for a tag within a line.
    let indent: Range<Int>?
  }

  /// `{{$name}}…{{/name}}`: a part that a child template may replace, or the replacement.
  struct Block: Sendable {
    let name: TagName
    let body: [TemplatePart]
    /// Where the body begins.
    let start: Int
    /// The white space that lines of a replacement get here.
    let indent: Range<Int>
    /// The white space before the first line of the body itself: taken from each of its lines when
    /// it replaces another.
    let ownIndent: Int
    /// The opening tag has its line to itself.
    let isStandalone: Bool
  }
}

/// The name in a tag and where it stands.
struct TagName: Sendable {
  let text: String
  /// The bytes of the name.
  let range: Range<Int>
  /// The bytes of the whole tag.
  let tag: Range<Int>
}

/// One template, read.
struct TemplateTree: Sendable {
  let source: TemplateSource
  let parts: [TemplatePart]
}
