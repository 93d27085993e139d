import Law
import NoticeModel
import Templating
import Wording

/// Writes the words of a page as HTML.
struct HTMLText {
  /// The page's language: words in another one are marked with theirs.
  let page: LanguageTag
  private let pageTag: String
  private let hyphenation: HyphenationLanguage?
  private let statutes: StatuteLinkLanguage

  init(page: LanguageTag) {
    self.page = page
    pageTag = page.text
    hyphenation = HyphenationLanguage(tag: page.text)
    statutes = StatuteLinkLanguage(page)
  }

  /// Words of the page's own in its language.
  func fixed(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { (bytes: UnsafeBufferPointer<UInt8>) in
      plain(bytes[...], hyphenation, mayHaveMarks: false, to: &output)
    }
  }

  /// Words inside a line: line breaks stay, links lead somewhere, another language is marked.
  func inline(_ span: Span, to output: inout [UInt8]) {
    let isMarked = span.language.map { $0 != page } ?? false
    if isMarked, let language = span.language {
      output.append(contentsOf: "<span".utf8)
      mark(language, to: &output)
      output.append(UInt8(ascii: ">"))
    }
    if let link = span.link, let url = SafeURL(checking: link.address) {
      begin(linkTo: url.text, in: link.language, to: &output)
      words(span, to: &output)
      output.append(contentsOf: "</a>".utf8)
    } else {
      words(span, to: &output)
    }
    if isMarked { output.append(contentsOf: "</span>".utf8) }
  }

  /// ` lang="ar" dir="rtl"`.
  private func mark(_ language: LanguageTag, to output: inout [UInt8]) {
    output.append(contentsOf: " lang=\"".utf8)
    HTMLEscape.append(language.text, to: &output)
    output.append(UInt8(ascii: "\""))
    if WritingDirection.isRightToLeft(language) {
      output.append(contentsOf: " dir=\"rtl\"".utf8)
    }
  }

  private func words(_ span: Span, to output: inout [UInt8]) {
    var text = span.text
    let hyphenation = hyphenation(of: span)
    text.withUTF8 { bytes in
      if let link = span.link, link.isAddress {
        address(bytes, to: &output)
        return
      }
      let traits = TextTraits(bytes)
      var start = 0
      if traits.hasLines {
        while let end = bytes[start...].firstIndex(of: 0x0A) {
          words(bytes[start..<end], traits, hyphenation, isLink: span.link != nil, to: &output)
          output.append(contentsOf: "<br>".utf8)
          start = end + 1
        }
      }
      words(bytes[start...], traits, hyphenation, isLink: span.link != nil, to: &output)
    }
  }

  private func hyphenation(of span: Span) -> HyphenationLanguage? {
    guard let language = span.language, language != page else { return hyphenation }
    return HyphenationLanguage(tag: language.text)
  }

  private func begin(linkTo address: String, in language: String?, to output: inout [UInt8]) {
    output.append(contentsOf: "<a href=\"".utf8)
    HTMLEscape.append(address, to: &output)
    if let language, language != pageTag {
      output.append(contentsOf: "\" hreflang=\"".utf8)
      output.append(contentsOf: language.utf8)
    }
    output.append(contentsOf: "\">".utf8)
  }

  /// Words of one line: numbers of statutes lead to the statute book.
  ///
  /// - Parameter traits: of the line, or of the whole text that it is of.
  private func words(
    _ words: Slice<UnsafeBufferPointer<UInt8>>, _ traits: TextTraits,
    _ hyphenation: HyphenationLanguage?, isLink: Bool = false, to output: inout [UInt8]
  ) {
    let bytes = UnsafeBufferPointer(rebasing: words)
    var start = 0
    if !isLink, traits.hasStrokes {
      StatuteMention.links(in: bytes, language: statutes) { mention, link in
        plain(
          bytes[start..<mention.range.lowerBound], hyphenation,
          mayHaveMarks: traits.mayHaveMarks, to: &output)
        begin(linkTo: link.address, in: link.language, to: &output)
        HTMLEscape.append(UnsafeBufferPointer(rebasing: bytes[mention.range]), to: &output)
        output.append(contentsOf: "</a>".utf8)
        start = mention.range.upperBound
      }
    }
    plain(bytes[start...], hyphenation, mayHaveMarks: traits.mayHaveMarks, to: &output)
  }

