import Diagnostics
import NoticeModel

/// Data of a special category stand in the notice, and nothing is said of special categories.
///
/// Data items are recognised by their typed fields and by their words in Finnish, Swedish and English;
/// names of organisations, professions, services and acts are no data. Where no data item is of a
/// special category, a sentence that says that such data are processed counts too, but not one that
/// denies or defines the categories. One finding for each category; other items of it are noted.
///
/// May be wrong: "työ- ja toimintakyky" or "kuntoutus" may tell of a service and not of health.
package enum SpecialDataUndeclared: Rule {
  package static let about = RuleDescription(
    "GDPR9-UNDECLARED", .warning, concerns: ["specialCategories", "dataItems"], item: .legalBasis,
    law: [.gdpr(9, 1), .gdpr(4, 15), .recital(35)],
    message: Phrase(
      fi:
        "Seloste sisältää erityisiin henkilötietoryhmiin kuuluvan tiedon (”{term}”), jota ei ole tunnistettu.",
      sv:
        "Beskrivningen innehåller en uppgift i en särskild kategori (”{term}”) som inte har identifierats.",
      en:
        "The notice contains special-category data (“{term}”) that is not identified as such."),
    wrong: Phrase(
      fi: "Tiedot työ- ja toimintakyvystä (ei mainintaa erityisistä henkilötietoryhmistä)",
      sv: "Uppgifter om arbets- och funktionsförmåga (inget om särskilda kategorier)",
      en: "Data on ability to work and function (special categories not mentioned)"),
    advice: Phrase(
      fi: "Erityiset henkilötietoryhmät: terveystiedot (työ- ja toimintakyky)",
      sv: "Särskilda kategorier: uppgifter om hälsa (arbets- och funktionsförmåga)",
      en: "Special categories: health data (ability to work and function)"),
    why: Phrase(
      fi:
        "Terveyttä, vakaumusta, etnistä alkuperää ja muita 9 artiklan seikkoja koskevia tietoja saa käsitellä vain erityisellä perusteella. Ensin ne on tunnistettava.",
      sv:
        "Uppgifter om hälsa, övertygelse, etniskt ursprung och annat i artikel 9 får behandlas bara på en särskild grund. Först måste de identifieras.",
      en:
        "Data on health, beliefs, ethnic origin and the rest of Art. 9 may be processed only on a special ground. First they must be identified."
    ),
    caveat: Phrase(
      fi:
        "Tieto tunnistetaan sanoista. ”Työ- ja toimintakyky” tai ”kuntoutus” voi joskus tarkoittaa palvelua eikä terveyttä.",
      sv:
        "Uppgiften känns igen på orden. ”Arbets- och funktionsförmåga” eller ”rehabilitering” kan ibland avse en tjänst och inte hälsa.",
      en:
        "The data are recognised by words. “Ability to work” or “rehabilitation” may sometimes mean a service and not health."
    ))

  package static let cues = [DataWords.cues, statements]

  /// Nouns for such data, for sentences.
  private static let statements = Cues([
    "terveystie", "terveydentilatie", "terveydentila", "diagnoos", "lääkityst", "potilastie",
    "uskonnolli vakaumu", "etni alkuper", "seksuaali suuntaut",
    "ammattiliiton jäsenyy", "biometrisi", "geneettisi",
    "hälsouppgift", "uppgifter om hälsa", "uppgifter om din hälsa", "uppgifter om hälsotillstånd",
    "uppgifter om etniskt", "uppgifter om religi", "biometriska uppgift",
    "health data", "health information", "biometric data", "genetic data",
  ])

  /// Verbs of processing.
  private static let processing = Cues([
    "käsittel", "käsitel", "tallen", "kirjaa", "kirjata", "kerää", "kerätä", "sisält", "säilyt",
    "tarvitsemme", "behandla", "registrera", "sparas", "sparar", "samla", "innehåll", "lagra",
    "process", "store", "record", "collect", "contain", "hold", "keep",
  ])

  /// Sentences that define, and words that make an organisation's name of a noun.
  private static let definitions = Cues([
    "tarkoitetaan", "tarkoittavat", "tarkoittaa", "kuntayhtym", "ovat esimerkiksi", "avses",
    "samkommun", "till exempel sådana", "are defined", "refers to", "means", "joint authority",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard notice.specialDeclaration == nil else { return }
    let special = context.dataItems.special
    var seen: Set<SpecialCategory> = []
    for hit in special {
      guard let category = hit.term.special, seen.insert(category).inserted else { continue }
      let others = special.filter { $0.term.special == category }.dropFirst().prefix(5)
      findings.report(
        about, at: hit.range, ["term": Phrase(hit.words.string)],
        notes: others.map { other in
          .fact(
            Phrase(
              fi: "Samaan ryhmään kuuluva tieto on myös tässä.",
              sv: "En uppgift i samma kategori finns också här.",
              en: "Data of the same category are here too."), at: other.range)
        },
        because: [hit.note, notice.undeclaredNote], proposing: proposal(notice, category))
    }
    if special.isEmpty { checkSentences(notice, context, &findings) }
  }

  private static func checkSentences(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let mention = context.mentions(of: statements).first { mention in
      isRunningText(mention) && !mention.isDenied && mention.isBeside(processing)
        && !mention.isBeside(definitions)
    }
    guard let mention else { return }
    findings.report(
      about, at: context.range(of: mention), ["term": Phrase(mention.words)],
      because: [
        .fact(
          Phrase(
            fi: "Tämän virkkeen mukaan tällaisia tietoja käsitellään.",
            sv: "Enligt den här meningen behandlas sådana uppgifter.",
            en: "This sentence says that such data are processed."), at: context.range(of: mention)),
        notice.undeclaredNote,
      ], proposing: proposal(notice, nil))
  }

  /// Whether the words stand in a sentence on the processing, and not in a name, a right or a
  /// heading.
  private static func isRunningText(_ mention: Mention) -> Bool {
    switch mention.field {
    case "summary", "purposes", "legalBasis", "dataItems", "provision", "sources", "systems",
      "recipients", "retention", "otherInformation":
      return mention.part == "text" || mention.part == "note" || mention.field == "summary"
    default: return false
    }
  }

  /// The statement that is missing; nil where the notice denies such data, as only a person can
  /// tell which of the two is true.
  private static func proposal(_ notice: Notice, _ category: SpecialCategory?) -> Proposal? {
    guard notice.specialCategories.isAbsent else { return nil }
    let data = category?.dataName ?? Phrase(fi: "tieto", sv: "uppgift", en: "data")
    return .adding {
      var special = SpecialCategories()
      special.text = notice.words(
        Phrase(
          fi: "[täydennä: mitä tietoja (\(data.fi)) käsitellään ja miksi ne ovat välttämättömiä]",
          sv: "[fyll i: vilka uppgifter (\(data.sv)) som behandlas och varför de är nödvändiga]",
          en: "[fill in: which data (\(data.en)) are processed and why they are necessary]"))
      $0.specialCategories = .stated(special)
    }
  }
}
