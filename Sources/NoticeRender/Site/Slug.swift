import NoticeModel
import SourceText

/// A notice's path in the published folder, without language and ending: `mallila/kotoutuminen`.
///
/// Made of small letters, digits, hyphens and slashes alone, so that it is a path and a web address
/// on every system, and can lead nowhere outside the folder.
package enum Slug {
  /// Deeper paths are folded into their last part.
  private static let deepest = 8

  /// The notice's own id, so that its address outlives its file; otherwise the file's path within
  /// the folder that was published.
  package static func of(_ notice: Notice, file: String) -> String {
    let fromID = notice.id.map { of(path: $0.string) } ?? ""
    if !fromID.isEmpty { return fromID }
    let fromFile = of(path: withoutEnding(file))
    return fromFile.isEmpty ? "x" : fromFile
  }

  /// The slug of a path; empty where the path names nothing.
  package static func of(path: String) -> String {
    var parts = path.unicodeScalars.split { $0 == "/" || $0 == "\\" }.map { String($0) }
      .filter { part in part.utf8.contains { $0 != UInt8(ascii: ".") && !$0.isSpace } }
    if parts.count > deepest {
      parts = parts.prefix(deepest - 1) + [parts[(deepest - 1)...].joined(separator: "-")]
    }
    let slug = parts.map(part).joined(separator: "/")
    return isReserved(slug) ? "\(slug)-1" : slug
  }

  private static func part(_ text: String) -> String {
    let slug = Identifier.slug(of: text)
    // Nothing of another alphabet is left: names that differ must still lead to different places.
    if slug == "x", !text.utf8.elementsEqual("x".utf8), !text.utf8.elementsEqual("X".utf8) {
      var hash = WordHash()
      for byte in text.utf8 { hash.add(byte) }
      return "x-" + String(hash.value, radix: 16)
    }
    return isDevice(slug) ? "\(slug)-1" : slug
  }

  /// The names of the site's own files.
  private static func isReserved(_ slug: String) -> Bool {
    if slug == "index" || slug == "seloste" || slug == "sitemap" { return true }
    guard slug.hasPrefix("sitemap-") else { return false }
    return slug.utf8.dropFirst("sitemap-".utf8.count).allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Names that Windows keeps for devices, whatever the ending.
  private static func isDevice(_ name: String) -> Bool {
    switch name {
    case "con", "prn", "aux", "nul": return true
    default:
      guard name.utf8.count == 4, name.hasPrefix("com") || name.hasPrefix("lpt") else {
        return false
      }
      return name.utf8.last.map { (0x30...0x39).contains($0) } ?? false
    }
  }

  private static func withoutEnding(_ file: String) -> String {
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex,
      !file[dot...].contains("/"), file[file.index(before: dot)] != "/"
    else { return file }
    return String(file[..<dot])
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
