import Diagnostics
import NoticeModel

/// Every entry on retention is about a part of the register, and some part is left without one.
///
/// Art. 13(2)(a) asks for the period of all data: each group of data subjects, purpose and medium
/// (paper, form, system). An entry without a scope covers everything. What an entry is about follows
/// from its groups, purposes, systems and items, and from what the notice links to them; where no
/// link is known, an entry counts for all.
///
/// May be wrong: an entry may cover more than its scope says.
package enum RetentionGroup: Rule {
  package static let about = RuleDescription(
    "GDPR13-2A-RETENTION-GROUP", .warning,
    concerns: ["retention", "dataSubjects", "purposes", "systems", "dataItems"], item: .retention,
    law: [.gdpr(13, 2, "a")],
    message: Phrase(
      fi: "Säilytysaika puuttuu: {scope}.",
      sv: "Lagringstid saknas för: {scope}.",
      en: "Retention is missing for: {scope}."),
    wrong: Phrase(
      fi: "Vapaaehtoisten tiedot poistetaan kahden vuoden jälkeen. (Entä asiakkaiden?)",
      sv: "De frivilligas uppgifter raderas efter två år. (Klienternas då?)",
      en: "Volunteers' data are deleted after two years. (And the clients'?)"),
    advice: Phrase(
      fi:
        "Vapaaehtoiset 2 vuotta viimeisestä toiminnasta; asiakkaat 5 vuotta asiakkuuden päättymisestä; käyttäjätunnukset 1 vuosi viimeisestä kirjautumisesta",
      sv:
        "Frivilliga 2 år från den senaste insatsen; klienter 5 år från det att kundrelationen upphört; användarkonton 1 år från den senaste inloggningen",
      en:
        "Volunteers 2 years from the last activity; clients 5 years from the end of the client relationship; user accounts 1 year from the last login"
    ),
    why: Phrase(
      fi:
        "Jokaisen, jonka tietoja käsitellään, on saatava tietää, kauanko juuri hänen tietojaan säilytetään. Aika tarvitaan myös paperille, lomakkeille ja kullekin järjestelmälle.",
      sv:
        "Alla vars uppgifter behandlas ska få veta hur länge just deras uppgifter lagras. En tid behövs också för papper, blanketter och varje system.",
      en:
        "All whose data are processed must learn how long their own data are kept. Paper, forms and each system need a time too."
    ),
    caveat: Phrase(
      fi:
        "Jos jokin säilytysaika koskee koko rekisteriä, jätä siitä rajaus (koskee, tarkoitukset, järjestelmät, tiedot) pois.",
      sv:
        "Om en lagringstid gäller hela registret, lämna bort avgränsningen (avser, ändamål, system, uppgifter).",
      en:
        "Where a period is for the whole register, leave out its scope (of, purposes, systems, items)."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let missing = RetentionCoverage.uncovered(in: notice)
    guard let scope = Self.scope(missing, notice) else { return }
    let reasons = missing.prefix(3).map { member in
      Note.fact(
        Phrase(
          fi: "Yksikään säilytysaika ei koske tätä.", sv: "Ingen lagringstid gäller detta.",
          en: "No retention period is for this."), at: member.range)
    }
    findings.report(about, at: notice.place(of: "retention"), ["scope": scope], because: reasons)
  }

  /// The names, in each language where the notice has it.
  private static func scope(_ members: [RetentionCoverage.Member], _ notice: Notice) -> Phrase? {
    guard !members.isEmpty else { return nil }
    let original = notice.languages.first.flatMap { LanguageTag($0.string) }
    func names(_ language: LanguageTag) -> String {
      members.map { member in
        member.name.map { $0.best(in: language, original: original).string.shortened }
          ?? member.id
      }.joined(separator: "; ")
    }
    return Phrase(fi: names(.finnish), sv: names(.swedish), en: names(.english))
  }
}

extension String {
  /// The beginning of a long text, to the end of a word.
  fileprivate var shortened: String {
    guard utf8.count > 90 else { return self }
    var words = ""
    for word in split(whereSeparator: \.isWhitespace) {
      if words.utf8.count + word.utf8.count > 80 { break }
      words += (words.isEmpty ? "" : " ") + word
    }
    return (words.isEmpty ? String(prefix(60)) : words) + " …"
  }
}
