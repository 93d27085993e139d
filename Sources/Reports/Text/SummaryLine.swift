import Diagnostics

/// The words that end a report: how many notices, how many findings of each severity.
struct SummaryLine {
  let language: MessageLanguage
  let showInfo: Bool

  /// What was checked: "3 notices checked."
  func notices(_ count: Int) -> String {
    switch language {
    case .finnish:
      "\(number(count)) \(count == 1 ? "seloste" : "selostetta") tarkastettu"
    case .swedish:
      count == 1
        ? "1 dataskyddsbeskrivning granskad"
        : "\(number(count)) dataskyddsbeskrivningar granskade"
    case .english: "\(number(count)) \(count == 1 ? "notice" : "notices") checked"
    }
  }

  /// "2 errors", in the number's form.
  func count(_ count: Int, _ severity: Severity) -> String {
    "\(number(count)) \(severity.word(for: count, in: language))"
  }

  /// What is said where nothing is wrong.
  var clean: String {
    switch language {
    case .finnish: "Ei virheitä eikä varoituksia."
    case .swedish: "Inga fel eller varningar."
    case .english: "No errors or warnings."
    }
  }

  /// What is said where no file could be checked: never praise.
  var nothing: String {
    switch language {
    case .finnish: "Yhtään selostetta ei tarkastettu."
    case .swedish: "Ingen dataskyddsbeskrivning granskades."
    case .english: "No notice was checked."
    }
  }

  /// Tells that infos are there but not shown, and how to see them.
  func hidden(_ count: Int) -> String {
    let what = self.count(count, .info)
    return switch language {
    case .finnish: "\(what) piilotettu, näytä valitsimella --show info."
    case .swedish: "\(what) \(count == 1 ? "dold" : "dolda"), visas med --show info."
    case .english: "\(what) hidden; use --show info to see \(count == 1 ? "it" : "them")."
    }
  }

  /// All of it, coloured, with a line break at its end.
  func render(_ totals: ReportTotals, _ style: TextStyle) -> String {
    if totals.notices == 0 { return nothing + "\n" }
    var parts: [String] = []
    if totals.errors > 0 { parts.append(style.paint(count(totals.errors, .error), .error)) }
    if totals.warnings > 0 {
      parts.append(style.paint(count(totals.warnings, .warning), .warning))
    }
    if totals.infos > 0, showInfo { parts.append(style.paint(count(totals.infos, .info), .info)) }
    let checked = style.paint(notices(totals.notices), .strong)
    var text: String
    if totals.errors == 0, totals.warnings == 0 {
      text = "\(style.paint("✓", .good)) \(checked). \(clean)"
      if !parts.isEmpty { text += " \(parts.joined(separator: ", "))." }
    } else {
      text = "\(checked): \(parts.joined(separator: ", "))."
    }
    text += "\n"
    if totals.infos > 0, !showInfo { text += style.paint(hidden(totals.infos), .faint) + "\n" }
    return text
  }

  private func number(_ value: Int) -> String { ReportWords.number(value, language) }
}
