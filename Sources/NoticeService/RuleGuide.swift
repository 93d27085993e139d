import Diagnostics
import NoticeModel
import NoticeRules
import Reports

/// What the program can tell of its rules, without a notice.
package struct RuleGuide: Sendable {
  /// What a person's words for a rule came to.
  package enum Lookup: Sendable {
    case rule(RuleCard)
    /// Several ids hold the words.
    case several([RuleCard])
    /// A finding of reading, not of a rule.
    case finding(FindingFamily)
    /// Nothing; the ids that are nearest.
    case nothing(nearest: [DiagnosticID])
  }

  /// Which rules to list.
  package struct Filter: Sendable {
    /// A section's letter, or words of its title.
    package var section: String?
    package var severity: Severity?
    package var search: String?
    /// As people write it: `13(2)(a)`, `13.2 a`, `13`.
    package var article: String?

    package init() {}
  }

  /// All rules, by section.
  package let cards: [RuleCard]

  /// - Parameter change: what the municipality has decided of a rule.
  package init(change: (DiagnosticID) -> RuleCard.Change? = { _ in nil }) {
    cards = RuleRegistry.sections.flatMap { section, rules in
      rules.map { RuleCard($0.about, section, change($0.about.id)) }.sorted { $0.id < $1.id }
    }
  }

  /// Finds a rule by its id in any case, or by a part of it.
  package func find(_ words: String) -> Lookup {
    let wanted = Self.idForm(words)
    if let card = cards.first(where: { $0.id.name == wanted }) { return .rule(card) }
    if let family = FindingFamily(id: wanted) { return .finding(family) }
    let several = wanted.isEmpty ? [] : cards.filter { $0.id.name.contains(wanted) }
    switch several.count {
    case 0: return .nothing(nearest: nearestIDs(to: wanted))
    case 1: return .rule(several[0])
    default: return .several(several)
    }
  }

  /// The rules that pass a filter.
  package func list(_ filter: Filter) -> [RuleCard] {
    let article = filter.article.map(ArticleWords.init)
    let search = filter.search?.lowercased()
    return cards.filter { card in
      if let section = filter.section, !card.isIn(section) { return false }
      if let severity = filter.severity, card.change?.level ?? card.severity.name != severity.name {
        return false
      }
      if let search, !card.says(search) { return false }
      if let article, !article.names(anyOf: card.law) { return false }
      return true
    }
  }

  /// Ids that are spelt nearly so, then those that share the most words.
  private func nearestIDs(to wanted: String) -> [DiagnosticID] {
    let ids = cards.map(\.id)
    var found: [DiagnosticID] = []
    if let near = nearest(to: wanted, among: ids.map(\.name)) { found.append(DiagnosticID(near)) }
    let words = Set(wanted.split(separator: "-").filter { $0.count > 2 })
    let shared = ids.map { id in
      (id: id, count: id.name.split(separator: "-").count { words.contains($0) })
    }
    let best = shared.map(\.count).max() ?? 0
    if best > 0 {
      found += shared.filter { $0.count == best && !found.contains($0.id) }.map(\.id)
    }
    return Array(found.prefix(5))
  }

  /// `dpo missing` as an id would have it: `DPO-MISSING`.
  private static func idForm(_ words: String) -> String {
    words.split(whereSeparator: { $0 == " " || $0 == "_" || $0 == "-" }).joined(separator: "-")
      .uppercased()
  }
}

extension RuleCard {
  fileprivate init(_ rule: RuleDescription, _ section: RuleSection, _ change: Change?) {
    let names = rule.concerns.map { name in
      Notice.table.fields.first { $0.name.en == name }.map {
        Phrase(fi: $0.name.fi, sv: $0.name.sv, en: $0.name.en)
      } ?? Phrase(name)
    }
    self.init(
      id: rule.id, section: (section.rawValue, section.title), severity: rule.severity,
      change: change, message: rule.message, wrong: rule.wrong, advice: rule.advice, why: rule.why,
      caveat: rule.caveat, law: rule.law, fields: names, articles: rule.item?.articles)
  }

  /// Whether the card is of a section that the user names by its letter or a part of its title.
  fileprivate func isIn(_ name: String) -> Bool {
    let name = name.lowercased()
    if name.utf8.count == 1 { return section.letter.lowercased() == name }
    return MessageLanguage.allCases.contains { section.title[$0].lowercased().contains(name) }
  }

  /// Whether words in small letters stand in the id, the law or the texts, in any language.
  fileprivate func says(_ words: String) -> Bool {
    if id.name.lowercased().contains(words) { return true }
    let phrases = [message, advice, why, caveat, wrong] + law.map(\.label)
    return MessageLanguage.allCases.contains { language in
      phrases.contains { $0[language].lowercased().contains(words) }
    }
  }
}

/// An Article as people write it, in parts: `13(2)(a)`, `13.2.a` and `13 2 a` are the same.
private struct ArticleWords {
  /// How English labels of the GDPR's Articles begin.
  private static let regulation = "GDPR Art. "

  private let parts: [String]

  init(_ text: String) {
    parts = Self.parts(of: text).filter {
      !["ART", "ARTIKLA", "ARTIKEL", "GDPR"].contains($0)
    }
  }

  /// Whether a citation is of this Article, or of a part of it.
  func names(anyOf law: [Citation]) -> Bool {
    guard !parts.isEmpty else { return false }
    return law.contains { citation in
      let label = citation.label.en
      guard label.hasPrefix(Self.regulation) else { return false }
      return Self.parts(of: String(label.dropFirst(Self.regulation.count))).starts(with: parts)
    }
  }

  private static func parts(of text: String) -> [String] {
    text.uppercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
