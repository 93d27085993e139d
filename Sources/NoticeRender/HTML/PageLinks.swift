import Diagnostics
import NoticeModel
import Templating
import Wording

/// The addresses of what stands around a page.
struct PageLinks: Sendable {
  /// A language in which there is a page.
  struct Translation: Sendable {
    var code: String
    /// The language's own name for itself.
    var name: String
    var href: SafeURL
    var isCurrent = false
    /// That the translation lags behind or lacks parts, in the page's language.
    var remark: String?
  }

  private let surroundings: PageSurroundings
  private let language: LanguageTag
  private let spoken: MessageLanguage

  init(_ surroundings: PageSurroundings, _ language: LanguageTag, _ spoken: MessageLanguage) {
    self.surroundings = surroundings
    self.language = language
    self.spoken = spoken
  }

  /// From the page's folder to the folder that everything stands in: `../` for each part.
  private var up: String {
    String(repeating: "../", count: surroundings.slug.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// The last part of the slug: the page's name in its own folder.
  private var name: Substring {
    surroundings.slug.split(separator: "/").last ?? Substring(surroundings.slug)
  }

  var styleSheet: SafeURL { SafeURL(relative: up + "seloste.css") }

  var home: SafeURL? {
    guard surroundings.hasIndex else { return nil }
    return SafeURL(relative: up + "index.\(language.text).html")
  }

  /// Where the page is on the web.
  var canonical: SafeURL? { onWeb(language) }

  private func onWeb(_ language: LanguageTag) -> SafeURL? {
    guard let base = surroundings.baseURL else { return nil }
    let path = SafeURL(relative: "\(surroundings.slug).\(language.text).html").text
    return SafeURL(checking: base + path)
  }

  /// Every language of the notice and its address on the web, and the one for all other readers.
  var alternates: [Translation] {
    guard surroundings.baseURL != nil, surroundings.languages.count > 1 else { return [] }
    var found = surroundings.languages.compactMap { language in
      onWeb(language).map { Translation(code: language.text, name: "", href: $0) }
    }
    if let first = surroundings.languages.first, let href = onWeb(first) {
      found.append(Translation(code: "x-default", name: "", href: href))
    }
    return found
  }

  /// The languages to choose from.
  var translations: [Translation] {
    surroundings.languages.map { language in
      Translation(
        code: language.text, name: LanguageNames.own(of: language.text),
        href: SafeURL(relative: "\(name).\(language.text).html"),
        isCurrent: language == self.language,
        remark: surroundings.remarks[language].map { $0.phrase[spoken] })
    }
  }

  func address(of twin: PageTwin) -> SafeURL {
    switch twin {
    case .text: SafeURL(relative: "\(name).\(language.text).txt")
    case .xml, .linkedData: SafeURL(relative: "\(name).\(twin.rawValue)")
    }
  }
}

extension PageTwin {
  var name: String {
    switch self {
    case .text: "TXT"
    case .xml: "XML"
    case .linkedData: "JSON-LD"
    }
  }

  var mediaType: String {
    switch self {
    case .text: "text/plain"
    case .xml: "application/xml"
    case .linkedData: "application/ld+json"
    }
  }
}
