import Diagnostics
import NoticeModel

/// A reporting channel for wrongdoing is told of without the act that governs it.
///
/// Act 1171/2022 lays down who may handle reports, how data subjects' rights are limited, and that the
/// data are deleted five years after the report unless they are needed longer. Other channels for
/// reports, as of faults in the streets, are left alone.
///
/// May be wrong: the act may be told by another name.
package enum WhistleblowingAct: Rule {
  package static let about = RuleDescription(
    "FI-WHISTLEBLOWING", .info, concerns: ["purposes", "legalBasis", "register"],
    item: .legalBasis,
    law: [
      .act(
        fi:
          "laki Euroopan unionin ja kansallisen oikeuden rikkomisesta ilmoittavien henkilöiden suojelusta",
        sv:
          "lagen om skydd för personer som rapporterar om överträdelser av europeisk och nationell rätt",
        en: "Act on the Protection of Persons Reporting Infringements of EU and National Law",
        "1171/2022", "29–31")
    ],
    message: Phrase(
      fi: "Ilmoituskanavan tietoihin sovelletaan lakia 1171/2022 (säilytys enintään 5 vuotta).",
      sv: "På rapporteringskanalens uppgifter tillämpas lag 1171/2022 (högst 5 år).",
      en: "Whistleblowing data fall under Act 1171/2022 (kept for at most 5 years)."),
    wrong: Phrase(
      fi: "Ilmoituskanavan tiedot säilytetään pysyvästi.",
      sv: "Rapporteringskanalens uppgifter förvaras varaktigt.",
      en: "The data of the reporting channel are kept permanently."),
    advice: Phrase(
      fi: "Tiedot poistetaan 5 vuoden kuluttua ilmoituksen saapumisesta (laki 1171/2022).",
      sv: "Uppgifterna raderas 5 år efter att rapporten kom in (lag 1171/2022).",
      en: "The data are erased 5 years after the report arrived (Act 1171/2022)."),
    why: Phrase(
      fi:
        "Laki rajaa, kuka ilmoituksia käsittelee, ja suojaa ilmoittajan ja ilmoituksen kohteen henkilöllisyyden. Se on käsittelyn peruste.",
      sv:
        "Lagen begränsar vem som behandlar rapporterna och skyddar identiteten hos den som rapporterar och den som rapporteras. Den är grunden för behandlingen.",
      en:
        "The act limits who handles reports and protects the identity of those who report and of those reported. It is the basis of the processing."
    ),
    caveat: Phrase(
      fi: "Muun alan ilmoituskanavaan, esimerkiksi vikailmoituksiin, lakia ei sovelleta.",
      sv: "Lagen tillämpas inte på andra kanaler, till exempel felanmälningar.",
      en: "The act does not apply to other channels, for example for reporting faults."))

  package static let cues = [channel, general, acts]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard context.mentions(of: acts).isEmpty else { return }
    let fields: Set<String> = ["title", "summary", "register", "purposes"]
    let mention =
      context.mentions(of: channel).first { fields.contains($0.field) && !$0.isDenied }
      ?? context.mentions(of: general).first {
        fields.contains($0.field) && !$0.isDenied && $0.isBeside(wrongdoing)
      }
    guard let mention else { return }
    let range = context.range(of: mention)
    findings.report(
      about, at: range,
      because: [
        .fact(
          fi: "Rekisteri on väärinkäytösten ilmoituskanavasta.",
          sv: "Registret gäller en kanal för rapportering av missförhållanden.",
          en: "The register is of a channel for reporting wrongdoing.", at: range),
        .fact(
          fi: "Lakia 1171/2022 ei mainita.", sv: "Lagen 1171/2022 nämns inte.",
          en: "Act 1171/2022 is not cited.", at: notice.place(of: "legalBasis")),
      ])
  }

  private static let channel = Cues([
    "väärinkäytösilmoit", "väärinkäytösten ilmoit", "väärinkäytöksistä ilmoit", "whistle",
    "ilmoittajansuojelukanav", "ilmoittajansuojelun", "sisäinen ilmoituskanav",
    "sisäisen ilmoituskanav", "eettinen ilmoituskanav", "eettisen ilmoituskanav", "eettinen kanav",
    "visselblås", "intern rapporteringskanal", "interna rapporteringskanal", "etisk kanal",
    "internal reporting channel", "ethics channel",
  ])

  /// Channels of all kinds.
  private static let general = Cues(["ilmoituskanav", "rapporteringskanal", "reporting channel"])

  private static let wrongdoing = Cues([
    "väärinkäyt", "rikkomu", "rikkomi", "lainvastai", "missförhåll", "överträd", "missbruk",
    "wrongdoing", "infringement", "breach", "misconduct",
  ])

  private static let acts = Cues([
    "=1171/2022", "ilmoittajansuojelula", "rikkomisesta ilmoittav", "visselblåsarlag",
    "rapporterar om överträd", "skydd för visselblås", "whistleblower protection act",
    "reporting infringements",
  ])
}
