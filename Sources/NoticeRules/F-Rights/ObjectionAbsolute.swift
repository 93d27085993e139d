import Diagnostics
import NoticeModel

/// The right to object is told as a right to forbid the processing.
///
/// Art. 21(1) is conditional: the controller may go on for compelling grounds. Only direct marketing
/// can be forbidden outright (Art. 21(2)–(3)). "Kielto-oikeus" comes from the repealed Personal Data
/// Act.
///
/// May be wrong: other laws give rights to forbid, as disclosure from the Population Information
/// System; the rule speaks only of processing.
package enum ObjectionAbsolute: Rule {
  package static let about = RuleDescription(
    "RIGHTS-OBJECTION-ABSOLUTE", .warning, reads: .prose, concerns: ["rights", "purposes"],
    item: .rights, law: [.gdpr(21, 1), .gdpr(21, 2), .gdpr(21, 3)],
    message: Phrase(
      fi: "”Oikeus kieltää käsittely” on liian laaja. Kyse on ehdollisesta vastustamisoikeudesta.",
      sv:
        "”Rätt att förbjuda behandlingen” är för vitt. Det är fråga om en villkorad rätt att göra invändningar.",
      en: "“Right to prohibit processing” is too broad; objection is conditional."),
    wrong: Phrase(
      fi: "Sinulla on oikeus kieltää tietojesi käsittely.",
      sv: "Du har rätt att förbjuda behandlingen av dina uppgifter.",
      en: "You have the right to prohibit the processing of your data."),
    advice: Phrase(
      fi: "Voit vastustaa käsittelyä erityiseen tilanteeseesi vedoten; arvioimme pyynnön.",
      sv:
        "Du kan göra invändningar mot behandlingen med hänvisning till din situation; vi bedömer din begäran.",
      en:
        "You may object to the processing on grounds of your particular situation; we assess the request."
    ),
    why: Phrase(
      fi:
        "Käsittelyä voi jatkaa, jos siihen on huomattavan tärkeä syy. Ehdoton lupaus ei pidä paikkaansa.",
      sv:
        "Behandlingen får fortsätta om det finns tvingande skäl. Ett ovillkorligt löfte stämmer inte.",
      en: "Processing may go on for compelling grounds. An unconditional promise is not true."),
    caveat: Phrase(
      fi:
        "Sääntö tunnistaa sanonnan sanoista kieltää ja käsittely. Muun lain antama kielto-oikeus voi olla oikein.",
      sv:
        "Regeln känner igen uttrycket på orden förbjuda och behandling. En förbudsrätt enligt en annan lag kan vara rätt.",
      en:
        "The rule goes by the words prohibit and processing. A right to prohibit under another law may be right."
    ))

  package static let cues = [forbidding, DirectMarketing.words]

  private static let forbidding = Cues([
    "kieltää", "kieltämi", "kielto oike", "kieltoa", "förbjuda", "rätt till förbud", "prohibit",
    "forbid", "right to ban",
  ])
  private static let processing = Cues(["~käsitte", "~behandl", "process"])
  private static let exceptions = Cues([
    "~markkino", "~mainon", "etämyyn", "mielipidetutki", "~marknadsför", "reklam", "marketing",
    "tilante", "situation",
  ])

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    // Where direct marketing is the only purpose, or the right's own, it may be forbidden.
    if DirectMarketing.isPurpose(in: context),
      notice.purposes.count <= 1 || notice.rights?.objection.promise?.purposes.isEmpty == false
    {
      return
    }
    let mention = context.mentions(of: forbidding).first {
      $0.field == "rights" && ["text", "general", "channel"].contains($0.part)
        && $0.isBeside(processing) && !$0.isBeside(exceptions) && !$0.isDenied
    }
    guard let mention else { return }
    findings.report(
      about, at: context.range(of: mention),
      because: [
        .rights(
          Phrase(
            fi: "Lause ei koske suoramarkkinointia, jonka saa kieltää ehdoitta.",
            sv: "Meningen gäller inte direkt marknadsföring, som man får förbjuda utan villkor.",
            en:
              "The sentence is not about direct marketing, which one may forbid without conditions."
          ),
          at: mention.text.text.range)
      ])
  }
}
