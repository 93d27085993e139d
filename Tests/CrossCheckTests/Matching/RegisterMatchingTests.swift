import CrossCheck
import Foundation
import Law
import RegisterSchema
import SourceText
import TestSupport
import Testing

/// The five notices held against the registers of `schema/registers`, as their tables expect it.
@Suite("Notices and their registers")
struct RegisterMatchingTests {
  struct Register: Sendable, CustomTestStringConvertible {
    let name: String
    let parts: [String]
    let system: String?
    /// Columns told otherwise than the table says, by reasons that are sound too.
    let known: Set<String>
    var testDescription: String { name }

    var folder: URL { repositoryRoot.appending(path: "schema/registers/\(name)") }

    func check() throws -> RegisterCheck {
      var files: [SourceFile] = []
      for part in parts {
        let url = folder.appending(path: part)
        let urls =
          part.hasSuffix(".sql")
          ? [url]
          : try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
            .map { url.appending(path: $0) }
        for url in urls {
          files.append(
            SourceFile(
              id: FileID(UInt32(files.count + 1)), path: url.path,
              bytes: Array(try Data(contentsOf: url))))
        }
      }
      let schema =
        parts.allSatisfy { $0.hasSuffix(".sql") }
        ? SQLSchemaReader.read(files, dialect: nil).schema : MigrationReplay.read(files).schema
      let yaml = try String(
        contentsOf: repositoryRoot.appending(path: "notices/\(name).yaml"), encoding: .utf8)
      return RegisterCheck(
        notice: notice(yaml),
        sources: [RegisterSource(name: name, system: system, schema: schema)], law: .standard)
    }

    /// `table.column` with what the table says: disclosed, expected rule.
    func expectations() throws -> [(column: String, told: String, rule: String)] {
      let url = folder.appending(path: "\(name).expected.csv")
      return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst()
        .map { line in
          let fields = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
          try #require(fields.count > 4)
          return (fields[0] + "." + fields[1], fields[3], fields[4])
        }
    }
  }

  static let registers = [
    Register(name: "joensuu-clara", parts: ["clara.sql"], system: "clara", known: []),
    Register(
      name: "joensuu-kuntouttava", parts: ["vat.sql"], system: "vat",
      known: ["asiakas.ura_asiakasnumero"]),
    Register(
      name: "joroinen-maahanmuutto", parts: ["migrations"], system: "hakosalo", known: []),
    Register(
      name: "lappeenranta-maahanmuutto", parts: ["migrations", "migrations-raportointi"],
      system: nil, known: []),
    Register(
      name: "jyvaskyla-kotona", parts: ["asiakasrekisteri.sql"], system: "tilasto", known: []),
  ]

  @Test("Planted gaps are found", arguments: registers)
  func gaps(_ register: Register) throws {
    let check = try register.check()
    let gaps: Set<String> = [
      "XREF-COLUMN-UNDISCLOSED", "XREF-SPECIAL-COLUMN", "XREF-HETU-COLUMN",
      "XREF-CRIMINAL-COLUMN", "XREF-PROTECTED-ADDRESS",
    ]
    var count = 0
    for expected in try register.expectations()
    where expected.told == "no" && gaps.contains(expected.rule) {
      let told = check.say(expected.column)
      count += 1
      if register.known.contains(expected.column) { continue }
      #expect(told == "undisclosed" || told.hasPrefix("other group"), "\(expected.column): \(told)")
    }
    #expect(count > 0)
  }

  @Test("What is told is found, and false friends are not asked", arguments: registers)
  func told(_ register: Register) throws {
    let check = try register.check()
    var others: [String] = []
    let expectations = try register.expectations()
    for expected in expectations {
      let told = check.say(expected.column)
      let allowed: [String] =
        switch expected.told {
        case "yes": ["disclosed", "elsewhere", "unsure", "not asked"]
        case "section": ["disclosed", "elsewhere", "unsure", "not asked"]
        case "partial": ["other group"]
        case "na": ["not asked", "unsure", "elsewhere", "disclosed"]
        default: [told]
        }
      if !allowed.contains(where: told.hasPrefix) { others.append("\(expected.column): \(told)") }
    }
    #expect(others.count <= expectations.count / 10, "\(others)")
    let errors = others.filter { other in
      guard let column = check.columns.first(where: { other.hasPrefix(name($0) + ":") }) else {
        return true
      }
      // Free text has a rule of its own.
      if column.verdict.flags.contains(.freeText) { return false }
      return (column.verdict.categories.first?.confidence ?? 0) >= 0.8
        && !register.known.contains(name(column))
    }
    #expect(errors.isEmpty)
  }

  private func name(_ column: CheckedColumn) -> String {
    column.reference.table.name + "." + column.reference.column
  }
}
