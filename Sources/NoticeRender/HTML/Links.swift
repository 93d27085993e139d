import Law
import NoticeModel

/// What the words of a page lead to.
extension Span.Link {
  /// Whether the words are themselves an address, which no hyphen may come into.
  var isAddress: Bool {
    switch self {
    case .email, .web: true
    case .phone, .statute: false
    }
  }

  /// The address to follow.
  var address: String {
    switch self {
    case .email(let address): "mailto:" + address
    case .phone(let number): "tel:" + number
    case .web(let address), .statute(let address, _): address
    }
  }

  /// The language of what the link leads to, where it is known.
  var language: String? {
    if case .statute(_, let language) = self { return language }
    return nil
  }
}

extension StatuteLinkLanguage {
  /// The statute book that readers of a page's language are led to.
  init(_ page: LanguageTag) {
    self = page == .swedish ? .swedish : page == .english ? .english : .finnish
  }
}
