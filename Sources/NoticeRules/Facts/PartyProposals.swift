import Diagnostics
import NoticeModel
import SourceText

extension Notice {
  /// A gap for the data protection officer's mailbox.
  package var officerMailbox: Text {
    gap(
      Phrase(
        fi: "[täydennä: tietosuojavastaavan sähköposti]",
        sv: "[fyll i: dataskyddsombudets e-post]", en: "[fill in: e-mail of the officer]"))
  }
}

extension Controller {
  /// The municipality's name and a gap for its organ in place of a name that is no controller's.
  /// None where the stated kind is wrong too, or the name stands in several languages.
  package func namingAuthority(of notice: Notice) -> Proposal? {
    switch kind?.value {
    case nil, .municipality, .organ: break
    default: return nil
    }
    guard let name, name.rest.isEmpty, let municipality = notice.municipality?.name,
      !municipality.isBlank
    else { return nil }
    let organ = notice.gap(
      Phrase(fi: "[täydennä: toimielin]", sv: "[fyll i: organ]", en: "[fill in: organ]"))
    return .replacing(
      name.range, with: "\(municipality.first.text.string), \(organ.string)", .placeholder)
  }
}
