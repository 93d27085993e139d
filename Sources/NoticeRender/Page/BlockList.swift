import Diagnostics
import NoticeModel
import Wording

/// Collects the blocks of one thing; what the notice is silent about adds nothing.
struct BlockList {
  let speech: Speech
  private(set) var blocks: [Block] = []

  init(_ speech: Speech) { self.speech = speech }

  /// The blocks that a closure collects.
  static func of(_ speech: Speech, _ body: (inout BlockList) -> Void) -> [Block] {
    var list = BlockList(speech)
    body(&list)
    return list.blocks
  }

  mutating func paragraph(_ span: Span?) {
    if let span { blocks.append(.paragraph(span)) }
  }

  mutating func labelled(_ label: Phrase, _ span: Span?) {
    if let span { blocks.append(.labelled(label[speech.spoken], [span])) }
  }

  mutating func labelled(_ label: Phrase, _ spans: [Span]) {
    if !spans.isEmpty { blocks.append(.labelled(label[speech.spoken], spans)) }
  }

  mutating func append(_ more: [Block]) { blocks += more }

  mutating func group(
    _ title: Phrase, anchor: String? = nil, _ body: (inout BlockList) -> Void
  ) {
    let inner = Self.of(speech, body)
    if !inner.isEmpty {
      blocks.append(.group(BlockGroup(title: speech.say(title), anchor: anchor, blocks: inner)))
    }
  }

  mutating func group(
    _ title: Span?, anchor: String? = nil, _ body: (inout BlockList) -> Void
  ) {
    let inner = Self.of(speech, body)
    guard let title else {
      blocks += inner
      return
    }
    blocks.append(
      inner.isEmpty
        ? .paragraph(title)
        : .group(BlockGroup(title: title, anchor: anchor, blocks: inner)))
  }

  /// A list with one item for each record that says something.
  mutating func list<R>(_ records: [R], _ body: (inout BlockList, R) -> Void) {
    let items = records.map { record in Self.of(speech) { body(&$0, record) } }
      .filter { !$0.isEmpty }
    if !items.isEmpty { blocks.append(.list(items)) }
  }

  /// One record stands by itself, several as a list.
  mutating func records<R>(_ records: [R], _ body: (inout BlockList, R) -> Void) {
    if records.count == 1 {
      for record in records { body(&self, record) }
    } else {
      list(records, body)
    }
  }

  /// What the notice states, or that there is none, and in what words.
  mutating func stated<Value>(
    _ stated: Stated<Value>, denial: Phrase, _ body: (inout BlockList, Value) -> Void
  ) {
    switch stated {
    case .absent: break
    case .none(let text, _):
      paragraph(speech.say(denial))
      paragraph(speech.prose(text))
    case .notApplicable(let because, _):
      if let because = speech.prose(because) {
        labelled(Statement.notApplicable, because)
      } else {
        paragraph(Span(Statement.notApplicable[speech.spoken] + "."))
      }
    case .unknown: paragraph(speech.say(Statement.unknown))
    case .stated(let value): body(&self, value)
    }
  }

  // MARK: What several records have

  mutating func scope(
    of groups: [Reference] = [], purposes: [Reference] = [], items: [Reference] = [],
    systems: [Reference] = []
  ) {
    labelled(Label.of, speech.references(groups, .dataSubject))
    labelled(Label.purposes, speech.references(purposes, .purpose))
    labelled(Label.items, speech.references(items, .dataItem))
    labelled(Label.systems, speech.references(systems, .system))
  }

  mutating func statutes(_ statutes: [Written<StatuteReference>]) {
    labelled(Label.statutes, speech.written(statutes))
  }

  mutating func contact(
    address: Written<PostalAddress>?, phone: Written<PhoneNumber>?, email: Written<EmailAddress>?,
    url: Written<WebAddress>? = nil
  ) {
    labelled(Label.address, speech.written(address))
    labelled(Label.phone, speech.written(phone))
    labelled(Label.email, speech.written(email))
    labelled(Label.url, speech.written(url))
  }
}
