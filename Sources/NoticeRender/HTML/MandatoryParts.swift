import Diagnostics
import NoticeModel
import SourceText
import Templating
import Wording

/// What no set of templates may leave out of a notice (GDPR Articles 12–14): its title, that it is
/// a draft or lags behind, its version and dates, and every section with all that stands in it.
enum MandatoryParts {
  /// Something that must be found on the page, and what to call it.
  private struct Probe {
    let word: String
    let name: Phrase
  }

  /// Findings on parts that the templates drop; found by rendering a page whose every part is a
  /// word of its own.
  static func dropped(
    by templates: HTMLTemplates, _ sources: [TemplateSource]
  ) -> [Diagnostic] {
    let (page, probes) = probe()
    let view = PageView(
      page: page, surroundings: PageSurroundings(slug: "probe", languages: [.finnish]))
    return [HTMLTemplates.Entry.page, .fragment].flatMap { entry -> [Diagnostic] in
      let output = String(decoding: templates.render(entry, view), as: UTF8.self)
      guard let source = sources.first(where: { $0.name == entry.rawValue }) else { return [] }
      return probes.filter { !output.contains($0.word) }.map { missing($0.name, source) }
    }
  }

  private static let note = "probe0note"

  private static func probe() -> (Page, [Probe]) {
    var page = Page(language: .finnish, title: Span("probe0title"))
    page.mark = Span("probe0mark")
    page.remarks = [Span(note)]
    page.summary = Span("probe0summary")
    page.head = [.labelled("probe0label", [Span("probe0fact")])]
    var probes = [
      Probe(word: "probe0title", name: Phrase(fi: "otsikko", sv: "rubriken", en: "the title")),
      Probe(
        word: "probe0mark",
        name: Phrase(
          fi: "luonnoksen merkintä", sv: "märkningen av utkast", en: "the mark of a draft")),
      Probe(
        word: note,
        name: Phrase(
          fi: "huomautus vanhentuneesta käännöksestä", sv: "anmärkningen om en äldre översättning",
          en: "the note on a translation that lags behind")),
      Probe(
        word: "probe0summary",
        name: Phrase(fi: "tiivistelmä", sv: "sammanfattningen", en: "the summary")),
      Probe(
        word: "probe0fact",
        name: Phrase(
          fi: "versio ja päiväykset", sv: "version och datum", en: "the version and dates")),
    ]
    for (index, heading) in SectionHeading.allCases.enumerated() {
      let word = "probe0\(heading.rawValue)"
      page.sections.append(
        PageSection(
          kind: heading, number: index + 1, heading: word + "0heading", blocks: blocks(word)))
      for part in ["heading", "prose", "label", "value", "item", "deep", "group", "inner"] {
        probes.append(Probe(word: "\(word)0\(part)", name: heading.phrase))
      }
    }
    return (page, probes)
  }

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
