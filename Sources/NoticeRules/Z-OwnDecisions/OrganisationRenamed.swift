import Diagnostics
import NoticeModel
import SourceText

/// An organisation is called by a name that the municipality knows to be a former one.
///
/// Which bodies of the region have changed their names stands in `seloste.yaml`; without that the
/// rule is silent. Told once for each organisation, from the day of the change on. A text that begins
/// with the present name, or says that the name is a former one, tells of the change itself.
///
/// May be wrong: what was done under the old name may be told of under it.
package enum OrganisationRenamed: Rule {
  package static let about = RuleDescription(
    "CONF-ORGANISATION-RENAMED", .warning, reads: .prose,
    concerns: ["controllers", "contacts", "recipients", "processors", "sources"],
    law: [.gdpr(5, 1, "d"), .gdpr(12, 1)],
    message: Phrase(
      fi: "Organisaation ”{found}” nimi on nykyään {replacement}.",
      sv: "Organisationen ”{found}” heter numera {replacement}.",
      en: "“{found}” is now called {replacement}."),
    wrong: Phrase(
      fi: "Tietoja luovutetaan Mallilan sosiaalitoimelle.",
      sv: "Uppgifter lämnas ut till Mallila socialväsen.",
      en: "Data are disclosed to the social services of Mallila."),
    advice: Phrase(
      fi: "Tietoja luovutetaan Mallimaan hyvinvointialueelle.",
      sv: "Uppgifter lämnas ut till Mallimaa välfärdsområde.",
      en: "Data are disclosed to the wellbeing services county of Mallimaa."),
    why: Phrase(
      fi:
        "Lukijan on voitava ottaa yhteyttä siihen, joka tiedot nyt saa. Muuttuneet nimet kunta luettelee tiedostossa seloste.yaml.",
      sv:
        "Läsaren ska kunna kontakta den som nu får uppgifterna. Ändrade namn räknar kommunen upp i filen seloste.yaml.",
      en:
        "Readers must be able to reach those who now get the data. The municipality lists changed names in the file seloste.yaml."
    ),
    caveat: Phrase(
      fi: "Vanhaa nimeä voi käyttää, kun kerrotaan aiemmasta ajasta. Kirjoita silloin ”entinen”.",
      sv: "Det gamla namnet kan användas om tiden före ändringen. Skriv då ”tidigare”.",
      en: "The old name may be used of the time before the change. Write “former” then."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let organisations = context.settings.organisations.filter { organisation in
      organisation.since.map { $0 <= context.asOf } ?? true
    }
    // The names are known only now, so they are not among the cues of all notices.
    for organisation in organisations {
      let present = Cues([NamePattern.of(organisation.name)].compactMap(\.self))
      let names = organisation.formerNames.filter { NamePattern.of($0) != nil }
      let former = Cues(names.compactMap(NamePattern.of))
      let places = context.reading.texts.entries.compactMap { entry -> Place? in
        guard entry.field != "history", !entry.isReference,
          let found = former.first(in: entry.text.string)
        else { return nil }
        if let now = present.first(in: entry.text.string),
          now.range.lowerBound <= found.range.lowerBound
        {
          return nil
        }
        if past.stand(in: entry.text.string) { return nil }
        return Place(
          name: names[found.pattern], text: entry.text,
          bytes: entry.text.string.toWordEnd(found.range))
      }
      guard let place = places.first else { continue }
      report(organisation, at: place, others: places.dropFirst(), context, &findings)
    }
  }

  /// Where a former name stands.
  private struct Place {
    /// As the municipality writes it.
    let name: String
    let text: Text
    let bytes: Range<Int>

    func range(_ context: RuleContext) -> SourceRange { context.reading.range(of: bytes, in: text) }
  }

  private static func report(
    _ organisation: OwnOrganisation, at place: Place, others: ArraySlice<Place>,
    _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let range = place.range(context)
    let isAlone = place.text.string == place.name
    findings.report(
      about, at: range,
      ["found": Phrase(place.name), "replacement": Phrase(organisation.name)],
      notes: others.prefix(5).map { other in
        .fact(
          Phrase(
            fi: "Vanha nimi on myös tässä.", sv: "Det gamla namnet finns också här.",
            en: "The old name is here too."),
          at: other.range(context))
      },
      because: [
        organisation.since.map { day in
          Note(
            Message(
              Phrase(
                fi: "Kunnan asetusten (seloste.yaml) mukaan nimi on muuttunut {date}.",
                sv: "Enligt kommunens inställningar (seloste.yaml) ändrades namnet {date}.",
                en: "By the municipality's settings (seloste.yaml) the name changed on {date}."),
              ["date": day.phrase]), at: range)
        }
          ?? .fact(
            Phrase(
              fi: "Kunnan asetusten (seloste.yaml) mukaan tätä nimeä ei enää käytetä.",
              sv: "Enligt kommunens inställningar (seloste.yaml) används namnet inte längre.",
              en: "By the municipality's settings (seloste.yaml) the name is no longer used."),
            at: range)
      ],
      // In a sentence the new name has to be inflected.
      proposing: isAlone ? .replacing(range, with: organisation.name, .safe) : nil)
  }

  /// That a name is of former times.
  private static let past = Cues([
    "entinen", "entise", "=ent", "aiemmin", "aiempi", "aikaisem", "ennen", "saakka", "asti",
    "=oli", "tidigare", "=före", "förut", "=till och med", "=fram till", "former", "previous",
    "=before", "=until",
  ])
}

/// A name as it is looked for in texts: its last word, and its adjectives, may be inflected.
enum NamePattern {
  /// Nil for a name without words.
  static func of(_ name: String) -> String? {
    let words = name.smallWords
    guard let last = words.indices.last else { return nil }
    return words.indices.map { index in
      let word = words[index]
      // "tekninen", "teknisen"; "kunnallinen", "kunnallisen".
      if word.hasSuffix("nen") { return String(word.dropLast(3)) }
      guard index == last else { return "=" + word }
      // "virasto", "viraston"; "keskus", "keskuksen"; "kaupunki", "kaupungin".
      if word.count >= 8 { return String(word.dropLast(2)) }
      return word.count >= 5 ? String(word.dropLast(1)) : word.count > 3 ? word : "=" + word
    }.joined(separator: " ")
  }
}
