import Diagnostics
import NoticeModel
import Wording

/// Makes the page of a notice in one language.
///
/// A class, because its closures would each copy the whole notice.
package final class PageBuilder: Sendable {
  let notice: Notice
  let speech: Speech

  init(notice: Notice, speech: Speech) {
    self.notice = notice
    self.speech = speech
  }

  package static func page(of notice: Notice, language: LanguageTag) -> Page {
    PageBuilder(notice: notice, speech: Speech(notice, language)).page()
  }

  /// - Parameter parts: the sections to fill; one of which the notice says nothing is left out.
  func page(with parts: [SectionHeading] = SectionHeading.allCases) -> Page {
    var page = Page(language: speech.language, title: title)
    page.mark = mark
    page.head = head
    page.summary = speech.prose(notice.summary)
    for heading in parts {
      let blocks = BlockList.of(speech) { fill(heading, &$0) }
      guard !blocks.isEmpty else { continue }
      page.sections.append(
        PageSection(
          kind: heading, number: page.sections.count + 1, heading: heading.phrase[speech.spoken],
          blocks: blocks))
    }
    // A notice in one language has no translation that could lag or lack anything.
    if notice.languages.count > 1 {
      page.remarks = TranslationState(of: page, in: notice).remarks
    }
    return page
  }

  private var title: Span { speech.prose(notice.title) ?? speech.say(Mark.title) }

  private var mark: Span? {
    switch notice.status?.value {
    case .draft, .withdrawn: speech.choice(notice.status)
    case .published, nil: nil
    }
  }

  private var head: [Block] {
    BlockList.of(speech) { list in
      list.labelled(Label.register, speech.name(notice.register?.name))
      if let municipality = notice.municipality {
        list.labelled(Label.municipality, speech.name(municipality.name))
        list.labelled(
          Label.officialLanguages, municipality.officialLanguages.compactMap(speech.languageName))
        list.paragraph(speech.flag(municipality.samiHomeland, .samiHomeland))
      }
      let topics = notice.topics.compactMap(speech.name)
      list.labelled(topics.count == 1 ? Label.topic : Label.topics, topics)
      if mark == nil { list.labelled(Label.status, speech.choice(notice.status)) }
      list.labelled(Label.version, speech.text(notice.edition))
      list.labelled(Label.created, speech.written(notice.created))
      list.labelled(Label.updated, speech.written(notice.updated))
    }
  }

  private func fill(_ section: SectionHeading, _ list: inout BlockList) {
    switch section {
    case .controller: controllers(&list)
    case .contacts: contacts(&list)
    case .dpo: dpo(&list)
    case .dataSubjects: dataSubjects(&list)
    case .purposes: purposes(&list)
    case .dataItems: dataItems(&list)
    case .provision: provision(&list)
    case .sources: sources(&list)
    case .recipients: recipients(&list)
    case .transfers: transfers(&list)
    case .retention: retention(&list)
    case .decisions: decisions(&list)
    case .rights: rights(&list)
    case .complaint: complaint(&list)
    case .security: security(&list)
    case .publicity: publicity(&list)
    case .other: other(&list)
    case .history: history(&list)
    }
  }
}
