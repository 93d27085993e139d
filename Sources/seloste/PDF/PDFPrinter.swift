import Foundation
import NoticeModel

/// Prints finished HTML pages to PDF with a program that is installed: Chromium, or WeasyPrint.
///
/// The page and its style sheet are all that the program sees: they stand in a folder of their own,
/// and the network is closed to it as far as its options go.
struct PDFPrinter: Sendable {
  /// Which program, and where it is.
  enum Program: Equatable, Sendable {
    case chromium(String)
    case weasyPrint(String)

    /// For people.
    var name: String {
      switch self {
      case .chromium: "Chromium"
      case .weasyPrint: "WeasyPrint"
      }
    }
  }

  let program: Program
  /// How long one page may take.
  private static let patience: TimeInterval = 60

  /// The first of Chromium's names in `PATH`, or else WeasyPrint. `SELOSTE_CHROMIUM` goes before.
  static func find(
    in environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> Result<PDFPrinter, PDFProblem> {
    if let chosen = environment["SELOSTE_CHROMIUM"], !chosen.isEmpty {
      guard isProgram(chosen) else { return .failure(.notExecutable(chosen)) }
      return .success(PDFPrinter(program: .chromium(chosen)))
    }
    // Relative folders in `PATH` are whatever the current folder is: not to be run from.
    let folders = (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    func path(of name: String) -> String? {
      folders.lazy.map { "\($0)/\(name)" }.first(where: isProgram)
    }
    for name in ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"] {
      if let path = path(of: name) { return .success(PDFPrinter(program: .chromium(path))) }
    }
    if let path = path(of: "weasyprint") {
      return .success(PDFPrinter(program: .weasyPrint(path)))
    }
    return .failure(.noProgram)
  }

  /// A page as PDF, the same bytes every time.
  /// - Parameters:
  ///   - styleSheet: what the page links to as `seloste.css`.
  ///   - date: the day that the document says it was made on: the notice's own.
  func print(
    html: [UInt8], styleSheet: [UInt8], date: CalendarDate?
  ) -> Result<[UInt8], PDFProblem> {
    guard let folder = PrivateFolder() else { return .failure(.noFolder) }
    // The page's own @page rules, if it has some, come after and win.
    let paper = Array("@page { size: A4; margin: 20mm 18mm; }\n".utf8)
    let page = Self.withoutSoftHyphens(html)
    guard case .success = FileWriter.write(page, to: folder.file("notice.html")),
      case .success = FileWriter.write(paper + styleSheet, to: folder.file("seloste.css"))
    else { return .failure(.noFolder) }
    let run = ChildProgram.run(
      path, arguments(in: folder), environment: environment(in: folder), folder: folder,
      patience: Self.patience)
    switch run {
    case .notStarted: return .failure(.notStarted(program.name))
    case .tooSlow: return .failure(.tooSlow(program.name))
    case .ended(_, let words):
      guard case .success(let bytes) = FileReader.read(folder.file("notice.pdf")),
        PDFBytes.isWhole(bytes)
      else { return .failure(.noResult(program.name, words)) }
      guard PDFBytes.isTagged(bytes) else { return .failure(.untagged(program.name)) }
      return .success(PDFBytes.dated(bytes, date))
    }
  }

  var path: String {
    switch program {
    case .chromium(let path), .weasyPrint(let path): path
    }
  }

  private func arguments(in folder: PrivateFolder) -> [String] {
    switch program {
    case .chromium:
      // Its sandbox refuses to work for the administrator, as in containers.
      let sandbox = geteuid() == 0 ? ["--no-sandbox"] : []
      return sandbox + [
        "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--no-default-browser-check",
        "--user-data-dir=\(folder.path)/profile", "--no-pdf-header-footer",
        "--print-to-pdf=\(folder.file("notice.pdf"))",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=http://127.0.0.1:9",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-default-apps", "--disable-extensions", "--metrics-recording-only",
        "--no-pings",
        "file://\(folder.file("notice.html"))",
      ]
    case .weasyPrint:
      return [
        "--pdf-variant", "pdf/ua-1", folder.file("notice.html"), folder.file("notice.pdf"),
      ]
    }
  }

  private func environment(in folder: PrivateFolder) -> [String: String] {
    [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      // Fonts carry dates too.
      "SOURCE_DATE_EPOCH": "946684800", "PYTHONHASHSEED": "0",
      "HOME": folder.path, "TMPDIR": folder.path, "LANG": "C.UTF-8", "TZ": "UTC",
      "http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9",
    ]
  }

  /// Soft hyphens would stay in the PDF's text: words could not be searched for, and screen readers
  /// would spell them out. Only the narrow columns of tables cannot do without.
  private static func withoutSoftHyphens(_ html: [UInt8]) -> [UInt8] {
    let (table, end) = (Array("<table".utf8), Array("</table".utf8))
    var result: [UInt8] = []
    result.reserveCapacity(html.count)
    var isInTable = false
    var index = 0
    while index < html.count {
      let rest = html[index...]
      switch html[index] {
      case UInt8(ascii: "<"):
        if rest.starts(with: table) { isInTable = true }
        if rest.starts(with: end) { isInTable = false }
      case 0xC2 where !isInTable && rest.dropFirst().first == 0xAD:
        index += 2
        continue
      default: break
      }
      result.append(html[index])
      index += 1
    }
    return result
  }

  private static func isProgram(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }
}
