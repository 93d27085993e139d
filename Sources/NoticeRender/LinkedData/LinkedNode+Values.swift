import Diagnostics
import NoticeModel
import Wording

/// The values of a notice as values of a node: typed where they could be read, as they were written
/// where not.
extension LinkedNode {
  mutating func plain(_ term: some LinkedTerm, _ text: Text?) {
    put(term, text.flatMap { speech.visible($0.string) }.map { .string($0) })
  }

  mutating func written<V: WrittenValue>(_ term: some LinkedTerm, _ value: Written<V>?) {
    plain(term, value?.text)
  }

  mutating func date(_ term: some LinkedTerm, _ date: Written<CalendarDate>?) {
    if let value = date?.value {
      put(term, .typed(value.canonical, "xsd:date"))
    } else {
      written(term, date)
    }
  }

  mutating func address(_ term: some LinkedTerm, _ address: Written<WebAddress>?) {
    guard let address, let words = speech.visible(address.text.string) else { return }
    put(term, address.value == nil ? .string(words) : .typed(words, "xsd:anyURI"))
  }

  /// A length of time, in its words and as a value.
  mutating func period(_ period: Written<Period>?) {
    guard let period else { return }
    node(DPVTerm.hasDuration, [DPVTerm.temporalDuration]) { node in
      node.text(.label, node.speech.plain(period.text))
      if let value = period.value {
        node.put(CommonTerm.value, .typed(value.canonical, "xsd:duration"))
      }
    }
  }

  /// A country under the name that the notice gives it.
  mutating func country(
    _ term: DPVTerm, _ country: Written<CountryCode>?, _ types: [any LinkedTerm] = [DPVTerm.country]
  ) {
    guard let country else { return }
    node(term, types, id: country.value.map { "loc:" + $0.canonical }) { node in
      node.text(.label, node.speech.plain(country.text))
    }
  }

  mutating func laws(_ statutes: [Written<StatuteReference>]) {
    nodes(DPVTerm.hasApplicableLaw, statutes, [DPVTerm.law]) { node, statute in
      node.text(.label, node.speech.plain(statute.text))
    }
  }

  /// A fact that is true or false, and the sentence that tells it.
  mutating func flag(_ term: CommonTerm, _ flag: Flag?, _ wording: YesNoWording) {
    guard let flag else { return }
    switch flag.value {
    case .yes:
      put(term, .bool(true))
      text(.comment, speech.phrase(wording.yes))
    case .no:
      put(term, .bool(false))
      text(.comment, speech.phrase(wording.no))
    case nil: plain(term, flag.text)
    }
  }

  /// A word of a vocabulary as a concept of our own, with its wording.
  mutating func concept<T: WordedTerm>(
    _ term: CommonTerm, _ choice: Choice<T>?, closeTo match: (any LinkedTerm)? = nil
  ) {
    guard let choice else { return }
    guard let value = choice.value else { return plain(term, choice.text) }
    let id = CommonTerm.own("\(T.self)-\(value.rawValue)")
    node(term, [CommonTerm.concept], id: id) { node in
      node.text(.prefLabel, node.speech.phrase(value.wording))
      node.put(CommonTerm.closeMatch, match.map { .reference($0.iri) })
    }
  }

  /// What a word of a vocabulary says, as the label of this node.
  mutating func label<T: WordedTerm>(_ choice: Choice<T>?) {
    guard let choice else { return }
    text(.label, choice.value.map { speech.phrase($0.wording) } ?? speech.plain(choice.text))
  }

  /// What is denied, not applicable or unknown; or what is stated.
  mutating func stated<Value>(
    _ stated: Stated<Value>, about term: some LinkedTerm, denial: Phrase,
    _ body: (inout LinkedNode, Value) -> Void
  ) {
    switch stated {
    case .absent: break
    case .none(let words, _): statement(term, [CommonTerm.denial], nil, denial, words)
    case .notApplicable(let because, _):
      statement(
        term, [CommonTerm.statementClass], .notApplicable, Statement.notApplicable, because)
    case .unknown:
      statement(
        term, [CommonTerm.statementClass], .unknownApplicability, Statement.unknown, nil)
    case .stated(let value): body(&self, value)
    }
  }

  private mutating func statement(
    _ term: some LinkedTerm, _ types: [any LinkedTerm], _ applicability: DPVTerm?,
    _ phrase: Phrase, _ words: LocalizedText?
  ) {
    node(CommonTerm.statement, types) { node in
      node.text(.label, node.speech.phrase(phrase))
      node.text(.description, node.speech.prose(words))
      node.put(CommonTerm.about, .reference(term.iri))
      node.put(DPVTerm.hasApplicability, applicability.map { .reference($0.iri) })
    }
  }
}

extension CommonTerm {
  /// The compact IRI of a concept of our own.
  static func own(_ name: String) -> String { "\(LinkedPrefix.seloste.rawValue):\(name)" }
}

extension JSONText {
  static func reference(_ iri: String) -> JSONText { .object([.init("@id", .string(iri))]) }

  static func typed(_ text: String, _ type: String) -> JSONText {
    .object([.init("@type", .string(type)), .init("@value", .string(text))])
  }
}
