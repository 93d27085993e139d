import Diagnostics
import NoticeModel
import SourceText

/// Employees or job applicants are data subjects, and the Act on the Protection of Privacy in Working
/// Life is not cited.
///
/// The act asks that data be necessary, come mainly from the employee, and it limits health data and
/// tests. A warning in a register of the employer; information where staff are only the users of a
/// register on others. Job seekers of employment services, and staff of other organisations, are no
/// employees of the controller. Those who declare their interests do so by another law.
///
/// May be wrong: a group whose name does not tell whose employees they are.
package enum WorkLifePrivacy: Rule {
  package static let about = RuleDescription(
    "FI-WORKLIFE-759", .warning, concerns: ["dataSubjects", "register", "title", "legalBasis"],
    law: [
      .act(
        fi: "laki yksityisyyden suojasta työelämässä",
        sv: "lagen om integritetsskydd i arbetslivet",
        en: "Act on the Protection of Privacy in Working Life", "759/2004", "3–5"),
      .act(
        fi: "tietosuojalaki", sv: "dataskyddslagen", en: "Data Protection Act", "1050/2018", "30"),
      .statute(
        fi: "laki kunnan ja hyvinvointialueen viranhaltijasta",
        sv: "lagen om tjänsteinnehavare i kommuner och välfärdsområden",
        en: "Act on Public Officials in Municipalities and Wellbeing Services Counties", "304/2003"),
    ],
    message: Phrase(
      fi: "Työntekijätietoihin sovelletaan lakia yksityisyyden suojasta työelämässä (759/2004).",
      sv:
        "På arbetstagares uppgifter tillämpas lagen om integritetsskydd i arbetslivet (759/2004).",
      en: "Employee data fall under Act 759/2004 on privacy in working life."),
    wrong: Phrase(
      fi: "Henkilöstörekisteri, peruste: suostumus", sv: "Personalregister, grund: samtycke",
      en: "Staff register, basis: consent"),
    advice: Phrase(
      fi:
        "Peruste: sopimus (b) ja lakisääteinen velvoite (c); laki yksityisyyden suojasta työelämässä (759/2004)",
      sv:
        "Grund: avtal (b) och rättslig förpliktelse (c); lagen om integritetsskydd i arbetslivet (759/2004)",
      en: "Basis: contract (b) and legal obligation (c); Act 759/2004"),
    why: Phrase(
      fi:
        "Laki rajaa, mitä tietoja työnantaja saa käsitellä ja mistä ne hankitaan. Työntekijän on hyvä löytää se selosteesta.",
      sv:
        "Lagen avgränsar vilka uppgifter arbetsgivaren får behandla och varifrån de skaffas. Arbetstagaren bör hitta den i beskrivningen.",
      en:
        "The act limits what an employer may process and where from. Employees should find it in the notice."
    ),
    caveat: Phrase(
      fi:
        "Tieto, jos työntekijät ovat vain toisia koskevan rekisterin käyttäjiä. Toisen organisaation työntekijöitä sääntö ei laske mukaan.",
      sv:
        "En upplysning om arbetstagarna bara använder ett register om andra. Andra organisationers arbetstagare räknas inte.",
      en:
        "For information where employees only use a register on others. Other organisations' employees are not counted."
    ))

  private static let staff = Cues([
    "~työntekij", "henkilöst", "henkilökun", "viranhalt", "palvelussuht", "työsuht",
    "työnhak", "virkaan hake", "työpaikkaa hake", "työpaikkoja hake", "työpaikan hak",
    "palveluksessa olev", "palveluksessa työsk", "~työsuhteinen",
    "~anställda", "~anställd", "arbetstagar", "personal^uppg", "tjänsteinneh", "arbetssökand",
    "jobbsökand", "söker arbete", "söker jobb", "söker tjänst", "i kommunens tjänst",
    "i stadens tjänst",
    "employee", "=employed by", "=staff", "personnel", "office holder", "job applicant",
    "job seeker",
  ])
  private static let others = Cues([
    "yrity", "palveluntuott", "kumppan", "toimittaj", "sidosryh", "työnantaj", "muiden organis",
    "järjestöj",
    "företag", "tjänsteproduc", "leverantör", "samarbetspart", "arbetsgivar", "andra organis",
    "compan", "provider", "supplier", "partner", "other organi",
  ])
  private static let act = Cues([
    "759/2004", "yksityisyyden suojasta työ", "yksityisyyden suojaa työ", "työelämän tietosuoj",
    "integritetsskydd i arbetsliv", "privacy in working life",
  ])

  package static var cues: [Cues] { [act] }

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard context.mentions(of: act).isEmpty else { return }
    let names = notice.dataSubjects.compactMap(\.name).filter { name in
      name.variants.contains { variant in
        staff.stand(in: variant.text.string) && !others.stand(in: variant.text.string)
      }
    }
    guard !names.isEmpty else { return }
    let places = context.sectorPlaces
    let isOfInterests = places.contains {
      $0.sector == .electedOfficials && ($0.field == "register" || $0.field == "title")
    }
    let isEmployers = places.contains { $0.sector == .humanResources && $0.field != "dataSubjects" }
    // Those who seek work through employment services do not apply to the municipality.
    let areSeekersOwn = isEmployers && !places.contains { $0.sector == .employment }
    let name = names.first { name in
      let words = name.first.text.string
      if isOfInterests, declarers.stand(in: words) { return false }
      return areSeekersOwn || !seekers.stand(in: words)
    }
    guard let name else { return }
    let words = name.first.text.string
    findings.report(
      about, at: name.range, severity: isEmployers ? .warning : .info,
      because: [
        Note(
          Message(
            Phrase(
              fi: "Rekisteröityihin kuuluu ryhmä ”{group}”.",
              sv: "Till de registrerade hör gruppen ”{group}”.",
              en: "The data subjects include the group “{group}”."), ["group": words]),
          at: name.range),
        .fact(
          Phrase(
            fi: "Lakia 759/2004 ei mainita.", sv: "Lag 759/2004 nämns inte.",
            en: "Act 759/2004 is not cited.")),
      ])
  }

  private static let seekers = Cues([
    "työnhak", "työpaikkoja hake", "työpaikkaa hake", "työpaikan hak", "arbetssök", "jobbsök",
    "söker arbete", "söker jobb", "job seek", "job applic",
  ])

  /// Those who declare their interests.
  private static let declarers = Cues([
    "ilmoit", "~sidonnai", "luottamush", "~viranhalt", "johtav", "förtroende", "bindning",
    "redogör", "anmäl", "ledande", "tjänsteinneh", "declar", "office holder", "elected",
  ])
}
