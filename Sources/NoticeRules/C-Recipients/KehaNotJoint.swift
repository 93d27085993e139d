import Diagnostics
import NoticeModel
import SourceText

/// Employment services are provided, and the KEHA Centre is not told as a joint controller.
///
/// Since 2025 the municipalities' employment authorities and the centre are joint controllers of the
/// national repository by law (380/2023; 381/2023 for the multidisciplinary service, with the
/// wellbeing services county and Kela). Municipalities that use the repository's systems for
/// integration clients are in the same position. Since 2026 the centre is the
/// Työllisyys-, kehittämis- ja hallintokeskus. Found by purposes, register and title, by the acts
/// among the legal bases where the purposes are about work, and by the systems' names.
///
/// May be wrong: a purpose may only guide people to employment services of another authority.
package enum KehaNotJoint: Rule {
  package static let about = RuleDescription(
    "GDPR26-KEHA-STATUTORY", .warning,
    concerns: ["purposes", "legalBasis", "systems", "controllers", "jointArrangement"],
    item: .controller,
    law: [
      .act(
        fi: "laki työvoimapalveluiden järjestämisestä",
        sv: "lagen om ordnande av arbetskraftsservice",
        en: "Act on the Organisation of Employment Services", "380/2023", "123"),
      .act(
        fi: "laki työllistymisen monialaisesta edistämisestä",
        sv: "lagen om sektorsövergripande främjande av sysselsättningen",
        en: "Act on the Multidisciplinary Promotion of Employment", "381/2023", "11"),
      .gdpr(26, 1),
    ],
    message: Phrase(
      fi:
        "Työvoimapalvelujen valtakunnallisessa tietovarannossa KEHA-keskus on yhteisrekisterinpitäjä (380/2023 123 §). Mainitse se.",
      sv:
        "KEHA-centret är gemensamt personuppgiftsansvarigt för den riksomfattande informationsresursen inom arbetskraftsservicen (380/2023 123 §). Nämn det.",
      en:
        "KEHA is a statutory joint controller of the national employment-service repository (380/2023, section 123); mention it."
    ),
    wrong: Phrase(
      fi: "Rekisterinpitäjä: kaupunki (työvoimapalvelut, URA)",
      sv: "Personuppgiftsansvarig: staden (arbetskraftsservice, URA)",
      en: "Controller: the city (employment services, URA)"),
    advice: Phrase(
      fi:
        "Yhteisrekisterinpitäjät: kaupungin työvoimaviranomainen ja KEHA-keskus; vastuunjako 380/2023 123 §",
      sv:
        "Gemensamt personuppgiftsansvariga: stadens arbetskraftsmyndighet och KEHA-centret; ansvarsfördelning 380/2023 123 §",
      en:
        "Joint controllers: the city's employment authority and the KEHA Centre; division of responsibilities 380/2023, section 123"
    ),
    why: Phrase(
      fi:
        "Laki tekee keskuksesta ja työvoimaviranomaisesta yhteisrekisterinpitäjät. Asiakkaan on tiedettävä, kumpi vastaa mistäkin.",
      sv:
        "Lagen gör centret och arbetskraftsmyndigheten gemensamt personuppgiftsansvariga. Kunden ska veta vem som ansvarar för vad.",
      en:
        "The law makes the centre and the employment authority joint controllers. Clients must know who answers for what."
    ),
    caveat: Phrase(
      fi:
        "Jos kunta vain ohjaa toisen viranomaisen työvoimapalveluihin eikä käytä valtakunnallista tietovarantoa, huomautus on aiheeton. Keskus on vuodesta 2026 Työllisyys-, kehittämis- ja hallintokeskus.",
      sv:
        "Om kommunen bara hänvisar till en annan myndighets arbetskraftsservice och inte använder den riksomfattande informationsresursen är anmärkningen obefogad. Sedan 2026 heter centret Sysselsättnings-, utvecklings- och förvaltningscentret.",
      en:
        "Where the municipality only guides people to another authority's services and does not use the national repository, the finding does not hold. Since 2026 the centre is the Employment, Development and Administration Centre."
    ))

  package static let cues = [services, tasks, national, centre, acts, work]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let start = CalendarDate(year: 2025, month: 1, day: 1), context.asOf >= start,
      let sign = sign(context)
    else { return }
    let isTold = context.mentions(of: centre).contains { mention in
      ["controllers", "jointArrangement"].contains(mention.field) || mention.isBeside(joint)
    }
    guard !isTold else { return }
    let range = context.range(of: sign)
    let centre = context.mentions(of: Self.centre).first
    findings.report(
      about, at: range,
      because: [
        .fact(
          fi: "Seloste koskee työvoimapalveluja tai niiden valtakunnallista järjestelmää.",
          sv: "Beskrivningen gäller arbetskraftsservice eller dess riksomfattande system.",
          en: "The notice is about employment services or their national system.", at: range),
        .fact(
          fi: "KEHA-keskusta ei sanota yhteisrekisterinpitäjäksi.",
          sv: "KEHA-centret sägs inte vara gemensamt personuppgiftsansvarigt.",
          en: "KEHA is not said to be a joint controller.", at: centre.map(context.range(of:))),
      ],
      proposing: notice.lacks("jointArrangement")
        ? .adding { draft in
          var arrangement = JointArrangement()
          arrangement.law = ["380/2023 123 §"]
          arrangement.essence = notice.words(
            Phrase(
              fi:
                "Työvoimaviranomainen ja KEHA-keskus ovat valtakunnallisen tietovarannon yhteisrekisterinpitäjät. [täydennä: kumpi vastaa mistäkin]",
              sv:
                "Arbetskraftsmyndigheten och KEHA-centret är gemensamt personuppgiftsansvariga för den riksomfattande informationsresursen. [fyll i: vem som ansvarar för vad]",
              en:
                "The employment authority and the KEHA Centre are joint controllers of the national repository. [fill in: who is responsible for what]"
            ))
          draft.jointArrangement = arrangement
        } : nil)
  }

  /// What shows that the notice is about employment services.
  private static func sign(_ context: RuleContext) -> Mention? {
    if let system = context.mentions(of: national).first(where: { $0.field == "systems" }) {
      return system
    }
    // The act alone may be one of many: the purposes must be about work, too.
    if context.mentions(of: work).contains(where: isInPurpose),
      let basis = context.mentions(of: acts).first(where: {
        ["legalBasis", "purposes"].contains($0.field)
      })
    {
      return basis
    }
    if let service = context.mentions(of: services).first(where: {
      ["title", "register"].contains($0.field) && !$0.isDenied
    }) {
      return service
    }
    return context.mentions(of: tasks).first(where: isInPurpose)
  }

  /// Whether the words stand in a purpose, and not in an act's name.
  private static func isInPurpose(_ mention: Mention) -> Bool {
    mention.field == "purposes" && mention.part != "statutes" && !mention.isDenied
  }

  private static let services = Cues([
    "työvoimapalvelu", "monialainen yhteispalvelu", "monialaisen yhteispalvelu",
    "arbetskraftsservic", "sektorsövergripande samservice", "public employment service",
    "multidisciplinary joint service",
  ])

  /// Employment services as the controller's own task.
  private static let tasks = Cues([
    "työvoimapalvelujen järjestä", "työvoimapalveluiden järjestä", "työvoimapalvelujen tarjoa",
    "työvoimapalveluiden tarjoa", "työvoimapalvelujen tuotta", "työvoimapalveluiden tuotta",
    "työvoimapalvelujen toteutt", "työvoimapalveluiden toteutt", "järjestämme työvoimapalvelu",
    "monialainen yhteispalvelu", "monialaisen yhteispalvelu", "monialaista yhteispalvelu",
    "ordna arbetskraftsservic", "ordnar arbetskraftsservic", "ordnande av arbetskraftsservic",
    "tillhandahålla arbetskraftsservic", "sektorsövergripande samservice",
    "provision of employment service", "organising employment service",
    "organisation of employment service", "provide employment service",
    "multidisciplinary joint service",
  ])

  /// Systems of the national repository.
  private static let national = Cues([
    "!=URA", "!URAss", "!URAan", "!URAst", "!=A TMT", "koto =aj", "työmarkkinator",
    "jobbmarknad", "job market finland",
  ])

  private static let acts = Cues(["=380/2023", "=381/2023"])

  private static let work = Cues([
    "työnhak", "työllisty", "työllist", "työvoima", "työttöm", "arbetssök", "arbetslös",
    "sysselsätt", "arbetskraft", "jobseek", "job seek", "employ", "unemploy",
  ])

  private static let centre = Cues([
    "keha", "kehittämis ja hallintokesk", "utvecklings och förvaltningscent",
    "development and administration cent",
  ])

  private static let joint = Cues([
    "yhteisrekisteri", "yhteiset rekisteri", "gemensam", "joint",
  ])
}
