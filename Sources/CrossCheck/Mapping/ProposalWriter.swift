import Diagnostics
import DocumentSyntax
import Law
import NoticeModel
import RegisterSchema
import SourceText

/// Writes proposals as entries of a mapping, with their evidence in words above each.
struct ProposalWriter {
  let keys: KeySet
  /// The names of categories by their codes.
  let categories: [String: Phrase]
  /// The spaces before each entry's hyphen.
  let indentation: Int
  /// Whether the evidence stands in words above each entry.
  let isExplained: Bool
  private(set) var lines: [String] = []

  /// The longest comment line, in characters.
  private static let longestLine = 160
  /// As many reasons are given of a column.
  private static let mostReasons = 6

  init(keys: KeySet, law: LawBook, indentation: Int = 2, isExplained: Bool = true) {
    self.keys = keys
    self.indentation = indentation
    self.isExplained = isExplained
    var categories: [String: Phrase] = [:]
    for category in law.dataCategories { categories[category.code] = category.name }
    self.categories = categories
  }

  // MARK: Whole files

  /// The head of a new file.
  mutating func writeHead() {
    let review = MappingNames.name(of: "review", keys)
    write(ScaffoldWords.head, ["review": review])
    let choices = ScaffoldWords.choices.map { field, value, meaning in
      ("\(MappingNames.name(of: field, keys)): \(say(value))", say(meaning))
    }
    let width = choices.map(\.0.count).max() ?? 0
    for (choice, meaning) in choices {
      let space = String(repeating: " ", count: width - choice.count + 3)
      lines.append("#   \(choice)\(space)\(meaning)")
    }
    write(ScaffoldWords.foot)
    writeList()
  }

  private mutating func write(_ phrase: Phrase, _ values: [String: String] = [:]) {
    lines += say(phrase, values).split(separator: "\n").map { "# " + $0 }
  }

  /// The key under which decisions stand.
  mutating func writeList() { lines.append(MappingNames.list(keys) + ":") }

  /// The proposals in their order, each table's together.
  mutating func write(_ proposals: [(proposal: MappingProposal, evidence: EvidenceFingerprint)]) {
    var last: (source: Int, table: TableName)?
    for (proposal, evidence) in proposals {
      guard isExplained else {
        entry(proposal, evidence)
        continue
      }
      let table = proposal.table.table
      if last?.source != proposal.source || last?.table != table { write(proposal.table, proposal) }
      last = (proposal.source, table)
      lines.append("")
      explain(proposal)
      entry(proposal, evidence)
    }
  }

  /// The text, with the line ends of the file that it is written to.
  func text(lineEnd: String = "\n") -> String { lines.map { $0 + lineEnd }.joined() }

  // MARK: One table, one column

  private mutating func write(_ table: TableVerdict, _ proposal: MappingProposal) {
    lines.append("")
    let name = proposal.isQualified ? table.table.description : table.table.name
    var values = ["table": name, "role": say(ScaffoldWords.role(table.role))]
    values["system"] = proposal.system
    comment(
      say(proposal.system == nil ? ScaffoldWords.table : ScaffoldWords.tableOfSystem, values))
    reasons(table.evidence)
  }

  private mutating func entry(_ proposal: MappingProposal, _ evidence: EvidenceFingerprint) {
    pair("columns", proposal.pattern, isFirst: true)
    if let system = proposal.system { pair("system", system) }
    if let item = proposal.item { pair("items", item) }
    if let category = proposal.category {
      let name = NoticeModel.DataCategory.vocabulary.name(of: category, in: keys)
      pair("category", name)
    }
    pair("review", YesNo.vocabulary.name(of: .yes, in: keys))
    line("  \(MappingNames.name(of: "evidence", keys)): \"\(evidence.text)\"")
  }

  private mutating func explain(_ proposal: MappingProposal) {
    let verdict = proposal.verdict
    let type = proposal.definition.type.name
    let question = say(proposal.question.phrase, ["category": guesses(verdict)])
    comment("\(verdict.column.column)\(type.isEmpty ? "" : " (\(type))"): \(question).")
    if let text = (proposal.definition.comment ?? proposal.definition.remark)?.text {
      comment(say(ScaffoldWords.comment, ["text": text]))
    }
    reasons(verdict.evidence)
    if verdict.flags.contains(.freeText) { comment(say(ScaffoldWords.freeText)) }
    if proposal.item == nil, !proposal.candidates.isEmpty {
      let list = proposal.candidates.prefix(8).joined(separator: ", ")
      comment(say(ScaffoldWords.candidates, ["list": list]))
    }
  }

  /// What a column seems to hold, in words with how surely.
  private func guesses(_ verdict: ColumnVerdict) -> String {
    verdict.categories.prefix(3).map { guess in
      let name = categories[guess.category].map { say($0) } ?? guess.category
      // No verdict is wholly sure.
      let share = guess.confidence.isFinite ? min(max(guess.confidence, 0), 0.99) : 0
      return "\(name) \(Int((share * 100).rounded()))\(keys == .english ? "%" : " %")"
    }.joined(separator: ", ")
  }

  /// Reasons that speak for personal data with a plus, and those against it with a minus.
  private mutating func reasons(_ evidence: [Evidence]) {
    for reason in evidence.prefix(Self.mostReasons) {
      let sign = reason.weight > 0 ? "+" : reason.weight < 0 ? "−" : "·"
      // Categories go by their codes there.
      let detail = categories[reason.detail].map { say($0) } ?? reason.detail
      comment("  \(sign) \(say(reason.kind.phrase, ["detail": detail]))")
    }
  }

  // MARK: Lines

  private func say(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
    Message(phrase, values).text(in: keys.language)
  }

  private mutating func pair(_ field: String, _ value: String, isFirst: Bool = false) {
    let name = MappingNames.name(of: field, keys)
    line("\(isFirst ? "- " : "  ")\(name): \(YAMLScalar.inline(value))")
  }

  /// Words of a schema may hold anything: what a file may not hold becomes a space.
  private mutating func comment(_ text: String) {
    let isPlain =
      text.utf8.count <= Self.longestLine
      && text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    if isPlain { return line("# " + text) }
    var plain = ""
    var count = 0
    for scalar in text.unicodeScalars {
      count += 1
      if count > Self.longestLine {
        plain += "…"
        break
      }
      let isBreak = scalar == "\n" || scalar == "\t"
      plain.unicodeScalars.append(
        isBreak || CharacterCheck.problem(of: scalar) != nil ? " " : scalar)
    }
    line("# " + plain)
  }

  private mutating func line(_ text: String) {
    lines.append(String(repeating: " ", count: indentation) + text)
  }
}
