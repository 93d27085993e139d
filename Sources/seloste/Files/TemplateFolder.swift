import Diagnostics
import Foundation
import NoticeRender
import Reports
import SourceText

/// The folder of `--templates`.
enum TemplateFolder {
  /// Reads the templates and the style sheet of a folder, not of those below it; what is wrong with
  /// them goes to standard error.
  ///
  /// - Returns: also the fingerprint of all that was read.
  static func read(
    _ folder: String, _ speech: SpeechOptions
  ) throws -> (templates: HTMLTemplates, fingerprint: Fingerprint) {
    var files = [SourceFile(path: "templates", text: "")]
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw complain(folder, access(folder, F_OK) == 0 ? .denied : .missing)
    }
    for name in names.sorted() where isTemplate(name) {
      let path = "\(folder)/\(name)"
      switch FileReader.read(path) {
      case .success(let bytes):
        files.append(SourceFile(id: FileID(UInt32(files.count)), path: path, bytes: bytes))
      case .failure(let problem): throw complain(path, problem)
      }
    }
    let (templates, diagnostics) = HTMLTemplates.overriding(with: Array(files.dropFirst()))
    report(diagnostics, files, folder, speech)
    guard let templates else { throw Outcome.usage }
    var parts = FingerprintParts()
    for file in files.dropFirst() {
      parts.add(String(file.path.dropFirst(folder.count)))
      parts.add(file.bytes)
    }
    return (templates, parts.fingerprint)
  }

  /// Whether a folder's file of that name belongs to its templates.
  static func isTemplate(_ name: String) -> Bool {
    name == HTMLTemplates.styleSheetName
      || (name.hasSuffix(HTMLTemplates.ending) && !name.hasPrefix("."))
  }

  private static func complain(_ path: String, _ problem: FileProblem) -> Outcome {
    StandardError.complain("\(path.terminalSafe): \(problem.description)")
    return .inputOutput
  }

  private static func report(
    _ diagnostics: [Diagnostic], _ files: [SourceFile], _ folder: String, _ speech: SpeechOptions
  ) {
    guard !diagnostics.isEmpty else { return }
    let report = NoticeReport(
      path: folder, title: nil, files: files, diagnostics: diagnostics, omitted: 0, coverage: [])
    let writer = ReportWriter(
      format: .text, language: speech.language,
      color: Terminal.isTerminal(STDERR_FILENO) && speech.usesColor, show: .warning,
      isQuiet: false)
    StandardError.write(String(decoding: writer.notice(report), as: UTF8.self))
  }
}
