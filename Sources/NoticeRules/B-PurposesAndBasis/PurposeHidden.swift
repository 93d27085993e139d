import Diagnostics
import NoticeModel
import SourceText

/// Another text of the notice implies a purpose that the section on purposes does not have:
/// statistics, reports, marketing, newsletters, billing, reimbursement by the state.
///
/// All purposes stand in their section, each with a basis (Art. 13(1)(c)); a new purpose later needs
/// new information (Art. 13(3)). What the notice denies, anonymous statistics, and the right to object
/// to marketing are no purposes.
///
/// May be wrong: a word may name another party's purpose.
package enum PurposeHidden: Rule {
  package static let about = RuleDescription(
    "GDPR13-1C-PURPOSE-HIDDEN", .warning, reads: .prose, concerns: ["purposes"], item: .purposes,
    law: [.gdpr(13, 1, "c"), .gdpr(13, 3), .gdpr(5, 1, "b")],
    message: Phrase(
      fi:
        "Muualla selosteessa mainitaan käyttötarkoitus ”{text}”, jota ei ole kohdassa Käsittelyn tarkoitus.",
      sv: "Ett ändamål ”{text}” nämns på annat ställe men saknas i punkten om ändamål.",
      en: "A purpose “{text}” appears elsewhere but not in the purpose section."),
    wrong: Phrase(
      fi: "Oikeudet: pyydämme lupaa markkinointiviesteihin.",
      sv: "Rättigheter: vi ber om tillstånd till marknadsföringsmeddelanden.",
      en: "Rights: we ask for permission to send marketing messages."),
    advice: Phrase(
      fi: "Tarkoitus: tiedotteiden lähettäminen suostumuksen perusteella",
      sv: "Ändamål: utskick av informationsbrev på grundval av samtycke",
      en: "Purpose: sending newsletters on the basis of consent"),
    why: Phrase(
      fi:
        "Kaikki käyttötarkoitukset ja niiden perusteet kerrotaan samassa kohdassa. Muualle piiloon jäävä tarkoitus jää lukijalta huomaamatta.",
      sv:
        "Alla ändamål och deras grunder anges på samma ställe. Ett ändamål som göms någon annanstans märker läsaren inte.",
      en:
        "All purposes and their bases are told in one place. Readers do not notice a purpose that hides elsewhere."
    ),
    caveat: Phrase(
      fi: "Sana voi kuvata jonkun toisen toimintaa. Tarkista, käytetäänkö tietoja siihen.",
      sv: "Ordet kan gälla någon annans verksamhet. Kontrollera om uppgifterna används till det.",
      en: "The word may tell of someone else's work. Check whether the data are used for it."))

  /// What may be hidden: words elsewhere, and words by which the purposes have it.
  private static let topics: [(hidden: [String], told: [String])] = [
    (
      [
        "tilastoin", "tilastoid", "tilastoj", "statistik^c", "statistisk", "=statistics",
        "statistical",
      ], ["tilasto", "statisti", "raporto", "raportt", "rapport", "report"]
    ),
    (
      [
        "~raportoin", "~raportoid", "raportit", "raportteja", "rapportering^skanal", "rapporteras",
        "=rapporter", "=reporting",
      ], ["tilasto", "statisti", "~raporto", "~raportt", "rapport", "report"]
    ),
    (
      ["markkinoin", "markkinoid", "marknadsför", "=marketing"],
      [
        "markkinoi", "mainon", "marknadsför", "reklam", "marketing", "advert", "uutiskirj",
        "tiedotte", "nyhetsbrev", "informationsbrev", "newsletter",
      ]
    ),
    (
      [
        "uutiskirj", "tiedotteiden lähet", "tiedotteita lähet", "nyhetsbrev", "informationsbrev",
        "newsletter",
      ],
      [
        "uutiskirj", "tiedotte", "tiedotta", "viestin", "markkinoi", "nyhetsbrev",
        "information", "kommunik", "marknadsför", "newsletter", "communicat", "marketing", "inform",
      ]
    ),
    (
      [
        "laskutu", "laskutet", "fakturering", "faktureras", "faktureringsupp", "invoic", "=billing",
      ],
      [
        "~lasku", "~maksu", "perin", "perimi", "talou", "korvau", "palk", "faktur", "avgift",
        "betaln", "ersättn", "~lön", "invoic", "billing", "fee", "charge", "payment", "payroll",
      ]
    ),
    (
      [
        "valtion korvau", "valtion korvaa", "korvausten hake", "korvaushakem", "korvauksia valtio",
        "statlig ersättning", "statliga ersättning", "ersättning av staten", "ersättning från stat",
        "ersättningsansök", "state reimburse", "state compensat", "reimbursement from",
      ],
      [
        "korvau", "rahoitu", "avustu", "ersättn", "finansier", "understöd", "reimburs", "compens",
        "funding", "laskutu", "fakturer",
      ]
    ),
  ]

  private static let hidden = Cues(topics.flatMap(\.hidden))
  private static let hiddenTopics = topics.enumerated().flatMap { number, topic in
    topic.hidden.map { _ in number }
  }
  private static let told = topics.map { Cues($0.told) }
  private static let harmless = Cues([
    "anonym", "anonyym", "tunnisteet", "tunnistamat", "ilman henkilötie", "ilman tunniste",
    "ei sisällä",
    "utan person", "utan identif", "avidentif", "without personal", "without identif",
    "de identified", "statistics finland", "reporting channel",
  ])
  /// Rights against marketing are no marketing.
  private static let against = Cues([
    "kieltä", "kiellä", "vastusta", "motsätt", "invänd", "förbjud", "förbud", "object", "oppose",
  ])

  package static var cues: [Cues] { [hidden, harmless, against] + told }

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard notice.purposes.contains(where: { $0.text.isGiven }) else { return }
    var reported: Set<Int> = []
    for mention in context.mentions(of: hidden) {
      guard hiddenTopics.indices.contains(mention.pattern) else { continue }
      let topic = hiddenTopics[mention.pattern]
      guard isOutside(mention, topic), !reported.contains(topic), !mention.isDenied,
        !mention.isBeside(harmless),
        !isTold(topic, in: notice, context)
      else { continue }
      reported.insert(topic)
      // One word is enough: reports are statistics to most readers.
      if topic <= 1 { reported.formUnion([0, 1]) }
      findings.report(
        about, at: context.range(of: mention), ["text": Phrase(mention.words)],
        because: [
          .fact(
            Phrase(
              fi: "Kohdassa Käsittelyn tarkoitus ei mainita tätä.",
              sv: "Punkten om ändamål nämner inte det här.",
              en: "The section on purposes does not mention this."),
            at: notice.place(of: "purposes"))
        ])
    }
  }

  /// Whether the word stands where it tells of the controller's own use.
  private static func isOutside(_ mention: Mention, _ topic: Int) -> Bool {
    switch mention.field {
    case "purposes", "title", "summary", "topics", "register", "municipality", "controllers",
      "contacts", "dpo", "owner", "representative", "complaint", "history", "security", "publicity",
      "dataSubjects", "transfers", "id", "include":
      return false
    case "rights":
      // Research and statistics limit rights; a right to refuse marketing is no marketing.
      return (2...3).contains(topic) && !mention.isBeside(against)
    case "systems", "processors":
      // The name of a system or of a company is no purpose.
      return mention.part == "text" || mention.part == "task"
    default:
      switch mention.part {
      case "statutes", "legalSource", "law", "url", "items", "purposes", "of", "systems", "plan",
        "mentionedUnder", "id":
        return false
      default: return true
      }
    }
  }

  private static func isTold(
    _ topic: Int, in notice: Notice, _ context: RuleContext
  ) -> Bool {
    let told = context.texts(with: told[topic])
    return notice.purposes.indices.contains { told.contains(notice.purposes[$0].text) }
  }
}
