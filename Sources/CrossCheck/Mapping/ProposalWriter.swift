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
  private(set) var lines: [String] = []

  /// The longest comment line, in characters.
  private static let longestLine = 160
  /// As many reasons are given of a column.
  private static let mostReasons = 6

  init(keys: KeySet, law: LawBook, indentation: Int = 2) {
    self.keys = keys
    self.indentation = indentation
    var categories: [String: Phrase] = [:]
    for category in law.dataCategories { categories[category.code] = category.name }
    self.categories = categories
  }

  // MARK: Whole files

  /// The head of a new file.
  mutating func writeHead() {
    let names = ["review", "items", "category", "personal", "freeText"]
    var values: [String: String] = [:]
    for name in names { values[name] = MappingNames.name(of: name, keys) }
    let head = Message(ScaffoldWords.head, values).text(in: keys.language)
    lines += head.split(separator: "\n").map { "# " + $0 }
    writeList()
  }

  /// The key under which decisions stand.
  mutating func writeList() { lines.append(MappingNames.list(keys) + ":") }

  /// The proposals in their order, each table's together.
  mutating func write(_ proposals: [(proposal: MappingProposal, evidence: EvidenceFingerprint)]) {
    var last: (source: Int, table: TableName)?
    for (proposal, evidence) in proposals {
      let table = proposal.table.table
      if last?.source != proposal.source || last?.table != table { write(proposal.table, proposal) }
      last = (proposal.source, table)
      lines.append("")
      entry(proposal, evidence)
    }
  }

  /// The text, with the line ends of the file that it is written to.
  func text(lineEnd: String = "\n") -> String { lines.map { $0 + lineEnd }.joined() }

  // MARK: One table, one column

  private mutating func write(_ table: TableVerdict, _ proposal: MappingProposal) {
    lines.append("")
    var values = ["table": table.table.description, "role": say(ScaffoldWords.role(table.role))]
    values["system"] = proposal.system
    comment(
      say(proposal.system == nil ? ScaffoldWords.table : ScaffoldWords.tableOfSystem, values))
    reasons(table.evidence)
  }

  private mutating func entry(_ proposal: MappingProposal, _ evidence: EvidenceFingerprint) {
    explain(proposal)
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
      let share = min(max(guess.confidence, 0), 1) * 100
      return "\(name) \(Int(share.isFinite ? share.rounded() : 0))\(keys == .english ? "%" : " %")"
    }.joined(separator: ", ")
  }

  /// Reasons that speak for personal data with a plus, and those against it with a minus.
  private mutating func reasons(_ evidence: [Evidence]) {
    for reason in evidence.prefix(Self.mostReasons) {
      let sign = reason.weight > 0 ? "+" : reason.weight < 0 ? "−" : "·"
      comment("  \(sign) \(reason.message.text(in: keys.language))")
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
    var plain = ""
    for scalar in text.unicodeScalars.prefix(4 * Self.longestLine) {
      let isBreak = scalar == "\n" || scalar == "\t"
      plain.unicodeScalars.append(
        isBreak || CharacterCheck.problem(of: scalar) != nil ? " " : scalar)
    }
    line("# " + (plain.count > Self.longestLine ? plain.prefix(Self.longestLine - 1) + "…" : plain))
  }

  private mutating func line(_ text: String) {
    lines.append(String(repeating: " ", count: indentation) + text)
  }
}
