import Diagnostics
import NoticeModel

/// A controller cannot be reached: no postal address, and no phone or e-mail.
///
/// Art. 13(1)(a) asks for the contact details of the controller itself, which in a municipality are
/// normally those of the registry office. One channel missing is a warning, both an error: the
/// Article does not say which details, but a reader without e-mail needs the address and the other
/// way round (WP260 asks for several ways).
///
/// May be wrong: a web page is not counted, as it seldom is a form by which the controller is
/// reached; and details given for the contact person only are not the controller's.
package enum ControllerContact: Rule {
  package static let about = RuleDescription(
    "GDPR13-1A-CONTROLLER-CONTACT", .error, concerns: ["controllers"], item: .controller,
    law: [.gdpr(13, 1, "a"), .gdpr(14, 1, "a")],
    message: Phrase(
      fi: "Rekisterinpitäjän ”{name}” yhteystiedoista puuttuu {missing}.",
      sv: "I kontaktuppgifterna till den personuppgiftsansvarige ”{name}” saknas {missing}.",
      en: "The contact details of controller “{name}” lack {missing}."),
    wrong: Phrase(
      fi: "Rekisterinpitäjä: Hanke X, Mallilan kaupunki",
      sv: "Personuppgiftsansvarig: Projekt X, Mallila stad",
      en: "Controller: Project X, City of Mallila"),
    advice: Phrase(
      fi: "Mallilan kaupunki, Torikatu 1, 00100 Mallila, kirjaamo@mallila.example, puh. 0100 1234",
      sv:
        "Mallila stad, Torggatan 1, 00100 Mallila, registratorskontoret@mallila.example, tfn 0100 1234",
      en: "City of Mallila, Torikatu 1, 00100 Mallila, registry@mallila.example, tel. 0100 1234"),
    why: Phrase(
      fi:
        "Rekisterinpitäjään itseensä on saatava yhteys sekä postitse että puhelimella tai sähköpostilla. Kunnassa annetaan yleensä kirjaamon yhteystiedot.",
      sv:
        "Den personuppgiftsansvarige själv ska kunna nås både per post och per telefon eller e-post. I en kommun anges vanligen registratorskontorets kontaktuppgifter.",
      en:
        "The controller itself must be reachable by post and by phone or e-mail. A municipality normally gives those of its registry office."
    ),
    caveat: Phrase(
      fi:
        "Verkkosivua tai yhteyshenkilön tietoja ei lueta rekisterinpitäjän yhteystiedoiksi. Yhden tavan puuttuminen on varoitus, molempien virhe.",
      sv:
        "En webbplats eller kontaktpersonens uppgifter räknas inte som den ansvariges kontaktuppgifter. Om ett sätt saknas är det en varning, om båda saknas ett fel.",
      en:
        "A web page or the contact person's details do not count as the controller's. One way missing is a warning, both an error."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for controller in notice.controllers {
      let missing: Phrase
      switch (controller.hasPost, controller.hasPhoneOrEmail) {
      case (true, true): continue
      case (true, false): missing = phoneOrEmail
      case (false, true): missing = post
      case (false, false): missing = everything
      }
      let isReachable = controller.hasPost || controller.hasPhoneOrEmail
      findings.report(
        about, at: controller.name?.range ?? controller.range,
        severity: isReachable ? .warning : .error,
        ["name": controller.quotedName, "missing": missing],
        because: [reason(controller)], proposing: proposal(for: controller, notice))
    }
  }

  private static func reason(_ controller: Controller) -> Note {
    let ways = [
      controller.address.isGiven ? post : nil, controller.phone.isGiven ? phone : nil,
      controller.email.isGiven ? email : nil,
    ].compactMap(\.self)
    guard let way = ways.first else {
      return .fact(
        Phrase(
          fi: "Rekisterinpitäjällä ei ole osoitetta, puhelinta eikä sähköpostia.",
          sv: "Den personuppgiftsansvarige har varken adress, telefon eller e-post.",
          en: "The controller has no address, phone or e-mail."),
        at: controller.name?.range ?? controller.range)
    }
    return Note(
      Message(
        Phrase(
          fi: "Rekisterinpitäjältä on annettu vain {way}.",
          sv: "Av den personuppgiftsansvarige anges bara {way}.",
          en: "Of the controller only {way} is given."),
        ["way": way]),
      at: controller.address?.range ?? controller.phone?.range ?? controller.email?.range)
  }

  private static func proposal(for controller: Controller, _ notice: Notice) -> Proposal? {
    let needsPost = !controller.hasPost
    let needsEmail = !controller.hasPhoneOrEmail
    // A field that stands there empty cannot be added.
    guard !(needsPost && controller.address != nil), !(needsEmail && controller.email != nil)
    else { return nil }
    return .adding(to: controller) {
      if needsPost {
        $0.address = Written(
          notice.gap(
            Phrase(
              fi: "[täydennä: kirjaamon osoite]", sv: "[fyll i: registratorskontorets adress]",
              en: "[fill in: address of the registry office]")))
      }
      if needsEmail {
        $0.email = Written(
          notice.gap(
            Phrase(
              fi: "[täydennä: kirjaamon sähköposti]", sv: "[fyll i: registratorskontorets e-post]",
              en: "[fill in: e-mail of the registry office]")))
      }
    }
  }

  private static let phone = Phrase(fi: "puhelinnumero", sv: "telefonnummer", en: "a phone number")
  private static let email = Phrase(
    fi: "sähköpostiosoite", sv: "e-postadress", en: "an e-mail address")
  private static let post = Phrase(fi: "postiosoite", sv: "postadress", en: "a postal address")
  private static let phoneOrEmail = Phrase(
    fi: "puhelinnumero tai sähköpostiosoite", sv: "telefonnummer eller e-postadress",
    en: "a phone number or an e-mail address")
  private static let everything = Phrase(
    fi: "sekä postiosoite että puhelinnumero tai sähköpostiosoite",
    sv: "både postadress och telefonnummer eller e-postadress",
    en: "both a postal address and a phone number or e-mail address")
}
