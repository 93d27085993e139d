import CrossCheck
import Diagnostics
import NoticeModel
import RegisterSchema
import SourceText

/// A schema belongs to a system that the notice does not list.
///
/// By the system that the schema's entry names, or else by the names of the database's own schemas and
/// of its file.
///
/// May be wrong: a file may be called by something else than the system.
package enum SystemName: Rule {
  package static let about = RuleDescription(
    "XREF-SYSTEM-NAME", .info, concerns: ["systems", "register"],
    law: [
      .gdpr(12, 1),
      .act(
        fi: "tiedonhallintalaki", sv: "informationshanteringslagen",
        en: "Act on Information Management", "906/2019", "5"),
    ],
    message: Phrase(
      fi: "Tietokanta kuuluu järjestelmään {system}, jota selosteessa ei mainita.",
      sv: "Databasen hör till systemet {system} som inte nämns i beskrivningen.",
      en: "The schema belongs to system {system} not in the notice."),
    wrong: Phrase(
      fi: "Tietorakenne koto_crm; selosteessa ei järjestelmiä",
      sv: "Datastruktur koto_crm; beskrivningen har inga system",
      en: "Schema koto_crm; no systems in the notice"),
    advice: Phrase(
      fi: "Järjestelmät: Koto-CRM", sv: "System: Koto-CRM", en: "Systems: Koto-CRM"),
    why: Phrase(
      fi: "Järjestelmän nimi auttaa lukijaa ja sitoo selosteen tiedonhallintamalliin.",
      sv:
        "Systemets namn hjälper läsaren och binder beskrivningen till informationshanteringsmodellen.",
      en: "The system's name helps the reader and ties the notice to the information model."),
    caveat: Phrase(
      fi: "Tiedoston nimi voi olla muu kuin järjestelmän nimi.",
      sv: "Filens namn kan vara något annat än systemets namn.",
      en: "The file may be called by something else than the system."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let view = context.register else { return }
    let ids = Set(notice.systems.map(\.id.string))
    var known: [String] = []
    let names = notice.systems.map(\.name) + [notice.register?.name, notice.title]
    for name in names {
      for variant in name?.variants ?? [] { known += NameIdeas.pieces(of: variant.text.string) }
    }
    for id in ids { known += NameIdeas.pieces(of: id) }
    for (number, source) in view.check.sources.enumerated() {
      guard let system = unknown(source.source, ids, known) else { continue }
      findings.report(
        about, at: view.place(ofSource: number), ["system": Phrase(system)],
        notes: [
          .fact(
            fi: "Selosteen järjestelmät ovat tässä.", sv: "Beskrivningens system finns här.",
            en: "The notice's systems are here.", at: notice.place(of: "systems"))
        ])
    }
  }

  /// The system that a schema tells of, where the notice does not have it.
  private static func unknown(
    _ source: RegisterSource, _ ids: Set<String>, _ known: [String]
  ) -> String? {
    if let system = source.system { return ids.contains(system) ? nil : system }
    var candidates: [String] = []
    for table in source.schema.tables {
      guard let schema = table.name.schema, schema != source.schema.dialect.defaultSchema,
        !candidates.contains(schema)
      else { continue }
      candidates.append(schema)
      if candidates.count > most { break }
    }
    if candidates.isEmpty { candidates = [fileName(source.name)] }
    let named = candidates.filter { !words(of: $0).isEmpty }
    // One database is one system: a name that is known is enough.
    let isKnown = named.contains { candidate in
      words(of: candidate).contains { word in
        known.contains { $0 == word || (word.utf8.count > 3 && $0.hasPrefix(word)) }
      }
    }
    return isKnown ? nil : named.first
  }

  private static let most = 8

  /// The words of a name that are of a system, and not of any file.
  private static func words(of name: String) -> [String] {
    NameIdeas.pieces(of: name).filter { $0.utf8.count >= 3 && !plain.contains($0) }
  }

  private static let plain: Set<String> = [
    "schema", "skeema", "migrations", "migration", "migraatiot", "migreringar", "sql", "dump",
    "database", "tietokanta", "databas", "register", "rekisteri", "main", "public", "structure",
    "prod", "test", "data", "app", "core", "flyway", "sqlite", "create", "tables", "taulut", "ddl",
    "database_url", "url", "env",
  ]

  /// A path's last part, without its ending.
  private static func fileName(_ path: String) -> String {
    let last = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    return String(Substring(last.prefix { $0 != UInt8(ascii: ".") }))
  }
}
