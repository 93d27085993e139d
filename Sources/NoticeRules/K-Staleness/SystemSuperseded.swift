import Diagnostics
import Law
import NoticeModel

/// A system or a guide that has been replaced nationally.
///
/// Which and when is a table of law: URA and Maire, and the VAHTI instructions. Systems are looked for
/// among the systems, guides in the item on security too.
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

  private static let words = Cues(LawBook.standard.supersededSystems.flatMap(\.patterns))

  /// What each pattern names.
  private static let systems = LawBook.standard.supersededSystems.flatMap { system in
    system.patterns.map { _ in system }
  }

  package static let cues = [words]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard !notice.isWithdrawn else { return }
    var told: Set<String> = []
    for mention in context.mentions(of: words) where systems.indices.contains(mention.pattern) {
      let system = systems[mention.pattern]
      guard system.fields.contains(mention.field), mention.field == "security" || !mention.isDenied,
        system.since <= context.day, told.insert(system.replacement.fi).inserted
      else { continue }
      let range = context.range(of: mention)
      findings.report(
        about, at: range,
        ["system": Phrase(mention.words), "replacement": system.replacement.phrase],
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
