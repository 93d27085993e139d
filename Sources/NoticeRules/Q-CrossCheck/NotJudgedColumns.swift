import CrossCheck
import Diagnostics
import NoticeModel
import RegisterSchema
import SourceText

/// Parts of a schema that could not be judged: JSON, XML and bytes, views whose columns are not known,
/// statements that were not understood, columns whose names do not tell.
///
/// Listed once for each schema, so that silence is never taken for "no personal data".
///
/// May be wrong: it claims nothing.
package enum NotJudgedColumns: Rule {
  package static let about = RuleDescription(
    "XREF-NOT-JUDGED", .info, concerns: ["register"],
    law: [.gdpr(5, 2)],
    message: Phrase(
      fi:
        "Tietorakenteessa {source} on kohtia, joista ei voi päätellä, onko niissä henkilötietoja ({count}).",
      sv:
        "Datastrukturen {source} har ställen där det inte går att avgöra om de har personuppgifter ({count}).",
      en:
        "Schema {source} has places of which it cannot be told whether they hold personal data ({count})."
    ),
    wrong: Phrase(
      fi: "JSON-sarakkeen sisältö jää kertomatta.",
      sv: "Innehållet i en JSON-kolumn lämnas obeskrivet.",
      en: "What a JSON column holds is left untold."),
    advice: Phrase(
      fi: "Katso kohdat ja määritä vastaavuus niille, joissa on henkilötietoja.",
      sv: "Granska ställena och ange motsvarighet för dem som har personuppgifter.",
      en: "Look at the places, and map those that hold personal data."),
    why: Phrase(
      fi: "Mitä ei voitu tutkia, se luetellaan, jotta vaikeneminen ei näytä puhtaalta tulokselta.",
      sv:
        "Det som inte kunde granskas räknas upp, så att tystnad inte ser ut som ett rent resultat.",
      en: "What could not be judged is listed, so that silence does not look like a clean result."),
    caveat: Phrase(
      fi: "Löydös kysyy eikä väitä.", sv: "Fyndet frågar och påstår inget.",
      en: "The finding asks and claims nothing."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let view = context.register else { return }
    let asked = Set(AmbiguousColumn.asked(view).map(ColumnKey.init))
    let rest = view.check.notJudged.filter { part in
      guard part.reason == .unsure, let number = part.column,
        view.check.columns.indices.contains(number)
      else { return true }
      return !asked.contains(ColumnKey(view.check.columns[number]))
    }
    for list in rest.together(by: \.source) {
      guard let first = list.first else { continue }
      let source =
        view.check.sources.indices.contains(first.source)
        ? view.check.sources[first.source].source.name : ""
      findings.report(
        about, at: view.place(ofSource: first.source),
        ["source": Phrase(source), "count": Phrase("\(list.count)")], help: view.helpToDecide,
        notes: list.prefix(most).map { part in
          Note(
            Message(reason(part.reason), ["name": name(part, view)]),
            at: part.place.isNowhere ? nil : part.place)
        } + view.noteOnRest(list.count - most))
    }
  }

  /// How many places are named.
  private static let most = 30

  /// A column without the schema that every table is in by default.
  private static func name(_ part: NotJudged, _ view: RegisterView) -> Phrase {
    guard let number = part.column, view.check.columns.indices.contains(number) else {
      return Phrase(part.name)
    }
    let column = view.check.columns[number]
    return Phrase("\(view.name(ofTable: column.table).fi).\(column.reference.column)")
  }

  private static func reason(_ reason: NotJudged.Reason) -> Phrase {
    switch reason {
    case .opaque:
      Phrase(
        fi: "{name}: JSON, XML tai tavuja", sv: "{name}: JSON, XML eller byte",
        en: "{name}: JSON, XML or bytes")
    case .unknownColumns:
      Phrase(
        fi: "{name}: näkymän sarakkeita ei voitu lukea",
        sv: "{name}: vyns kolumner kunde inte läsas",
        en: "{name}: the view's columns could not be read")
    case .skipped:
      Phrase(
        fi: "{name}: lausetta ei ymmärretty", sv: "{name}: satsen förstods inte",
        en: "{name}: the statement was not understood")
    case .unsure:
      Phrase(
        fi: "{name}: nimestä ja muista sarakkeista ei näe, onko kyse henkilötiedosta",
        sv: "{name}: namnet och de andra kolumnerna visar inte om det är en personuppgift",
        en: "{name}: its name and the other columns do not show whether it is personal data")
    }
  }
}
