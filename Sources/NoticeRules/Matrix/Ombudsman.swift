import Diagnostics
import Law
import NoticeModel

extension Complaint {
  /// Whether the authority is the Finnish Data Protection Ombudsman. Åland has an authority of its
  /// own, and a notice that names another is not judged by the Ombudsman's contact details.
  package var isToOmbudsman: Bool {
    let texts = [authority, text].compactMap { $0 }.filter { !$0.isBlank }
    if texts.contains(where: { $0.has(Self.others) }) { return false }
    guard let authority, !authority.isBlank else { return true }
    return texts.contains { $0.has(Self.ombudsman) }
  }

  private static let ombudsman = Cues([
    "tietosuojav", "tietosuoja v", "dataomb", "datao", "ombudsman", "valvontaviranomai",
    "tillsynsmyndig", "supervisory",
  ])
  private static let others = Cues(["åland", "ahvenanma", "datainspektion"])
}

extension LawText {
  package subscript(_ language: MessageLanguage) -> String {
    switch language {
    case .finnish: fi
    case .swedish: sv
    case .english: en
    }
  }
}

extension Notice {
  /// The first of the notice's languages that Seloste speaks.
  var firstMessageLanguage: MessageLanguage {
    languages.lazy.compactMap { MessageLanguage(rawValue: $0.string) }.first ?? .finnish
  }
}
