import NoticeModel

/// What an address of the preview names. No part of an address is ever a path on the disk:
/// notices are numbers in a table.
package enum PreviewRoute: Equatable, Sendable {
  case list
  /// The findings beside the notice, in a language of the notice; its first if nil.
  case notice(Int, language: String?, format: PreviewFormat)
  /// The notice alone.
  case page(Int, language: String, format: PreviewFormat)
  /// The style sheet of notices' pages.
  case pageStyle
  case events
  case asset(PreviewAsset)

  /// The name of a notice's page, before language and ending.
  package static let pageName = "notice"

  /// Reads the path of a request, without what follows a question mark.
  /// - Returns: nil where there is nothing, or the token is not this run's.
  package static func read(_ uri: String, token: String) -> PreviewRoute? {
    let path = uri.prefix { $0 != "?" && $0 != "#" }
    guard path.utf8.count <= 256, path.hasPrefix("/") else { return nil }
    var parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 2, isEqual(String(parts.removeFirst()), token) else { return nil }
    if parts == [""] { return .list }
    if parts == ["events"] { return .events }
    if parts.count == 2, parts[0] == "assets" {
      return PreviewAsset(rawValue: String(parts[1])).map { .asset($0) }
    }
    guard parts.count >= 2, parts[0] == "n", let id = number(parts[1]) else { return nil }
    switch parts.count {
    case 2: return .notice(id, language: nil, format: .page)
    case 3: return file(String(parts[2]), of: id)
    case 4:
      guard let format = PreviewFormat(rawValue: String(parts[3])) else { return nil }
      return .notice(id, language: String(parts[2]), format: format)
    default: return nil
    }
  }

  /// `notice.fi.html` and what it links to.
  private static func file(_ name: String, of id: Int) -> PreviewRoute? {
    if name.hasSuffix(".css") { return .pageStyle }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == pageName,
      let format = PreviewFormat.allCases.first(where: { $0.ending == parts[2] })
    else { return nil }
    return .page(id, language: String(parts[1]), format: format)
  }

  /// A number as this program writes it.
  private static func number(_ text: Substring) -> Int? {
    guard let number = Int(text), number > 0, String(number) == text else { return nil }
    return number
  }

  /// Compares without telling by the time taken how much is right.
  private static func isEqual(_ a: String, _ b: String) -> Bool {
    let (a, b) = (Array(a.utf8), Array(b.utf8))
    guard a.count == b.count else { return false }
    return zip(a, b).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

/// The formats in which the preview shows a notice.
package enum PreviewFormat: String, CaseIterable, Sendable {
  case page
  case text

  /// The ending of the file.
  package var ending: String {
    switch self {
    case .page: "html"
    case .text: "txt"
    }
  }
}

/// The files that the preview's own pages use.
package enum PreviewAsset: String, CaseIterable, Sendable {
  case style = "preview.css"
  case script = "preview.js"
  case icon = "icon.svg"
}
