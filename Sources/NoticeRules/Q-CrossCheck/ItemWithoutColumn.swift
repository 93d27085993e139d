import CrossCheck
import Diagnostics
import NoticeModel
import SourceText

/// The notice tells of data that no column of the register holds.
///
/// Items of one part of the list are one finding. Silent where the item is on paper, or in a system whose schema was not read. What no column could be
/// judged by is listed elsewhere.
///
/// May be wrong: the data may be in free text, in documents, or on paper.
package enum ItemWithoutColumn: Rule {
  package static let about = RuleDescription(
    "XREF-CATEGORY-NO-COLUMN", .info, concerns: ["dataItems"],
    law: [.gdpr(5, 1, "a"), .gdpr(5, 1, "c")],
    message: Phrase(
      fi: "Selosteen tietoa ”{term}” ei löydy tietokannasta.",
      sv: "Beskrivningens uppgift ”{term}” finns inte i databasen.",
      en: "Notice item “{term}” has no column."),
    wrong: Phrase(
      fi: "Seloste luettelee kotikunnan, jota tietokannassa ei ole.",
      sv: "Beskrivningen nämner hemkommunen, som databasen inte har.",
      en: "The notice lists the home municipality, which the database does not have."),
    advice: Phrase(
      fi: "Poista tieto, tai merkitse sille järjestelmä tai paperiaineisto, jossa se on.",
      sv: "Ta bort uppgiften, eller ange det system eller pappersmaterial där den finns.",
      en: "Remove it, or name the system or the papers in which it is."),
    why: Phrase(
      fi: "Seloste kertoo siitä, mitä todella käsitellään. Liika hämärtää sitä.",
      sv: "Beskrivningen berättar om det som verkligen behandlas. Det överflödiga skymmer det.",
      en: "The notice tells what is really processed. What is too much obscures it."),
    caveat: Phrase(
      fi: "Tieto voi olla vapaassa tekstissä, asiakirjoissa tai paperilla.",
      sv: "Uppgiften kan finnas i fritext, i handlingar eller på papper.",
      en: "The data may be in free text, in documents or on paper."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let view = context.register else { return }
    guard !view.check.columns.isEmpty else { return }
    let systems = Set(view.check.sources.compactMap(\.source.system))
    let items = view.check.items.filter { item in
      guard item.columns.isEmpty, !item.isOnPaper, item.name?.isBlank == false else { return false }
      if item.isFreeText, !view.columns(.freeText).isEmpty { return false }
      return item.systems.isEmpty || !systems.isDisjoint(with: item.systems)
    }
    for group in items.together(by: \.group) {
      guard let first = group.first else { continue }
      findings.report(
        about, at: first.range, ["term": term(first)],
        notes: group.dropFirst().prefix(most).map { item in
          Note(
            Message(
              Phrase(
                fi: "Samoin ”{term}”.", sv: "Även ”{term}”.", en: "Likewise “{term}”."),
              ["term": term(item)]), at: item.range)
        } + view.noteOnRest(group.count - 1 - most),
        because: [
          first.isUnderstood
            ? .fact(
              fi: "Mikään sarake ei vastaa tietoa.", sv: "Ingen kolumn motsvarar uppgiften.",
              en: "No column matches it.")
            : .fact(
              fi: "Sanaa ei tunneta. Määritä vastaavuus, jos sarake on olemassa.",
              sv: "Ordet är inte känt. Ange motsvarighet om det finns en kolumn.",
              en: "The word is not known. Map it if there is a column.")
        ])
    }
  }

  /// How many further items are named.
  private static let most = 20

  private static func term(_ item: CheckedItem) -> Phrase {
    Phrase(item.name?.first.text.string ?? "")
  }
}
