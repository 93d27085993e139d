import Diagnostics
import NoticeModel
import SourceText

/// An online service for children rests on consent, and the notice says nothing of the age limit.
///
/// Where an information society service is offered directly to a child, the child's own consent is
/// valid from 13 years in Finland; below that a guardian gives or authorises it (Art. 8; Data
/// Protection Act, section 5). Judged by purpose: consent, a group of children whom it concerns, and
/// words for an online service. Preventive and counselling services offered to a child directly need
/// no guardian (recital 38).
///
/// May be wrong: whether a service is meant for those under 13 is not always plain.
package enum ChildConsentAge: Rule {
  package static let about = RuleDescription(
    "FI-CHILD-13", .warning, concerns: ["purposes", "legalBasis", "dataSubjects"],
    item: .legalBasis,
    law: [
      .gdpr(8, 1),
      .act(
        fi: "tietosuojalaki", sv: "dataskyddslagen", en: "Data Protection Act", "1050/2018", "5"),
    ],
    message: Phrase(
      fi:
        "Alle 13-vuotiaan osalta tarvitaan huoltajan suostumus tai valtuutus (tietosuojalaki 5 §).",
      sv:
        "För barn under 13 år behövs vårdnadshavarens samtycke eller godkännande (dataskyddslagen 5 §).",
      en:
        "Under-13s need a guardian's consent or authorisation (Data Protection Act, section 5)."),
    wrong: Phrase(
      fi: "Nuorten sovellus: hyväksy ehdot", sv: "De ungas app: godkänn villkoren",
      en: "App for young people: accept the terms"),
    advice: Phrase(
      fi: "Alle 13-vuotiailta pyydetään huoltajan suostumus.",
      sv: "För barn under 13 år begärs vårdnadshavarens samtycke.",
      en: "For those under 13 we ask for a guardian's consent."),
    why: Phrase(
      fi:
        "Alle 13-vuotias ei voi yksin suostua siihen, että verkkopalvelu käsittelee hänen tietojaan. Palvelun on kerrottava, miten huoltajan suostumus saadaan.",
      sv:
        "Ett barn under 13 år kan inte ensamt samtycka till att en nättjänst behandlar dess uppgifter. Tjänsten ska berätta hur vårdnadshavarens samtycke fås.",
      en:
        "A child under 13 cannot alone consent to an online service processing their data. The service must tell how a guardian's consent is obtained."
    ),
    caveat: Phrase(
      fi:
        "Jos palvelu on vain 13 vuotta täyttäneille, sano se. Lapselle suoraan tarjottava neuvonta- tai ehkäisevä palvelu ei tarvitse huoltajan suostumusta.",
      sv:
        "Om tjänsten bara är för dem som har fyllt 13 år, säg det. En rådgivnings- eller förebyggande tjänst som erbjuds direkt till barn kräver inte vårdnadshavarens samtycke.",
      en:
        "Where the service is only for those over 13, say so. Counselling and preventive services offered directly to a child need no guardian's consent."
    ))

  package static let cues = [online, ages, guardians, permission, publishing]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let children = notice.dataSubjects.filter(\.isOfChildren)
    guard !children.isEmpty, context.mentions(of: ages).isEmpty,
      !context.mentions(of: guardians).contains(where: { $0.isBeside(permission) }),
      let service = context.mentions(of: online).first(where: { mention in
        ["title", "summary", "register", "purposes", "dataSubjects"].contains(mention.field)
          && !mention.isDenied && !mention.isBeside(publishing)
      }),
      let consent = consent(of: children, notice)
    else { return }
    let range = context.range(of: service)
    findings.report(
      about, at: consent,
      because: [
        .basis(.consent, at: consent),
        .fact(
          fi: "Palvelu on verkossa.", sv: "Tjänsten finns på nätet.",
          en: "The service is online.", at: range),
        .fact(
          fi: "Rekisteröidyt ovat lapsia tai nuoria.",
          sv: "De registrerade är barn eller unga.",
          en: "The data subjects are children or young people.", at: children[0].range),
      ])
  }

  /// Where a purpose that concerns a group of children rests on consent.
  private static func consent(of children: [DataSubjectGroup], _ notice: Notice) -> SourceRange? {
    func concerns(_ groups: [Reference]) -> Bool {
      groups.isEmpty || groups.contains { group in children.contains { $0.id.string == group.id } }
    }
    for purpose in notice.purposes where concerns(purpose.of) && !purpose.isPreventive {
      for basis in notice.effectiveBases(of: purpose)
      where basis.point?.value == .consent && concerns(basis.of) {
        return basis.point?.range ?? basis.range
      }
    }
    return nil
  }

  /// Services of the information society.
  private static let online = Cues([
    "verkkopalvelu", "verkkosivusto", "verkkoyhteis", "verkkoalust", "nettipalvelu", "sovellus",
    "sovelluks", "mobiilisov", "=chat", "pikaviest", "sosiaalisen median", "sosiaalisessa media",
    "someka", "discord", "sähköinen palvelu", "sähköisen palvelu",
    "webbtjänst", "nättjänst", "applikation", "=app", "=appen", "mobilapp", "sociala medier",
    "digital tjänst",
    "online service", "mobile app", "website", "social media", "digital service",
  ])

  /// Publishing pictures on the web offers no service to a child.
  private static let publishing = Cues([
    "julkais", "~kuvia", "~kuvien", "~kuvat", "~kuvaus", "publicer", "~bilder", "fotograf",
    "publish", "photo", "picture",
  ])

  /// The age limit.
  private static let ages = Cues([
    "13 vuo", "kolmetoista", "kolmentoista", "=13 =år", "=13 =års", "13 åring", "tretton",
    "13 year", "thirteen",
  ])

  private static let guardians = Cues([
    "huoltaj", "vanhempa", "vanhempi", "vårdnadshavar", "förälder", "föräldrar", "guardian",
    "parent",
  ])

  private static let permission = Cues([
    "suostumu", "lupa", "luva", "hyväks", "valtuut", "samtyck", "godkän", "tillstånd", "consent",
    "permission", "approv", "authori",
  ])
}

extension DataSubjectGroup {
  /// Whether the group is of children or young people: as stated, or by its name.
  fileprivate var isOfChildren: Bool {
    switch children?.value {
    case .yes: return true
    case .no: return false
    case nil: break
    }
    return name.map { $0.variants.contains { Self.childWords.stand(in: $0.text.string) } } ?? false
  }

  private static let childWords = Cues([
    "lapsi", "lapse", "lasten", "nuori", "nuore", "nuorten", "oppila", "koululai", "alaikäi",
    "=barn", "barnen", "=unga", "ungdom", "=elev", "elever", "minderårig",
    "child", "pupil", "minor", "young people", "youth",
  ])
}

extension Purpose {
  /// Counselling or preventive services.
  fileprivate var isPreventive: Bool {
    text.map { $0.variants.contains { Self.preventive.stand(in: $0.text.string) } } ?? false
  }

  private static let preventive = Cues([
    "ehkäise", "ennaltaehkäise", "neuvontapalvel", "tukipalvel", "förebygg", "rådgivning",
    "prevent", "counsel",
  ])
}
