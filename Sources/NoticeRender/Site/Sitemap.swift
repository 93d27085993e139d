import DocumentSyntax
import NoticeModel

/// The list of addresses that search engines read (sitemaps.org, version 0.9), each page with its
/// other languages. Drafts and withdrawn notices are not in it.
package enum Sitemap {
  /// The protocol's limit for one file.
  package static let mostAddresses = 50_000
  /// Below the protocol's limit of 50 MB a file.
  private static let mostBytes = 45_000_000

  /// The files by name: `sitemap.xml`, or that and `sitemap-1.xml` … where one cannot hold all.
  ///
  /// - Parameters:
  ///   - baseURL: where the folder is on the web, ending in `/`.
  ///   - indexLanguages: the languages of the index pages, the first first; empty without an index.
  package static func files(
    _ entries: [SiteEntry], baseURL: String, indexLanguages: [LanguageTag],
    mostAddresses: Int = mostAddresses
  ) -> [(name: String, bytes: [UInt8])] {
    let base = XMLEscape.attribute(baseURL)
    var lists = AddressLists(most: max(1, mostAddresses), mostBytes: mostBytes)
    lists.add(base + "index", indexLanguages, updated: nil)
    let published = entries.filter { !$0.isDraft && !$0.isWithdrawn }
      .sorted { $0.slug.utf8.lexicographicallyPrecedes($1.slug.utf8) }
    for entry in published {
      lists.add(base + entry.slug, entry.languages, updated: entry.updated)
    }
    let files = lists.finish()
    guard files.count > 1 else { return files.map { ("sitemap.xml", $0) } }
    let names = files.indices.map { "sitemap-\($0 + 1).xml" }
    return [("sitemap.xml", index(base, names))] + zip(names, files).map { ($0, $1) }
  }

  /// The list of the lists.
  private static func index(_ base: String, _ names: [String]) -> [UInt8] {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

      """
    for name in names { text += "  <sitemap><loc>\(base)\(name)</loc></sitemap>\n" }
    return Array((text + "</sitemapindex>\n").utf8)
  }
}

/// Addresses in files of a limited size.
private struct AddressLists {
  let most: Int
  let mostBytes: Int
  private var files: [[UInt8]] = []
  private var bytes: [UInt8] = []
  private var count = 0

  init(most: Int, mostBytes: Int) {
    self.most = most
    self.mostBytes = mostBytes
  }

  /// - Parameter path: the address without language and ending, escaped.
  mutating func add(_ path: String, _ languages: [LanguageTag], updated: String?) {
    guard let first = languages.first else { return }
    var alternates = ""
    if languages.count > 1 {
      for language in languages {
        alternates += link(language.text, "\(path).\(language.text).html")
      }
      alternates += link("x-default", "\(path).\(first.text).html")
    }
    let changed = updated.map { "    <lastmod>\($0)</lastmod>\n" } ?? ""
    for language in languages {
      let url = """
          <url>
            <loc>\(path).\(language.text).html</loc>
        \(changed)\(alternates)  </url>

        """
      if count == most || bytes.count + url.utf8.count > mostBytes { close() }
      if count == 0 { bytes = Array(Self.head.utf8) }
      bytes += url.utf8
      count += 1
    }
  }

  mutating func finish() -> [[UInt8]] {
    if files.isEmpty, count == 0 { bytes = Array(Self.head.utf8) }
    if files.isEmpty || count > 0 { close() }
    return files
  }

  private mutating func close() {
    bytes += "</urlset>\n".utf8
    files.append(bytes)
    bytes = []
    count = 0
  }

  private func link(_ language: String, _ address: String) -> String {
    "    <xhtml:link rel=\"alternate\" hreflang=\"\(language)\" href=\"\(address)\"/>\n"
  }

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
    xmlns:xhtml="http://www.w3.org/1999/xhtml">

    """
}
