import Diagnostics
import NoticeModel
import SourceText
import Templating
import Wording

/// What no set of templates may leave out of a notice (GDPR Articles 12–14): its title, that it is
/// a draft or withdrawn or lags behind, its version and dates, and every section with all that
/// stands in it; and the index must list the notices.
enum MandatoryParts {
  /// Words that must all be found on the page, and what to call what they stand for.
  private struct Probe {
    let words: [String]
    let name: Phrase
  }

  /// Findings on parts that the templates drop; found by rendering a page whose every part is a
  /// word of its own.
  static func dropped(
    by templates: HTMLTemplates, _ sources: [TemplateSource]
  ) -> [Diagnostic] {
    HTMLTemplates.Entry.allCases.flatMap { entry -> [Diagnostic] in
      let output = String(decoding: templates.render(entry, view), as: UTF8.self)
      guard let source = sources.first(where: { $0.name == entry.rawValue }) else { return [] }
      return probes(of: entry)
        .filter { probe in probe.words.contains { !output.contains($0) } }
        .map { missing($0.name, source) }
    }
  }

  private static func probes(of entry: HTMLTemplates.Entry) -> [Probe] {
    switch entry {
    case .page, .fragment: head + [note, summary] + SectionHeading.allCases.map(section)
    case .tombstone: head + [section(.controller), section(.contacts), section(.dpo)]
    case .index: [list]
    }
  }

  private static let head = [
    Probe(words: ["probe0title"], name: Phrase(fi: "otsikko", sv: "rubriken", en: "the title")),
    Probe(
      words: ["probe0mark"],
      name: Phrase(
        fi: "luonnoksen tai käytöstä poistetun selosteen merkintä",
        sv: "märkningen av ett utkast eller en återkallad beskrivning",
        en: "the mark of a draft or a withdrawn notice")),
    Probe(
      words: ["probe0fact"],
      name: Phrase(fi: "versio ja päiväykset", sv: "version och datum", en: "the version and dates")
    ),
  ]
  private static let note = Probe(
    words: ["probe0note"],
    name: Phrase(
      fi: "huomautus vanhentuneesta käännöksestä", sv: "anmärkningen om en äldre översättning",
      en: "the note on a translation that lags behind"))
  private static let summary = Probe(
    words: ["probe0summary"],
    name: Phrase(fi: "tiivistelmä", sv: "sammanfattningen", en: "the summary"))
  private static let list = Probe(
    words: ["probe0entry", PageWord.draft.phrase.fi],
    name: Phrase(
      fi: "selosteiden luettelo", sv: "listan över beskrivningar", en: "the list of notices"))

  private static func section(_ heading: SectionHeading) -> Probe {
    let parts = ["heading", "prose", "label", "value", "item", "deep", "group", "inner"]
    return Probe(words: parts.map { "probe0\(heading.rawValue)0\($0)" }, name: heading.phrase)
  }

  private static let view: PageView = {
    var page = Page(language: .finnish, title: Span("probe0title"))
    page.mark = Span("probe0mark")
    page.remarks = [Span("probe0note")]
    page.summary = Span("probe0summary")
    page.head = [.labelled("probe0label", [Span("probe0fact")])]
    for (index, heading) in SectionHeading.allCases.enumerated() {
      let word = "probe0\(heading.rawValue)"
      page.sections.append(
        PageSection(
          kind: heading, number: index + 1, heading: word + "0heading", blocks: blocks(word)))
    }
    var entry = SiteEntry(slug: "probe", languages: [.finnish])
    entry.title = SiteName([SiteName.Variant(nil, "probe0entry")])
    entry.isDraft = true
    return PageView(
      page: page, surroundings: PageSurroundings(slug: "probe", languages: [.finnish]),
      lists: IndexLists(SiteIndex([entry], language: .finnish)).lists())
  }()

  /// One block of every kind.
  private static func blocks(_ word: String) -> [Block] {
    [
      .paragraph(Span(word + "0prose")),
      .labelled(word + "0label", [Span(word + "0value")]),
      .list([[.paragraph(Span(word + "0item"))]]),
      .list([[.paragraph(Span(word + "0deep")), .labelled("label", [Span("value")])]]),
      .group(
        BlockGroup(
          title: Span(word + "0group"), anchor: nil, blocks: [.paragraph(Span(word + "0inner"))])),
    ]
  }

  private static func missing(_ part: Phrase, _ source: TemplateSource) -> Diagnostic {
    Diagnostic(
      "TEMPLATE-DROPS", .language, .error,
      at: SourceRange(file: source.file.id, start: 0, end: 0),
      Message(
        Phrase(
          fi: "Mallipohjat jättävät pois selosteen pakollisen osan: {part}.",
          sv: "Mallarna utelämnar en obligatorisk del av beskrivningen: {part}.",
          en: "The templates leave out a mandatory part of the notice: {part}."),
        ["part": part]),
      help: Message(
        Phrase(
          fi: "Tulosta osa mallipohjassa {file}; docs/templates.md luettelee nimet.",
          sv: "Skriv ut delen i mallen {file}; docs/templates.md listar namnen.",
          en: "Print it in the template {file}; docs/templates.md lists the names."),
        ["file": Phrase(source.file.path)]))
  }
}