  /// Words with soft hyphens in the long ones.
  private func plain(
    _ words: Slice<UnsafeBufferPointer<UInt8>>, _ hyphenation: HyphenationLanguage?,
    mayHaveMarks: Bool, to output: inout [UInt8]
  ) {
    let bytes = UnsafeBufferPointer(rebasing: words)
    var start = 0
    if let hyphenation {
      Hyphenator.breaks(in: bytes, language: hyphenation) { place in
        unbroken(bytes[start..<place], mayHaveMarks, to: &output)
        // U+00AD
        output.append(0xC2)
        output.append(0xAD)
        start = place
      }
    }
    unbroken(bytes[start...], mayHaveMarks, to: &output)
  }

  private func unbroken(
    _ words: Slice<UnsafeBufferPointer<UInt8>>, _ mayHaveMarks: Bool, to output: inout [UInt8]
  ) {
    let bytes = UnsafeBufferPointer(rebasing: words)
    guard mayHaveMarks else {
      HTMLEscape.append(bytes, to: &output)
      return
    }
    var start = 0
    MarkFlood.breaks(in: bytes) { place in
      HTMLEscape.append(UnsafeBufferPointer(rebasing: bytes[start..<place]), to: &output)
      output.append(contentsOf: "<wbr>".utf8)
      start = place
    }
    HTMLEscape.append(UnsafeBufferPointer(rebasing: bytes[start...]), to: &output)
  }

  /// An address, which may break where its parts meet.
  private func address(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var start = 0
    BreakPoints.breaks(in: bytes) { place in
      HTMLEscape.append(UnsafeBufferPointer(rebasing: bytes[start..<place]), to: &output)
      output.append(contentsOf: "<wbr>".utf8)
      start = place
    }
    HTMLEscape.append(UnsafeBufferPointer(rebasing: bytes[start...]), to: &output)
  }

  // MARK: Prose

  /// Sentences as paragraphs: an empty line parts them, and lines that begin with a dash or a
  /// bullet are a list.
  func prose(_ span: Span, to output: inout [UInt8]) {
    var text = span.text
    let hyphenation = hyphenation(of: span)
    text.withUTF8 { bytes in
      let traits = TextTraits(bytes)
      var open = Piece.none
      for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
        let words = line.trimmed
        if words.isEmpty {
          close(&open, to: &output)
        } else if let item = words.afterBullet {
          if open != .list {
            close(&open, to: &output)
            begin("<ul", span, to: &output)
            open = .list
          }
          output.append(contentsOf: "<li>".utf8)
          self.words(item, traits, hyphenation, to: &output)
          output.append(contentsOf: "</li>".utf8)
        } else {
          if open == .paragraph {
            output.append(contentsOf: "<br>".utf8)
          } else {
            close(&open, to: &output)
            begin("<p", span, to: &output)
            open = .paragraph
          }
          self.words(words, traits, hyphenation, to: &output)
        }
      }
      close(&open, to: &output)
    }
  }

  /// What of a text has been begun and not ended.
  private enum Piece {
    case none, paragraph, list
  }

  private func begin(_ tag: StaticString, _ span: Span, to output: inout [UInt8]) {
    output.append(
      contentsOf: UnsafeBufferPointer(start: tag.utf8Start, count: tag.utf8CodeUnitCount))
    if let language = span.language, language != page { mark(language, to: &output) }
    output.append(UInt8(ascii: ">"))
  }

  private func close(_ open: inout Piece, to output: inout [UInt8]) {
    switch open {
    case .none: break
    case .paragraph: output.append(contentsOf: "</p>".utf8)
    case .list: output.append(contentsOf: "</ul>".utf8)
    }
    open = .none
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Without spaces at either end.
  fileprivate var trimmed: Self {
    var slice = self
    while slice.first == 0x20 { slice.removeFirst() }
    while slice.last == 0x20 { slice.removeLast() }
    return slice
  }

  /// What follows `- `, `* `, `– ` or `• `; nil for a line that begins otherwise.
  fileprivate var afterBullet: Self? {
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "*"):
      if dropFirst().first == 0x20 { return dropFirst(2).trimmed }
    case 0xE2:
      for mark in ["– ", "• "] where starts(with: mark.utf8) {
        return dropFirst(mark.utf8.count).trimmed
      }
    default: break
    }
    return nil
  }
}
