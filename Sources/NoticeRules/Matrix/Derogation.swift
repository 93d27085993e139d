import Law
import NoticeModel

/// Research, statistics and archiving in the public interest, for which sections 31 and 32 of the
/// Data Protection Act allow derogations from the rights.
enum Derogation {
  /// Whether the basis cites these provisions, or the purpose is nothing else.
  static func isAllowed(under basis: LegalBasis, for purpose: Purpose?) -> Bool {
    if basis.statutes.contains(where: { $0.value?.allowsDerogation ?? false }) { return true }
    guard let text = purpose?.text?.first.text.string else { return false }
    return words.begin(text) && !further.stand(in: text)
  }

  private static let words = Cues([
    "tieteelli tutkimu", "tieteellinen ja historialli", "historialli tutkimu",
    "yleisen edun mukai arkisto",
    "vetenskaplig forskning", "historisk forskning", "arkivändamål av allmänt intresse",
    "scientific research", "historical research", "archiving in the public interest",
  ])

  /// The purpose goes on with something else.
  private static let further = Cues([
    "=ja asiakka", "=ja palvelu", "sekä", "=och klient", "=och service", "samt", "=and services",
    "as well as",
  ])
}

extension StatuteReference {
  /// Whether it is section 31 or 32 of the Data Protection Act, or section 4, points 3 and 4.
  fileprivate var allowsDerogation: Bool {
    guard act?.number == 1050, act?.year == 2018 else { return false }
    return parts.contains { part in
      guard part.kind == .section else { return false }
      switch part.numbers.first.number {
      case 31, 32: return true
      case 4: return part.point?.first.number == 3 || part.point?.first.number == 4
      default: return false
      }
    }
  }
}
