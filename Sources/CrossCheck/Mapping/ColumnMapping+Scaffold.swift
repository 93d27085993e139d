import Law
import NoticeModel
import RegisterSchema
import SourceText

extension ColumnMapping {
  /// A mapping file for review: an existing file byte for byte, and after it a proposal for every
  /// column that the notice does not tell, that is not clear or that could not be judged, and of
  /// which the file does not speak yet. The same input gives the same bytes; a file with an error
  /// of YAML comes back as it is.
  ///
  /// - Parameter keys: the language of a new file's keys and comments; an existing one keeps its
  ///   own.
  package static func scaffold(
    for check: RegisterCheck, notice: Notice, existing: SourceFile?, keys: KeySet, law: LawBook
  ) -> [UInt8] {
    let scaffold = MappingScaffold(
      sources: check.sources, notice: notice, law: law, existing: existing, keys: keys)
    var disclosures = check.sources.map {
      [Disclosure](repeating: .notAsked, count: $0.classification.columns.count)
    }
    var starts: [Int?] = Array(repeating: nil, count: disclosures.count)
    for (number, column) in check.columns.enumerated()
    where disclosures.indices.contains(column.source) {
      let start = starts[column.source] ?? number
      starts[column.source] = start
      guard disclosures[column.source].indices.contains(number - start) else { continue }
      disclosures[column.source][number - start] = column.disclosure
    }
    var items: [String: [String]] = [:]
    for item in check.items {
      for category in item.categories { items[category, default: []].append(item.id) }
    }
    return scaffold.bytes(
      disclosure: { disclosures[$0][$1] }, candidates: { items[$0] ?? [] })
  }

  /// The fingerprint of what is known of each decision's columns now.
  func evidence(of sources: [ClassifiedSource], notice: Notice) -> [EvidenceFingerprint] {
    var resolver = MappingResolver(self, NoticeItems(notice))
    for (number, source) in sources.enumerated() { resolver.resolve(source, number) }
    return resolver.evidence.map(\.fingerprint)
  }
}
