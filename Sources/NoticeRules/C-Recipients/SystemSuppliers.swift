import NoticeModel
import SourceText

/// What the notice tells of its systems' suppliers among processors and recipients.
struct DisclosedSuppliers {
  /// Systems that a processor says it runs.
  private let systems: Set<String>
  private let names: PartyNames
  /// The words of texts that may name one: "Järjestelmän toimittaja Mallin Ohjelmistot Oy ylläpitää
  /// palvelimia." So many as a notice has, so that the time stays linear.
  private let texts: [[String]]

  /// Nil where suppliers are told as a category, such as "järjestelmätoimittaja": that is enough for
  /// all of them.
  init?(_ notice: borrowing Notice) {
    let processors = notice.processors.value ?? []
    let recipients = notice.recipients.value ?? []
    var all: [LocalizedText] = processors.compactMap(\.name) + recipients.compactMap(\.name)
    all += processors.flatMap(\.subprocessors).compactMap(\.name)
    let hasCategory =
      recipients.contains { $0.kind?.value == .processor }
      || all.contains { name in
        name.variants.contains { SupplierWords.category.stand(in: $0.text.string) }
      }
    if hasCategory { return nil }
    systems = Set(processors.flatMap(\.systems).map(\.id))
    names = PartyNames(all)
    let texts = processors.flatMap { [$0.text, $0.task] } + recipients.map(\.text)
    self.texts = texts.lazy.compactMap(\.self).prefix(PartyNames.most)
      .map { Array(PartyName($0).words.prefix(1000)) }
  }

  /// Whether a system's supplier is told: by name, or by the system that a processor runs.
  func tell(_ supplier: PartyName, of system: System) -> Bool {
    systems.contains(system.id.string) || names.contains(supplier)
      || texts.contains { words in
        supplier.words.allSatisfy { word in words.contains { $0.begins(with: word) } }
      }
  }
}

extension Notice {
  /// What the words of a denial of processors say; nil where there is no denial.
  var processorDenial: (text: LocalizedText?, range: SourceRange)? {
    if case .none(let text, let range) = processors { return (text, range) }
    return nil
  }
}

extension System {
  /// What the notice calls the system.
  var label: String { name?.first.text.string ?? id.string }
}
