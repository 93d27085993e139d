import NoticeModel
import SourceText

extension Notice {
  /// Whether the notice tells of a system's supplier among processors or recipients: by name, by the
  /// system that a processor runs, or by a category such as "järjestelmätoimittaja".
  func discloses(supplier: PartyName, of system: System) -> Bool {
    let processors = processors.value ?? []
    if processors.contains(where: { $0.systems.contains { $0.id == system.id.string } }) {
      return true
    }
    let recipients = recipients.value ?? []
    if recipients.contains(where: { $0.kind?.value == .processor }) { return true }
    var names: [LocalizedText] = processors.compactMap(\.name) + recipients.compactMap(\.name)
    names += processors.flatMap(\.subprocessors).compactMap(\.name)
    if names.contains(where: { name in
      PartyName(name).isSame(as: supplier)
        || name.variants.contains { SupplierWords.category.stand(in: $0.text.string) }
    }) {
      return true
    }
    // Texts that name it: "Järjestelmän toimittaja Mallin Ohjelmistot Oy ylläpitää palvelimia."
    let texts = processors.flatMap { [$0.text, $0.task] } + recipients.map(\.text)
    return texts.compactMap(\.self).contains { text in
      let words = PartyName(text).words
      return supplier.words.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
    }
  }

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
