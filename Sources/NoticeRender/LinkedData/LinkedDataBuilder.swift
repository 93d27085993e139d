import Diagnostics
import NoticeModel
import Wording

/// Makes the graph of a notice. Its parts follow the parts of a page.
struct LinkedDataBuilder {
  let source: Notice
  let surroundings: PageSurroundings
  let speech: LinkedSpeech
  let names: LinkedNames

  init(_ notice: Notice, _ surroundings: PageSurroundings) {
    source = notice
    self.surroundings = surroundings
    speech = LinkedSpeech(notice, surroundings.languages)
    names = LinkedNames(notice)
  }

  /// The notice, and below it the processing that it tells of.
  func notice() -> JSONText? {
    var node = LinkedNode(speech, id: "#notice", [DPVTerm.privacyNotice])
    head(&node)
    node.node(DPVTerm.hasProcess, [DPVTerm.process], id: "#processing") { node in
      node.put(DPVTerm.hasNotice, .reference("#notice"))
      node.text(.label, speech.name(source.register?.name))
      parties(&node)
      content(&node)
      handling(&node)
      rights(&node)
      closing(&node)
    }
    return node.json
  }

  private func head(_ node: inout LinkedNode) {
    let title = speech.prose(source.title)
    node.text(.title, title.isEmpty ? speech.phrase(Mark.title) : title)
    node.text(.abstract, speech.prose(source.summary))
    node.nodes(CommonTerm.subject, source.topics, [CommonTerm.concept]) { node, topic in
      node.text(.prefLabel, speech.name(topic))
    }
    node.put(CommonTerm.language, surroundings.languages.map { .string($0.text) })
    node.concept(CommonTerm.status, source.status)
    node.plain(CommonTerm.versionInfo, source.edition)
    node.date(CommonTerm.created, source.created)
    node.date(CommonTerm.modified, source.updated)
    for language in surroundings.languages {
      guard let translation = source.translation(into: language) else { continue }
      node.node(CommonTerm.translation, []) { node in
        node.date(CommonTerm.modified, translation.updated)
        if !node.isEmpty { node.put(CommonTerm.language, .string(language.text)) }
      }
    }
    municipality(&node)
    node.nodes(CommonTerm.hasVersion, source.history, []) { node, revision in
      node.plain(CommonTerm.versionInfo, revision.version)
      node.date(CommonTerm.date, revision.date)
      node.text(.description, speech.prose(revision.change))
    }
    formats(&node)
  }

  private func municipality(_ node: inout LinkedNode) {
    guard let municipality = source.municipality else { return }
    node.node(CommonTerm.publisher, [DPVTerm.publicSectorBody]) { node in
      node.text(.name, speech.name(municipality.name))
      node.nodes(CommonTerm.officialLanguage, municipality.officialLanguages, []) { node, tag in
        node.text(
          .label, LanguageNames.name(of: tag.string).map(speech.phrase) ?? speech.plain(tag))
        if let tag = LanguageTag(tag.string) {
          node.put(CommonTerm.language, .string(tag.text))
        }
      }
      node.flag(CommonTerm.samiHomeland, municipality.samiHomeland, .samiHomeland)
    }
  }

  /// The pages and the other files that tell the same.
  private func formats(_ node: inout LinkedNode) {
    let name = surroundings.slug.split(separator: "/").last.map(String.init) ?? ""
    guard !name.isEmpty else { return }
    let file = LinkedAddress.escaped(name, keepingSlash: false)
    func format(_ ending: String, _ type: String, _ language: LanguageTag?) -> JSONText {
      var members: [JSONText.Member] = [
        .init("@id", .string("\(file).\(ending)")),
        .init(CommonTerm.format.iri, .string(type)),
      ]
      if let language {
        members.append(.init(CommonTerm.language.iri, .string(language.text)))
      }
      return .object(members)
    }
    for language in surroundings.languages {
      node.put(CommonTerm.hasFormat, format("\(language.text).html", "text/html", language))
    }
    for twin in surroundings.twins {
      switch twin {
      case .text:
        for language in surroundings.languages {
          node.put(CommonTerm.hasFormat, format("\(language.text).txt", "text/plain", language))
        }
      case .xml: node.put(CommonTerm.hasFormat, format("xml", "application/xml", nil))
      case .linkedData: break
      }
    }
  }

  // MARK: What several records have

  /// Whom, what and which systems a record concerns.
  func scope(
    _ node: inout LinkedNode, of groups: [Reference] = [], purposes: [Reference] = [],
    items: [Reference] = [], systems: [Reference] = []
  ) {
    node.put(DPVTerm.hasDataSubject, references(groups, .dataSubject))
    node.put(DPVTerm.hasPurpose, references(purposes, .purpose))
    node.put(DPVTerm.hasPersonalData, references(items, .dataItem))
    node.put(DPVTerm.isImplementedUsingTechnology, references(systems, .system))
  }

  private func references(_ references: [Reference], _ space: IDSpace) -> [JSONText] {
    references.compactMap { reference in
      if let target = names.target(of: reference, in: space) { return .reference(target) }
      return speech.visible(reference.id).map { .string($0) }
    }
  }

  /// How a party is reached.
  func reach(
    _ node: inout LinkedNode, address: Written<PostalAddress>?, phone: Written<PhoneNumber>?,
    email: Written<EmailAddress>?, url: Written<WebAddress>? = nil
  ) {
    node.written(DPVTerm.hasAddress, address)
    node.node(DPVTerm.hasContact, [CommonTerm.contactPoint]) { node in
      node.written(CommonTerm.telephone, phone)
      node.written(CommonTerm.email, email)
      node.address(CommonTerm.url, url)
    }
  }
}
