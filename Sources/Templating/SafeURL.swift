import SourceText

/// An address that a page may link to: nothing that runs, nothing that deceives.
@usableFromInline
package struct SafeURL: Hashable, Sendable {
  /// The address as it is printed, before HTML escaping.
  @usableFromInline package let text: String

  private init(unchecked text: String) { self.text = text }

  /// An address from a notice: `http:`, `https:`, `mailto:`, `tel:`, or relative to the page.
  ///
  /// Nil for any other scheme, for another host without a scheme (`//…`), and for spaces, control
  /// and invisible characters and backslashes, with which browsers read an address differently.
  package init?(checking text: String) {
    guard !text.isEmpty, Self.isVisible(text) else { return nil }
    let bytes = Array(text.utf8)
    if let colon = bytes.firstIndex(where: { URLBytes.endsFirstSegment($0) || $0 == 0x3A }),
      bytes[colon] == 0x3A
    {
      guard URLScheme.allows(bytes[..<colon], followedBy: bytes[(colon + 1)...]) else {
        return nil
      }
    } else if bytes.starts(with: [0x2F, 0x2F]) {
      return nil
    }
    self.text = text
  }

  /// Whether no character is a space, invisible or a backslash.
  private static func isVisible(_ text: String) -> Bool {
    // Nearly every address is ASCII, and then a look at its bytes is enough.
    if text.utf8.allSatisfy({ (0x21..<0x7F).contains($0) && $0 != UInt8(ascii: "\\") }) {
      return true
    }
    return text.unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0 != "\\" && !$0.properties.isWhitespace
        && CharacterCheck.problem(of: $0) == nil
    }
  }

  /// A path that the program makes itself, with slashes; what does not belong is percent-encoded.
  package init(relative path: String) {
    var bytes: [UInt8] = []
    var rest = Array(path.utf8)[...]
    if rest.first == 0x2F {
      bytes.append(0x2F)
      rest = rest.drop { $0 == 0x2F }
    } else if let end = rest.firstIndex(where: { URLBytes.endsFirstSegment($0) || $0 == 0x3A }),
      rest[end] == 0x3A
    {
      bytes += [0x2E, 0x2F]
    }
    PercentEncoding.append(rest, keeping: URLBytes.isPath, to: &bytes)
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// A place on the same page: `#` and the element's id.
  package init(fragment id: String) {
    var bytes: [UInt8] = [0x23]
    PercentEncoding.append(id.utf8, keeping: URLBytes.isUnreserved, to: &bytes)
    text = String(decoding: bytes, as: UTF8.self)
  }
}

/// The schemes that a link may have.
enum URLScheme {
  /// What follows `scheme:` for it to mean what it seems to.
  static func allows(_ scheme: ArraySlice<UInt8>, followedBy rest: ArraySlice<UInt8>) -> Bool {
    switch String(decoding: scheme.map { $0 | 0x20 }, as: UTF8.self) {
    case "http", "https":
      guard rest.starts(with: [0x2F, 0x2F]), let host = rest.dropFirst(2).first else {
        return false
      }
      return !URLBytes.endsFirstSegment(host)
    case "mailto", "tel": return !rest.isEmpty
    default: return false
    }
  }
}
