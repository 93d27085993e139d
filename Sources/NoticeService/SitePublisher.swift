import NoticeModel
import NoticeRender

/// A file of a published folder that belongs to no single notice.
package struct SiteFile: Sendable {
  /// Its path in the folder.
  package let path: String
  package let kind: FileKind
  package let language: LanguageTag?
  package let bytes: [UInt8]
}

/// Makes what a published folder has besides its notices: index, sitemap, style sheet.
package enum SitePublisher {
  /// - Parameters:
  ///   - entries: all notices that have pages in the folder.
  ///   - hasFragments: whether the folder has fragments.
  ///   - tidying: called when an index is sorted, before it is rendered: the first needs memory that
  ///     the second can have.
  package static func files(
    _ entries: [SiteEntry], hasFragments: Bool, _ options: PublishOptions,
    tidying: () -> Void = {}
  ) -> [SiteFile] {
    guard options.formats.contains(.html) else { return [] }
    var files: [SiteFile] = []
    let languages = SiteIndex.languages(of: entries)
    if options.hasIndex { files += index(entries, languages, options, tidying) }
    if let baseURL = options.baseURL, options.fragmentHeadingLevel == nil, !entries.isEmpty {
      files += Sitemap.files(
        entries, baseURL: baseURL, indexLanguages: options.hasIndex ? languages : []
      ).map { SiteFile(path: $0.name, kind: .sitemap, language: nil, bytes: $0.bytes) }
    }
    if !entries.isEmpty || hasFragments {
      files.append(
        SiteFile(
          path: "seloste.css", kind: .styleSheet, language: nil, bytes: options.templates.styleSheet
        ))
    }
    return files
  }

  /// A page for each language, and `index.html` with the same bytes as the first of them.
  private static func index(
    _ entries: [SiteEntry], _ languages: [LanguageTag], _ options: PublishOptions,
    _ tidying: () -> Void
  ) -> [SiteFile] {
    let surroundings = PageSurroundings(
      slug: "index", baseURL: options.baseURL, languages: languages, hasIndex: true)
    let renderer = HTMLRenderer(options.templates)
    let pages = languages.map { language in
      let index = SiteIndex(entries, language: language)
      tidying()
      return SiteFile(
        path: "index.\(language.text).html", kind: .index, language: language,
        bytes: renderer.index(index, surroundings: surroundings))
    }
    guard let first = pages.first else { return [] }
    return [SiteFile(path: "index.html", kind: .index, language: nil, bytes: first.bytes)] + pages
  }
}
