import Diagnostics
import Reports
import SourceText

/// Keeps the personal identity codes that stand in a notice out of every report on it.
///
/// A report goes to logs, screens and mail. In the report's copy of the files, in its title and in what
/// its findings quote, stars take the place of a code, byte for byte: places stay what they are. The
/// notice itself is left as it is.
enum IdentityCodeMask {
  static func masked(_ report: NoticeReport) -> NoticeReport {
    var isMasked = false
    let files = report.files.map { file -> SourceFile in
      guard let bytes = IdentityCode.masked(file.bytes) else { return file }
      isMasked = true
      return SourceFile(id: file.id, path: file.path, bytes: bytes)
    }
    // Escapes may hide a code from the bytes of the file.
    guard isMasked || report.diagnostics.contains(where: { $0.id == codePublished }) else {
      return report
    }
    return NoticeReport(
      path: report.path, title: report.title.map { IdentityCode.masked($0) }, files: files,
      diagnostics: report.diagnostics.map(masked), omitted: report.omitted,
      coverage: report.coverage)
  }

  private static let codePublished: DiagnosticID = "FI-TSL29-HETU-VALUE"

  private static func masked(_ finding: Diagnostic) -> Diagnostic {
    Diagnostic(
      finding.id, finding.kind, finding.severity, at: finding.range, masked(finding.message),
      help: finding.help.map(masked), citations: finding.citations,
      notes: finding.notes.map(masked), reasons: finding.reasons.map(masked), fixes: finding.fixes)
  }

  private static func masked(_ note: Note) -> Note { Note(masked(note.message), at: note.range) }

  private static func masked(_ message: Message) -> Message {
    Message(
      message.phrase,
      message.values.mapValues { value in
        Phrase(
          fi: IdentityCode.masked(value.fi), sv: IdentityCode.masked(value.sv),
          en: IdentityCode.masked(value.en))
      })
  }
}
