import NoticeModel
import SourceText

/// The statutes that a notice cites in fields of their own, wherever they stand.
extension Notice {
  /// The first cited statute that passes a test, in the order of the fields.
  package func firstStatute(
    where test: (Written<StatuteReference>) -> Bool
  ) -> Written<StatuteReference>? {
    var lists: [[Written<StatuteReference>]] = []
    lists.append(jointArrangement?.law ?? [])
    for purpose in purposes { lists += purpose.legalBases.map(\.statutes) }
    lists += legalBases.map(\.statutes)
    lists.append(specialCategories.value?.statutes ?? [])
    lists.append(criminalData.value?.statutes ?? [])
    lists += dataItems.map(\.statutes)
    lists += provision.map(\.statutes)
    lists += (sources.value ?? []).map(\.statutes)
    lists += (recipients.value ?? []).map(\.statutes)
    lists += retention.map(\.legalSource)
    lists.append(automatedDecisions.value?.statutes ?? [])
    if let rights {
      let all = [
        rights.information, rights.access, rights.rectification, rights.erasure,
        rights.restriction, rights.portability, rights.objection, rights.withdrawConsent,
        rights.noAutomatedDecision,
      ]
      lists += all.compactMap { $0.value?.statutes }
    }
    lists.append(publicity?.statutes ?? [])
    for list in lists {
      if let statute = list.first(where: test) { return statute }
    }
    return nil
  }
}
