import Diagnostics
import NoticeModel
import SourceText

/// The notice says that processing is not outsourced, and a supplier runs a system.
///
/// Hosting, maintenance and support with access to the data are processing on the controller's behalf
/// (Art. 28). An error where the notice itself says that the system is a service or a cloud, stands in
/// a supplier's data centre, or is maintained by its supplier; a warning where only the table of known
/// systems tells it. Own premises speak against it, unless the notice says that the supplier has remote
/// access.
///
/// May be wrong: a known product may be installed in the controller's own premises, and nobody else
/// have access; state `hosting: onPremises` then.
package enum OutsourcingDenied: Rule {
  package static let about = RuleDescription(
    "GDPR28-OUTSOURCING-DENIED", .error, concerns: ["processors", "systems"], item: .recipients,
    law: [.gdpr(4, 2), .gdpr(4, 8), .gdpr(28), .gdpr(13, 1, "e")],
    message: Phrase(
      fi:
        "Selosteen mukaan käsittelyä ei ole ulkoistettu, mutta järjestelmää {system} ylläpitää toimittaja. Tarkista.",
      sv:
        "Enligt beskrivningen har behandlingen inte lagts ut på entreprenad, men systemet {system} drivs av en leverantör. Kontrollera.",
      en: "The notice denies outsourcing although {system} is vendor-operated. Check."),
    wrong: Phrase(
      fi: "Onko käsittely ulkoistettu? Ei. Järjestelmä: AsiakasPro (pilvipalvelu)",
      sv: "Har behandlingen lagts ut? Nej. System: AsiakasPro (molntjänst)",
      en: "Is the processing outsourced? No. System: AsiakasPro (cloud service)"),
    advice: Phrase(
      fi: "Käsittelijä: asianhallintajärjestelmän toimittaja (ylläpito)",
      sv: "Personuppgiftsbiträde: leverantören av ärendehanteringssystemet (drift)",
      en: "Processor: supplier of the case management system (maintenance)"),
    why: Phrase(
      fi:
        "Palvelintilan tarjoaminen, ylläpito ja tuki ovat käsittelyä rekisterinpitäjän lukuun, jos toimittaja pääsee tietoihin.",
      sv:
        "Att tillhandahålla servrar, drift och stöd är behandling för den personuppgiftsansvariges räkning om leverantören kommer åt uppgifterna.",
      en:
        "Hosting, maintenance and support are processing on the controller's behalf if the supplier has access to the data."
    ),
    caveat: Phrase(
      fi:
        "Varoitus, jos toimittajan osuus on vain päätelty järjestelmän nimestä. Merkitse järjestelmän sijainniksi oma, jos se on omalla palvelimella.",
      sv:
        "En varning om leverantörens roll bara har slutits av systemets namn. Ange egen som systemets placering om det finns på en egen server.",
      en:
        "A warning where the vendor's part is only told from the system's name. State the controller's own premises where the system runs there."
    ))

  package static let cues = [denials, exceptions] + SupplierSigns.cues

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let denial = denial(in: notice, context) else { return }
    let found = SupplierSigns(context)
    let signs = notice.systems.compactMap { system in
      found.ofDenied(system, context).map { (system: system, sign: $0) }
    }
    guard let worst = signs.first(where: { !$0.sign.isInferred }) ?? signs.first else { return }
    findings.report(
      about, at: denial, severity: worst.sign.isInferred ? .warning : .error,
      ["system": Phrase(worst.system.label)],
      because: [
        .fact(
          fi: "Käsittelyn ulkoistaminen kielletään tässä.",
          sv: "Här sägs att behandlingen inte har lagts ut.",
          en: "Outsourcing is denied here.", at: denial)
      ] + signs.prefix(2).map { $0.sign.note })
  }

  /// Where the notice says that nobody processes on the controller's behalf.
  private static func denial(in notice: Notice, _ context: RuleContext) -> SourceRange? {
    if let (text, range) = notice.processorDenial {
      guard let text, !text.isBlank else { return range }
      return exceptions.stand(in: text.first.text.string) ? nil : text.range
    }
    guard notice.processors.isAbsent else { return nil }
    return context.mentions(of: denials)
      .first { $0.isDenied && !$0.isBeside(exceptions) && $0.field != "history" }
      .map(context.range(of:))
  }

  private static let denials = Cues([
    "ulkoistet", "ulkoistam", "lagts ut", "läggs ut", "utkontrakter", "utlokaliser", "outsourc",
  ])

  /// "Muuta käsittelyä kuin ylläpitoa ei ole ulkoistettu."
  private static let exceptions = Cues([
    "lukuun ottamatta", "paitsi", "=mutta", "=muuta", "=muilta", "muutoin", "=utom", "förutom",
    "=men", "=annan", "except", "other than", "apart from", "=but",
  ])
}
