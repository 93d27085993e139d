import Diagnostics
import Reports
import SourceText

extension NoticeReport {
  /// The findings in a form for people who review fixtures: gravity, id, place, the bytes there,
  /// and the Finnish message.
  var concise: String {
    diagnostics.map { diagnostic in
      var text = "\(diagnostic.severity.name) \(diagnostic.id)\(place(of: diagnostic.range))"
      text += "  \(diagnostic.message.text(in: .finnish))\n"
      for note in diagnostic.notes {
        text += "  + \(note.message.text(in: .finnish))"
        text += note.range.map(place(of:)) ?? "\n"
      }
      return text
    }.joined(separator: "\n")
  }

  /// What was found, whatever the place.
  var gravities: [String] { diagnostics.map { "\($0.severity.name) \($0.id)" }.sorted() }

  /// The range in lines and columns, with the file's name where it is an included one, and below
  /// it the bytes that stand there.
  private func place(of range: SourceRange) -> String {
    guard let index = files.firstIndex(where: { $0.id == range.file }) else { return "\n" }
    let table = LineTable(files[index])
    let start = table.position(of: range.lowerBound)
    let end = table.position(of: range.upperBound)
    let lines = files[index].text(range).split(separator: "\n", omittingEmptySubsequences: false)
    return (index == 0 ? " " : " \(files[index].path):")
      + "\(start.line):\(start.column)-\(end.line):\(end.column)\n"
      + lines.map { "  | \($0)\n" }.joined()
  }
}
