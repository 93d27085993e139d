import CrossCheck
import Diagnostics
import NoticeModel
import RegisterSchema
import SourceText

/// A comment of the schema tells another time of keeping than the notice does.
///
/// Compared with the entries on retention that are about the table, by its system, people and data,
/// as the calendar counts: 48 months are 4 years. Silent where one of them agrees, or where it cannot
/// be decided (30 days against a month).
///
/// May be wrong: the comment may tell of one column, or of a copy.
package enum RetentionMismatch: Rule {
  package static let about = RuleDescription(
    "XREF-RETENTION-MISMATCH", .error, concerns: ["retention"], item: .retention,
    law: [.gdpr(13, 2, "a")],
    message: Phrase(
      fi: "Säilytysaika poikkeaa: seloste {notice}, tietokanta {schema} ({table}).",
      sv: "Lagringstiden avviker: beskrivning {notice}, databas {schema} ({table}).",
      en: "Retention differs: notice {notice}, schema {schema} ({table})."),
    wrong: Phrase(
      fi: "Seloste: 4 vuotta. Taulun kommentti: säilytys 10 v.",
      sv: "Beskrivningen: 4 år. Tabellens kommentar: gallring 10 år.",
      en: "Notice: 4 years. The table's comment: retention P10Y."),
    advice: Phrase(
      fi: "Päätä säilytysaika ja kirjoita sama selosteeseen ja tietokantaan.",
      sv: "Besluta om lagringstiden och ange samma i beskrivningen och databasen.",
      en: "Decide on the period, and write the same in the notice and the schema."),
    why: Phrase(
      fi: "Seloste lupaa yhden ajan ja järjestelmä noudattaa toista.",
      sv: "Beskrivningen lovar en tid och systemet följer en annan.",
      en: "The notice promises one period and the system keeps to another."),
    caveat: Phrase(
      fi: "Kommentti voi koskea yhtä saraketta tai kopiota.",
      sv: "Kommentaren kan gälla en kolumn eller en kopia.",
      en: "The comment may be about one column or a copy."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let view = context.register else { return }
    // By table, which entries with a time are about it; the narrower ones first.
    var entries: [Int: [Retention]] = [:]
    for entry in notice.retention.sorted(by: { $0.isScoped && !$1.isScoped })
    where entry.period != nil {
      for table in view.tables(of: entry) { entries[table, default: []].append(entry) }
    }
    guard !entries.isEmpty else { return }
    for number in view.check.tables.indices {
      guard let own = entries[number], let table = view.definition(ofTable: number) else {
        continue
      }
      // A scoped entry goes before the general one.
      let scoped = own.filter(\.isScoped)
      let meant = scoped.isEmpty ? own : scoped
      let comments = [table.comment] + table.columns.flatMap { [$0.comment, $0.remark] }
      for comment in comments.compactMap(\.self) {
        guard let period = RetentionComments.period(in: comment.text),
          let entry = disagreeing(meant, period), let told = entry.period
        else { continue }
        findings.report(
          about, at: comment.place.isNowhere ? view.place(ofTable: number) : comment.place,
          [
            "notice": told.phrase, "schema": period.phrase,
            "table": view.name(ofTable: number),
          ],
          notes: [
            .fact(
              fi: "Selosteen säilytysaika on tässä.", sv: "Beskrivningens lagringstid finns här.",
              en: "The notice's period is here.", at: entry.keep?.range ?? entry.range)
          ])
        break
      }
    }
  }

  /// The first entry, where none of them agrees with the schema.
  private static func disagreeing(_ entries: [Retention], _ period: Period) -> Retention? {
    let agrees = entries.contains { entry in
      guard let told = entry.period else { return true }
      switch told.compare(to: period) {
      case .equal, .undecided: return true
      case .shorter: return entry.limit?.value == .minimum
      case .longer: return entry.limit?.value == .maximum
      }
    }
    return agrees ? nil : entries.first
  }
}

extension Retention {
  /// The time that the entry tells, also where words follow it.
  var period: Period? {
    keep?.value ?? keep.flatMap { Period.readBeginning(of: $0.text.string)?.period }
  }
}
