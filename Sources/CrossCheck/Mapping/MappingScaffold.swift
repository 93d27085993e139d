import Diagnostics
import DocumentSyntax
import Law
import NoticeModel
import RegisterSchema
import SourceText

/// Proposes a mapping for review: the columns that are not told, not clear or not judged.
///
/// What people have written is never touched: an existing file is the beginning of the result,
/// byte for byte. A column of which the file speaks, be it a decision or a proposal, is not
/// proposed again. The same input gives the same bytes.
package struct MappingScaffold: Sendable {
  private let sources: [ClassifiedSource]
  private let notice: Notice
  private let law: LawBook
  private let existing: SourceFile?
  private let keys: KeySet

  /// - Parameter keys: the language of a new file's keys and comments; an existing one keeps its
  ///   own.
  package init(
    sources: [ClassifiedSource], notice: Notice, law: LawBook, existing: SourceFile?, keys: KeySet
  ) {
    self.sources = sources
    self.notice = notice
    self.law = law
    self.existing = existing
    self.keys = keys
  }

  /// The bytes of the file.
  ///
  /// - Parameters:
  ///   - disclosure: whether the notice tells of a column of a source.
  ///   - candidates: the items of the notice that tell of a category, by their ids.
  package func bytes(
    disclosure: (_ source: Int, _ column: Int) -> Disclosure,
    candidates: (_ category: String) -> [String]
  ) -> [UInt8] {
    let file = existing ?? SourceFile(path: "", text: "")
    let tree = DocumentReader.read(file, format: .yaml).tree
    let mapping = ColumnMapping.read(file)
    if mapping.diagnostics.contains(where: { $0.kind == .syntax }) { return file.bytes }
    let tail = MappingTail(tree)
    let keys = tail == .noList ? keys : mapping.keySet
    let spokenOf = mapping.columns(of: sources, notice: notice).isSpokenOf
    let proposals = proposals(disclosure, candidates, except: spokenOf)
    if file.bytes.isEmpty { return head(proposals, keys) }
    if proposals.isEmpty { return file.bytes }
    let open = appended(to: mapping, tail, proposals, keys)
    return open ?? commented(file, proposals, keys)
  }

  // MARK: What is asked

  private func proposals(
    _ disclosure: (Int, Int) -> Disclosure, _ candidates: (String) -> [String],
    except spokenOf: [[Bool]]
  ) -> [MappingProposal] {
    var found: [MappingProposal] = []
    var seen: Set<ProposalKey> = []
    for (number, source) in sources.enumerated() {
      let verdicts = source.classification
      // Where there are several sources, each is called by its system.
      let system = sources.count > 1 ? source.source.system : nil
      var next = 0
      for (place, table) in source.source.schema.tables.enumerated() {
        let first = next
        next += table.columns.count
        guard next <= verdicts.columns.count, place < verdicts.tables.count else { break }
        for (offset, column) in table.columns.enumerated() {
          let index = first + offset
          let verdict = verdicts.columns[index]
          if spokenOf.indices.contains(number), spokenOf[number][index] { continue }
          guard let question = ProposalQuestion(disclosure(number, index), verdict) else {
            continue
          }
          let proposal = MappingProposal(
            source: number, system: system, table: verdicts.tables[place], definition: column,
            verdict: verdict, question: question,
            candidates: Self.unique(
              verdict.categories.prefix(3).flatMap { candidates($0.category) }),
            isQualified: table.name.schema != source.source.schema.dialect.defaultSchema)
          let key = ProposalKey(system: system, pattern: proposal.pattern)
          guard ColumnPattern(proposal.pattern) != nil, seen.insert(key).inserted else { continue }
          found.append(proposal)
        }
      }
    }
    return found
  }

  private static func unique(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }

  // MARK: How it is written

  /// A new file.
  private func head(_ proposals: [MappingProposal], _ keys: KeySet) -> [UInt8] {
    var writer = ProposalWriter(keys: keys, law: law)
    writer.writeHead()
    writer.write(dated(proposals, keys))
    return Array(writer.text().utf8)
  }

  /// The proposals with the fingerprints of their evidence, as a check of the written entries would
  /// compute them.
  private func dated(
    _ proposals: [MappingProposal], _ keys: KeySet
  ) -> [(proposal: MappingProposal, evidence: EvidenceFingerprint)] {
    var writer = ProposalWriter(keys: keys, law: law, isExplained: false)
    writer.writeList()
    writer.write(proposals.map { ($0, EvidenceFingerprint(0)) })
    let mapping = ColumnMapping.read(SourceFile(path: "", text: writer.text()))
    let evidence = mapping.evidence(of: sources, notice: notice)
    guard evidence.count == proposals.count else {
      return proposals.map { ($0, EvidenceFingerprint(0)) }
    }
    return Array(zip(proposals, evidence)).map { (proposal: $0.0, evidence: $0.1) }
  }

  /// The file with entries added to its list; nil where that would change what it says.
  private func appended(
    to mapping: ColumnMapping, _ tail: MappingTail, _ proposals: [MappingProposal], _ keys: KeySet
  ) -> [UInt8]? {
    let indentation: Int
    switch tail {
    case .closed: return nil
    case .noList: indentation = 2
    case .list(let own): indentation = own
    }
    var writer = ProposalWriter(keys: keys, law: law, indentation: indentation)
    if tail == .noList { writer.writeList() }
    writer.write(dated(proposals, keys))
    let bytes = Self.joined(mapping.file.bytes, writer.lines)
    let after = ColumnMapping.read(
      SourceFile(id: mapping.file.id, path: mapping.file.path, bytes: bytes))
    let before = mapping.decisions.map(\.columns) + proposals.map { [Text($0.pattern)] }
    let isSame =
      after.decisions.map(\.columns) == before
      && after.diagnostics.map(\.id) == mapping.diagnostics.map(\.id)
    return isSame ? bytes : nil
  }

  /// The file with the proposals as comments, but for those that it has already.
  private func commented(
    _ file: SourceFile, _ proposals: [MappingProposal], _ keys: KeySet
  ) -> [UInt8] {
    let present = Set(
      file.bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        .map { String(decoding: $0, as: UTF8.self) })
    let name = MappingNames.name(of: "columns", keys)
    let new = proposals.filter {
      !present.contains("# - \(name): \(YAMLScalar.inline($0.pattern))")
    }
    if new.isEmpty { return file.bytes }
    var writer = ProposalWriter(keys: keys, law: law, indentation: 0)
    writer.write(dated(new, keys))
    return Self.joined(file.bytes, writer.lines.map { $0.isEmpty ? $0 : "# " + $0 })
  }

  /// Lines after a file's last byte, with the file's own line ends.
  private static func joined(_ bytes: [UInt8], _ lines: [String]) -> [UInt8] {
    let first = bytes.firstIndex(of: UInt8(ascii: "\n"))
    let isWindows = first.map { $0 > 0 && bytes[$0 - 1] == UInt8(ascii: "\r") } ?? false
    let end = Array((isWindows ? "\r\n" : "\n").utf8)
    var result = bytes
    if let last = bytes.last, last != UInt8(ascii: "\n") { result += end }
    for line in lines { result += Array(line.utf8) + end }
    return result
  }
}
