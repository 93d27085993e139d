import Diagnostics
import NoticeModel
import SourceText

/// Data of a project's participants go to the register of the European Social Fund, and the notice
/// does not say to whom or under which law.
///
/// The forms of the beginning and end of participation are entered into EURA, whose controllers are
/// the managing authority and the intermediate bodies. The notice must tell the recipient, the law,
/// the data that the form asks for besides its own, and how long they are kept. Found by words for the
/// forms and the system; a project's funding alone is no transfer of data. Silent where an authority
/// of the fund is told and a law of the programme is cited.
///
/// May be wrong: a project without personal participants files no such forms.
package enum SocialFundRegister: Rule {
  package static let about = RuleDescription(
    "FI-ESR-REGISTER", .warning, reads: .prose,
    concerns: ["purposes", "recipients", "systems", "legalBasis"], item: .recipients,
    law: [
      .statute(
        fi:
          "laki alueiden kehittämisen ja Euroopan unionin alue- ja rakennepolitiikan hankkeiden rahoittamisesta",
        sv:
          "lagen om finansiering av projekt inom regionutveckling och Europeiska unionens regional- och strukturpolitik",
        en:
          "Act on the Financing of Regional Development and EU Regional and Structural Policy Projects",
        "757/2021"),
      .statute(
        fi: "laki alueiden kehittämisen ja rakennerahastohankkeiden rahoittamisesta",
        sv: "lagen om finansiering av regionutvecklings- och strukturfondsprojekt",
        en: "Act on the Financing of Regional Development and Structural Fund Projects", "8/2014"),
      .gdpr(13, 1, "e"), .gdpr(14),
    ],
    message: Phrase(
      fi:
        "ESR-lomakkeiden tiedot luovutetaan EURA-järjestelmään. Kerro vastaanottaja, peruste, tiedot ja säilytysaika.",
      sv:
        "Uppgifterna i ESF-blanketterna lämnas till EURA-systemet. Ange mottagare, grund, uppgifter och lagringstid.",
      en: "ESF form data go to EURA; state recipient, basis, items and retention."),
    wrong: Phrase(
      fi: "Tiedot syötetään EURA-järjestelmään.", sv: "Uppgifterna matas in i EURA-systemet.",
      en: "The data are entered into the EURA system."),
    advice: Phrase(
      fi:
        "Vastaanottaja: välittävä viranomainen (EURA 2021). Peruste: laki 757/2021. Tiedot: ESR-lomakkeen tiedot. Säilytys: ohjelmakauden asiakirjojen säilytysaika.",
      sv:
        "Mottagare: förmedlande organ (EURA 2021). Grund: lagen 757/2021. Uppgifter: uppgifterna på ESF-blanketten. Lagring: förvaringstiden för programperiodens handlingar.",
      en:
        "Recipient: intermediate body (EURA 2021). Basis: Act 757/2021. Items: the data of the ESF form. Retention: the period for the programme's documents."
    ),
    why: Phrase(
      fi:
        "Osallistujan tiedot siirtyvät toisen viranomaisen rekisteriin. Osallistujan on tiedettävä, mihin, millä perusteella ja kuinka pitkäksi ajaksi.",
      sv:
        "Deltagarens uppgifter överförs till en annan myndighets register. Deltagaren ska veta vart, på vilken grund och för hur lång tid.",
      en:
        "The participant's data move to another authority's register. Participants must know where, on what ground and for how long."
    ),
    caveat: Phrase(
      fi:
        "Sääntö tarkistaa vain, mainitaanko rahoittava viranomainen ja laki; lomakkeen tietoja ja säilytysaikaa se ei arvioi.",
      sv:
        "Regeln kontrollerar bara om den finansierande myndigheten och lagen nämns; uppgifterna på blanketten och lagringstiden bedöms inte.",
      en:
        "The rule only checks whether the funding authority and the law are mentioned; the form's data and retention are not judged."
    ))

  package static let cues = [forms, generalForms, fund, authorities, acts]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let isFunded = !context.mentions(of: fund).isEmpty
    let form =
      context.mentions(of: generalForms).first {
        isFunded && !$0.isDenied && $0.field != "history"
      } ?? context.mentions(of: forms).first { !$0.isDenied && $0.field != "history" }
      ?? context.mentions(of: fund).first {
        !$0.isDenied && $0.field != "history" && $0.isBeside(reporting)
      }
    guard let form else { return }
    let isRecipientTold = context.mentions(of: authorities).contains {
      $0.field == "recipients" || $0.isBeside(forms) || $0.isBeside(fund)
    }
    let isLawCited = !context.mentions(of: acts).isEmpty
    guard !isRecipientTold || !isLawCited else { return }
    let range = context.range(of: form)
    var reasons: [Note] = [
      .fact(
        fi: "Euroopan sosiaalirahaston lomakkeet tai järjestelmä mainitaan tässä.",
        sv: "Europeiska socialfondens blanketter eller system nämns här.",
        en: "Forms or the system of the European Social Fund are mentioned here.", at: range)
    ]
    if !isRecipientTold {
      reasons.append(
        .fact(
          fi: "Hallinto- tai välittävää viranomaista ei mainita vastaanottajana.",
          sv: "Ingen förvaltande myndighet och inget förmedlande organ nämns som mottagare.",
          en: "No managing authority or intermediate body is mentioned as recipient.",
          at: notice.place(of: "recipients")))
    }
    if !isLawCited {
      reasons.append(
        .fact(
          fi: "Lakia 757/2021 tai 8/2014 tai ohjelmakauden EU-asetusta ei mainita.",
          sv: "Lagen 757/2021 eller 8/2014 eller programperiodens EU-förordning nämns inte.",
          en: "Neither Act 757/2021 or 8/2014 nor the programme's EU regulation is cited."))
    }
    findings.report(about, at: range, because: reasons)
  }

  /// The forms and the system.
  private static let forms = Cues([
    "!=EURA", "esr lomak", "esr ilmoit", "esr henkilö", "esr rekister",
    "esf blankett", "esf anmäl", "esf register", "esf form", "esf participant",
  ])

  /// Forms that other fields of work know, too: they count where the fund is mentioned.
  private static let generalForms = Cues([
    "aloitus ja lopetusilmoit", "aloitusilmoit", "lopetusilmoit", "start och avslutningsanmäl",
    "startanmäl", "avslutningsanmäl",
  ])

  /// The fund itself.
  private static let fund = Cues([
    "!=ESR", "!=ESF", "euroopan sosiaalirahast", "europeiska socialfond", "european social fund",
  ])

  /// Data about people that go to the fund.
  private static let reporting = Cues([
    "lomak", "ilmoitu", "raporto", "syötet", "henkilötie", "osallistuj", "ilmoite", "blankett",
    "anmäl",
    "rapport", "matas", "deltagar", "personuppgift", "report", "participant", "personal data",
  ])

  private static let authorities = Cues([
    "välittävä viranom", "välittävän viranom", "välittävälle viranom", "välittävät toimiel",
    "hallintoviranom", "rahoittava viranom", "rahoittavalle viranom", "rahoittajaviranom",
    "elinvoimakesk", "ely kesk", "työ ja elinkeinoministeri", "!=TEM", "!=TEM:lle",
    "förmedlande organ", "förmedlande myndighet", "förvaltande myndighet", "förvaltningsmyndighet",
    "finansierande myndighet", "livskraftscent", "ntm central", "arbets och näringsministeri",
    "managing authorit", "intermediate bod", "funding authorit", "economic development centre",
  ])

  private static let acts = Cues([
    "=757/2021", "=756/2021", "=8/2014", "=7/2014", "=2021/1060", "=2021/1057", "=1303/2013",
    "=1304/2013",
  ])
}
