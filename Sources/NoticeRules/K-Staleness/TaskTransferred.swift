import Diagnostics
import Law
import NoticeModel
import SourceText

/// A municipality is controller of a register that serves a task it no longer has.
///
/// Social and health care and rescue services moved to the wellbeing services counties on 1 January
/// 2023 (Acts 611–613/2021); rehabilitative work too (Act 189/2001, section 4 with 591/2022), where
/// the finding is a warning, as plans to move it back are known. The task is known by the name of
/// notice or register; by topics, purposes and groups only where nothing of cooperation is said, and
/// then it is a warning. Helsinki arranges the services itself, Åland has its own order,
/// and HUS is no municipality. Environmental health care, occupational health care of one's own
/// staff, preventive substance abuse work and the promotion of health stayed. Silent where the
/// municipality is the producer of the service or a processor, and where the register is closed.
///
/// May be wrong: a name may hold the word for another reason.
package enum TaskTransferred: Rule {
  package static let about = RuleDescription(
    "STALE-TASK-TRANSFERRED", .error, reads: .prose,
    concerns: ["controllers", "register", "title", "purposes"], item: .controller,
    law: [
      .act(
        fi: "laki hyvinvointialueesta", sv: "lagen om välfärdsområden",
        en: "Act on Wellbeing Services Counties", "611/2021", "6"),
      .act(
        fi: "laki sosiaali- ja terveydenhuollon järjestämisestä",
        sv: "lagen om ordnande av social- och hälsovård",
        en: "Act on Organising Healthcare and Social Welfare Services", "612/2021", "8"),
      .act(
        fi: "laki pelastustoimen järjestämisestä", sv: "lagen om ordnande av räddningsväsendet",
        en: "Act on Organising Rescue Services", "613/2021", "2"),
      .act(
        fi: "laki kuntouttavasta työtoiminnasta",
        sv: "lagen om arbetsverksamhet i rehabiliteringssyfte",
        en: "Act on Rehabilitative Work", "189/2001", "4"),
    ],
    message: Phrase(
      fi: "Tehtävä ”{task}” on siirtynyt hyvinvointialueelle 1.1.2023. Tarkista rekisterinpitäjä.",
      sv:
        "Uppgiften ”{task}” har överförts till välfärdsområdet 1.1.2023. Kontrollera vem som är personuppgiftsansvarig.",
      en:
        "Task “{task}” moved to the wellbeing services county on 1 January 2023. Check the controller."
    ),
    wrong: Phrase(
      fi: "Rekisterinpitäjä: kaupunki; rekisteri: kuntouttavan työtoiminnan asiakasrekisteri",
      sv:
        "Personuppgiftsansvarig: staden; register: klientregistret för arbetsverksamhet i rehabiliteringssyfte",
      en: "Controller: the city; register: client register of rehabilitative work"),
    advice: Phrase(
      fi: "Rekisterinpitäjä: hyvinvointialue; kaupunki: käsittelijä (palveluntuottaja)",
      sv: "Personuppgiftsansvarig: välfärdsområdet; staden: biträde (serviceproducent)",
      en: "Controller: wellbeing services county; city: processor (service producer)"),
    why: Phrase(
      fi:
        "Rekisterinpitäjä on se, jolla tehtävä lain mukaan on. Väärä rekisterinpitäjä ohjaa rekisteröidyn pyynnöt väärään paikkaan.",
      sv:
        "Personuppgiftsansvarig är den som enligt lag har uppgiften. Fel ansvarig leder den registrerades begäranden till fel ställe.",
      en:
        "The controller is whoever has the task by law. With the wrong one, data subjects send their requests to the wrong place."
    ),
    caveat: Phrase(
      fi:
        "Jos kunta tuottaa palvelun hyvinvointialueen lukuun tai rekisteri on suljettu, kerro se selosteessa, niin huomautus poistuu. Helsinki ja Ahvenanmaan kunnat hoitavat tehtävät itse.",
      sv:
        "Om kommunen producerar tjänsten för välfärdsområdets räkning eller registret är stängt, ange det, så försvinner anmärkningen. Helsingfors och kommunerna på Åland sköter uppgifterna själva.",
      en:
        "Where the municipality produces the service on behalf of the county, or the register is closed, say so and the finding goes away. Helsinki and the municipalities of Åland have the tasks themselves."
    ))

  package static let cues = [
    TransferredTaskWords.cues, TransferredTaskWords.closed, TransferredTaskWords.producer,
  ]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let mentions = context.mentions(of: TransferredTaskWords.cues).filter { mention in
      (isName(mention) || isImplied(mention)) && !mention.isDenied
        && !mention.isBeside(TransferredTaskWords.stayed)
    }
    guard !mentions.isEmpty, !notice.isWithdrawn, let controller = notice.municipalController,
      !isClosed(context), !isProducer(context)
    else { return }
    let named = mentions.filter(isName)
    let implied = mentions.filter {
      isImplied($0) && !$0.isBeside(TransferredTaskWords.cooperation)
    }
    var told: Set<String> = []
    var last = SourceRange.nowhere
    for mention in named.isEmpty ? implied : named {
      guard TransferredTaskWords.tasks.indices.contains(mention.pattern) else { continue }
      let task = TransferredTaskWords.tasks[mention.pattern]
      let range = context.range(of: mention)
      // "Adult social work" is one task, though "social work" is another.
      guard task.since <= context.day, !last.holds(range), told.insert(task.name.fi).inserted else {
        continue
      }
      last = range
      findings.report(
        about, at: range, severity: named.isEmpty || !task.confidence.isCertain ? .warning : nil,
        ["task": task.name.phrase],
        because: [
          .fact(
            Phrase(
              fi: "Rekisteri palvelee tätä tehtävää.", sv: "Registret tjänar den här uppgiften.",
              en: "The register serves this task."), at: range),
          .fact(
            Phrase(
              fi: "Rekisterinpitäjä on kunta.", sv: "Den personuppgiftsansvarige är en kommun.",
              en: "The controller is a municipality."), at: controller),
        ])
    }
  }

  private static func isName(_ mention: Mention) -> Bool {
    mention.field == "title" || mention.field == "register"
  }

  private static func isImplied(_ mention: Mention) -> Bool {
    switch mention.field {
    case "purposes": mention.part == "text"
    case "dataSubjects", "topics": true
    default: false
    }
  }

  private static func isClosed(_ context: RuleContext) -> Bool {
    context.mentions(of: TransferredTaskWords.closed).contains { mention in
      ["title", "register", "summary", "purposes", "otherInformation"].contains(mention.field)
        && !mention.isDenied
    }
  }

  private static func isProducer(_ context: RuleContext) -> Bool {
    context.mentions(of: TransferredTaskWords.producer).contains { mention in
      !["systems", "recipients", "security", "rights", "sources"].contains(mention.field)
        && !mention.isDenied && mention.isBeside(TransferredTaskWords.parties)
    }
  }
}

