import NoticeModel
import SourceText
import Wording

/// The statutes that a notice cites in fields of their own, wherever they stand.
extension Notice {
  /// The first cited statute that passes a test, in the order of the fields.
  package func firstStatute(
    where test: (Written<StatuteReference>) -> Bool
  ) -> Written<StatuteReference>? {
    func first<Holder>(
      in holders: [Holder], _ statutes: (Holder) -> [Written<StatuteReference>]
    ) -> Written<StatuteReference>? {
      for index in holders.indices {
        if let found = statutes(holders[index]).first(where: test) { return found }
      }
      return nil
    }
    func first(of rights: Rights) -> Written<StatuteReference>? {
      for name in RightName.allCases {
        guard case .stated(let right) = name.stated(in: rights) else { continue }
        if let found = right.statutes.first(where: test) { return found }
      }
      return nil
    }
    if let found = jointArrangement?.law.first(where: test) { return found }
    for purpose in purposes {
      if let found = first(in: purpose.legalBases, { $0.statutes }) { return found }
    }
    if let found = first(in: legalBases, { $0.statutes }) { return found }
    if let found = specialCategories.value?.statutes.first(where: test) { return found }
    if let found = criminalData.value?.statutes.first(where: test) { return found }
    if let found = first(in: dataItems, { $0.statutes }) { return found }
    if let found = first(in: provision, { $0.statutes }) { return found }
    if let found = sources.value.flatMap({ first(in: $0, { $0.statutes }) }) { return found }
    if let found = recipients.value.flatMap({ first(in: $0, { $0.statutes }) }) { return found }
    if let found = first(in: retention, { $0.legalSource }) { return found }
    if let found = automatedDecisions.value?.statutes.first(where: test) { return found }
    if let found = rights.flatMap({ first(of: $0) }) { return found }
    return publicity?.statutes.first(where: test)
  }
}
