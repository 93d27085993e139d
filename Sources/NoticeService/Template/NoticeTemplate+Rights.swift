import Diagnostics
import NoticeModel

/// What the reader may do: Art. 13(2)(b)–(d), 12(3)–(5) and 77.
extension NoticeTemplate {
  static func writeRights(_ answers: Answers, _ pen: inout TemplatePen) {
    pen.heading(
      Phrase(
        fi: "Oikeudet (13 artiklan 2 kohdan b ja c alakohta)",
        sv: "Rättigheter (artikel 13.2 b och c)", en: "Rights (Article 13(2)(b) and (c))"))
    pen.open("notice.rights")
    for (path, words) in always { right(path, words, &pen) }
    pen.note(
      Phrase(
        fi: "Kun käsittely perustuu yleiseen etuun (6 artiklan 1 kohdan e alakohta):",
        sv: "När behandlingen grundar sig på allmänt intresse (artikel 6.1 e):",
        en: "Where the processing is based on the public interest (Article 6(1)(e)):"), at: 1)
    right("rights.objection", objection, &pen)
    pen.note(
      Phrase(
        fi: "Kun käsittely perustuu suostumukseen, ota nämä käyttöön poistamalla #-merkit:",
        sv: "När behandlingen grundar sig på samtycke, ta i bruk dessa genom att ta bort #:",
        en: "Where the processing is based on consent, use these by deleting the # marks:"), at: 1)
    pen.asComments(at: 1) { pen in
      for (path, words) in onConsent { right(path, words, &pen) }
    }
    pen.note(
      Phrase(
        fi: "Mihin pyyntö lähetetään? Lisää sähköinen asiointi, jos kunnalla on se.",
        sv: "Vart ska begäran skickas? Lägg till e-tjänsten om kommunen har en.",
        en: "Where are requests sent? Add the e-service if the municipality has one."), at: 1)
    writeChannel(answers, &pen)
    pen.plain(
      "rights.responseTime",
      Phrase(fi: "1 kuukausi", sv: "1 månad", en: "1 month")[pen.languages.first ?? pen.guide],
      at: 1)
    for (path, words) in manner { pen.words(path, words, at: 1) }
    pen.plain("rights.link", "https://tietosuoja.fi/tunne-oikeutesi", at: 1)
    writeComplaint(&pen)
  }

  private static func right(_ path: String, _ words: Phrase, _ pen: inout TemplatePen) {
    pen.open(path, at: 1)
    pen.words("right.text", words, at: 2)
  }

  private static func writeChannel(_ answers: Answers, _ pen: inout TemplatePen) {
    if let email = answers.registryEmail?.canonical {
      pen.words(
        "rights.channel",
        Phrase(
          fi: """
            Lähetä pyyntö osoitteeseen \(email) tai käy kirjaamossa. Älä lähetä arkaluonteisia \
            tietoja tavallisella sähköpostilla.
            """,
          sv: """
            Skicka din begäran till \(email) eller besök registratorskontoret. Skicka inte \
            känsliga uppgifter med vanlig e-post.
            """,
          en: """
            Send your request to \(email) or visit the registry. Do not send sensitive data by \
            ordinary e-mail.
            """), at: 1)
    } else {
      pen.gaps(
        "rights.channel",
        Phrase(
          fi: "miten ja mihin pyyntö tehdään", sv: "hur och var man gör en begäran",
          en: "how and where to make a request"), at: 1)
    }
  }

  private static func writeComplaint(_ pen: inout TemplatePen) {
    pen.heading(
      Phrase(
        fi: "Valitus (13 artiklan 2 kohdan d alakohta)", sv: "Klagomål (artikel 13.2 d)",
        en: "Complaint (Article 13(2)(d))"))
    pen.open("notice.complaint")
    pen.words(
      "complaint.text",
      Phrase(
        fi: """
          Voit tehdä valituksen tietosuojavaltuutetun toimistoon, jos katsot, että tietojesi \
          käsittelyssä rikotaan tietosuojalainsäädäntöä.
          """,
        sv: """
          Du kan lämna in klagomål till dataombudsmannens byrå om du anser att behandlingen av \
          dina uppgifter strider mot dataskyddslagstiftningen.
          """,
        en: """
          You can lodge a complaint with the Office of the Data Protection Ombudsman if you \
          consider that the processing of your data infringes data protection law.
          """), at: 1)
    pen.words(
      "complaint.authority",
      Phrase(
        fi: "Tietosuojavaltuutetun toimisto", sv: "Dataombudsmannens byrå",
        en: "Office of the Data Protection Ombudsman"), at: 1)
    let isSwedish = pen.languages.first == .swedish
    pen.plain(
      "complaint.postalAddress",
      isSwedish ? "PB 800, 00531 Helsingfors" : "PL 800, 00531 Helsinki", at: 1)
    pen.plain(
      "complaint.visitingAddress",
      isSwedish
        ? "Fågelviksgränden 4, 00530 Helsingfors" : "Lintulahdenkuja 4, 00530 Helsinki", at: 1)
    pen.plain("complaint.phone", "029 566 6700", at: 1)
    pen.plain("complaint.email", "tietosuoja@om.fi", at: 1)
    pen.plain("complaint.url", "https://tietosuoja.fi/sahkoinen-asiointi", at: 1)
  }

