import NoticeModel

/// A rendered file: where it stands beside its notice's slug, and its bytes.
package struct RenderedFile: Sendable {
  package let kind: FileKind
  /// Nil for formats that hold all languages.
  package let language: LanguageTag?
  package let bytes: [UInt8]

  package init(_ kind: FileKind, _ language: LanguageTag? = nil, _ bytes: [UInt8]) {
    self.kind = kind
    self.language = language
    self.bytes = bytes
  }

  /// The file's path in the published folder.
  package func path(slug: String) -> String {
    Self.path(slug: slug, kind, language)
  }

  /// The path of a notice's file of that kind in the published folder.
  package static func path(slug: String, _ kind: FileKind, _ language: LanguageTag?) -> String {
    let ending =
      switch kind {
      case .page, .index: "html"
      case .fragment: "fragment.html"
      case .text: "txt"
      case .xml, .sitemap: "xml"
      case .linkedData: "jsonld"
      case .pdf: "pdf"
      case .styleSheet: "css"
      }
    return language.map { "\(slug).\($0.text).\(ending)" } ?? "\(slug).\(ending)"
  }
}
