/// Where in an HTML page a byte stands: decides what may be printed there, and how.
struct HTMLContext: Hashable, Sendable {
  enum State: Sendable {
    /// Between tags.
    case text
    /// After `<`, and after `</`.
    case tagOpen, endTagOpen
    /// In the name of a tag.
    case tagName
    /// In a tag where an attribute may begin.
    case inTag
    /// In a tag after a value or a section: white space or the tag's end must follow.
    case tagGap
    case attributeName
    case afterAttributeName
    /// After `=`.
    case beforeValue
    /// In a value between quotes.
    case quoted
    case unquoted
    /// After `<!`, where a comment may begin.
    case markup
    case comment
    /// A doctype or a processing instruction.
    case declaration
    /// In an element whose content has no tags (title, textarea, script, style).
    case rawText
  }

  var state: State = .text
  /// The element whose start tag this is, or in whose raw text.
  var element: HTMLElement = .other
  var isEndTag = false
  var attribute: HTMLAttribute = .plain
  var quote: UInt8 = 0
  var url: URLProgress = .start
  /// The name being read (of a tag, an attribute, a scheme), or the raw text's end tag, in small
  /// letters; not longer than any name that matters.
  var name: [UInt8] = []
  /// How many bytes of a comment's beginning or end, or of `//`, have been read.
  var progress: UInt8 = 0

  /// How much of an address has been said, and so what may follow.
  enum URLProgress: Sendable {
    /// Nothing yet.
    case start
    /// Perhaps nothing yet: a section may have been skipped.
    case mixed
    /// What may become a scheme; its letters are in `name`.
    case scheme
    /// A value, and nothing yet that ends the part in which a colon means a scheme.
    case open
    /// One slash.
    case slash
    /// After `https:` or `//`: the host.
    case authority
    /// In the path, query or fragment.
    case settled
    /// After `mailto:` or `tel:`.
    case address
    /// Something that is not allowed, and has been reported.
    case refused
  }

  /// The text of a page, where every page begins.
  static let page = HTMLContext()

  /// The context after something that may have been printed or not; nil where the two differ in
  /// more than an address's progress or a space between attributes.
  func joined(with other: HTMLContext) -> HTMLContext? {
    if self == other { return self }
    if state == .quoted, other.state == .quoted, attribute == .url, url != .refused {
      var same = other
      (same.url, same.name, same.progress) = (url, name, progress)
      guard same == self else { return nil }
      same.url = .mixed
      same.name = []
      same.progress = 0
      return same
    }
    let isInTag = { (state: State) in state == .inTag || state == .tagGap }
    if isInTag(state), isInTag(other.state), element == other.element, isEndTag == other.isEndTag {
      var gap = self
      gap.state = .tagGap
      return gap
    }
    return nil
  }
}
