import CrossCheck
import Diagnostics
import NoticeModel
import RegisterSchema
import SourceText

/// The name of a column tells that its data come from a body or register that is not among the sources.
///
/// Names and their meanings are in `law/register-parties.csv`. Information only, where the source is named
/// and what comes from it is not told.
///
/// May be wrong: a number that the other register uses may have been asked of the data subject.
package enum SourceColumn: Rule {
  package static let about = RuleDescription(
    "XREF-SOURCE-COLUMN", .warning, concerns: ["sources"], item: .sources,
    law: [.gdpr(14, 2, "f")],
    message: Phrase(
      fi: "Sarake {table}.{column} viittaa tietolähteeseen {source}, jota selosteessa ei ole.",
      sv: "Kolumnen {table}.{column} hänvisar till källan {source} som saknas i beskrivningen.",
      en: "Column {table}.{column} points to source {source} not in the notice."),
    wrong: Phrase(
      fi: "Taulussa on VTJ-päivityksen päivä, mutta lähteissä on vain asiakas itse.",
      sv: "Tabellen har datum för BDS-uppdatering, men som källa nämns bara klienten.",
      en:
        "The table has the day of the population register's update, and the only source named is the client."
    ),
    advice: Phrase(
      fi: "Tietolähteet: asiakas itse, väestötietojärjestelmä",
      sv: "Källor: klienten själv, befolkningsdatasystemet",
      en: "Sources: the client, the Population Information System"),
    why: Phrase(
      fi: "Jos tietoja saadaan muualta kuin ihmiseltä itseltään, lähde on kerrottava.",
      sv: "Om uppgifter fås från annat håll än personen själv ska källan nämnas.",
      en: "Where data come from elsewhere than the person, the source must be told."),
    caveat: Phrase(
      fi: "Numero voi olla kysytty asiakkaalta itseltään.",
      sv: "Numret kan ha frågats av klienten själv.",
      en: "The number may have been asked of the client."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let view = context.register else { return }
    for mark in view.sources {
      guard let first = mark.columns.first else { continue }
      var values = view.values(first)
      values["source"] = mark.name
      let others = view.notes(for: mark.columns.dropFirst())
      switch told(mark, notice, context) {
      case .fully: continue
      case .named(let source):
        findings.report(
          withoutData, at: view.place(first), severity: .info, values,
          notes: [
            .fact(
              fi: "Lähde on tässä.", sv: "Källan finns här.", en: "The source is here.",
              at: source)
          ] + others)
      case .no:
        findings.report(
          about, at: view.place(first), severity: mark.isUncertain ? .info : nil, values,
          help: help(mark),
          notes: [
            .fact(
              fi: "Selosteen tietolähteet ovat tässä.", sv: "Beskrivningens källor finns här.",
              en: "The notice's sources are here.", at: notice.place(of: "sources"))
          ] + others)
      }
    }
  }

  private enum Told {
    case fully, no
    /// The source is named, and what comes from it is not.
    case named(SourceRange)
  }

  private static func told(
    _ mark: PartyMark, _ notice: Notice, _ context: RuleContext
  ) -> Told {
    let sources = (notice.sources.value ?? []).filter { source in
      source.words.contains { mark.cues.stand(in: $0.string) }
    }
    if sources.isEmpty {
      // The notice's own system is a source of its own.
      let isOwn = notice.systems.contains { system in
        system.name?.variants.contains { mark.cues.stand(in: $0.text.string) } ?? false
      }
      return isOwn ? .fully : .no
    }
    if sources.contains(where: \.tellsData),
      mark.columns.allSatisfy({ $0.disclosure.isDisclosed || isDay($0, context) })
    {
      return .fully
    }
    return .named(sources.first?.place ?? notice.place(of: "sources"))
  }

  /// When data were fetched is no data from the source.
  private static func isDay(_ column: CheckedColumn, _ context: RuleContext) -> Bool {
    switch context.crossCheck?.definition(of: column)?.type.family {
    case .date, .timestamp: true
    default: false
    }
  }

  private static let withoutData = RuleDescription(
    about.id, .info, concerns: about.concerns, item: nil, law: about.law,
    message: Phrase(
      fi:
        "Sarake {table}.{column} viittaa tietolähteeseen {source}. Seloste mainitsee lähteen mutta ei kerro, mitä tietoja siitä saadaan.",
      sv:
        "Kolumnen {table}.{column} hänvisar till källan {source}. Beskrivningen nämner källan men inte vilka uppgifter som fås därifrån.",
      en:
        "Column {table}.{column} points to source {source}. The notice names the source but not which data come from it."
    ),
    wrong: about.wrong,
    advice: Phrase(
      fi: "Kerro lähteen kohdalla, mitä tietoja siitä saadaan.",
      sv: "Ange vid källan vilka uppgifter som fås därifrån.",
      en: "Say beside the source which data come from it."),
    why: about.why, caveat: about.caveat)

  private static func help(_ mark: PartyMark) -> Message {
    Message(
      Phrase(
        fi: "Lisää tietolähteisiin: {source}", sv: "Lägg till bland källorna: {source}",
        en: "Add to the sources: {source}"), ["source": mark.name])
  }
}
