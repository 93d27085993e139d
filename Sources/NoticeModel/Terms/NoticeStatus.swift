/// Where a notice is in its life.
package enum NoticeStatus: String, Term {
  /// Not to be published yet.
  case draft
  /// In force.
  case published
  /// No longer in force; its register has ended.
  case withdrawn

  package static let vocabulary = Vocabulary<NoticeStatus>([
    .init(.draft, fi: "luonnos", sv: "utkast"),
    .init(.published, fi: "julkaistu", sv: "publicerad"),
    .init(.withdrawn, fi: "poistettu", sv: "återkallad", also: ["poistunut"]),
  ])
}
