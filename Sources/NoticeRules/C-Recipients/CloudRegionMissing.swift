import Diagnostics
import NoticeModel
import SourceText

/// A cloud service is used, and the notice does not say where it processes the data.
///
/// The region decides whether Chapter V applies, and the controller must know it from its contract
/// (Art. 28(2)–(3)). A country of the system or of its processor, or words for a region in the
/// system's text or beside servers elsewhere, are enough.
///
/// May be wrong: no rule obliges to tell the region where no transfer takes place.
package enum CloudRegionMissing: Rule {
  package static let about = RuleDescription(
    "GDPR28-SUBPROCESSOR-REGION", .info, concerns: ["systems", "processors"], item: .transfers,
    law: [.gdpr(13, 1, "f"), .gdpr(28, 2)],
    message: Phrase(
      fi: "Pilvipalvelun {system} käsittelymaata tai -aluetta ei ole kerrottu.",
      sv: "Behandlingslandet eller -området för molntjänsten {system} har inte angetts.",
      en: "The processing region of cloud service {system} is not stated."),
    wrong: Phrase(
      fi: "Tiedot ovat pilvipalvelussa.", sv: "Uppgifterna finns i en molntjänst.",
      en: "The data are in a cloud service."),
    advice: Phrase(
      fi: "Tiedot ovat EU-alueella sijaitsevissa konesaleissa (Ruotsi, Alankomaat).",
      sv: "Uppgifterna finns i datahallar inom EU (Sverige, Nederländerna).",
      en: "The data are in data centres in the EU (Sweden, the Netherlands)."),
    why: Phrase(
      fi:
        "Alue ratkaisee, siirretäänkö tietoja EU:n ja ETA:n ulkopuolelle. Rekisterinpitäjän on tiedettävä se sopimuksestaan.",
      sv:
        "Området avgör om uppgifter överförs utanför EU och EES. Den personuppgiftsansvarige ska känna till det genom sitt avtal.",
      en:
        "The region decides whether data leave the EU and EEA. The controller must know it from its contract."
    ),
    caveat: Phrase(
      fi: "Jos tietoja ei siirretä EU:n ja ETA:n ulkopuolelle, alueen kertominen on hyvä tapa.",
      sv: "Om uppgifter inte överförs utanför EU och EES är det god sed att ange området.",
      en: "Where nothing leaves the EU and EEA, telling the region is good practice."))

  package static let cues = [places]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    let runners = Runners(notice.processors.value ?? [])
    // "Palvelimet sijaitsevat Suomessa" in another item is for all systems.
    let isToldElsewhere = context.mentions(of: places).contains {
      !["systems", "processors", "history"].contains($0.field) && $0.isBeside(regions)
    }
    guard !isToldElsewhere else { return }
    for system in notice.systems {
      guard let cloud = placeOfCloud(system), !system.country.isGiven else { continue }
      if runners.processors(of: system).contains(where: { processor in
        processor.country.isGiven || processor.subprocessors.contains { $0.country.isGiven }
          || isToldRegion(processor.text) || isToldRegion(processor.task)
      }) {
        continue
      }
      if isToldRegion(system.text) || isToldRegion(system.name) { continue }
      findings.report(
        about, at: cloud, ["system": Phrase(system.label)],
        because: [
          .fact(
            fi: "Järjestelmä on pilvipalvelu.", sv: "Systemet är en molntjänst.",
            en: "The system is a cloud service.", at: cloud),
          .fact(
            fi: "Järjestelmällä ja sen käsittelijällä ei ole maata.",
            sv: "Varken systemet eller dess biträde har ett land.",
            en: "Neither the system nor its processor has a country."),
        ],
        proposing: system.text.isGiven
          ? nil
          : .adding(to: system) {
            $0.text = notice.words(
              Phrase(
                fi: "Tiedot ovat [täydennä: maa tai EU-alue] sijaitsevissa konesaleissa.",
                sv: "Uppgifterna finns i datahallar i [fyll i: land eller EU-området].",
                en: "The data are in data centres in [fill in: country or the EU]."))
          })
    }
  }

  /// Where the notice says that the system is a cloud service.
  private static func placeOfCloud(_ system: System) -> SourceRange? {
    switch system.hosting?.value {
    case .cloud, .saas: return system.hosting?.range
    case .onPremises, .hosted: return nil
    case nil: break
    }
    return [system.name, system.text].compactMap(\.self)
      .first { clouds.stand(in: $0.first.text.string) }?.range
  }

  /// Which processors run a system: those that name it, and those whose name is its vendor's. Of
  /// the latter the first only, so that the time stays linear.
  private struct Runners {
    private var bySystem: [String: [Processor]] = [:]
    private var named: [(name: PartyName, processor: Processor)] = []

    init(_ processors: [Processor]) {
      for processor in processors {
        for system in processor.systems { bySystem[system.id, default: []].append(processor) }
        guard let name = processor.name, named.count < PartyNames.most else { continue }
        named.append((PartyName(name), processor))
      }
    }

    func processors(of system: System) -> [Processor] {
      let names = [system.vendor?.string, system.name?.first.text.string].compactMap(\.self)
        .map { PartyName($0) }
      let same = named.filter { one in names.contains { $0.isSame(as: one.name) } }
      return Array((bySystem[system.id.string] ?? []).prefix(PartyNames.most))
        + same.map(\.processor)
    }
  }

  private static func isToldRegion(_ text: LocalizedText?) -> Bool {
    text.map { $0.variants.contains { regions.stand(in: $0.text.string) } } ?? false
  }

  private static let clouds = Cues(["pilvi", "pilve", "=moln", "moln", "=cloud", "=saas"])

  /// Servers and data centres.
  private static let places = Cues([
    "palvelime", "palvelimi", "konesal", "datakesk", "palvelinkesk", "servr", "servern", "datahall",
    "datacenter", "=servers", "data cent",
  ])

  /// Words for regions and the usual countries.
  private static let regions = Cues([
    "=eu", "=eta", "=ees", "=eea", "euroo", "europ", "suome", "suomi", "ruots", "irlan", "alankoma",
    "saksa", "tansk", "norja", "viro", "yhdysval",
    "finland", "sverige", "nederländ", "tyskland", "danmark", "norge", "estland", "usa",
    "sweden", "netherlands", "germany", "denmark", "norway", "estonia", "ireland", "united states",
  ])
}
