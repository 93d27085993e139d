import Diagnostics
import NoticeModel
import SourceText

/// An authority, or people in the controller's own service, are called processors.
///
/// A processor is a separate body that processes on the controller's behalf under a contract
/// (Art. 4(8), 28(3)); own staff act under the controller (Art. 29); another authority is a recipient
/// or a controller, unless it really acts on behalf of this one. Judged in the list of processors, in
/// recipients of the kind processor, and in sentences that say so. Words for acting on behalf
/// silence it. "Asian käsittelijä", who handles a matter, is no processor and no finding.
///
/// May be wrong: an authority may provide services to municipalities under a contract; say so in its
/// task.
package enum RoleConfusion: Rule {
  package static let about = RuleDescription(
    "GDPR28-ROLE-CONFUSION", .warning, concerns: ["processors", "recipients"], item: .recipients,
    law: [.gdpr(4, 8), .gdpr(28, 3), .gdpr(29)],
    message: Phrase(
      fi:
        "”{name}” ei näytä olevan henkilötietojen käsittelijä 28 artiklan mielessä. Tarkista rooli: vastaanottaja, rekisterinpitäjä vai käsittelijä.",
      sv:
        "”{name}” verkar inte vara personuppgiftsbiträde enligt artikel 28. Kontrollera rollen: mottagare, personuppgiftsansvarig eller biträde.",
      en:
        "“{name}” does not seem to be a processor in the Art. 28 sense; check the role: recipient, controller or processor."
    ),
    wrong: Phrase(
      fi: "Käsittelijöinä toimivat kuntayhtymän työntekijät.",
      sv: "Samkommunens anställda är personuppgiftsbiträden.",
      en: "The employees of the joint authority act as processors."),
    advice: Phrase(
      fi: "Vastaanottaja: hyvinvointialue. Käsittelijä: Järjestelmä Oy.",
      sv: "Mottagare: välfärdsområdet. Personuppgiftsbiträde: System Ab.",
      en: "Recipient: wellbeing services county. Processor: System Ltd."),
    why: Phrase(
      fi:
        "Käsittelijä on erillinen taho, joka käsittelee tietoja rekisterinpitäjän lukuun sopimuksen nojalla. Omat työntekijät eivät ole käsittelijöitä, ja toinen viranomainen vastaa tiedoistaan yleensä itse.",
      sv:
        "Ett biträde är en separat aktör som behandlar uppgifter för den personuppgiftsansvariges räkning enligt avtal. De egna anställda är inte biträden, och en annan myndighet ansvarar oftast själv för sina uppgifter.",
      en:
        "A processor is a separate body that processes data on the controller's behalf under a contract. Own staff are not processors, and another authority usually answers for its data itself."
    ),
    caveat: Phrase(
      fi:
        "Viranomainen voi olla käsittelijä, jos se toimii kunnan lukuun. Kerro silloin tehtävä tai sopimus.",
      sv:
        "En myndighet kan vara biträde om den handlar för kommunens räkning. Ange då uppgiften eller avtalet.",
      en:
        "An authority may be a processor if it acts on the municipality's behalf. State the task or the contract then."
    ))

  package static let cues = [claims]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for processor in notice.processors.value ?? [] {
      guard let name = processor.name, !actsOnBehalf([name, processor.task, processor.text]) else {
        continue
      }
      report(name, &findings)
    }
    let recipients = notice.recipients.value ?? []
    for number in recipients.indices where recipients[number].kind?.value == .processor {
      let recipient = recipients[number]
      guard let name = recipient.name,
        !actsOnBehalf([name, recipient.condition, recipient.text])
      else { continue }
      report(name, &findings)
    }
    for mention in context.mentions(of: claims) where !mention.isDenied {
      guard !(mention.field == "processors" && mention.part == "name"),
        !["rights", "history"].contains(mention.field),
        mention.pattern >= 2 || ["processors", "recipients"].contains(mention.field),
        mention.isBeside(others), !mention.isBeside(behalf), !mention.isBeside(companies)
      else { continue }
      let range = context.range(of: mention)
      findings.report(
        about, at: range,
        ["name": Phrase(others.words(in: mention.sentence) ?? mention.words)],
        because: [
          .fact(
            fi: "Lause nimeää viranomaisen tai henkilöstön käsittelijäksi.",
            sv: "Meningen kallar en myndighet eller personal för biträde.",
            en: "The sentence calls an authority or staff a processor.", at: range)
        ])
    }
  }

  private static func report(_ name: LocalizedText, _ findings: inout RuleFindings) {
    let text = name.first.text.string
    guard !companies.stand(in: text) else { return }
    let isStaff = staff.stand(in: text)
    guard isStaff || authorities.stand(in: text) else { return }
    findings.report(
      about, at: name.range, ["name": Phrase(text)],
      because: [
        isStaff
          ? .fact(
            fi: "Käsittelijäksi on nimetty työntekijöitä.",
            sv: "Anställda har angetts som biträde.",
            en: "Employees are given as a processor.", at: name.range)
          : .fact(
            fi: "Käsittelijäksi on nimetty toinen viranomainen.",
            sv: "En annan myndighet har angetts som biträde.",
            en: "Another authority is given as a processor.", at: name.range),
        .fact(
          fi: "Selosteessa ei kerrota, että se toimii rekisterinpitäjän lukuun.",
          sv: "Det sägs inte att den handlar för den personuppgiftsansvariges räkning.",
          en: "The notice does not say that it acts on the controller's behalf."),
      ])
  }

  private static func actsOnBehalf(_ texts: [LocalizedText?]) -> Bool {
    texts.compactMap(\.self).contains { text in
      text.variants.contains { behalf.stand(in: $0.text.string) }
    }
  }

  /// Sentences that call somebody a processor. The genitive ("käsittelijän työntekijät") does not.
  private static let claims = Cues([
    "käsittelijöinä toimi", "käsittelijänä toimi",
    "henkilötietojen käsittelijöinä", "henkilötietojen käsittelijänä", "tietojen käsittelijöinä",
    "tietojen käsittelijänä", "henkilötietojen käsittelijöitä ovat",
    "henkilötietojen käsittelijät ovat", "=henkilötietojen =käsittelijä =on",
    "=är personuppgiftsbiträde", "=som personuppgiftsbiträde", "=utgör personuppgiftsbiträde",
    "=act =as =processors", "=acts =as =a =processor", "=act =as =data =processors",
    "=acts =as =a =data =processor", "=are =processors", "=are =data =processors",
  ])

  private static let staffWords = [
    "työntekij", "henkilöstö", "henkilökun", "viranhalti", "virkamie", "virkailij", "esihenkil",
    "anställd", "personal^ia", "tjänsteinnehavare", "tjänstem",
    "employee", "=staff", "=officials", "=officers",
  ]

  private static let authorityWords = [
    "=kela", "kelan", "kansaneläkelait", "hyvinvointialu", "siun sot", "työvoimaviranom",
    "te toimist", "te palvelu", "työ ja elinkeinotoimist", "työ ja elinkeinoviranom",
    "työvoima ja elinkeinotoimist", "maahanmuuttovirast", "=poliisi", "verohallin",
    "=fpa", "folkpensionsanstalt", "välfärdsområde", "arbetskraftsmyndighet", "arbets och närings",
    "migrationsverk", "=polisen", "skatteförvaltning",
    "social insurance institution", "wellbeing services count", "employment authorit",
    "immigration service", "=police", "tax administration",
  ]

  private static let staff = Cues(staffWords)
  private static let authorities = Cues(authorityWords)
  private static let others = Cues(staffWords + authorityWords)

  /// Acting on the controller's behalf, and tasks that show it.
  private static let behalf = Cues([
    "lukuun", "puolesta", "toimeksian", "sopimu", "sopimalla", "~ylläpi", "~palvelin", "käyttötuk",
    "järjestelmätuk",
    "tukipalvelu",
    "~palvelukesku", "tuottaa",
    "räkning", "uppdrag", "avtal", "=drift", "underhåll", "vägnar",
    "behalf", "contract", "agreement", "maintenance", "hosting", "=support",
  ])

  /// Companies and associations, whose staff are not the controller's.
  private static let companies = Cues([
    "=oy", "=oyj", "=ab", "=abp", "=ry", "=rf", "=ltd", "~yhtiö", "=yhtiö", "yrity", "yhdisty",
    "bolag", "förening", "företag", "compan", "association", "toimittaj", "leverantör", "supplier",
  ])
}
