import NoticeModel
import Wording

/// Reads a notice's matrix off its references.
///
/// A part of a notice that names no groups, purposes, data or systems concerns all of them: so the
/// notice language defines it, and so the matrix reads it.
///
/// What stands in cells is said once and put into each row that needs it.
final class MatrixBuilder: Sendable {
  private let notice: Notice
  private let speech: Speech
  private let everybody: [Span]
  private let purposes: [Span?]
  private let basesOfPurposes: [[Span?]]
  private let basesOfAll: [Span?]
  private let retention: [Span?]
  private let recipients: [Span?]

  init(notice: Notice, speech: Speech) {
    self.notice = notice
    self.speech = speech
    let said = MatrixWords(speech: speech)
    everybody = notice.dataSubjects.compactMap { speech.name($0.name).map(said.short) }
    purposes = notice.purposes.map { speech.prose($0.text).map(said.short) }
    basesOfPurposes = notice.purposes.map { $0.legalBases.map { $0.point.flatMap(said.inShort) } }
    basesOfAll = notice.legalBases.map { $0.point.flatMap(said.inShort) }
    retention = notice.retention.map(said.retention)
    recipients = (notice.recipients.value ?? []).map { speech.name($0.name).map(said.short) }
  }

  /// Nil where there is nothing to tell apart: no purposes, or data of only one kind.
  static func matrix(of notice: Notice, _ speech: Speech) -> Matrix? {
    let builder = MatrixBuilder(notice: notice, speech: speech)
    guard !notice.purposes.isEmpty else { return nil }
    var rows = builder.rows()
    guard let first = rows.first, rows.count > 1 else { return nil }
    var columns: [Matrix.Column] = []
    var common: [Matrix.Common] = []
    var kept: [Int] = []
    for (index, column) in Matrix.Column.allCases.enumerated() {
      if rows.allSatisfy({ $0.cells[index] == first.cells[index] }) {
        common.append(Matrix.Common(column: column, values: first.cells[index]))
      } else {
        columns.append(column)
        kept.append(index)
      }
    }
    for index in rows.indices { rows[index].cells = kept.map { rows[index].cells[$0] } }
    return Matrix(columns: columns, rows: columns.isEmpty ? [] : rows, common: common)
  }

  private func rows() -> [Matrix.Row] {
    var resolver = ReferenceResolver(notice)
    return notice.dataItems.flatMap { rows(of: $0, resolver.answers(for: $0)) }
  }

  /// The rows of one group: its data by what the notice says of them, in the order written.
  private func rows(
    of group: DataItemGroup, _ answers: [ReferenceResolver.Answer]
  ) -> [Matrix.Row] {
    var rows: [Matrix.Row] = []
    var seen: [ReferenceResolver.Answer] = []
    let title = speech.name(group.title)
    for (item, answer) in zip(group.items, answers) {
      guard let name = speech.name(item.name) else { continue }
      if let place = seen.firstIndex(of: answer) {
        rows[place].items.append(name)
      } else {
        seen.append(answer)
        rows.append(Matrix.Row(title: title, items: [name], cells: cells(answer, group)))
      }
    }
    return rows
  }

  private func cells(_ answer: ReferenceResolver.Answer, _ group: DataItemGroup) -> [[Span]] {
    [
      group.of.isEmpty ? everybody : speech.references(group.of, .dataSubject),
      answer.purposes.compactMap { purposes[$0] },
      answer.bases.compactMap(basis).withoutRepeats,
      answer.retention.compactMap { retention[$0] }.withoutRepeats,
      recipients(of: answer),
    ]
  }

  private func basis(_ basis: ReferenceResolver.Basis) -> Span? {
    guard let purpose = basis.purpose else { return basesOfAll[basis.place] }
    return basesOfPurposes[purpose][basis.place]
  }

  private func recipients(of answer: ReferenceResolver.Answer) -> [Span] {
    if case .none = notice.recipients { return [speech.say(Denial.recipients)] }
    return answer.recipients.compactMap { recipients[$0] }
  }
}

/// How a matrix says things: shortly.
private struct MatrixWords {
  let speech: Speech

  func short(_ span: Span) -> Span {
    Span(NameIndex.short(span.text), language: span.language)
  }

  /// Without the Article, which the purposes' own section tells.
  func inShort(_ point: Choice<LegalBasisPoint>) -> Span? {
    point.value.map { speech.say($0.plain) } ?? speech.choice(point)
  }

  func retention(_ rule: Retention) -> Span? {
    let span =
      RetentionWording.keep(rule, speech) ?? speech.flag(rule.permanent, .permanent)
      ?? speech.prose(rule.criterion) ?? speech.prose(rule.text)
    guard let span else { return nil }
    guard rule.keep != nil, let from = speech.name(rule.from) else { return short(span) }
    return Span("\(span.text) (\(from.text))", language: span.language ?? from.language)
  }
}

extension [Span] {
  fileprivate var withoutRepeats: [Span] {
    guard count > 1 else { return self }
    var found: [Span] = []
    for span in self where !found.contains(span) { found.append(span) }
    return found
  }
}
