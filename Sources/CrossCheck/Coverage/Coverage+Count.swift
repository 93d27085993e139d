import Law
import NoticeModel

/// Counting what a check found.
extension Coverage {
  init(_ check: RegisterCheck, _ notice: Notice, _ contents: NoticeContents, _ law: LawBook) {
    self.init()
    sources = Array(repeating: CoverageFigure(), count: check.sources.count)
    var byCategory: [String: CoverageFigure] = [:]
    var purposes = notice.purposes.map { PurposeCount($0, notice, contents) }
    for column in check.columns where column.disclosure.isAsked {
      let isDisclosed = column.disclosure.isDisclosed
      total.count(isDisclosed)
      sources[column.source].count(isDisclosed)
      if let category = column.category {
        byCategory[category, default: CoverageFigure()].count(isDisclosed)
      }
      for number in purposes.indices { purposes[number].count(column) }
    }
    categories = law.dataCategories.compactMap { category in
      byCategory[category.code].map { Part(name: category.code, figure: $0) }
    }
    self.purposes = purposes.map(\.part)
  }
}

/// One purpose: its people, the items that it needs, and its figure.
private struct PurposeCount {
  var part: Coverage.Part
  /// Codes of its people; empty for all.
  private let groups: [String]
  /// For each item whether the purpose needs it.
  private let needs: [Bool]

  init(_ purpose: Purpose, _ notice: Notice, _ contents: NoticeContents) {
    part = Coverage.Part(name: purpose.id.string, figure: CoverageFigure())
    let of = Set(purpose.of.map(\.id))
    groups = notice.dataSubjects.indices.filter { of.contains(notice.dataSubjects[$0].id.string) }
      .flatMap { contents.subjects[$0] }
    let named = Set(purpose.dataItems.map(\.id))
    needs = contents.items.map { item in
      let purposes = notice.dataItems[item.item.group].purposes
      if purposes.contains(where: { $0.id == purpose.id.string }) { return true }
      return named.contains(item.item.id) || purposes.isEmpty && named.isEmpty
    }
  }

  mutating func count(_ column: CheckedColumn) {
    if !groups.isEmpty, let group = column.verdict.group,
      !groups.contains(where: { PersonGroups.isNear($0, group) })
    {
      return
    }
    if case .disclosed(let items) = column.disclosure {
      part.figure.count(items.contains { needs[$0] })
    } else {
      part.figure.count(false)
    }
  }
}
