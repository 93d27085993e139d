import Diagnostics
import NoticeModel

/// A system or a guide that has been replaced nationally.
///
/// URA gave way to the employment services' A-TMT, the integration clients' Maire to Koto-AJ in 2025,
/// and the VAHTI instructions to the Information Management Act and the Julkri criteria. Systems are
/// looked for among the systems, guides in the item on security.
///
/// May be wrong: an old system may still hold old data.
package enum SystemSuperseded: Rule {
  package static let about = RuleDescription(
    "STALE-SYSTEM-SUPERSEDED", .info, reads: .prose, concerns: ["systems", "security"],
    law: [
      Citation(
        Phrase("kotoutuminen.fi: Koto-digi"), url: "https://kotoutuminen.fi/koto-digi-ukk"),
      .act(
        fi: "tiedonhallintalaki", sv: "informationshanteringslagen",
        en: "Act on Information Management in Public Administration", "906/2019", "13"),
    ],
    message: Phrase(
      fi: "Järjestelmä {system} on voinut korvautua ({replacement}). Tarkista.",
      sv: "Systemet {system} kan ha ersatts ({replacement}). Kontrollera.",
      en: "System {system} may have been superseded by {replacement}. Check."),
    wrong: Phrase(fi: "Järjestelmä: URA", sv: "System: URA", en: "System: URA"),
    advice: Phrase(
      fi: "Järjestelmä: työvoimaviranomaisen A-TMT", sv: "System: arbetskraftsmyndighetens A-TMT",
      en: "System: the employment authority's A-TMT"),
    why: Phrase(
      fi: "Lukijan on tiedettävä, missä hänen tietonsa nyt ovat.",
      sv: "Läsaren ska veta var uppgifterna finns nu.",
      en: "Readers must know where their data are now."),
    caveat: Phrase(
      fi: "Vanha järjestelmä voi yhä sisältää vanhoja tietoja. Kerro se silloin selosteessa.",
      sv: "Ett gammalt system kan fortfarande innehålla gamla uppgifter. Ange det i så fall.",
      en: "An old system may still hold old data. Say so then."))

  private struct Row {
    let fields: Set<String>
    /// The first day on which the new one was in use.
    let since: CalendarDate?
    let replacement: Phrase
  }

  private static let words = Cues([
    "!=URA", "!=URAn", "!=URAssa", "ura järjestelm", "ura tietojärjestelm", "!Maire", "!=VAHTI",
    "!=Vahti", "!VAHTI", "vahti ohje", "vahti anvisning",
  ])

  /// The row of each pattern.
  private static let rows: [Row] = {
    let employment = Row(
      fields: ["systems"], since: CalendarDate(year: 2023, month: 1, day: 1),
      replacement: Phrase(
        fi: "työvoimaviranomaisten A-TMT, Työmarkkinatori",
        sv: "arbetskraftsmyndigheternas A-TMT, Jobbmarknad",
        en: "the employment authorities' A-TMT, Job Market Finland"))
    let integration = Row(
      fields: ["systems"], since: CalendarDate(year: 2025, month: 1, day: 1),
      replacement: Phrase(
        fi: "kotoutumisen asiakastietojärjestelmä Koto-AJ",
        sv: "klientdatasystemet för integration Koto-AJ",
        en: "the client information system for integration, Koto-AJ"))
    let guide = Row(
      fields: ["systems", "security"], since: CalendarDate(year: 2020, month: 1, day: 1),
      replacement: Phrase(
        fi: "tiedonhallintalaki ja Julkri-kriteerit",
        sv: "informationshanteringslagen och Julkri-kriterierna",
        en: "the Information Management Act and the Julkri criteria"))
    return [
      employment, employment, employment, employment, employment, integration, guide, guide, guide,
      guide, guide,
    ]
  }()

  package static let cues = [words]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard !notice.isWithdrawn else { return }
    var told: Set<String> = []
    for mention in context.mentions(of: words) where rows.indices.contains(mention.pattern) {
      let row = rows[mention.pattern]
      guard row.fields.contains(mention.field), mention.field == "security" || !mention.isDenied,
        row.since.map({ $0 <= context.asOf }) ?? true,
        told.insert(row.replacement.fi).inserted
      else { continue }
      let range = context.range(of: mention)
      findings.report(
        about, at: range,
        ["system": Phrase(mention.words), "replacement": row.replacement],
        because: [
          .fact(
            Phrase(
              fi: "Tämän nimen takana oleva on korvattu valtakunnallisesti.",
              sv: "Det som namnet avser har ersatts nationellt.",
              en: "What this name stands for has been replaced nationally."), at: range)
        ])
    }
  }
}
