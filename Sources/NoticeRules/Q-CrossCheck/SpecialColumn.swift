import CrossCheck
import Diagnostics
import NoticeModel
import SourceText

/// A column holds data of a special category, and the notice does not tell it, or tells it without a
/// condition of Article 9(2).
///
/// A warning where the verdict is not certain, where the notice tells the data elsewhere than in its list
/// and names a condition, or where it cites a national provision without the point of Article 9(2).
///
/// May be wrong: columns are known by their names.
package enum SpecialColumn: Rule {
  package static let about = RuleDescription(
    "XREF-SPECIAL-COLUMN", .error, concerns: ["dataItems", "specialCategories"], item: .categories,
    law: [.gdpr(9)],
    message: Phrase(
      fi:
        "Tietokannassa on erityiseen henkilötietoryhmään kuuluva sarake {table}.{column}, jota selosteessa ei ole.",
      sv:
        "Databasen har kolumnen {table}.{column} i en särskild kategori som saknas i beskrivningen.",
      en: "Special-category column {table}.{column} is not covered by the notice."),
    wrong: Phrase(
      fi: "Suunnitelmassa on uskonto, mutta seloste ei mainitse sitä.",
      sv: "Planen har religion, men beskrivningen nämner den inte.",
      en: "The plan has the religion, and the notice does not mention it."),
    advice: Phrase(
      fi: "Uskonto (9 artiklan 2 kohta a, nimenomainen suostumus)",
      sv: "Religion (artikel 9.2 a, uttryckligt samtycke)",
      en: "Religion (Art. 9(2)(a), explicit consent)"),
    why: Phrase(
      fi:
        "Erityisten henkilötietoryhmien käsittely on kielletty ilman 9 artiklan 2 kohdan edellytystä. Kerro tieto ja edellytys tai poista sarake.",
      sv:
        "Behandling av särskilda kategorier är förbjuden utan ett villkor i artikel 9.2. Nämn uppgiften och villkoret eller ta bort kolumnen.",
      en:
        "Special categories may not be processed without a condition of Art. 9(2). Tell the data and the condition, or drop the column."
    ),
    caveat: Phrase(
      fi:
        "Sarakkeet tunnistetaan nimestä, tyypistä ja taulujen yhteyksistä, ei tietojen sisällöstä.",
      sv: "Kolumnerna känns igen på namn, typ och tabellernas samband, inte på innehållet.",
      en: "Columns are known by their names, types and tables' links, not by what is in them."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let view = context.register else { return }
    let hasCondition =
      notice.specialCategories.value?.conditions.contains { !$0.isBlank } ?? false
    for column in view.columns(.special) {
      guard var severity = view.severity(column) else { continue }
      if case .otherGroup = column.disclosure,
        case .missing = view.check.tables[column.table].subjects,
        hasCondition
      {
        continue
      }
      if column.disclosure.isDisclosed {
        guard !hasCondition else { continue }
        if notice.citesNationalSpecialProvision { severity = .warning }
        findings.report(
          withoutCondition, at: view.place(column), severity: severity, view.values(column),
          notes: [noteOnItem(column, view)], because: view.reasons(column))
        continue
      }
      if case .elsewhere = column.disclosure, hasCondition { severity = .warning }
      findings.report(
        about, [column], in: view, severity: severity, help: help(column, view, hasCondition),
        // Without a condition the item alone would not be enough.
        proposing: { hasCondition ? view.proposalToAdd([column]) : nil })
    }
  }

  /// The same rule where the data are told, and the condition is not.
  private static let withoutCondition = RuleDescription(
    about.id, about.severity, concerns: about.concerns, item: about.item, law: about.law,
    message: Phrase(
      fi:
        "Sarake {table}.{column} kuuluu erityiseen henkilötietoryhmään. Seloste kertoo tiedon mutta ei 9 artiklan 2 kohdan edellytystä.",
      sv:
        "Kolumnen {table}.{column} hör till en särskild kategori. Beskrivningen nämner uppgiften men inte villkoret enligt artikel 9.2.",
      en:
        "Column {table}.{column} is of a special category. The notice tells the data but no condition of Art. 9(2)."
    ),
    wrong: about.wrong,
    advice: Phrase(
      fi: "Lisää selosteeseen 9 artiklan 2 kohdan edellytys, jonka nojalla tietoa käsitellään.",
      sv: "Lägg till det villkor i artikel 9.2 som behandlingen grundar sig på.",
      en: "Add the condition of Art. 9(2) on which the processing rests."),
    why: about.why, caveat: about.caveat)

  /// "Lisää tietosisältöön: uskonto (asiakkaat)", and the condition where there is none.
  private static func help(
    _ column: CheckedColumn, _ view: RegisterView, _ hasCondition: Bool
  ) -> Message {
    let help = view.helpToAdd([column])
    guard !hasCondition else { return help }
    return Message(
      Phrase(
        fi: help.phrase.fi + ". Kerro myös 9 artiklan 2 kohdan edellytys, tai poista sarake.",
        sv: help.phrase.sv + ". Ange också villkoret i artikel 9.2, eller ta bort kolumnen.",
        en: help.phrase.en + ". Tell the condition of Art. 9(2) too, or drop the column."),
      help.values)
  }

  private static func noteOnItem(_ column: CheckedColumn, _ view: RegisterView) -> Note {
    var place = view.notice.placeOfSpecialDeclaration
    if case .disclosed(let items) = column.disclosure, let item = items.first,
      view.check.items.indices.contains(item)
    {
      place = view.check.items[item].range
    }
    return .fact(
      fi: "Seloste kertoo tiedon tässä.", sv: "Beskrivningen nämner uppgiften här.",
      en: "The notice tells it here.", at: place)
  }
}
