import CrossCheck
import Diagnostics
import NoticeModel
import SourceText

/// A long text about a person, and the notice does not say that free text is written.
///
/// Free text tends to collect data of special categories. Told where an item of the list says so ("vapaa
/// teksti", "muistiinpanot", "fritext"). Columns of one table are one finding.
///
/// May be wrong: a long text can be of a form whose questions are fixed.
package enum FreeTextColumn: Rule {
  package static let about = RuleDescription(
    "XREF-FREETEXT", .warning, concerns: ["dataItems"],
    law: [.gdpr(5, 1, "c"), .gdpr(9), .gdpr(25)],
    message: Phrase(
      fi:
        "Vapaatekstikenttä {table}.{column} voi sisältää arkaluonteista tietoa. Huomioi selosteessa ja ohjeista kirjaaminen.",
      sv:
        "Fritextfältet {table}.{column} kan innehålla känsliga uppgifter. Beakta i beskrivningen och ge anvisningar.",
      en: "Free-text column {table}.{column} may hold sensitive data."),
    wrong: Phrase(
      fi: "Käynnistä tallennetaan huomiot, mutta seloste ei mainitse vapaata tekstiä.",
      sv: "Om besöket sparas anteckningar, men beskrivningen nämner inte fritext.",
      en: "Remarks on the visit are stored, and the notice does not mention free text."),
    advice: Phrase(
      fi: "Käyntikirjaukset (vapaa teksti)", sv: "Besöksanteckningar (fritext)",
      en: "Visit notes (free text)"),
    why: Phrase(
      fi:
        "Vapaaseen tekstiin kertyy helposti tietoja, joita ei tarvita. Kerro siitä ja ohjeista kirjaajia.",
      sv: "I fritext samlas lätt uppgifter som inte behövs. Berätta om den och ge anvisningar.",
      en:
        "Free text easily collects data that are not needed. Tell of it, and guide those who write."
    ),
    caveat: Phrase(
      fi: "Kenttä voi olla lomakkeen osa, jonka kysymykset on rajattu.",
      sv: "Fältet kan höra till ett formulär vars frågor är avgränsade.",
      en: "The field may be part of a form whose questions are fixed."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let view = RegisterView(notice, context) else { return }
    let columns = view.columns(.freeText).filter { column in
      column.verdict.probability >= 0.5 && !tells(column, view)
        && column.decision?.acceptsFreeText != true
    }
    for group in columns.together(by: \.table) {
      findings.report(
        about, group, in: view, help: help(group, view), proposing: { proposal(group, view) })
    }
  }

  /// Whether an item that is free text tells it.
  private static func tells(_ column: CheckedColumn, _ view: RegisterView) -> Bool {
    guard case .disclosed(let items) = column.disclosure else { return false }
    return items.contains {
      view.check.items.indices.contains($0) && view.check.items[$0].isFreeText
    }
  }

  private static func help(_ columns: [CheckedColumn], _ view: RegisterView) -> Message {
    Message(
      Phrase(
        fi: "Lisää tietosisältöön, esimerkiksi: {items}. Ohjeista, mitä kenttään kirjataan.",
        sv: "Lägg till i datainnehållet, till exempel: {items}. Ge anvisningar om vad som skrivs.",
        en: "Add to the list of data, for example: {items}. Give guidance on what is written."),
      ["items": words(view)])
  }

  private static func words(_ view: RegisterView) -> Phrase { view.categoryName("FREETEXT") }

  private static func proposal(_ columns: [CheckedColumn], _ view: RegisterView) -> Proposal? {
    view.proposalToAdd(
      columns,
      saying: Phrase(
        fi: "[täydennä: mitä kirjataan] (vapaa teksti)",
        sv: "[fyll i: vad som antecknas] (fritext)",
        en: "[fill in: what is written] (free text)"))
  }
}
