import NoticeModel
import Templating

/// Writes the words of a page as HTML.
struct HTMLText {
  /// The page's language: words in another one are marked with theirs.
  let page: LanguageTag

  /// Words inside a line: line breaks stay, links lead somewhere, another language is marked.
  func inline(_ span: Span, to output: inout [UInt8]) {
    let isMarked = span.language.map { $0 != page } ?? false
    if isMarked, let language = span.language {
      output.append(contentsOf: "<span".utf8)
      mark(language, to: &output)
      output.append(UInt8(ascii: ">"))
    }
    if let link = span.link, let url = SafeURL(checking: link.address) {
      output.append(contentsOf: "<a href=\"".utf8)
      HTMLEscape.append(url.text, to: &output)
      output.append(contentsOf: "\">".utf8)
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
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices where bytes[index] == 0x0A {
        escape(bytes, start..<index, to: &output)
        output.append(contentsOf: "<br>".utf8)
        start = index + 1
      }
      escape(bytes, start..<bytes.count, to: &output)
    }
  }

  private func escape(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to output: inout [UInt8]
  ) {
    HTMLEscape.append(UnsafeBufferPointer(rebasing: bytes[range]), to: &output)
  }

  // MARK: Prose

  /// Sentences as paragraphs: an empty line parts them, and lines that begin with a dash or a
  /// bullet are a list.
  func prose(_ span: Span, to output: inout [UInt8]) {
    var text = span.text
    text.withUTF8 { bytes in
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
          escape(item, to: &output)
          output.append(contentsOf: "</li>".utf8)
        } else {
          if open == .paragraph {
            output.append(contentsOf: "<br>".utf8)
          } else {
            close(&open, to: &output)
            begin("<p", span, to: &output)
            open = .paragraph
          }
          escape(words, to: &output)
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

  private func escape(_ words: Slice<UnsafeBufferPointer<UInt8>>, to output: inout [UInt8]) {
    HTMLEscape.append(UnsafeBufferPointer(rebasing: words), to: &output)
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
    for mark in ["- ", "* ", "– ", "• "] where starts(with: mark.utf8) {
      return dropFirst(mark.utf8.count).trimmed
    }
    return nil
  }
}

extension Span.Link {
  /// The address to follow.
  var address: String {
    switch self {
    case .email(let address): "mailto:" + address
    case .phone(let number): "tel:" + number
    case .web(let address), .statute(let address): address
    }
  }
}

/// In which direction a language is written.
enum WritingDirection {
  static func isRightToLeft(_ language: LanguageTag) -> Bool {
    rightToLeft.contains(language.text)
  }

  private static let rightToLeft: Set<String> = ["ar", "ckb", "dv", "fa", "he", "ps", "ur", "yi"]
}
