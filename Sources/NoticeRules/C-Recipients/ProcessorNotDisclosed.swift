import Diagnostics
import Law
import NoticeModel
import SourceText

/// A system's supplier is not told as a processor or recipient.
///
/// A processor is a recipient (Art. 4(9)), and must be named, or at least its category told, as
/// "järjestelmätoimittaja". The supplier is the one that the notice names, or that the table of known
/// systems has for its name. Where the notice denies outsourcing, `OutsourcingDenied` speaks.
///
/// May be wrong: who supplies a system that runs in the controller's own premises may have no access
/// to its data; then the finding is information only.
package enum ProcessorNotDisclosed: Rule {
  package static let about = RuleDescription(
    "GDPR13-1E-PROCESSOR-NOT-DISCLOSED", .warning,
    concerns: ["systems", "processors", "recipients"], item: .recipients,
    law: [.gdpr(4, 9), .gdpr(13, 1, "e"), .gdpr(28)],
    message: Phrase(
      fi:
        "Järjestelmän {system} toimittajaa ({vendor}) ei ole mainittu vastaanottajana tai käsittelijänä.",
      sv: "Leverantören ({vendor}) av systemet {system} nämns inte som mottagare eller biträde.",
      en: "The vendor {vendor} of {system} is not mentioned as recipient or processor."),
    wrong: Phrase(
      fi: "Ylläpitojärjestelmä: AsiakasPro", sv: "System: AsiakasPro", en: "System: AsiakasPro"),
    advice: Phrase(
      fi: "Käsittelijä: AsiakasPro Oy (järjestelmän ylläpito, palvelimet Suomessa)",
      sv: "Personuppgiftsbiträde: AsiakasPro Oy (drift av systemet, servrar i Finland)",
      en: "Processor: AsiakasPro Oy (maintenance of the system, servers in Finland)"),
    why: Phrase(
      fi:
        "Järjestelmän ylläpitäjä käsittelee tietoja rekisterinpitäjän lukuun. Käsittelijäkin on vastaanottaja, josta on kerrottava.",
      sv:
        "Den som driver systemet behandlar uppgifter för den personuppgiftsansvariges räkning. Även ett biträde är en mottagare som ska anges.",
      en:
        "Whoever runs the system processes data on the controller's behalf. A processor is a recipient too, and must be told."
    ),
    caveat: Phrase(
      fi:
        "Jos järjestelmä on omalla palvelimella eikä toimittaja pääse tietoihin, toimittaja ei ole käsittelijä. Toimittaja voidaan päätellä järjestelmän nimestä.",
      sv:
        "Om systemet finns på en egen server och leverantören inte har tillgång till uppgifterna är den inget biträde. Leverantören kan ha slutits av systemets namn.",
      en:
        "Where the system is on the controller's own server and the vendor has no access to the data, it is no processor. The vendor may be told from the system's name."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let signs = SupplierSigns(context)
    let systems = notice.systems.compactMap { system in
      system.form?.value == .paper
        ? nil : signs.supplier(of: system).map { (system: system, supplier: $0) }
    }
    guard !systems.isEmpty, let disclosed = DisclosedSuppliers(notice) else { return }
    let municipality = context.municipality
    let controllers = PartyNames(notice.controllers.compactMap(\.name))
    for (system, supplier) in systems {
      let name = PartyName(supplier.name)
      // The controller may supply the system itself.
      guard !municipality.has(unit: name), !controllers.contains(name) else { continue }
      let isOwn = signs.isOnPremises(system)
      if notice.processorDenial != nil, isOwn || signs.ofDenied(system, context) != nil { continue }
      guard !disclosed.tell(name, of: system) else { continue }
      findings.report(
        about, at: supplier.range, severity: isOwn ? .info : .warning,
        ["system": Phrase(system.label), "vendor": Phrase(supplier.name)],
        because: [
          supplier.note,
          .fact(
            fi: "Käsittelijöissä ja vastaanottajissa ei ole sitä eikä järjestelmätoimittajia.",
            sv: "Varken den eller kategorin systemleverantör finns bland biträden eller mottagare.",
            en: "Neither it nor a category of suppliers is among the processors or recipients.",
            at: notice.place(of: "processors")),
        ],
        proposing: notice.processors.isAbsent && notice.lacks("processors")
          ? .adding { draft in
            var processor = Processor()
            processor.name = LocalizedText(Text(supplier.name))
            processor.task = notice.words(
              Phrase(
                fi: "[täydennä: mitä toimittaja tekee, esimerkiksi ylläpito]",
                sv: "[fyll i: vad leverantören gör, till exempel drift]",
                en: "[fill in: what the vendor does, for example maintenance]"))
            draft.processors = .stated([processor])
          } : nil)
    }
  }
}
