import Diagnostics
import Law
import NoticeModel

/// Words that tell to which authority a complaint goes.
enum OmbudsmanWords {
  static let ombudsman = Cues([
    "tietosuojav", "tietosuoja v", "dataomb", "datao", "ombudsman", "valvontaviranomai",
    "tillsynsmyndig", "supervisory",
  ])
  static let others = Cues(["åland", "ahvenanma", "datainspektion"])
}

extension NoticeReading {
  /// Whether the authority for complaints is the Finnish Data Protection Ombudsman, or none is named.
  /// Åland has an authority of its own, and a notice that names another is not judged by the
  /// Ombudsman's contact details.
  func isToOmbudsman(_ complaint: Complaint?) -> Bool {
    func names(_ words: Cues) -> Bool {
      mentions(of: words).contains {
        $0.field == "complaint" && ($0.part == "authority" || $0.part == "text")
      }
    }
    if names(OmbudsmanWords.others) { return false }
    return !(complaint?.authority).isGiven || names(OmbudsmanWords.ombudsman)
  }
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