  // MARK: Wording

  private static let always: [(String, Phrase)] = [
    (
      "rights.access",
      Phrase(
        fi: "Sinulla on oikeus saada pääsy tietoihisi ja kopio niistä.",
        sv: "Du har rätt att få tillgång till dina uppgifter och en kopia av dem.",
        en: "You have the right to access your data and to receive a copy of them.")
    ),
    (
      "rights.rectification",
      Phrase(
        fi: """
          Sinulla on oikeus saada virheelliset tietosi oikaistuiksi ja puutteelliset \
          täydennetyiksi.
          """,
        sv: """
          Du har rätt att få felaktiga uppgifter rättade och ofullständiga uppgifter \
          kompletterade.
          """,
        en: "You have the right to have incorrect data rectified and incomplete data completed.")
    ),
    (
      "rights.restriction",
      Phrase(
        fi: """
          Sinulla on oikeus käsittelyn rajoittamiseen esimerkiksi silloin, kun tietojesi \
          oikeellisuutta tarkistetaan.
          """,
        sv: """
          Du har rätt till begränsning av behandlingen till exempel medan uppgifternas riktighet \
          kontrolleras.
          """,
        en: """
          You have the right to restriction of processing, for example while the accuracy of \
          your data is being checked.
          """)
    ),
  ]

  private static let objection = Phrase(
    fi: """
      Voit vastustaa käsittelyä oman erityisen tilanteesi perusteella, kun käsittely perustuu \
      yleiseen etuun. Lopetamme käsittelyn, ellei siihen ole huomattavan tärkeää ja perusteltua \
      syytä.
      """,
    sv: """
      Du kan av skäl som hänför sig till din specifika situation göra invändningar mot behandling \
      som grundar sig på allmänt intresse. Vi slutar behandla uppgifterna om vi inte har tvingande \
      berättigade skäl att fortsätta.
      """,
    en: """
      You can object to processing that is based on the public interest, on grounds relating to \
      your particular situation. We stop the processing unless we have compelling legitimate \
      grounds to continue.
      """)

  private static let onConsent: [(String, Phrase)] = [
    (
      "rights.erasure",
      Phrase(
        fi: "Sinulla on oikeus saada tietosi poistetuiksi.",
        sv: "Du har rätt att få dina uppgifter raderade.",
        en: "You have the right to have your data erased.")
    ),
    (
      "rights.portability",
      Phrase(
        fi: """
          Sinulla on oikeus saada antamasi tiedot koneluettavassa muodossa ja siirtää ne toiselle \
          rekisterinpitäjälle.
          """,
        sv: """
          Du har rätt att få de uppgifter som du har lämnat i maskinläsbart format och överföra \
          dem till en annan personuppgiftsansvarig.
          """,
        en: """
          You have the right to receive the data that you have provided in a machine-readable \
          form and to pass them on to another controller.
          """)
    ),
    (
      "rights.withdrawConsent",
      Phrase(
        fi: """
          Voit peruuttaa suostumuksesi milloin tahansa. Peruuttaminen ei vaikuta siihen, mitä \
          tiedoilla on tehty ennen peruuttamista.
          """,
        sv: """
          Du kan återkalla ditt samtycke när som helst. Återkallandet påverkar inte behandling \
          som har skett före det.
          """,
        en: """
          You can withdraw your consent at any time. Withdrawal does not affect processing that \
          took place before it.
          """)
    ),
  ]

  private static let manner: [(String, Phrase)] = [
    (
      "rights.fee",
      Phrase(
        fi: """
          Pyynnöt ovat maksuttomia. Lisäkopioista ja ilmeisen perusteettomasta tai kohtuuttomasta \
          pyynnöstä voidaan periä kohtuullinen maksu.
          """,
        sv: """
          Det kostar ingenting att göra en begäran. För ytterligare kopior och för en uppenbart \
          ogrundad eller orimlig begäran kan en rimlig avgift tas ut.
          """,
        en: """
          Requests are free of charge. A reasonable fee can be charged for further copies and for \
          a manifestly unfounded or excessive request.
          """)
    ),
    (
      "rights.refusal",
      Phrase(
        fi: """
          Jos emme toteuta pyyntöäsi, kerromme kuukauden kuluessa syyn ja sen, miten voit tehdä \
          valituksen tai viedä asian tuomioistuimeen.
          """,
        sv: """
          Om vi inte uppfyller din begäran berättar vi inom en månad varför och hur du kan lämna \
          in klagomål eller föra saken till domstol.
          """,
        en: """
          If we do not comply with your request, we tell you within one month why, and how you \
          can complain or take the matter to court.
          """)
    ),
    (
      "rights.identification",
      Phrase(
        fi: "Varmistamme henkilöllisyytesi ennen kuin annamme tai muutamme tietoja.",
        sv: "Vi kontrollerar din identitet innan vi lämnar ut eller ändrar uppgifter.",
        en: "We verify your identity before we give out or change any data.")
    ),
  ]
}
