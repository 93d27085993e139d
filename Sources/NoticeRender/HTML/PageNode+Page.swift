import NoticeModel
import Templating
import Wording

/// The page itself, its head, first layer and links.
extension PageNode {
  func pageValue(_ field: PartField) -> Value? {
    let page = view.page
    switch field {
    case .language: return .text(page.language.text)
    case .direction:
      return .text(WritingDirection.isRightToLeft(page.language) ? "rtl" : "ltr")
    case .words: return .record(PageNode(view, .words))
    case .level: return .number(view.level)
    case .nextLevel: return .number(view.level(below: 1))
    case .title: return .html
    case .plainTitle: return .text(page.title.text.oneLine)
    case .siteName: return text(view.siteName)
    case .description: return text(page.summary?.text.oneLine)
    case .isUnlisted: return .flag(page.mark != nil)
    case .mark: return page.mark == nil ? .nothing : .html
    case .summary: return page.summary == nil ? .nothing : .html
    case .translationNotes: return lines(page.remarks)
    case .facts: return page.head.isEmpty ? .nothing : .record(PageNode(view, .facts))
    case .firstLayer:
      guard let layer = view.firstLayer else { return .nothing }
      return .record(PageNode(view, .firstLayer(layer)))
    case .sections: return .list(page.sections.indices.map { PageNode(view, .section($0)) })
    case .lists: return .list(view.lists.map { PageNode(view, .list($0)) })
    default: return linkValue(field)
    }
  }

  private func text(_ text: String?) -> Value {
    guard let text, !text.isEmpty else { return .nothing }
    return .text(text)
  }

  private func linkValue(_ field: PartField) -> Value? {
    let links = view.links
    switch field {
    case .styleSheet: return .url(links.styleSheet)
    case .home: return links.home.map { .url($0) } ?? .nothing
    case .canonical: return links.canonical.map { .url($0) } ?? .nothing
    case .address: return text(links.canonical?.text)
    case .alternates: return .list(links.alternates.map { PageNode(view, .translation($0)) })
    case .translations: return .list(links.translations.map { PageNode(view, .translation($0)) })
    case .hasTranslations: return .flag(view.surroundings.languages.count > 1)
    case .twins: return .list(links.twins.map { PageNode(view, .twin($0)) })
    case .hasTwins: return .flag(!view.surroundings.twins.isEmpty)
    default: return nil
    }
  }

  func value(_ field: PartField, of translation: PageLinks.Translation) -> Value? {
    switch field {
    case .code: .text(translation.code)
    case .name: .text(translation.name)
    case .href: .url(translation.href)
    case .isCurrent: .flag(translation.isCurrent)
    case .remark: text(translation.remark)
    default: nil
    }
  }

  func value(_ field: PartField, of twin: PageLinks.Twin) -> Value? {
    switch field {
    case .name: .text(twin.format.name)
    case .href: .url(twin.href)
    case .type: .text(twin.format.mediaType)
    default: nil
    }
  }

  func value(_ field: PartField, of layer: FirstLayer) -> Value? {
    switch field {
    case .level: return .number(view.level(below: 1))
    case .nextLevel: return .number(view.level(below: 2))
    case .hasPurposes: return .flag(!layer.purposes.isEmpty)
    case .purposes: return lines(layer.purposes)
    case .hasParties: return .flag(!layer.parties.isEmpty)
    case .parties: return .list(layer.parties.map { PageNode(view, .party($0)) })
    case .hasNotable: return .flag(!layer.notable.isEmpty)
    case .notable: return .list(layer.notable.map { PageNode(view, .point($0)) })
    case .hasRights: return .flag(!layer.rights.isEmpty || hasComplaint)
    case .rights: return .list(layer.rights.map { PageNode(view, .point($0)) })
    case .complaint: return hasComplaint ? .url(place(SectionHeading.complaint.rawValue)) : .nothing
    default: return nil
    }
  }

  private var hasComplaint: Bool { view.page.sections.contains { $0.kind == .complaint } }

  /// A place on this page.
  private func place(_ id: String) -> SafeURL { SafeURL(fragment: "seloste-" + id) }

  func value(_ field: PartField, of party: FirstLayer.Party) -> Value? {
    switch field {
    case .name: .html
    case .contacts: lines(party.contacts)
    default: nil
    }
  }

  func value(_ field: PartField, of point: FirstLayer.Point) -> Value? {
    switch field {
    case .text: .html
    case .href: .url(place(point.anchor ?? point.section.rawValue))
    default: nil
    }
  }

  // MARK: The index

  func value(_ field: PartField, of list: IndexList) -> Value? {
    switch field {
    case .level: .number(view.level(below: 1))
    case .key: .text(list.word.rawValue)
    case .heading: .text(view.word(list.word))
    case .isAlphabetical: .flag(list.isAlphabetical)
    case .groups: .list(list.groups.map { PageNode(view, .indexGroup($0)) })
    default: nil
    }
  }

  func value(_ field: PartField, of group: IndexList.Group) -> Value? {
    switch field {
    case .level: .number(view.level(below: 2))
    case .anchor: .text(group.anchor)
    case .heading: .html
    case .entries: .list(group.entries.map { PageNode(view, .entry($0)) })
    default: nil
    }
  }

  func value(_ field: PartField, of entry: IndexList.Entry) -> Value? {
    switch field {
    case .href: .url(entry.href)
    case .title: .html
    case .code: text(entry.language?.text)
    case .remark: text(entry.remark)
    default: nil
    }
  }
}

extension FirstLayer {
  /// The controllers, then the data protection officer.
  fileprivate var parties: [Party] { controllers + (officer.map { [$0] } ?? []) }
}

extension String {
  /// The words with one space between them, for places that have no lines.
  fileprivate var oneLine: String {
    var line: [UInt8] = []
    line.reserveCapacity(utf8.count)
    for byte in utf8 {
      if byte != 0x20, byte != 0x0A {
        line.append(byte)
      } else if let last = line.last, last != 0x20 {
        line.append(0x20)
      }
    }
    if line.last == 0x20 { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }
}
