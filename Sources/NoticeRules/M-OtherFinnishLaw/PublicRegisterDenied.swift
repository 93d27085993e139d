import Diagnostics
import NoticeModel
import SourceText

/// A register of public documents whose notice says that nothing is disclosed.
///
/// Anyone may get a public document (Act on the Openness of Government Activities, sections 9 and
/// 13), and personal data from it under section 16(3). Building permits, office holders' decisions,
/// elected officials and their interests are public.
///
/// May be wrong: where the register holds no documents of its own.
package enum PublicRegisterDenied: Rule {
  package static let about = RuleDescription(
    "FI-JULKL-PUBLIC-REGISTER", .info,
    concerns: ["recipients", "publicity", "register", "title", "purposes"],
    law: [
      .act(
        fi: "tietosuojalaki", sv: "dataskyddslagen", en: "Data Protection Act", "1050/2018", "28"),
      .act(
        fi: "laki viranomaisten toiminnan julkisuudesta",
        sv: "lagen om offentlighet i myndigheternas verksamhet",
        en: "Act on the Openness of Government Activities", "621/1999", "9, 13, 16"),
    ],
    message: Phrase(
      fi:
        "Rekisterissä on julkisia asiakirjoja. Kerro, että tietoja annetaan julkisuuslain mukaan.",
      sv:
        "Registret innehåller offentliga handlingar. Ange att uppgifter lämnas ut enligt offentlighetslagen.",
      en: "The register holds public documents; explain publicity-act disclosure."),
    wrong: Phrase(
      fi: "Tietoja ei luovuteta kenellekään.", sv: "Uppgifter lämnas inte ut till någon.",
      en: "Data are not disclosed to anyone."),
    advice: Phrase(
      fi: "Julkisista asiakirjoista annetaan tietoja pyynnöstä julkisuuslain mukaan.",
      sv: "Ur offentliga handlingar lämnas uppgifter ut på begäran enligt offentlighetslagen.",
      en: "Information in public documents is given on request under Act 621/1999."),
    why: Phrase(
      fi:
        "Jokainen voi pyytää tietoa julkisesta asiakirjasta. ”Ei luovuteta” antaa lukijalle väärän kuvan.",
      sv:
        "Var och en kan begära uppgifter ur en offentlig handling. ”Lämnas inte ut” ger läsaren en felaktig bild.",
      en: "Anyone may ask for a public document. “Not disclosed” gives readers a wrong picture."),
    caveat: Phrase(
      fi: "Rekisterin julkisuus päätellään sen nimestä ja tarkoituksista.",
      sv: "Att registret är offentligt bedöms utifrån dess namn och ändamål.",
      en: "That the register is public is told from its name and purposes."))

  /// Registers of public documents.
  private static let documents = Cues([
    "rakennuslup", "rakentamislup", "rakennusvalvon", "toimenpidelup", "viranhaltijapäätö",
    "luottamushenkilö", "sidonnaisuu", "päätösrekist", "pöytäkirj",
    "bygglov", "byggnadslov", "byggnadstillsyn", "byggtillsyn", "tjänsteinnehavarbeslut",
    "förtroendevald", "redogörelser för bindningar", "bindningar", "beslutsregist", "protokoll",
    "building permit", "building control", "official decision", "decisions of office holders",
    "elected official", "declarations of interest", "=minutes",
  ])
  private static let act = Cues([
    "julkisuusla", "621/1999", "asiakirjajulkisuu", "julki asiakirj", "julkis asiakirj",
    "julkisista", "julkisia", "julkinen",
    "offentlighet", "offentlig", "openness", "publicity act", "=public",
  ])
  /// What leaves the denial open.
  private static let exceptions = Cues([
    "säännönmuk", "säännölli", "paitsi", "muutoin", "muuten", "ellei", "=vain", "pyynnö",
    "regelbund", "regelmäss", "utom", "annat än", "om inte", "endast", "=bara", "begäran",
    "regular", "except", "other than", "unless", "=only", "request",
  ])

  package static var cues: [Cues] { [documents, act] }

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard notice.isPublicAuthority, case .none(let words, let range) = notice.recipients,
      !(words?.variants.contains { exceptions.stand(in: $0.text.string) } ?? false),
      let document = context.mentions(of: documents).first(where: { mention in
        ["title", "register", "purposes"].contains(mention.field)
      }),
      !context.mentions(of: act).contains(where: { mention in
        ["recipients", "publicity", "otherInformation", "summary"].contains(mention.field)
      })
    else { return }
    findings.report(
      about, at: range,
      because: [
        .fact(
          Phrase(
            fi: "Tämä viittaa julkisiin asiakirjoihin.",
            sv: "Det här tyder på offentliga handlingar.",
            en: "This points to public documents."), at: context.range(of: document)),
        .fact(
          Phrase(
            fi: "Vastaanottajia sanotaan olevan ei lainkaan.",
            sv: "Det sägs att det inte finns några mottagare.",
            en: "It is said that there are no recipients."), at: range),
      ])
  }
}
