/// What a rendered notice leaves out: it helps those who keep the notice, and tells a reader
/// nothing of the processing. Ids are left out too; what they stand for is told by name.
package enum Unpublished {
  /// Canonical field paths and why they stay inside.
  package static let reasons: [(field: String, reason: String)] = [
    ("seloste", "the version of the notice language, for programs"),
    ("id", "a name for links and programs"),
    ("languages", "each language has a page of its own"),
    ("include", "the file's structure; the included fields are told"),
    ("owner", "who keeps the text up to date inside the organisation"),
    ("translations", "told on the page of the translation that is older than the notice"),
    ("reviewBy", "an internal deadline"),
    ("register.schemas", "paths and names of databases: internal, and useful to an attacker"),
    ("dataItems.items.id", "a name for references"),
    (
      "dataItems.mentionedUnder", "where an older document had it; the page has an order of its own"
    ),
    ("recipients.mentionedUnder", "as above"),
  ]

  static let fields = Set(reasons.map(\.field))
}
