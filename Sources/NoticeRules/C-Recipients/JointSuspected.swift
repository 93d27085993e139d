import Diagnostics
import NoticeModel
import SourceText

/// Someone else uses the register together with the controller, and the notice does not say in which
/// role.
///
/// Who uses a system for purposes of its own is a joint controller or a controller to whom data are
/// disclosed; who uses it for the municipality is a processor (Art. 4(7)–(8)). Found where a sentence
/// says that a system or register is used with the party, or that the purpose is the cooperation of
/// the municipality *and* the party. Silent where the party is among controllers, processors or
/// recipients, or the sentence says that it acts on behalf.
///
/// May be wrong: a purpose may be cooperation in which nobody else sees the register.
package enum JointSuspected: Rule {
  package static let about = RuleDescription(
    "GDPR26-JOINT-SUSPECTED", .warning, reads: .prose,
    concerns: ["controllers", "processors", "recipients", "purposes", "systems"],
    item: .recipients, law: [.gdpr(4, 7), .gdpr(4, 8), .gdpr(26), .gdpr(28)],
    message: Phrase(
      fi:
        "Rekisteriä käyttää myös {party}. Kerro, onko se yhteisrekisterinpitäjä, käsittelijä vai vastaanottaja.",
      sv:
        "Även {party} använder registret. Ange om aktören är gemensamt ansvarig, biträde eller mottagare.",
      en:
        "The register is also used by {party}; state whether it is a joint controller, a processor or a recipient."
    ),
    wrong: Phrase(
      fi: "Järjestelmää käytetään kaupungin ja järjestöjen yhteistyöhön.",
      sv: "Systemet används för samarbetet mellan staden och organisationer.",
      en: "The system is used for the cooperation of the city and associations."),
    advice: Phrase(
      fi: "Järjestöt käsittelevät tietoja kaupungin lukuun (käsittelijä, 28 artikla).",
      sv:
        "Organisationerna behandlar uppgifter för stadens räkning (personuppgiftsbiträde, artikel 28).",
      en: "The associations process data on behalf of the city (processor, Article 28)."),
    why: Phrase(
      fi:
        "Joka käyttää samaa rekisteriä omiin tarkoituksiinsa, vastaa siitä itsekin. Lukijan on tiedettävä, kenellä hänen tietonsa ovat ja missä roolissa.",
      sv:
        "Den som använder samma register för egna ändamål ansvarar också själv för det. Läsaren ska veta vem som har uppgifterna och i vilken roll.",
      en:
        "Whoever uses the same register for its own purposes answers for it too. Readers must know who holds their data and in what role."
    ),
    caveat: Phrase(
      fi:
        "Yhteistyö ei aina tarkoita, että muu taho näkee rekisterin. Jos se ei näe tietoja, sano se.",
      sv:
        "Samarbete betyder inte alltid att en annan aktör ser registret. Om den inte ser uppgifterna, säg det.",
      en:
        "Cooperation does not always mean that someone else sees the register. If they do not see the data, say so."
    ))

  package static let cues = parties.map(\.words)

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for party in parties {
      let mention = context.mentions(of: party.words).first { mention in
        !mention.isDenied && fields.contains(mention.field)
          && !mention.isBeside(behalf) && isSharedUse(mention)
      }
      guard let mention, !hasRole(party.words, notice), notice.distinctControllers.count < 2
      else { continue }
      let range = context.range(of: mention)
      findings.report(
        about, at: range, ["party": party.name],
        because: [
          .fact(
            fi: "Tämän mukaan rekisteriä käytetään myös muun tahon kanssa.",
            sv: "Enligt detta används registret också tillsammans med en annan aktör.",
            en: "According to this the register is also used with someone else.", at: range),
          .fact(
            fi: "Tahoa ei ole rekisterinpitäjissä, käsittelijöissä eikä vastaanottajissa.",
            sv: "Aktören finns inte bland personuppgiftsansvariga, biträden eller mottagare.",
            en: "The party is not among controllers, processors or recipients."),
        ],
        proposing: notice.lacks("processors")
          ? .adding { draft in
            var processor = Processor()
            processor.name = notice.words(
              Phrase(
                fi: "[täydennä: \(party.name.fi), jos se käsittelee tietoja kunnan lukuun]",
                sv: "[fyll i: \(party.name.sv), om den behandlar uppgifter för kommunens räkning]",
                en: "[fill in: \(party.name.en), if it processes data on the municipality's behalf]"
              ))
            draft.processors = .stated([processor])
          } : nil)
      return
    }
  }

  /// Whether the sentence says that the register serves both.
  private static func isSharedUse(_ mention: Mention) -> Bool {
    if mention.isBeside(register) {
      if mention.isBeside(sharing) { return true }
      // "Järjestöt käyttävät järjestelmää", but not "käytetään järjestöjen avustusten käsittelyyn".
      if mention.isBeside(using), subjects.stand(in: mention.words) { return true }
    }
    return mention.field == "purposes" && mention.isBeside(cooperation)
      && !mention.isBeside(exchange) && isJoined(mention)
  }

  /// Whether "the municipality and" stands before the party: "kaupungin ja järjestöjen yhteistyö".
  private static func isJoined(_ mention: Mention) -> Bool {
    let before = mention.text.text.string.part(0..<mention.bytes.lowerBound)
    let words = before.smallWords
    guard let last = words.last, links.contains(String(last)) else { return false }
    return words.dropLast().last.map { own.stand(in: String($0)) } ?? false
  }

  /// Whether the notice says elsewhere what the party is.
  private static func hasRole(_ party: Cues, _ notice: Notice) -> Bool {
    var names = (notice.processors.value ?? []).flatMap { [$0.name, $0.text] }
    names += (notice.recipients.value ?? []).flatMap { [$0.name, $0.text] }
    names += notice.controllers.map(\.name) + [notice.jointArrangement?.essence]
    return names.compactMap(\.self).contains { name in
      name.variants.contains { party.stand(in: $0.text.string) }
    }
  }

  /// Items that tell of use; sources and recipients tell of roles.
  private static let fields: Set<String> = [
    "title", "summary", "register", "purposes", "systems", "security", "otherInformation",
    "jointArrangement",
  ]

  private static let parties: [(words: Cues, name: Phrase)] = [
    (
      Cues([
        "3. sektor", "kolmannen sektor", "kolmas sektor", "kolmanteen sektor", "järjestö^avustu",
        "=yhdistys", "=yhdistykset", "=yhdistysten", "yhdistykse", "yhdistyksi", "tredje sektor",
        "3:e sektor", "organisationer", "föreningar",
        "third sector", "associations", "ngos", "=organisations", "=organizations", "charities",
        "voluntary organi", "non governmental organi",
      ]),
      Phrase(fi: "järjestö", sv: "en organisation", en: "an association")
    ),
    (
      Cues(["hyvinvointialu", "siun sot", "välfärdsområde", "wellbeing services count"]),
      Phrase(fi: "hyvinvointialue", sv: "välfärdsområdet", en: "the wellbeing services county")
    ),
    (
      Cues(["=kela", "kelan", "kelalle", "kansaneläkelait", "=fpa", "folkpensionsanstalt"]),
      Phrase(fi: "Kela", sv: "FPA", en: "Kela")
    ),
    (
      Cues([
        "toinen kunta", "toisen kunnan", "toisten kuntien", "muiden kuntien", "muut kunnat",
        "naapurikun", "annan kommun", "andra kommuner", "grannkommun", "another municipalit",
        "other municipalit",
      ]),
      Phrase(fi: "toinen kunta", sv: "en annan kommun", en: "another municipality")
    ),
  ]

  private static let register = Cues([
    "järjestelm", "rekisteri", "sovellus", "sovelluks", "tietokan", "alusta", "toiminnanohjaus",
    "system", "register", "registr", "databas", "applikation", "plattform", "database",
    "application",
    "platform",
  ])

  private static let using = Cues([
    "=käyttää", "=käyttävät", "=kirjaavat", "=kirjaa", "=tallentavat", "käyttöoikeu", "=använder",
    "=antecknar", "åtkomst", "=uses", "=use", "access",
  ])

  private static let sharing = Cues([
    "yhteiskäyt", "yhteinen", "yhteise", "yhteisessä", "yhteisenä", "yhdessä", "yhteisty",
    "gemensam", "tillsammans", "samarbet", "samverka", "shared", "jointly", "together", "cooperat",
    "co operat", "collaborat", "partnership",
  ])

  /// Parties in the nominative.
  private static let subjects = Cues([
    "=järjestöt", "=järjestö", "=yhdistykset", "=yhdistys", "3. sektori^n", "=kela",
    "=kansaneläkelaitos", "=hyvinvointialue", "=hyvinvointialueet", "=toinen kunta", "=muut kunnat",
    "=naapurikunta", "organisationerna", "föreningar", "=fpa", "folkpensionsanstalten",
    "välfärdsområde", "annan kommun", "andra kommuner", "associations", "ngos",
    "third sector", "wellbeing services count", "municipalit",
  ])

  private static let links: Set<String> = ["ja", "sekä", "och", "samt", "and"]

  private static let cooperation = Cues([
    "yhteisty", "yhteistoimin", "samarbet", "cooperat", "co operat",
  ])

  /// The municipality as one of those who cooperate.
  private static let own = Cues([
    "kaupungin", "kunnan", "stadens", "kommunens", "staden", "kommunen", "=city", "=municipality",
  ])

  /// An exchange of data tells of disclosure, which other rules judge.
  private static let exchange = Cues(["tietojen vaih", "tiedonvaih", "utbyte", "exchange"])

  private static let behalf = Cues([
    "lukuun", "puolesta", "toimeksian", "räkning", "uppdrag", "vägnar", "behalf",
    "yhteisrekisteri", "gemensamt personuppgifts", "joint controller",
  ])
}
