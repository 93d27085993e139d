import Diagnostics
import NoticeModel
import SourceText

/// What a retention record tells, in fields or in words.
extension Retention {
  /// The texts that tell how long, as they are written.
  package var statements: [Text] {
    [criterion, text, plan].compactMap(\.self).flatMap(\.variants).map(\.text)
  }

  /// Whether one of these texts passes a test.
  package func hasStatement(where test: (Text) -> Bool) -> Bool {
    for statement in [criterion, text, plan] {
      guard let statement else { continue }
      if test(statement.first.text) || statement.rest.contains(where: { test($0.text) }) {
        return true
      }
    }
    return false
  }

  /// Whether the data are said to be kept for ever: by the field, or by where they go in the end.
  package var isPermanent: Bool { permanent?.value == .yes || finalAction?.value == .archive }

  /// Whether a length of time or a date is told.
  package var tellsTime: Bool {
    keep.isGiven || hasStatement { TimeInWords.first(in: $0.string) != nil }
  }

  /// Whether a time, an event or that there is no end is told: the reader can apply it.
  package var isConcrete: Bool {
    tellsTime || isPermanent
      || hasStatement { RetentionTriggers.events.stand(in: $0.string) }
  }

  /// Whether the entry says which part of the register it is about.
  package var isScoped: Bool {
    !of.isEmpty || !items.isEmpty || !purposes.isEmpty || !systems.isEmpty
  }

  /// Acts that set the time, but for the Archives Act, which sets none.
  package var hasSpecificLaw: Bool {
    legalSource.contains { source in
      guard !source.isBlank else { return false }
      if let act = source.value?.act { return !(act.number == 831 && act.year == 1994) }
      return !RetentionWords.plan.stand(in: source.text.string)
    }
  }

  /// Whether the entry only refers to a records plan or to the Archives Act: no time, no event, no
  /// act and no address where the plan can be read.
  package var onlyRefersToPlan: Bool {
    guard !tellsTime, !isPermanent, !hasSpecificLaw else { return false }
    if let criterion, !criterion.isBlank,
      !criterion.variants.contains(where: { RetentionWords.plan.stand(in: $0.text.string) })
    {
      return false
    }
    return placeOfPlan != nil
      && !hasStatement {
        RetentionTriggers.events.stand(in: $0.string) || RetentionWords.link.stand(in: $0.string)
      }
  }

  /// Where the records plan is named: its own field, or the words.
  package var placeOfPlan: (text: Text, part: Range<Int>?)? {
    for text in [criterion, text].compactMap(\.self).flatMap(\.variants).map(\.text) {
      if let place = RetentionWords.plan.first(in: text.string) { return (text, place.range) }
    }
    if let plan, !plan.isBlank { return (plan.first.text, nil) }
    if let law = legalSource.first(where: { !$0.isBlank }), !hasSpecificLaw {
      return (law.text, nil)
    }
    return nil
  }
}

/// Which entries on retention tell what a reader can apply: looked up once for all entries.
struct RetentionOverview {
  private var concrete = 0
  private var unscopedConcrete = 0

  init(_ notice: borrowing Notice) {
    for entry in notice.retention.indices where notice.retention[entry].isConcrete {
      concrete += 1
      if !notice.retention[entry].isScoped { unscopedConcrete += 1 }
    }
  }

  /// Whether a general sentence about retention stands beside entries that tell the times: it is
  /// then no more than an introduction. Asked of entries that are not concrete themselves.
  func isIntroduction(_ entry: Retention) -> Bool {
    guard unscopedConcrete > 0 || concrete > 1, !entry.isScoped else { return false }
    return !entry.hasStatement { RetentionWords.rest.stand(in: $0.string) }
  }
}

extension Retention {
  /// The period as the notice writes it, without what follows it.
  package var writtenPeriod: Phrase {
    guard let words = keep?.text.string else { return .nameless }
    let end = Period.readBeginning(of: words)?.rest.lowerBound ?? words.utf8.count
    var period = words.bytes(0..<end)[...]
    while let last = period.last, last.isWhitespace || ".,;(–-".contains(last) {
      period.removeLast()
    }
    return Phrase(String(period))
  }

  /// Gaps for the time and the event, as far as the entry has no fields for them.
  func askingForTime(_ notice: Notice) -> Proposal? {
    guard keep == nil || from == nil else { return nil }
    return .adding(to: self) { gap in
      if keep == nil { gap.keep = Written(notice.gapForTime) }
      if from == nil { gap.from = notice.gapForEvent }
    }
  }

  /// A gap for the event from which the time runs.
  func askingForEvent(_ notice: Notice) -> Proposal? {
    guard from == nil else { return nil }
    return .adding(to: self) { $0.from = notice.gapForEvent }
  }
}

extension Notice {
  /// A gap for a period, in the notice's language.
  var gapForTime: Text {
    words(
      Phrase(
        fi: "[täydennä: aika, esimerkiksi 5 vuotta]", sv: "[fyll i: tid, till exempel 5 år]",
        en: "[fill in: period, for example 5 years]")
    ).first.text
  }

  /// A gap for the event from which a period runs.
  var gapForEvent: LocalizedText {
    words(
      Phrase(
        fi: "[täydennä: tapahtuma, josta aika lasketaan]",
        sv: "[fyll i: händelsen som tiden räknas från]",
        en: "[fill in: the event from which the time runs]"))
  }
}

extension String {
  /// A part of the text by its bytes.
  func bytes(_ range: Range<Int>) -> String {
    String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }

  /// The same bytes, to the end of the last word.
  func toWordEnd(_ range: Range<Int>) -> Range<Int> {
    withBytes { range.lowerBound..<$0.wordEnd(range.upperBound) }
  }
}
