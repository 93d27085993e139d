import Diagnostics
import NoticeModel
import SourceText

/// Ordinary data are presented as a special category.
///
/// The list of Art. 9(1) is closed: mother tongue, nationality, residence permit, identity code,
/// financial situation, sex and age are not in it. Mother tongue and nationality may point to ethnic
/// origin: they are handled with care, but not labelled so.
///
/// May be wrong: where such data really are used to tell ethnic origin, they belong there.
package enum OrdinaryDataAsSpecial: Rule {
  package static let about = RuleDescription(
    "GDPR9-MISCLASSIFIED", .info, concerns: ["specialCategories", "dataItems"], item: .categories,
    law: [
      .gdpr(9, 1),
      .act(
        fi: "tietosuojalaki", sv: "dataskyddslagen", en: "Data Protection Act", "1050/2018", "29"),
    ],
    message: Phrase(
      fi:
        "”{term}” ei kuulu 9 artiklan erityisiin henkilötietoryhmiin. Siirrä se tavallisiin tietoihin.",
      sv:
        "”{term}” hör inte till de särskilda kategorierna i artikel 9. Flytta till vanliga uppgifter.",
      en: "“{term}” is not an Art. 9 category. Move it to the ordinary data."),
    wrong: Phrase(
      fi: "Erityiset henkilötiedot: äidinkieli", sv: "Särskilda personuppgifter: modersmål",
      en: "Special categories: mother tongue"),
    advice: Phrase(
      fi: "Henkilötiedot: äidinkieli, asiointikieli",
      sv: "Personuppgifter: modersmål, kontaktspråk",
      en: "Personal data: mother tongue, language of service"),
    why: Phrase(
      fi:
        "9 artiklan luettelo on suljettu. Kun siihen lisätään tavallisia tietoja, lukija ei tiedä, mitä tietoja todella suojataan erityisesti.",
      sv:
        "Listan i artikel 9 är uttömmande. Om vanliga uppgifter läggs till vet läsaren inte vilka uppgifter som har särskilt skydd.",
      en:
        "The list of Art. 9 is closed. Where ordinary data are added, readers cannot tell which data are specially protected."
    ),
    caveat: Phrase(
      fi: "Äidinkieli ja kansalaisuus voivat välillisesti kertoa etnisestä alkuperästä.",
      sv: "Modersmål och medborgarskap kan indirekt visa etniskt ursprung.",
      en: "Mother tongue and nationality may indirectly tell ethnic origin."))

  package static let cues = [DataWords.cues, headings]

  private static let headings = Cues([
    "erityi henkilötie", "erityi tied", "erityi tieto", "arkaluont tied", "arkaluont tieto",
    "arkaluont henkilötie", "särskild kategori", "särskild personuppgift", "känslig uppgift",
    "känslig personuppgift", "special categor", "sensitive data", "sensitive personal",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let hits = context.dataItems.hits
    for number in notice.dataItems.indices {
      var isHeaded: Bool?
      for hit in hits where hit.group == number && !hit.isTyped && isOrdinary(hit.term) {
        let group = notice.dataItems[number]
        guard let place = hit.item, group.items.indices.contains(place) else { continue }
        let item = group.items[place]
        let heads =
          isHeaded
          ?? (group.special.isGiven || stands(headings, in: group.title)
            || stands(headings, in: group.mentionedUnder))
        isHeaded = heads
        guard heads || item.special.isGiven else { continue }
        // A name that has words of a special category too belongs there.
        let isSpecial = hits.contains {
          $0.group == number && $0.item == place && !$0.isTyped && $0.term.special != nil
        }
        guard !isSpecial else { continue }
        let label = item.special ?? group.special
        findings.report(
          about, at: hit.range, ["term": Phrase(hit.words.string)],
          because: [
            .fact(
              Phrase(
                fi: "Tieto on esitetty erityiseen ryhmään kuuluvana.",
                sv: "Uppgiften presenteras som tillhörig en särskild kategori.",
                en: "The data are presented as a special category."),
              at: label?.range ?? group.title?.range ?? group.mentionedUnder?.range ?? hit.range)
          ])
      }
    }
    for mention in context.mentions(of: DataWords.cues)
    where mention.field == "specialCategories" && mention.part == "text"
      && isOrdinary(DataWords.terms[mention.pattern]) && !mention.isDenied
    {
      findings.report(
        about, at: context.range(of: mention), ["term": Phrase(mention.words)],
        because: [
          .fact(
            Phrase(
              fi: "Tieto mainitaan erityisten henkilötietoryhmien kohdassa.",
              sv: "Uppgiften nämns i punkten om särskilda kategorier.",
              en: "The data are mentioned under special categories."),
            at: context.range(of: mention))
        ])
    }
  }

  private static func isOrdinary(_ term: DataTerm) -> Bool {
    term == .ordinary || term == .identityCode
  }

  private static func stands(_ cues: Cues, in text: LocalizedText?) -> Bool {
    text?.variants.contains { cues.stand(in: $0.text.string) } ?? false
  }
}
