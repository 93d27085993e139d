import Diagnostics
import NoticeModel

/// Who is responsible: Art. 13(1)(a) and (b).
extension NoticeTemplate {
  static func writeParties(_ answers: Answers, _ pen: inout TemplatePen) {
    pen.heading(
      Phrase(
        fi: "Kuka vastaa tiedoista (13 artiklan 1 kohdan a ja b alakohta)",
        sv: "Vem som ansvarar för uppgifterna (artikel 13.1 a och b)",
        en: "Who is responsible for the data (Article 13(1)(a) and (b))"))
    pen.open("notice.municipality")
    pen.answer("municipality.name", answers.municipality, else: municipalityHint, at: 1)
    pen.line()
    pen.open("notice.register")
    pen.answer(
      "register.name", answers.register,
      else: Phrase(
        fi: "rekisterin nimi", sv: "registrets namn", en: "name of the register"), at: 1)
    pen.line()
    writeController(answers, &pen)
    pen.line()
    writeContact(answers, &pen)
    pen.line()
    writeOfficer(answers, &pen)
  }

  private static let municipalityHint = Phrase(
    fi: "kunnan nimi, esimerkiksi Mallilan kaupunki",
    sv: "kommunens namn, till exempel Mallila stad",
    en: "name of the municipality, for example City of Mallila")

  private static let organHint = Phrase(
    fi: "toimielin, esimerkiksi hyvinvointilautakunta",
    sv: "organet, till exempel välfärdsnämnden",
    en: "the organ, for example Wellbeing Committee")

  private static let phoneHint = Phrase(
    fi: "puhelinnumero", sv: "telefonnummer", en: "phone number")

  private static let emailHint = Phrase(
    fi: "sähköpostiosoite", sv: "e-postadress", en: "e-mail address")

  private static func writeController(_ answers: Answers, _ pen: inout TemplatePen) {
    pen.note(
      Phrase(
        fi: """
          Rekisterinpitäjä on kunnan toimielin, joka päättää, miksi ja miten tietoja \
          käsitellään. Yksikkö, hanke tai työntekijä ei voi olla rekisterinpitäjä.
          """,
        sv: """
          Personuppgiftsansvarig är det kommunala organ som bestämmer varför och hur \
          uppgifterna behandlas. En enhet, ett projekt eller en anställd kan inte vara det.
          """,
        en: """
          The controller is the municipal organ that decides why and how the data are \
          processed. A unit, a project or an employee cannot be the controller.
          """))
    pen.open("notice.controller")
    let isTold = answers.municipality != nil || answers.organ != nil
    let first = pen.languages.first ?? .finnish
    let municipality = answers.municipality ?? TemplatePen.gap(municipalityHint, first)
    let organ = answers.organ ?? TemplatePen.gap(organHint, first)
    pen.answer(
      "controller.name", isTold ? "\(municipality), \(organ)" : nil,
      else: Phrase(
        fi: "kunta ja toimielin, esimerkiksi Mallilan kaupunki, hyvinvointilautakunta",
        sv: "kommunen och organet, till exempel Mallila stad, välfärdsnämnden",
        en: "the municipality and the organ, for example City of Mallila, Wellbeing Committee"),
      at: 1)
    pen.plain("controller.kind", pen.word(ControllerKind.organ), at: 1)
    pen.gap(
      "controller.address",
      Phrase(
        fi: "katuosoite tai postilokero, postinumero ja toimipaikka",
        sv: "gatuadress eller postbox, postnummer och ort",
        en: "street address or P.O. box, postcode and town"), at: 1)
    pen.gap("controller.phone", phoneHint, at: 1)
    email("controller.email", answers.registryEmail, &pen)
  }

  private static func writeContact(_ answers: Answers, _ pen: inout TemplatePen) {
    pen.note(
      Phrase(
        fi: "Kuka vastaa kysymyksiin? Anna rooli tai yksikkö, älä työntekijän nimeä.",
        sv: "Vem svarar på frågor? Ange en roll eller enhet, inte en anställds namn.",
        en: "Who answers questions? Give a role or a unit, not an employee's name."))
    pen.open("notice.contact")
    pen.answer(
      "contact.role", answers.unit,
      else: Phrase(
        fi: "yksikkö tai rooli, esimerkiksi kirjastopalvelut",
        sv: "enhet eller roll, till exempel bibliotekstjänsterna",
        en: "unit or role, for example library services"), at: 1)
    pen.gap("contact.phone", phoneHint, at: 1)
    pen.gap("contact.email", emailHint, at: 1)
  }

  private static func writeOfficer(_ answers: Answers, _ pen: inout TemplatePen) {
    pen.open("notice.dpo")
    pen.words(
      "dpo.role",
      Phrase(
        fi: "Tietosuojavastaava", sv: "Dataskyddsombud", en: "Data protection officer"), at: 1)
    pen.gap("dpo.phone", phoneHint, at: 1)
    email("dpo.email", answers.officerEmail, &pen)
  }

  private static func email(_ path: String, _ address: EmailAddress?, _ pen: inout TemplatePen) {
    if let address {
      pen.plain(path, "\"\(address.canonical)\"", at: 1)
    } else {
      pen.gap(path, emailHint, at: 1)
    }
  }
}
