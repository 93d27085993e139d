import Diagnostics
import NoticeModel
import SourceText

/// The register holds data on people around the client, and they are no group of data subjects.
///
/// Family members, guardians, contact persons and employers' representatives are data subjects of
/// their own; as their data come from the client, Art. 14 concerns them. Told once for each kind of
/// person. Silent where a group names them, where there are no groups at all, and where the notice
/// says on what ground they are not informed.
///
/// May be wrong: "perhetiedot" may be about the client alone ("has a family").
package enum ThirdPersons: Rule {
  package static let about = RuleDescription(
    "GDPR14-THIRD-PERSONS", .warning, reads: .prose, concerns: ["dataItems", "dataSubjects"],
    law: [.gdpr(14, 1), .gdpr(14, 5)],
    message: Phrase(
      fi:
        "Rekisterissä on myös muiden henkilöiden tietoja (”{term}”). Lisää heidät rekisteröityjen ryhmiin.",
      sv:
        "Registret innehåller också andra personers uppgifter (”{term}”). Lägg till dem bland de registrerade.",
      en: "The register also holds data on others (“{term}”). Add them as data subjects."),
    wrong: Phrase(
      fi: "Tietosisältö: tiedot perheestä (rekisteröidyt: asiakkaat)",
      sv: "Datainnehåll: uppgifter om familjen (registrerade: klienter)",
      en: "Data: information on the family (data subjects: clients)"),
    advice: Phrase(
      fi: "Rekisteröidyt: asiakas; perheenjäsenet (nimi, syntymäaika, sukulaisuussuhde)",
      sv: "Registrerade: klienten; familjemedlemmarna (namn, födelsetid, släktskap)",
      en: "Data subjects: client; family members (name, date of birth, relationship)"),
    why: Phrase(
      fi:
        "Läheiset ja yhteyshenkilöt ovat itsekin rekisteröityjä: heillä on samat oikeudet, ja heitä on informoitava tai kerrottava poikkeuksen peruste.",
      sv:
        "Närstående och kontaktpersoner är själva registrerade: de har samma rättigheter och ska informeras, om inte en grund för undantag anges.",
      en:
        "Relatives and contact persons are data subjects themselves: they have the same rights and must be informed, unless a ground for exemption is told."
    ),
    caveat: Phrase(
      fi:
        "Jos tieto koskee vain asiakasta itseään (esimerkiksi lasten lukumäärä), muita ei tarvitse lisätä.",
      sv:
        "Om uppgiften bara gäller klienten (till exempel antalet barn) behöver andra inte läggas till.",
      en:
        "Where the item is about the client alone (for example the number of children), nobody need be added."
    ))

  package static let cues = [PersonWords.data, ExemptionWords.claims]

  /// The name of the item where it is short, or else the words.
  private static func term(_ mention: Mention) -> String {
    let name = mention.text.text.string
    return name.utf8.count <= 60 ? name : mention.words
  }

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let mentions = context.mentions(of: PersonWords.data).filter {
      $0.field == "dataItems" && ($0.part == "name" || $0.part == "title")
    }
    guard !mentions.isEmpty else { return }
    let groups = notice.dataSubjects.flatMap { group in
      [group.id.string] + (group.name.map { $0.variants.map(\.text.string) } ?? [])
    }
    guard !groups.isEmpty, !context.tellsGroundOfExemption else { return }
    var isAmongGroups: [PersonWords.Kind: Bool] = [:]
    var told: Set<PersonWords.Kind> = []
    var last = SourceRange.nowhere
    for mention in mentions {
      guard PersonWords.kinds.indices.contains(mention.pattern), !mention.isDenied,
        !mention.isBeside(PersonWords.officials)
      else { continue }
      let kind = PersonWords.kinds[mention.pattern]
      guard !told.contains(kind) else { continue }
      let isGroup =
        isAmongGroups[kind] ?? groups.contains { PersonWords.names(kind, $0) }
      isAmongGroups[kind] = isGroup
      if isGroup { continue }
      let range = context.range(of: mention)
      // "Työnantajan yhteyshenkilö" is one person.
      guard !last.holds(range) else { continue }
      told.formUnion(kind.alike)
      last = range
      findings.report(
        about, at: range, ["term": Phrase(term(mention))],
        because: [
          .fact(
            Phrase(
              fi: "Tämä tieto kertoo muustakin henkilöstä kuin asiakkaasta.",
              sv: "Uppgiften gäller också någon annan än klienten.",
              en: "This item is about another person than the client, too."), at: range),
          .fact(
            Phrase(
              fi: "Rekisteröityjen ryhmissä ei ole heitä.",
              sv: "De finns inte bland grupperna av registrerade.",
              en: "They are not among the groups of data subjects."),
            at: notice.place(of: "dataSubjects")),
        ])
    }
  }
}
