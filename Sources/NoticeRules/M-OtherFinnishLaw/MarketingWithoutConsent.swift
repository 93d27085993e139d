import Diagnostics
import NoticeModel
import SourceText

/// Marketing messages are sent, and the notice does not tell of prior consent and of the way to stop
/// them.
///
/// Electronic direct marketing to natural persons needs consent in advance (917/2014, section 200);
/// everyone may forbid it without reasons (Art. 21(2)–(3)). Found by words for marketing and newsletters
/// beside a text message or e-mail. Consent may be told in the same text or be the purpose's basis; the
/// way to stop may stand there too, or among the rights. The right of the repealed Personal Data Act
/// (section 30) to forbid marketing is no longer the law.
///
/// May be wrong: a message about one's own matter is not marketing; the words are looked for, not the
/// messages.
package enum MarketingWithoutConsent: Rule {
  package static let about = RuleDescription(
    "FI-DIRECT-MARKETING", .warning, reads: .prose, concerns: ["purposes", "legalBasis", "rights"],
    item: .legalBasis,
    law: [
      .act(
        fi: "laki sähköisen viestinnän palveluista",
        sv: "lagen om tjänster inom elektronisk kommunikation",
        en: "Act on Electronic Communications Services", "917/2014", "200–202"),
      .gdpr(21, 2), .gdpr(21, 3),
    ],
    message: Phrase(
      fi:
        "Sähköiseen suoramarkkinointiin tarvitaan ennalta annettu suostumus; kerro myös kiellosta.",
      sv:
        "För elektronisk direktmarknadsföring behövs förhandssamtycke; informera också om rätten att förbjuda den.",
      en: "Electronic direct marketing needs prior consent; mention the opt-out."),
    wrong: Phrase(
      fi: "Markkinoimme palvelujamme tekstiviestillä.",
      sv: "Vi marknadsför våra tjänster med textmeddelanden.",
      en: "We market our services by text message."),
    advice: Phrase(
      fi: "Lähetämme viestejä vain luvallasi. Peru viestit niissä olevasta linkistä.",
      sv: "Vi skickar meddelanden bara med ditt samtycke. Avsluta dem via länken i dem.",
      en: "We send messages only with your consent. Stop them from the link in them."),
    why: Phrase(
      fi:
        "Sähköistä suoramarkkinointia saa lähettää ihmiselle vain hänen etukäteen antamallaan suostumuksella, ja sen voi aina kieltää.",
      sv:
        "Elektronisk direktmarknadsföring får skickas till en person bara med samtycke på förhand, och den kan alltid förbjudas.",
      en:
        "Electronic direct marketing may be sent to a person only with consent given in advance, and can always be forbidden."
    ),
    caveat: Phrase(
      fi: "Asiakkaan omaa asiaa koskeva viesti ei ole markkinointia.",
      sv: "Ett meddelande om kundens eget ärende är inte marknadsföring.",
      en: "A message about the client's own matter is not marketing."))

  package static let cues = [marketing, repealed]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    if let old = context.mentions(of: repealed).first(where: { mention in
      mention.field != "history" && mention.isBeside(forbidding) && !mention.isBeside(gone)
    }) {
      let range = context.range(of: old)
      findings.report(
        about, at: range,
        because: [
          .fact(
            fi: "Markkinointikielto perustetaan kumottuun henkilötietolakiin.",
            sv: "Marknadsföringsförbudet grundas på den upphävda personuppgiftslagen.",
            en: "The right to forbid marketing is based on the repealed Personal Data Act.",
            at: range)
        ])
      return
    }
    let mentions = context.mentions(of: marketing).filter { mention in
      fields.contains(mention.field) && !mention.isDenied
        && !(mention.field == "otherInformation" && mention.part == "title")
        && (mention.pattern < ownChannel || channels.stand(in: mention.text.text.string))
    }
    guard let mention = mentions.first else { return }
    let isConsented = mentions.contains {
      consent.stand(in: $0.text.text.string) || restsOnConsent($0, notice)
    }
    let canStop =
      notice.right(\.withdrawConsent).isOffered || notice.right(\.objection).isOffered
      || mentions.contains { stopping.stand(in: $0.text.text.string) }
    guard !isConsented || !canStop else { return }
    let range = context.range(of: mention)
    findings.report(
      about, at: range,
      because: [
        .fact(
          fi: "Tämä kertoo sähköisestä markkinoinnista.",
          sv: "Detta handlar om elektronisk marknadsföring.",
          en: "This tells of electronic marketing.", at: range),
        isConsented
          ? .fact(
            fi: "Seloste ei kerro, miten viestit voi kieltää.",
            sv: "Beskrivningen berättar inte hur meddelandena kan förbjudas.",
            en: "The notice does not tell how to stop the messages.",
            at: notice.place(of: "rights"))
          : .fact(
            fi: "Etukäteen annettua suostumusta ei mainita.",
            sv: "Samtycke på förhand nämns inte.",
            en: "No consent in advance is mentioned."),
      ])
  }

  /// Items that tell what is done.
  private static let fields: Set<String> = [
    "title", "summary", "purposes", "legalBasis", "otherInformation",
  ]

  /// Whether the text is of a purpose or a basis that rests on consent.
  private static func restsOnConsent(_ mention: Mention, _ notice: Notice) -> Bool {
    if mention.field == "legalBasis" || mention.field == "title" || mention.field == "summary" {
      return notice.placeOfConsent != nil
    }
    let range = mention.text.text.range
    return notice.purposes.contains { purpose in
      (purpose.text?.variants.contains { $0.text.range == range } ?? false)
        && notice.effectiveBases(of: purpose).contains { $0.point?.value == .consent }
    }
  }

  /// The patterns before this number are for messages that are electronic by nature.
  private static let ownChannel = 3

  private static let marketing = Cues([
    "uutiskirj", "nyhetsbrev", "newsletter",
    "markkinoin", "markkinoimm", "suoramarkkinoi", "mainosvie", "mainont", "mainoste",
    "marknadsför", "direktmarknad", "reklam", "marketing", "advertis",
  ])

  private static let channels = Cues([
    "tekstivies", "~sähköpost", "sähköise", "=sms", "textmeddel", "e post", "elektronisk",
    "text message", "=e mail", "email", "electronic",
  ])

  private static let consent = Cues([
    "suostumu", "=lupa", "=luvan", "luvalla", "=lupasi", "tilaaj", "tilaat", "tilata", "samtyck",
    "tillstånd", "tillåtelse", "=lov", "prenumer", "consent", "permission", "subscri",
  ])

  private static let stopping = Cues([
    "peru", "kielt", "kiellä", "vastust", "lopett", "återkall", "avslut", "avbest", "förbjud",
    "motsätt", "invänd", "unsubscri", "withdraw", "object", "opt out", "=stop",
  ])

  private static let repealed = Cues(["henkilötietola", "personuppgiftslag", "personal data act"])

  /// The right of section 30.
  private static let forbidding = Cues([
    "=30 §", "section =30", "~suoramarkkin", "~suoramain", "~direktmarknad", "~direktreklam",
    "direct marketing", "direct advert", "direct mail",
  ])

  private static let gone = Cues(["kumot", "korva", "upphäv", "ersat", "repeal", "replac"])
}
