import SourceText

/// Where a range stands, for people: a path, and line and column of both ends.
struct Place {
  let path: String
  /// Nil where the range is of no file.
  let span: (start: Position, end: Position)?

  /// `path:line:column`, safe for a terminal.
  var shown: String {
    let safe = TerminalEscape.line(path)
    guard let start = span?.start else { return safe }
    return "\(safe):\(start.line):\(start.column)"
  }
}

/// The files of one notice and their line tables, each built once and only where it is needed.
struct Places {
  let files: [SourceFile]
  private var tables: [LineTable?]
  /// The path for what stands in no file.
  private let fallback: String

  init(_ report: NoticeReport) {
    files = report.files
    tables = Array(repeating: nil, count: files.count)
    fallback = report.path
  }

  /// The file of a range, or nil where it names none of the notice's files.
  func file(of range: SourceRange) -> SourceFile? {
    let index = Int(range.file.number)
    return index < files.count ? files[index] : nil
  }

  mutating func table(of range: SourceRange) -> LineTable? {
    let index = Int(range.file.number)
    guard index < files.count else { return nil }
    if let table = tables[index] { return table }
    let table = LineTable(files[index])
    tables[index] = table
    return table
  }

  mutating func place(of range: SourceRange) -> Place {
    guard let file = file(of: range), let table = table(of: range) else {
      return Place(path: fallback, span: nil)
    }
    return Place(
      path: file.path,
      span: (table.position(of: range.lowerBound), table.position(of: range.upperBound)))
  }
}
