import Diagnostics
import NoticeModel
import SourceText

/// A project is controller or contact, and it has probably ended.
///
/// Ended when its programme has: money of the European Social Fund for 2014–2020 (ESF without the
/// plus sign) could be used to the end of 2023. A project that bears these years is of that programme,
/// though other parts of the notice tell of the new one. Otherwise when the notice is older than three years,
/// longer than most projects last. Data must have somebody responsible for them, and a time
/// (Art. 5(1)(e), 13(1)(a)). Silent where the notice tells who answers after the project.
///
/// May be wrong: projects of the new programme are sometimes called ESF projects too.
package enum ProjectEnded: Rule {
  package static let about = RuleDescription(
    "STALE-PROJECT-ENDED", .warning, concerns: ["controllers", "contacts", "created", "updated"],
    item: .controller,
    law: [
      .gdpr(5, 1, "e"), .gdpr(13, 1, "a"),
      Citation(
        Phrase(
          fi: "asetus (EU) 1303/2013 140 artikla ja asetus (EU) 2021/1060 82 artikla",
          sv: "förordning (EU) 1303/2013 artikel 140 och förordning (EU) 2021/1060 artikel 82",
          en: "Regulation (EU) 1303/2013 Art. 140 and Regulation (EU) 2021/1060 Art. 82")),
    ],
    message: Phrase(
      fi: "Hankkeen ohjelmakausi on päättynyt. Kerro, kuka vastaa tiedoista hankkeen jälkeen.",
      sv: "Projektets programperiod har upphört. Ange vem som ansvarar efter projektet.",
      en: "The project's programme period has ended. Tell who is responsible now."),
    wrong: Phrase(
      fi: "Rekisterinpitäjä: ESR-hanke", sv: "Personuppgiftsansvarig: ESF-projekt",
      en: "Controller: ESF project"),
    advice: Phrase(
      fi: "Rekisterinpitäjä: kaupunki; hankkeen tiedot säilytetään 31.12.2028 asti",
      sv: "Personuppgiftsansvarig: staden; projektets uppgifter lagras till 31.12.2028",
      en: "Controller: the city; the project's data are kept until 31 December 2028"),
    why: Phrase(
      fi:
        "Hankkeen päätyttyä sen tiedoilla on yhä oltava vastuullinen rekisterinpitäjä ja säilytysaika.",
      sv:
        "När projektet har upphört ska uppgifterna fortfarande ha en personuppgiftsansvarig och en lagringstid.",
      en:
        "When a project has ended its data still need a responsible controller and a retention period."
    ),
    caveat: Phrase(
      fi:
        "Päättyminen päätellään rahoituskaudesta (ESR 2014–2020) tai selosteen iästä (yli 3 vuotta). ESR+ on uusi kausi.",
      sv:
        "Att projektet upphört sluts av programperioden (ESF 2014–2020) eller beskrivningens ålder (över 3 år). ESF+ är den nya perioden.",
      en:
        "That it has ended is guessed from the programme (ESF 2014–2020) or from the notice's age (over 3 years). ESF+ is the new programme."
    ))

  private static let project = Cues([
    "hanke", "~hanke", "hankkeen", "~hankkeen", "hankepääl", "hankekoord", "projekti",
    "~projekti", "projektip", "projektet", "=projekt", "~projekt", "projektled", "=project",
    "project manager", "project coord",
  ])

  /// Roles in a project; "hanke- ja kehittämispäällikkö" is a post of its own.
  private static let projectRole = Cues([
    "hankepääl", "hankejohtaj", "hankekoord", "hankevastaav", "hanketyöntek", "hankkeen",
    "projektipääl", "projektijohtaj", "projektikoord", "projektivastaav", "projektityöntek",
    "projektin", "projektled", "projektchef", "projektkoord", "projektansvar", "projektets",
    "project manager", "project coord", "project leader",
  ])

  /// The programme of 2014–2020.
  private static let programme = Cues([
    "!=ESR", "euroopan sosiaalirahasto", "rakennerahasto ohjelm", "kestävää kasvua ja työtä",
    "eura 2014", "!=ESF", "europeiska socialfonden", "hållbar tillväxt och jobb",
    "european social fund", "sustainable growth and jobs",
  ])

  /// The programme of 2021–2027.
  private static let newProgramme = Cues([
    "euroopan sosiaalirahasto plus", "sosiaalirahasto plus", "uudistuva ja osaava", "eura 2021",
    "socialfonden plus", "ett förnybart och kunnigt", "social fund plus",
    "innovation and skills",
  ])

  /// Who answers when the project is over.
  private static let afterwards = Cues([
    "hankkeen jälkeen vast", "hankkeen päätyttyä vast", "hankkeen päätyttyä rekist",
    "hankkeen päätyttyä tiedo", "päättymisen jälkeen vast", "päättymisen jälkeen rekist",
    "hankkeen jälkeen rekist", "hankkeen jälkeen tiedo",
    "efter projektet ansvar", "efter projektets slut", "när projektet har avslut",
    "när projektet avslut", "när projektet upphör",
    "after the project", "when the project ends", "when the project has ended",
  ])

  package static let cues = [programme, newProgramme, afterwards, project, projectRole]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard !notice.isWithdrawn, context.mentions(of: afterwards).isEmpty,
      let place = placeOfProject(notice, context), let reason = ending(notice, context)
    else { return }
    findings.report(
      about, at: place,
      because: [
        .fact(
          Phrase(
            fi: "Rekisterinpitäjänä tai yhteystahona on hanke.",
            sv: "Ett projekt är personuppgiftsansvarig eller kontaktpunkt.",
            en: "A project is controller or contact."), at: place),
        reason,
      ])
  }

  private static func placeOfProject(_ notice: Notice, _ context: RuleContext) -> SourceRange? {
    let named = context.texts(with: project)
    let titled = context.texts(with: projectRole)
    for controller in notice.controllers {
      if controller.kind?.value == .project { return controller.name?.range ?? controller.range }
      if let place = controller.name?.place(in: named) { return place }
    }
    for contact in notice.contacts {
      if let place = contact.role?.place(in: titled) { return place }
      if let name = contact.name, named.contains(name) { return name.range }
    }
    return nil
  }

  /// Where the programme of 2014–2020 is told to be the project's.
  private static func mentionOfProgramme(_ context: RuleContext) -> Mention? {
    let all = context.mentions(of: programme)
    let old = all.filter { !$0.isFollowedByPlus }
    let own = old.first { mention in
      (mention.field == "controllers" || mention.field == "contacts") && mention.isBeside(years)
    }
    let isOfNew = old.count < all.count || !context.mentions(of: newProgramme).isEmpty
    return own ?? (isOfNew ? nil : old.first)
  }

  private static let years = Cues(["2014"])

  /// Why the project is taken to have ended.
  private static func ending(_ notice: Notice, _ context: RuleContext) -> Note? {
    if let lastDay = CalendarDate(year: 2023, month: 12, day: 31), lastDay < context.asOf,
      let mention = mentionOfProgramme(context)
    {
      return .fact(
        Phrase(
          fi: "Ohjelmakauden 2014–2020 rahoitus päättyi vuoden 2023 lopussa.",
          sv: "Finansieringen för programperioden 2014–2020 upphörde vid utgången av 2023.",
          en: "The money of the programme 2014–2020 ended with the year 2023."),
        at: context.range(of: mention))
    }
    guard let last = notice.lastDate, let end = last.day.adding(.years(3)), end < context.asOf
    else { return nil }
    return .lastDate(last)
  }
}

extension Mention {
  /// Whether "+" follows: ESR+.
  fileprivate var isFollowedByPlus: Bool {
    text.text.string.utf8.dropFirst(bytes.upperBound).first == UInt8(ascii: "+")
  }
}

extension LocalizedText {
  /// The first of its languages in which it is one of some texts.
  fileprivate func place(in texts: TextsWith) -> SourceRange? {
    texts.isEmpty ? nil : variants.first { texts.contains($0.text) }?.text.range
  }
}
