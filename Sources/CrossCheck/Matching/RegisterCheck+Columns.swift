import RegisterSchema

/// Judging the tables and columns of one source.
extension RegisterCheck {
  mutating func add(
    _ source: ClassifiedSource, _ number: Int, _ decisions: ColumnDecisions,
    _ matcher: inout ColumnMatcher
  ) {
    let schema = source.source.schema
    var verdicts = source.classification.columns[...]
    columns.reserveCapacity(columns.count + verdicts.count)
    for (place, table) in schema.tables.enumerated() {
      guard place < source.classification.tables.count else { return }
      let verdict = source.classification.tables[place]
      let first = columns.count
      var figure = CoverageFigure()
      for (index, (column, judged)) in zip(table.columns, verdicts).enumerated() {
        var checked = CheckedColumn(
          source: number, table: tables.count, number: index, verdict: judged,
          disclosure: .notAsked, subjects: .notAsked,
          decision: decisions[number, judged.column], place: column.place,
          history: column.history)
        // What a view shows of a table is asked of that table.
        if !table.kind.isView || column.source == nil {
          matcher.judge(&checked, source.source.system, people: verdict.group)
          note(checked, column.type, columns.count)
        }
        if checked.disclosure.isAsked { figure.count(checked.disclosure.isDisclosed) }
        columns.append(checked)
      }
      verdicts = verdicts.dropFirst(table.columns.count)
      if !table.columnsAreKnown {
        notJudged.append(
          NotJudged(
            reason: .unknownColumns, source: number, table: tables.count, column: nil,
            name: table.name.description, place: table.place))
      }
      tables.append(
        CheckedTable(
          source: number, number: place, verdict: verdict, columns: first..<columns.count,
          subjects: verdict.role.isAboutPersons ? matcher.subjects(verdict.group) : .notAsked,
          place: table.place, history: table.history, coverage: figure))
    }
    for skipped in schema.skipped.statements {
      notJudged.append(
        NotJudged(
          reason: .skipped, source: number, table: nil, column: nil, name: skipped.words,
          place: skipped.place))
    }
  }

  /// Lists a column of which something cannot be told; what a person has decided is told.
  private mutating func note(_ column: CheckedColumn, _ type: ColumnType, _ number: Int) {
    guard column.decision == nil else { return }
    let reason: NotJudged.Reason
    if column.verdict.flags.contains(.opaque), !isKnown(column, type) {
      reason = .opaque
    } else if column.disclosure == .unsure {
      reason = .unsure
    } else {
      return
    }
    notJudged.append(
      NotJudged(
        reason: reason, source: column.source, table: column.table, column: number,
        name: column.reference.description, place: column.place))
  }

  /// Whether the name of bytes tells what they are: a photo, an extract. Documents without a format
  /// of their own (JSON, XML) may hold more than their name tells.
  private func isKnown(_ column: CheckedColumn, _ type: ColumnType) -> Bool {
    if case .notJudgeable = column.disclosure { return false }
    guard case .binary = type.family, column.verdict.kind == .personal else { return false }
    return column.verdict.categories.first.map { $0.confidence >= 0.8 } ?? false
  }
}
