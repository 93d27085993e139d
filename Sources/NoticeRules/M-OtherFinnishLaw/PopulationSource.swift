import Diagnostics
import NoticeModel
import SourceText

/// The Population Information System is a source, and the data that come from it are not told.
///
/// Data are disclosed from it by permit or agreement for certain items (Act 661/2009, chapter 4), so
/// that they can be named. Items of the source, or words for them in its name or text, tell them.
///
/// May be wrong: where the items are told elsewhere in the notice.
package enum PopulationSource: Rule {
  package static let about = RuleDescription(
    "FI-VTJ-SOURCE", .info, concerns: ["sources"],
    law: [
      .statute(
        fi:
          "laki väestötietojärjestelmästä ja Digi- ja väestötietoviraston varmennepalveluista, 4 luku",
        sv:
          "lagen om befolkningsdatasystemet och de certifikattjänster som tillhandahålls av Myndigheten för digitalisering och befolkningsdata, 4 kap.",
        en:
          "Act on the Population Information System and the Certificate Services of the Digital and Population Data Services Agency, chapter 4",
        "661/2009")
    ],
    message: Phrase(
      fi: "Kerro, mitä tietoja saadaan väestötietojärjestelmästä (DVV).",
      sv: "Ange vilka uppgifter som fås ur befolkningsdatasystemet (MDB).",
      en: "Tell which data come from the Population Information System."),
    wrong: Phrase(
      fi: "Väestörekisteristä saadaan tietoja.", sv: "Uppgifter fås ur befolkningsregistret.",
      en: "Data come from the population register."),
    advice: Phrase(
      fi: "Väestötietojärjestelmä (DVV): osoite, perheenjäsenet, turvakielto",
      sv: "Befolkningsdatasystemet (MDB): adress, familjemedlemmar, spärrmarkering",
      en: "Population Information System (DVV): address, family members, non-disclosure order"),
    why: Phrase(
      fi: "Tietoja saa vain luvan tai sopimuksen mukaisesti, ja lukijalla on oikeus tietää mitä.",
      sv: "Uppgifter fås bara enligt tillstånd eller avtal, och läsaren har rätt att veta vilka.",
      en: "Data are given only by permit or agreement, and readers have a right to know which."),
    caveat: Phrase(
      fi: "Tiedot voivat olla kerrottu muualla selosteessa. Merkitse ne lähteen tietoihin.",
      sv: "Uppgifterna kan nämnas på annat ställe. Ange dem bland källans uppgifter.",
      en: "The data may be told elsewhere in the notice. Give them as the source's items."))

  private static let system = Cues([
    "väestötieto", "väestörekist", "digi ja väestö", "=vtj", "=dvv", "maistraat",
    "befolkningsdata", "befolkningsregist", "digitalisering och befolkning", "=mdb", "magistrat",
    "population information", "population register", "population data",
  ])
  private static let items = Cues([
    "osoite", "osoittee", "nimi", "nimet", "perheen", "huoltaj", "lapset", "turvakiel", "kotikun",
    "kansalai", "äidinkiel", "syntymä", "henkilötunnu", "siviilisää", "kuolin", "yhteystie",
    "henkilötie", "asuinpaik",
    "adress", "namn", "familj", "vårdnadshav", "spärrmark", "hemkommun", "medborgar", "modersmål",
    "personbeteck", "civilstånd", "kontaktuppg", "födel",
    "address", "name", "family", "guardian", "children", "municipality of residence", "nationality",
    "mother tongue", "identity code", "marital", "birth", "contact",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    lazy var isMarked = isMarkedInList(notice)
    for source in notice.sources.value ?? [] {
      guard let name = source.name, source.items.isEmpty,
        name.variants.contains(where: { system.stand(in: $0.text.string) }),
        ![name, source.text].contains(where: { text in
          text?.variants.contains { items.stand(in: $0.text.string) } ?? false
        }), !isMarked
      else { continue }
      findings.report(
        about, at: name.range,
        because: [
          .fact(
            Phrase(
              fi: "Lähteelle ei ole merkitty tietoja.", sv: "Källan har inga uppgifter angivna.",
              en: "The source has no items."), at: name.range)
        ],
        proposing: source.kind == nil || source.text != nil
          ? nil
          : .adding(to: source) {
            $0.text = notice.words(
              Phrase(
                fi: "[täydennä: saatavat tiedot, esimerkiksi osoite]",
                sv: "[fyll i: uppgifterna, till exempel adress]",
                en: "[fill in: the data, for example address]"))
          })
    }
  }

  /// The data may be marked where they are listed: by their origin, or in a heading.
  private static func isMarkedInList(_ notice: Notice) -> Bool {
    notice.dataItems.contains { group in
      isElsewhere(group.origin) || group.items.contains { isElsewhere($0.origin) }
        || (group.title?.variants.contains { system.stand(in: $0.text.string) } ?? false)
    }
  }

  private static func isElsewhere(_ origin: Choice<DataOrigin>?) -> Bool {
    origin?.value == .thirdParty || origin?.value == .otherRegister
  }
}
