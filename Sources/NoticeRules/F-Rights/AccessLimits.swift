import Diagnostics
import NoticeModel
import SourceText
import Wording

/// The notice says that access may be refused, and not on what ground.
///
/// Access can be limited under section 34 of the Data Protection Act and special laws, and refused
/// where a request is manifestly unfounded (Art. 12(5)). "In exceptional cases" is no ground.
///
/// May be wrong: a ground told in other words than a provision, danger, others' rights or an
/// unfounded request is not seen.
package enum AccessLimits: Rule {
  package static let about = RuleDescription(
    "RIGHTS-ACCESS-LIMITS", .info, reads: .prose, concerns: ["rights"], item: .rights,
    law: [.gdpr(12, 4), .gdpr(23), .dataProtectionAct("34")],
    message: Phrase(
      fi: "Pääsyn rajoittamisen peruste puuttuu (tietosuojalaki 34 §).",
      sv: "Grunden för begränsning av insynsrätten saknas (dataskyddslagen 34 §).",
      en: "The ground for limiting access is missing."),
    wrong: Phrase(
      fi: "Tarkastusoikeus voidaan evätä poikkeustapauksissa.",
      sv: "Rätten till insyn kan vägras i undantagsfall.",
      en: "Access may be refused in exceptional cases."),
    advice: Phrase(
      fi: "Pääsyä voidaan rajoittaa tietosuojalain 34 §:n perusteella.",
      sv: "Tillgången kan begränsas med stöd av 34 § i dataskyddslagen.",
      en: "Access can be limited under section 34 of the Data Protection Act."),
    why: Phrase(
      fi:
        "Oikeutta saa rajoittaa vain lailla. Lukijan on voitava tarkistaa, koskeeko peruste häntä.",
      sv:
        "Rätten får begränsas bara genom lag. Läsaren ska kunna kontrollera om grunden gäller honom eller henne.",
      en:
        "The right may be limited only by law. Readers must be able to check whether the ground concerns them."
    ),
    caveat: Phrase(
      fi: "Peruste voi olla kerrottu sanoin, joita sääntö ei tunnista.",
      sv: "Grunden kan anges med ord som regeln inte känner igen.",
      en: "The ground may be told in words that the rule does not know."))

  package static let cues = [refusing]

  private static let refusing = Cues([
    "evätä", "evätään", "epääm", "kieltäyty^mistod", "pääsyä rajoit", "pääsyä =voidaan rajoit",
    "oikeutta =voidaan rajoit", "rajoittaa pääsy", "rajoittaa tarkastusoike",
    "jättää toteuttamatta",
    "vägra", "nekas", "neka", "avslå", "förvägra", "rätten =kan begränsas",
    "tillgången =kan begränsas", "insynsrätten =kan begränsas", "begränsa rätten",
    "begränsa tillgång",
    "refuse", "denied", "deny", "access =may =be limited", "access =can =be limited",
    "access =may =be restricted", "access =can =be restricted", "limit access", "restrict access",
  ])
  private static let permission = Cues([
    "=voidaan", "=voi", "=voimme", "=saatetaan", "=saattaa", "=saadaan", "=voida", "=kan", "=får",
    "=may", "=can", "=might",
  ])
  private static let access = Cues([
    "tarkastusoike", "tarkastuspyyn", "pääsy", "insyn", "tillgång", "access",
  ])
  private static let grounds = Cues([
    "=lain", "=laki", "=laissa", "~lain^a", "tietosuojala", "pykäl", "perusteeto", "perusteetto",
    "kohtuuto", "kohtuutto",
    "vaara", "toisen oike", "toisten oike", "muiden oike", "toisen henkilö", "turvallisuu",
    "hoidolle",
    "=lag", "=lagen", "=lagens", "~lagen", "dataskyddslag", "ogrunda", "orimlig", "fara",
    "andras rätt", "annans rätt", "säkerhet",
    "section", "unfounded", "excessive", "danger", "rights of others", "safety", "security",
    "=act", "=law", "artikla", "artikel", "article",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let rights = notice.rights else { return }
    for mention in context.mentions(of: refusing) where mention.field == "rights" {
      guard ["text", "limits", "general", "refusal"].contains(mention.part),
        mention.isBeside(permission), !mention.isDenied
      else { continue }
      let right = rights.right(at: mention.text.text.range)
      guard right?.name == .access || (right == nil && mention.isBeside(access)) else { continue }
      if tellsGround(mention.text.text.string) { continue }
      if let right = right?.right {
        if right.statutes.contains(where: { $0.value?.isToUnionLaw == false }) { continue }
        let texts = [right.text, right.limits].compactMap { $0?.first.text.string }
        if texts.contains(where: tellsGround) { continue }
      }
      findings.report(
        about, at: context.range(of: mention),
        because: [
          .rights(
            Phrase(
              fi: "Tekstissä ei ole säännöstä eikä muuta perustetta.",
              sv: "Texten har ingen bestämmelse och ingen annan grund.",
              en: "The text has no provision and no other ground."), at: mention.text.text.range)
        ])
      return
    }
  }

  private static func tellsGround(_ text: String) -> Bool {
    text.contains("§" as Character) || grounds.stand(in: text)
  }
}
