import Configuration
import Diagnostics
import NoticeModel
import NoticeService
import Reports
import SourceText

/// What a notice must be to get into a published folder: no draft, and without errors.
struct PublishGate: Sendable {
  /// The day whose law applies.
  let asOf: CalendarDate
  let letsDrafts: Bool
  let letsErrors: Bool

  /// False where the notice is left out; the product then says why.
  func opens(
    for loaded: LoadedNotice, _ configuration: Configuration, _ product: inout RenderProduct
  ) -> Bool {
    // A notice that ends must be able to say so, whatever it lacks.
    if loaded.notice.status?.value == .withdrawn { return true }
    if loaded.notice.status?.value == .draft, !letsDrafts {
      product.isLeftOut = true
      product.complaint = draft(product.file.path.terminalSafe)
      return false
    }
    let report = NoticeLinter.lint(
      loaded, asOf: asOf, settings: configuration.rules, withCoverage: false)
    let errors = report.diagnostics.filter { $0.severity == .error }
    guard let first = errors.first else { return true }
    let count = count(errors.count)
    if letsErrors {
      product.mark = marked(product.file.path.terminalSafe, count)
      return true
    }
    product.isLeftOut = true
    product.outcome = .findings
    product.complaint = refused(place(of: first, in: report), count)
    return false
  }

  /// `path:line:column`.
  private func place(of finding: Diagnostic, in report: NoticeReport) -> String {
    let index = Int(finding.range.file.number)
    guard report.files.indices.contains(index) else { return report.path.terminalSafe }
    let file = report.files[index]
    let position = LineTable(file).position(of: finding.range.lowerBound)
    return "\(file.path.terminalSafe):\(position.line):\(position.column)"
  }

  private func count(_ errors: Int) -> String {
    "\(errors) \(Severity.error.word(for: errors, in: .ofThisRun))"
  }

  private func draft(_ path: String) -> String {
    say(
      fi: "\(path): luonnos, jätettiin pois (--drafts julkaisee luonnoksetkin)",
      sv: "\(path): utkast, utelämnades (--drafts publicerar även utkast)",
      en: "\(path): a draft, left out (--drafts publishes drafts too)")
  }

  private func refused(_ place: String, _ count: String) -> String {
    say(
      fi:
        "\(place): \(count), jätettiin pois; ”seloste lint” kertoo lisää, --allow-errors julkaisee",
      sv: "\(place): \(count), utelämnades; ”seloste lint” berättar mer, --allow-errors publicerar",
      en: "\(place): \(count), left out; “seloste lint” tells more, --allow-errors publishes it")
  }

  private func marked(_ path: String, _ count: String) -> String {
    say(
      fi: "\(path): \(count), julkaistu valitsimella --allow-errors",
      sv: "\(path): \(count), publicerad med --allow-errors",
      en: "\(path): \(count), published with --allow-errors")
  }
}
