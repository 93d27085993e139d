import NoticeModel
import NoticeRender

/// What notices are to be rendered to.
package struct PublishOptions: Sendable {
  package var formats: [RenderFormat]
  /// Those to render in; all of the notice's if empty.
  package var languages: [LanguageTag] = []
  /// Where the folder is on the web, ending in `/`.
  package var baseURL: String?
  /// HTML as fragments, whose title is a heading of this level (1–6), in place of pages.
  package var fragmentHeadingLevel: Int?
  /// Whether the folder has an index page.
  package var hasIndex = false
  /// Whether a withdrawn notice has more than its page: what is printed is only looked at, and says
  /// itself that the notice has ended.
  package var keepsWithdrawn = false
  /// Whether a notice takes a place that another one had, and edited files are replaced.
  package var isForced = false
  package var templates = HTMLTemplates.builtin

  package init(formats: [RenderFormat]) { self.formats = formats }

  /// The kinds of file that a notice gets.
  package var kinds: [FileKind] {
    formats.flatMap { $0.kinds(asFragments: fragmentHeadingLevel != nil) }
  }

  /// Whether a run would write such a file of a notice that has the language.
  package func asks(for kind: FileKind, _ language: LanguageTag?) -> Bool {
    kinds.contains(kind)
      && (languages.isEmpty || language.map(languages.contains) ?? true)
  }
}

/// Renders notices for readers and machines.
package enum NoticePublisher {
  /// The notice's languages that are to be rendered, the original first.
  package static func languages(of notice: Notice, _ options: PublishOptions) -> [LanguageTag] {
    let spoken = TextRenderer.languages(of: notice)
    return options.languages.isEmpty ? spoken : spoken.filter(options.languages.contains)
  }

  /// Which files a notice gets that is not withdrawn.
  ///
  /// - Parameter languages: all of the notice's.
  package static func files(
    in languages: [LanguageTag], _ options: PublishOptions
  ) -> [(kind: FileKind, language: LanguageTag?)] {
    let asked =
      options.languages.isEmpty ? languages : languages.filter(options.languages.contains)
    return options.kinds.flatMap { kind -> [(kind: FileKind, language: LanguageTag?)] in
      kind.isOfOneLanguage ? asked.map { (kind, $0) } : [(kind, nil)]
    }
  }

  /// The notice's files. One that is withdrawn has pages that say so, and nothing else.
  package static func render(
    _ notice: Notice, slug: String, _ options: PublishOptions
  ) -> [RenderedFile] {
    let languages = languages(of: notice, options)
    let surroundings = surroundings(of: notice, slug: slug, languages, options)
    let isWithdrawn = notice.status?.value == .withdrawn
    return options.formats.flatMap { format -> [RenderedFile] in
      if isWithdrawn, format == .html, options.fragmentHeadingLevel == nil {
        return HTMLRenderer(options.templates).tombstones(notice, surroundings)
          .map { RenderedFile(.page, $0.language, $0.bytes) }
      }
      if isWithdrawn, !options.keepsWithdrawn { return [] }
      return render(notice, to: format, languages, surroundings, options)
    }
  }

  /// Pages to print: they stand alone, so they link to no other file but their style sheet,
  /// `seloste.css`. A withdrawn notice has none.
  package static func printable(
    _ notice: Notice, _ options: PublishOptions
  ) -> [LocalizedPage] {
    if notice.status?.value == .withdrawn, !options.keepsWithdrawn { return [] }
    return languages(of: notice, options).flatMap { language in
      HTMLRenderer(options.templates).pages(
        notice, PageSurroundings(slug: "notice", languages: [language]))
    }
  }

  private static func render(
    _ notice: Notice, to format: RenderFormat, _ languages: [LanguageTag],
    _ surroundings: PageSurroundings, _ options: PublishOptions
  ) -> [RenderedFile] {
    switch format {
    case .html: pages(of: notice, surroundings, options)
    case .text: languages.map { text(of: notice, $0) }
    case .xml: [RenderedFile(.xml, nil, Array(XMLNoticeWriter.write(notice).utf8))]
    case .jsonld:
      [
        RenderedFile(
          .linkedData, nil,
          Array(LinkedDataWriter.write(notice, surroundings: surroundings).utf8))
      ]
    case .pdf: []
    }
  }

  private static func pages(
    of notice: Notice, _ surroundings: PageSurroundings, _ options: PublishOptions
  ) -> [RenderedFile] {
    let renderer = HTMLRenderer(options.templates)
    guard let level = options.fragmentHeadingLevel else {
      return renderer.pages(notice, surroundings)
        .map { RenderedFile(.page, $0.language, $0.bytes) }
    }
    return renderer.fragments(notice, surroundings, headingLevel: level)
      .map { RenderedFile(.fragment, $0.language, $0.bytes) }
  }

  private static func text(of notice: Notice, _ language: LanguageTag) -> RenderedFile {
    RenderedFile(.text, language, Array(TextRenderer.render(notice, language: language).utf8))
  }

  private static func surroundings(
    of notice: Notice, slug: String, _ languages: [LanguageTag], _ options: PublishOptions
  ) -> PageSurroundings {
    let isWithdrawn = notice.status?.value == .withdrawn
    let twins: [PageTwin] =
      isWithdrawn
      ? []
      : options.formats.compactMap { format in
        switch format {
        case .html: nil
        case .text: .text
        case .xml: .xml
        case .jsonld: .linkedData
        case .pdf: nil
        }
      }
    return PageSurroundings(
      slug: slug, baseURL: options.baseURL, languages: languages, twins: twins,
      hasIndex: options.hasIndex)
  }
}