extension Notice {
  /// Where a municipality that gave the tasks away is named as controller; nil for Helsinki, Åland,
  /// where another body stands first, and where a county or a joint authority is controller too. A
  /// state authority beside it, as KEHA is by law, does not take the task from the municipality.
  fileprivate var municipalController: SourceRange? {
    let names =
      controllers.compactMap(\.name) + [municipality?.name].compactMap(\.self)
    let words = names.flatMap(\.variants).map(\.text.string)
    guard !words.contains(where: { ControllerPlaces.keeps.stand(in: $0) }),
      !(controllers.first?.isOtherThanMunicipality ?? false),
      !controllers.contains(where: \.mayHaveTheTask)
    else { return nil }
    let controller = controllers.first { controller in
      controller.kind?.value == .municipality
        || controller.name.map { name in
          name.variants.contains { ControllerPlaces.municipal.stand(in: $0.text.string) }
        } ?? false || (controller.kind?.value == .organ && municipality != nil)
    }
    return controller.map { $0.name?.range ?? $0.range }
  }
}

extension Controller {
  /// A county, or a joint authority.
  fileprivate var mayHaveTheTask: Bool {
    kind?.value == .wellbeingCounty || kind?.value == .jointAuthority
      || name.map { name in
        name.variants.contains { ControllerPlaces.counties.stand(in: $0.text.string) }
      } ?? false
  }

  /// A county, a joint authority, the state or a company.
  fileprivate var isOtherThanMunicipality: Bool {
    switch kind?.value {
    case .wellbeingCounty, .jointAuthority, .stateAuthority, .company, .association: return true
    default: break
    }
    return name.map { name in
      name.variants.contains { ControllerPlaces.others.stand(in: $0.text.string) }
    } ?? false
  }
}

/// Words in names of controllers, in Finnish, Swedish and English.
private enum ControllerPlaces {
  static let municipal = Cues([
    "=kunta", "kunnan", "kunnat", "kunnalli", "kaupunki", "kaupungin", "kaupungi", "~lautakunta",
    "=kommun", "kommunen", "kommuns", "kommunsty", "kommunal", "=stad", "=stads", "=staden",
    "stadens", "stadssty", "~nämnd", "~nämnden",
    "=city", "municipal", "=town",
  ])

  static let counties = Cues(countyWords)

  static let others = Cues(countyWords + ["=oy", "=ab", "osakeyhtiö"])

  private static let countyWords = [
    "hyvinvointialue", "välfärdsområde", "wellbeing services", "=hus", "hus yhtymä",
    "hus sammanslut", "~kuntayhtymä", "~samkommun", "joint municipal", "joint authority",
  ]

  /// Helsinki, which arranges the services itself, and the municipalities of Åland.
  static let keeps = Cues([
    "=helsinki", "helsingin", "=helsingfors", "ahvenanma", "=åland", "=ålands", "maarianhamina",
    "maarianhaminan", "=mariehamn", "=mariehamns", "=brändö", "=eckerö", "=finström", "=finströms",
    "=föglö", "=geta", "=hammarland", "=hammarlands", "=jomala", "=kumlinge", "=kökar", "=kökars",
    "=lemland", "=lemlands", "=lumparland", "=lumparlands", "=saltvik", "=saltviks", "=sottunga",
    "=sund", "=sunds", "=vårdö",
  ])
}
