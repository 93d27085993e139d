import NoticeModel

/// A notice as JSON-LD in the terms of the W3C Data Privacy Vocabulary: one file for all languages,
/// with its context inside, so that reading it asks nothing of the network.
package enum LinkedDataWriter {
  /// The whole file; ends in one line break. No text in it can end an element of a page around it.
  package static func write(_ notice: Notice, surroundings: PageSurroundings) -> String {
    let builder = LinkedDataBuilder(notice, surroundings)
    var members: [JSONText.Member] = [.init("@context", context(surroundings))]
    if case .object(let notice)? = builder.notice() { members += notice }
    return JSONText.object(members).text(escapingMarkup: true)
  }

  private static func context(_ surroundings: PageSurroundings) -> JSONText {
    var members: [JSONText.Member] = []
    if let base = surroundings.baseURL {
      let path = LinkedAddress.escaped(surroundings.slug, keepingSlash: true)
      members.append(.init("@base", .string(LinkedAddress.safe(base) + path + ".jsonld")))
    }
    for prefix in LinkedPrefix.allCases {
      members.append(.init(prefix.rawValue, .string(prefix.namespace)))
    }
    for term in TextTerm.allCases {
      members.append(.init(term.iri, .object([.init("@container", .string("@language"))])))
    }
    return .object(members)
  }
}
