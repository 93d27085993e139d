import Diagnostics
import NoticeModel
import SourceText

/// A public authority relies on consent and does not show that it is freely given.
///
/// Between an authority and a person the balance is uneven (recital 43). The notice should say that
/// the service is optional and that a refusal costs nothing. Silent where it does, in words or as a
/// voluntary provision of data with its consequences; and where the stronger finding is made that a
/// statutory task rests on consent.
///
/// May be wrong: where the service is plainly optional, such as a newsletter.
package enum ConsentToAuthority: Rule {
  package static let about = RuleDescription(
    "GDPR6-1A-CONSENT-IMBALANCE", .warning,
    concerns: ["controllers", "legalBasis", "purposes", "provision", "rights"],
    law: [.gdpr(4, 11), .gdpr(7), .recital(43)],
    message: Phrase(
      fi:
        "Viranomainen käyttää suostumusta. Varmista ja kerro, että suostumus on aidosti vapaaehtoinen eikä kieltäytyminen vaikuta palveluihin.",
      sv:
        "Myndigheten använder samtycke. Säkerställ och berätta att samtycket är frivilligt och att en vägran inte påverkar servicen.",
      en:
        "A public authority relies on consent. Make sure and tell that it is freely given and that a refusal does not affect services."
    ),
    wrong: Phrase(
      fi: "Tietojen luovutukseen pyydetään suostumus palvelun saamiseksi.",
      sv: "För att få tjänsten begärs samtycke till att uppgifterna lämnas ut.",
      en: "To get the service, consent to disclosing the data is asked for."),
    advice: Phrase(
      fi: "Uutiskirje on vapaaehtoinen. Peruminen ei vaikuta muihin palveluihin.",
      sv: "Nyhetsbrevet är frivilligt. Att avsluta det påverkar inte andra tjänster.",
      en: "The newsletter is voluntary. Cancelling it does not affect other services."),
    why: Phrase(
      fi: "Suostumus on pätevä vain, jos siitä voi kieltäytyä haitatta.",
      sv: "Ett samtycke gäller bara om man kan låta bli att ge det utan nackdel.",
      en: "Consent is valid only if it can be refused without detriment."),
    caveat: Phrase(
      fi: "Vapaaehtoisuus voi olla kerrottu sanoin, joita sääntö ei tunne.",
      sv: "Frivilligheten kan vara uttryckt med ord som regeln inte känner till.",
      en: "That it is voluntary may be told in words that the rule does not know."))

  /// That something is optional.
  private static let optional = Cues([
    "vapaaehtoista", "vapaaehtoisesti", "vapaaehtoinen suostumu", "vapaaehtoiseen suostumu",
    "vapaaehtoisella suostumu", "vapaaehtoisuu", "on vapaaehtoinen", "ovat vapaaehtoisia",
    "on aidosti vapaaehtoi", "voit kieltäyty", "voi kieltäyty", "kieltäytyminen ei",
    "ei ole pakko", "ei ole pakolli",
    "frivilligt", "är frivillig", "frivillighet", "inte obligatorisk", "kan avstå", "kan vägra",
    "=voluntary", "voluntarily", "=optional", "free to refuse", "may refuse", "can refuse",
    "need not", "freely given",
  ])
  /// That a refusal or withdrawal costs nothing; only beside a word for services.
  private static let noEffect = Cues([
    "ei vaikuta", "eivät vaikuta", "vaikuttamatta", "påverkar inte", "inverkar inte",
    "utan att påverka", "not affect", "without affecting",
  ])
  private static let services = Cues([
    "~palvelu", "~palvelui", "kohtelu", "~asioin", "tukea", "etuu", "servic", "tjänst", "ärend",
    "bemöt", "förmån", "service", "benefit", "treatment",
  ])

  package static var cues: [Cues] { [optional, noEffect, services, OptionalWords.cues] }

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard notice.isPublicAuthority,
      notice.firstLegalBasis(where: { $0.point?.value == .consent }) != nil,
      !isExplained(notice, context)
    else { return }
    let voluntary = context.texts(with: OptionalWords.cues)
    let tasks = Set(notice.consentsOnTasks(context).map(\.range))
    notice.forEachLegalBasis { basis in
      guard let point = basis.point, point.value == .consent, !tasks.contains(point.range),
        !voluntary.contains(basis.text)
      else { return }
      findings.report(
        about, at: point.range,
        because: [
          .authority(notice), .basis(.consent, at: point.range),
          .fact(
            Phrase(
              fi: "Seloste ei sano, että kieltäytyminen on mahdollista ilman haittaa.",
              sv: "Beskrivningen säger inte att man kan vägra utan nackdel.",
              en: "The notice does not say that one can refuse without detriment.")),
        ],
        proposing: basis.text == nil
          ? .adding(to: basis) {
            $0.text = notice.words(
              Phrase(
                fi:
                  "Suostumus on vapaaehtoinen, eikä kieltäytyminen vaikuta muihin palveluihin. [täydennä: tarkista, että näin on]",
                sv:
                  "Samtycket är frivilligt, och en vägran påverkar inte andra tjänster. [fyll i: kontrollera att det är så]",
                en:
                  "Consent is voluntary, and a refusal does not affect other services. [fill in: check that this is so]"
              ))
          } : nil)
    }
  }

  private static func isExplained(_ notice: Notice, _ context: RuleContext) -> Bool {
    if notice.provision.contains(where: {
      $0.kind?.value == .voluntary && ($0.consequences.isGiven || $0.text.isGiven)
    }) {
      return true
    }
    let isHere = { (mention: Mention) in
      switch mention.field {
      case "purposes", "legalBasis", "provision", "rights", "summary", "otherInformation": true
      default: false
      }
    }
    return context.mentions(of: optional).contains(where: isHere)
      || context.mentions(of: noEffect).contains { isHere($0) && $0.isBeside(services) }
  }
}
