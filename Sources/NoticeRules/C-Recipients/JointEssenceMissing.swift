import Diagnostics
import NoticeModel
import SourceText

/// Several controllers answer together, and the notice does not tell the essence of their
/// arrangement.
///
/// Art. 26(2) asks that the essence is made available to data subjects: who informs, who answers
/// requests. It may stand in the item on the arrangement, behind a link, in an act that lays down the
/// responsibilities (Art. 26(1)), or beside the words for joint control. An error where the notice
/// itself speaks of joint controllers of this register; a warning where only the number of controllers
/// shows it, or where the words stand among sources and recipients and may mean another register. A
/// municipality and its own organ are one controller.
///
/// May be wrong: several controllers may each answer for their own part; say that they are
/// independent.
package enum JointEssenceMissing: Rule {
  package static let about = RuleDescription(
    "GDPR26-JOINT-ESSENCE", .error, concerns: ["jointArrangement", "controllers"],
    item: .controller, law: [.gdpr(26, 1), .gdpr(26, 2)],
    message: Phrase(
      fi: "Yhteisrekisterinpitäjien vastuunjaon keskeinen sisältö puuttuu.",
      sv:
        "Det väsentliga innehållet i arrangemanget mellan de gemensamt personuppgiftsansvariga saknas.",
      en: "The essence of the joint-controller arrangement is missing."),
    wrong: Phrase(
      fi: "Rekisterinpitäjät: kaupunki ja yhdistys.",
      sv: "Personuppgiftsansvariga: staden och föreningen.",
      en: "Controllers: the city and the association."),
    advice: Phrase(
      fi:
        "Kaupunki informoi ja vastaa pyyntöihin; yhdistys vastaa omien kirjaustensa oikeellisuudesta.",
      sv:
        "Staden informerar och svarar på begäranden; föreningen ansvarar för att dess egna anteckningar är riktiga.",
      en:
        "The city informs and answers requests; the association is responsible for the correctness of its own entries."
    ),
    why: Phrase(
      fi:
        "Yhteisrekisterinpitäjien on kerrottava, kuka vastaa mistäkin, jotta ihminen tietää, kenen puoleen kääntyä.",
      sv:
        "Gemensamt personuppgiftsansvariga ska berätta vem som ansvarar för vad, så att människor vet vem de kan vända sig till.",
      en: "Joint controllers must tell who answers for what, so that people know to whom to turn."),
    caveat: Phrase(
      fi:
        "Varoitus, jos yhteisrekisterinpito on vain päätelty rekisterinpitäjien määrästä. Itsenäiset rekisterinpitäjät eivät tarvitse järjestelyä: sano se.",
      sv:
        "En varning om det gemensamma ansvaret bara har slutits av antalet personuppgiftsansvariga. Självständigt ansvariga behöver inget arrangemang: säg det.",
      en:
        "A warning where joint control is only told from the number of controllers. Independent controllers need no arrangement: say so."
    ))

  package static let cues = [joint, independent]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard notice.jointArrangement?.isTold != true else { return }
    let mentions = context.mentions(of: joint).filter { !$0.isDenied && $0.field != "history" }
    // The essence may stand beside the words.
    guard
      !mentions.contains(where: { mention in
        essence.stand(in: mention.text.text.string) || mention.text.text.string.contains("§")
      })
    else { return }
    let own = mentions.first { !["recipients", "sources", "processors"].contains($0.field) }
    if let mention = own ?? mentions.first {
      let range = context.range(of: mention)
      findings.report(
        about, at: range, severity: own == nil ? .warning : .error,
        because: [
          .fact(
            fi: "Yhteisrekisterinpidosta puhutaan tässä.",
            sv: "Här talas om gemensamt personuppgiftsansvar.",
            en: "Joint control is spoken of here.", at: range), .noEssence,
        ], proposing: proposal(for: notice))
      return
    }
    let controllers = notice.distinctControllers
    guard controllers.count > 1, context.mentions(of: independent).isEmpty else { return }
    let second = controllers[1]
    findings.report(
      about, at: second.name?.range ?? second.range, severity: .warning,
      because: [
        .fact(
          fi: "Selosteessa on \(controllers.count) rekisterinpitäjää.",
          sv: "Beskrivningen har \(controllers.count) personuppgiftsansvariga.",
          en: "The notice has \(controllers.count) controllers.", at: second.range), .noEssence,
      ], proposing: proposal(for: notice))
  }

  private static func proposal(for notice: Notice) -> Proposal? {
    let words = notice.words(
      Phrase(
        fi: "[täydennä: kuka informoi, kuka vastaa pyyntöihin, mistä kukin vastaa]",
        sv: "[fyll i: vem som informerar, vem som svarar på begäranden, vad var och en svarar för]",
        en: "[fill in: who informs, who answers requests, who is responsible for what]"))
    if let arrangement = notice.jointArrangement, !arrangement.saysNothing {
      return .adding(to: arrangement) { $0.essence = words }
    }
    guard notice.lacks("jointArrangement") else { return nil }
    return .adding { draft in
      var arrangement = JointArrangement()
      arrangement.essence = words
      draft.jointArrangement = arrangement
    }
  }

  /// Joint control.
  private static let joint = Cues([
    "yhteisrekisteri", "yhteiset rekisterinpitäj", "yhteisiä rekisterinpitäj",
    "yhteisinä rekisterinpitäj", "gemensamt personuppgiftsansvar",
    "gemensamma personuppgiftsansvar", "gemensamt registeransvar", "gemensamma registeransvar",
    "joint controller", "joint data controller", "joint control",
  ])

  /// Controllers that answer each for themselves.
  private static let independent = Cues([
    "itsenäinen rekisterinpitäj", "itsenäisiä rekisterinpitäj", "itsenäisinä rekisterinpitäj",
    "itsenäiset rekisterinpitäj", "erillisiä rekisterinpitäj", "erilliset rekisterinpitäj",
    "kukin rekisterinpitäj", "omat rekisterinpitäj",
    "självständig personuppgiftsansvar", "självständiga personuppgiftsansvar",
    "självständigt personuppgiftsansvar", "separata personuppgiftsansvar",
    "var för sig personuppgiftsansvar",
    "independent controller", "separate controller", "independent data controller",
  ])

  /// Who does what, or where it can be read.
  private static let essence = Cues([
    "=vastaa", "=vastaavat", "huolehti", "=informoi", "=informoivat", "http", "www", "=säädetään",
    "=ansvarar", "=svarar", "=sköter", "=informerar", "=föreskrivs",
    "=responsible", "=answers", "=informs", "=laid",
  ])
}

extension JointArrangement {
  /// Whether the essence, an act that lays it down or a link to it is given.
  fileprivate var isTold: Bool {
    if essence.isGiven || law.contains(where: { !$0.isBlank }) { return true }
    return contactPoint.map { $0.first.text.string.contains("://") } ?? false
  }
}

extension Note {
  fileprivate static let noEssence = Note.fact(
    fi: "Vastuunjakoa, lakia tai linkkiä siihen ei ole.",
    sv: "Ansvarsfördelningen, en lag eller en länk till den saknas.",
    en: "There is no division of responsibilities, no act and no link to it.")
}
