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

  let styleSheet: SafeURL
  /// The index page, where there is one.
  let home: SafeURL?
  /// Where the page is on the web.
  let canonical: SafeURL?
  /// Every language of the notice and its address on the web, and the one for all other readers.
  let alternates: [Translation]
  /// The languages to choose from.
  let translations: [Translation]
  let twins: [Twin]

  /// The same notice in another format, and where it stands.
  struct Twin: Sendable {
    var format: PageTwin
    var href: SafeURL
  }

  init(_ surroundings: PageSurroundings, _ language: LanguageTag, _ spoken: MessageLanguage) {
    let slug = surroundings.slug
    // From the page's folder to the folder that everything stands in: `../` for each part.
    let up = String(repeating: "../", count: slug.utf8.count { $0 == UInt8(ascii: "/") })
    let name = slug.split(separator: "/").last.map(String.init) ?? slug
    styleSheet = SafeURL(relative: up + "seloste.css")
    home = surroundings.hasIndex ? SafeURL(relative: up + "index.\(language.text).html") : nil
    canonical = Self.onWeb(language, surroundings)
    alternates = Self.alternates(surroundings)
    translations = surroundings.languages.map { other in
      Translation(
        code: other.text, name: LanguageNames.own(of: other.text),
        href: Self.near("\(name).\(other.text).html", surroundings), isCurrent: other == language,
        remark: surroundings.remarks[other].map { $0.phrase[spoken] })
    }
    twins = surroundings.twins.map { twin in
      switch twin {
      case .text:
        Twin(format: twin, href: Self.near("\(name).\(language.text).txt", surroundings))
      case .xml, .linkedData:
        Twin(format: twin, href: Self.near("\(name).\(twin.rawValue)", surroundings))
      }
    }
  }

  private static func alternates(_ surroundings: PageSurroundings) -> [Translation] {
    guard surroundings.baseURL != nil, surroundings.languages.count > 1 else { return [] }
    var found = surroundings.languages.compactMap { language in
      onWeb(language, surroundings).map { Translation(code: language.text, name: "", href: $0) }
    }
    if let first = found.first {
      found.append(Translation(code: "x-default", name: "", href: first.href))
    }
    return found
  }

  /// A file in the page's folder.
  private static func near(_ file: String, _ surroundings: PageSurroundings) -> SafeURL {
    let relative = SafeURL(relative: file)
    guard surroundings.isFragment, let base = surroundings.baseURL else { return relative }
    let folder = surroundings.slug.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    return SafeURL(checking: base + SafeURL(relative: folder + file).text) ?? relative
  }

  private static func onWeb(_ language: LanguageTag, _ surroundings: PageSurroundings) -> SafeURL? {
    guard let base = surroundings.baseURL else { return nil }
    let path = SafeURL(relative: "\(surroundings.slug).\(language.text).html").text
    return SafeURL(checking: base + path)
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
