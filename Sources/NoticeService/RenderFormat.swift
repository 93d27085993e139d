/// The formats that a notice can be rendered to, as `--to` names them.
package enum RenderFormat: String, CaseIterable, Sendable {
  case html
  case text
  case xml
  case jsonld
  /// Made of the page by a program outside, so by the front that may start one.
  case pdf

  /// The kinds of file that the format gives for a notice.
  package func kinds(asFragments: Bool) -> [FileKind] {
    switch self {
    case .html: [asFragments ? .fragment : .page]
    case .text: [.text]
    case .xml: [.xml]
    case .jsonld: [.linkedData]
    case .pdf: [.pdf]
    }
  }
}

/// What a file of a published folder is.
package enum FileKind: String, CaseIterable, Sendable {
  /// A notice's page.
  case page
  /// A notice for a page that a content management system makes.
  case fragment
  case text
  case xml
  case linkedData
  case pdf
  case index
  case sitemap
  case styleSheet

  /// Whether a notice has a file of the kind for each language.
  package var isOfOneLanguage: Bool {
    switch self {
    case .page, .fragment, .text, .pdf, .index: true
    case .xml, .linkedData, .sitemap, .styleSheet: false
    }
  }

  /// Files of the whole site belong to no notice.
  package var isOfSite: Bool {
    switch self {
    case .index, .sitemap, .styleSheet: true
    case .page, .fragment, .text, .xml, .linkedData, .pdf: false
    }
  }
}
