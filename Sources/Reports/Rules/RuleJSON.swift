import Diagnostics

/// Rules for machines: one JSON document, language-neutral. `schema/rules.schema.json` describes it.
package struct RuleJSON: Sendable {
  /// The number of the document's format; raised when a reader would have to change.
  package static let schemaVersion = 1

  private let version: String

  /// - Parameter version: of the program.
  package init(version: String) { self.version = version }

  package func render(_ cards: [RuleCard]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.head(schemaVersion: Self.schemaVersion, program: version)
      writer.key("rules")
      writer.array(cards) { $0.rule($1) }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}

extension JSONWriter {
  fileprivate mutating func rule(_ card: RuleCard) {
    object { writer in
      writer.key("id")
      writer.string(card.id.name)
      writer.key("section")
      writer.object { writer in
        writer.key("letter")
        writer.string(card.section.letter)
        writer.key("title")
        writer.phrase(card.section.title)
      }
      writer.key("severity")
      writer.string(card.severity.name)
      writer.key("configured")
      if let change = card.change { writer.change(change) } else { writer.null() }
      writer.key("message")
      writer.phrase(card.message)
      writer.key("wrong")
      writer.phrase(card.wrong)
      writer.key("advice")
      writer.phrase(card.advice)
      writer.key("why")
      writer.phrase(card.why)
      writer.key("caveat")
      writer.phrase(card.caveat)
      writer.key("law")
      writer.array(card.law) { $0.citation($1) }
      writer.key("fields")
      writer.array(card.fields) { $0.phrase($1) }
      writer.key("articles")
      writer.string(card.articles)
    }
  }

  private mutating func change(_ change: RuleCard.Change) {
    object { writer in
      writer.key("severity")
      writer.string(change.level)
      writer.key("reason")
      writer.string(change.reason)
      writer.key("place")
      writer.string(change.place)
    }
  }
}
