import Diagnostics
import NoticeModel
import Wording

/// What would surprise or affect a reader most, in the order of how deep it goes.
extension FirstLayerBuilder {
  var notable: [FirstLayer.Point] {
    var points: [FirstLayer.Point] = []
    decisions(&points)
    sensitive(&points)
    people(&points)
    origin(&points)
    whereTo(&points)
    time(&points)
    return points
  }

  private func decisions(_ points: inout [FirstLayer.Point]) {
    if notice.automatedDecisions.value != nil {
      points.append(point(Notable.automatedDecisions, .decisions))
    }
    if notice.profiling.value != nil { points.append(point(Notable.profiling, .decisions)) }
  }

  private func sensitive(_ points: inout [FirstLayer.Point]) {
    let kinds = specialKinds
    if !kinds.isEmpty {
      points.append(point(Notable.specialCategories, kinds, .dataItems))
    } else if notice.specialCategories.value != nil {
      points.append(point(Notable.specialCategoriesUnnamed, .dataItems))
    }
    let isCriminal =
      notice.criminalData.value != nil
      || notice.dataItems.contains { group in
        group.criminal?.value == .yes || group.items.contains { $0.criminal?.value == .yes }
      }
    if isCriminal { points.append(point(Notable.criminalData, .dataItems)) }
  }

  /// The special categories that the notice names, each once.
  private var specialKinds: [Span] {
    var seen: Set<SpecialCategory> = []
    var kinds: [Span] = []
    for group in notice.dataItems {
      for choice in [group.special] + group.items.map(\.special) {
        guard let value = choice?.value, seen.insert(value).inserted else { continue }
        kinds.append(speech.say(value.wording))
      }
    }
    return kinds
  }

  private func people(_ points: inout [FirstLayer.Point]) {
    if notice.dataSubjects.contains(where: { $0.children?.value == .yes }) {
      points.append(point(Notable.children, .dataSubjects))
    }
    let isDuty = notice.provision.contains { $0.kind?.value == .statutory }
    let isNeeded = notice.provision.contains {
      $0.kind?.value == .contractual || $0.kind?.value == .neededForContract
    }
    if isDuty { points.append(point(Notable.statutoryProvision, .provision)) }
    if isNeeded { points.append(point(Notable.contractualProvision, .provision)) }
    if notice.purposes.contains(where: { $0.furtherPurpose?.value == .yes }) {
      points.append(point(Notable.furtherPurpose, .purposes))
    }
  }

  private func origin(_ points: inout [FirstLayer.Point]) {
    let others = (notice.sources.value ?? []).filter {
      $0.kind != nil && $0.kind?.value != .subject
    }
    let names = others.compactMap { speech.name($0.name).map(short) }
    if !names.isEmpty { points.append(point(Notable.otherSources, names, .sources)) }
  }

  private func whereTo(_ points: inout [FirstLayer.Point]) {
    let recipients = (notice.recipients.value ?? []).compactMap {
      speech.name($0.name).map(short)
    }
    if !recipients.isEmpty { points.append(point(Notable.recipients, recipients, .recipients)) }
    if let transfers = notice.transfers.value {
      let countries = transfers.compactMap { speech.written($0.country) }
      points.append(
        countries.isEmpty
          ? point(Notable.transfersUnnamed, .transfers)
          : point(Notable.transfers, countries, .transfers))
    }
  }

  private func time(_ points: inout [FirstLayer.Point]) {
    if notice.retention.contains(where: { $0.permanent?.value == .yes }) {
      points.append(point(Notable.permanent, .retention))
    }
  }

  private func point(_ phrase: Phrase, _ section: SectionHeading) -> FirstLayer.Point {
    FirstLayer.Point(speech.say(phrase), section)
  }

  /// "Tietoja saadaan myös muualta: Maahanmuuttovirasto, DVV."; more than four are left to the
  /// section itself.
  private func point(
    _ phrase: Phrase, _ names: [Span], _ section: SectionHeading
  ) -> FirstLayer.Point {
    let most = 4
    var list = names.prefix(most).map(\.text).joined(separator: ", ")
    if names.count > most { list += " " + Notable.andOthers[speech.spoken] }
    return FirstLayer.Point(Span(phrase[speech.spoken] + " " + list + "."), section)
  }
}
