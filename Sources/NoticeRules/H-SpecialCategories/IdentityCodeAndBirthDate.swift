import Diagnostics
import NoticeModel

/// Both the date of birth and the personal identity code of the same people are listed, without saying
/// when each is needed.
///
/// The code holds the date: keeping both is more than is needed (Art. 5(1)(c)) unless one of them is for
/// those who have no code. Words of condition in a note, or in the name, are such a criterion.
///
/// May be wrong: an old system may store the date apart by its form.
package enum IdentityCodeAndBirthDate: Rule {
  package static let about = RuleDescription(
    "FI-TSL29-HETU-AND-DOB", .info, concerns: ["dataItems"],
    law: [
      .gdpr(5, 1, "c"),
      .act(
        fi: "tietosuojalaki", sv: "dataskyddslagen", en: "Data Protection Act", "1050/2018", "29"),
    ],
    message: Phrase(
      fi: "Sekä syntymäaika että henkilötunnus on mainittu. Kerro, milloin kumpaakin tarvitaan.",
      sv: "Både födelsedatum och personbeteckning nämns. Ange när vardera behövs.",
      en: "Both date of birth and identity code are listed; say when each is needed."),
    wrong: Phrase(
      fi: "syntymäaika ja/tai henkilötunnus", sv: "födelsedatum och/eller personbeteckning",
      en: "date of birth and/or identity code"),
    advice: Phrase(
      fi: "henkilötunnus; syntymäaika vain, jos henkilötunnusta ei ole vielä annettu",
      sv: "personbeteckning; födelsedatum bara om personbeteckning ännu inte har getts",
      en: "identity code; date of birth only if no code has been given yet"),
    why: Phrase(
      fi: "Henkilötunnuksesta näkee syntymäajan. Tarpeetonta tietoa ei kerätä kahteen kertaan.",
      sv: "Av personbeteckningen syns födelsedatumet. Onödiga uppgifter samlas inte två gånger.",
      en: "The code shows the date of birth. Data that are not needed are not collected twice."),
    caveat: Phrase(
      fi: "Lomake tai järjestelmä voi vaatia syntymäajan erikseen.",
      sv: "En blankett eller ett system kan kräva födelsedatumet för sig.",
      en: "A form or a system may need the date separately."))

  package static let cues = [DataWords.cues]

  /// Words of condition.
  private static let criteria = Cues([
    "=jos", "=kun", "ellei", "mikäli", "=vain", "silloin", "tarvittaess", "=om", "=när", "endast",
    "=bara", "=if", "=when", "=only", "unless",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let all = context.dataItems.hits
    func hits(_ term: DataTerm) -> [DataItemFacts.Hit] {
      all.filter { $0.term == term && $0.item != nil && !hasCriterion($0, notice) }
    }
    // One alone says nothing, and most notices have no dates of birth.
    guard all.contains(where: { $0.term == .birthDate }) else { return }
    let codes = hits(.identityCode)
    guard !codes.isEmpty else { return }
    for date in hits(.birthDate) {
      let people = Set(notice.dataItems[date.group].of.map(\.id))
      let code = codes.first { code in
        let others = Set(notice.dataItems[code.group].of.map(\.id))
        return people.isEmpty || others.isEmpty || !people.isDisjoint(with: others)
      }
      guard let code else { continue }
      findings.report(about, at: date.range, because: [date.note, code.note])
      return
    }
  }

  /// Whether the item or its group tells when it is needed.
  private static func hasCriterion(_ hit: DataItemFacts.Hit, _ notice: Notice) -> Bool {
    guard let place = hit.item, notice.dataItems.indices.contains(hit.group),
      notice.dataItems[hit.group].items.indices.contains(place)
    else { return true }
    let item = notice.dataItems[hit.group].items[place]
    return [item.name, item.note].contains { text in
      text?.variants.contains { criteria.stand(in: $0.text.string) } ?? false
    }
  }
}
