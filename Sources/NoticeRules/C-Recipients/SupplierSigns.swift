import Diagnostics
import Law
import NoticeModel
import SourceText

/// What shows that someone outside runs a system.
struct SupplierSign {
  let note: Note
  /// Only the supplier of a system of this name tells it.
  let isInferred: Bool
}

/// The supplier of a system, and where the notice shows it.
struct SystemSupplier {
  enum Origin {
    /// Named in the notice.
    case notice
    /// Named for the system in the municipality's `seloste.yaml`.
    case settings
    /// Told from the system's name by the table of known systems.
    case table
  }

  let name: String
  let range: SourceRange
  let origin: Origin

  /// Where the supplier is known from.
  var note: Note {
    switch origin {
    case .notice:
      .fact(
        fi: "Järjestelmän toimittaja on kerrottu tässä.", sv: "Systemets leverantör anges här.",
        en: "The system's vendor is stated here.", at: range)
    case .settings:
      .fact(
        fi: "Kunnan omien asetusten mukaan järjestelmän toimittaja on \(name).",
        sv: "Enligt kommunens egna inställningar är systemets leverantör \(name).",
        en: "By the municipality's own settings the system's vendor is \(name).", at: range)
    case .table:
      .fact(
        fi: "Järjestelmän nimestä päätelty toimittaja on \(name).",
        sv: "Av systemets namn att döma är leverantören \(name).",
        en: "Judging by the system's name, the vendor is \(name).", at: range)
    }
  }
}

/// What the texts of systems and the municipality's settings say of suppliers.
struct SupplierSigns {
  /// By the text that says it.
  private let mentions: [SourceRange: [Mention]]
  private let ownSystems: OwnSystems
  /// The product that a text names, by its number: of several the table's first.
  private var products: [Text: Int] = [:]
  private let controllers: TextsWith

  /// What the signs are told by.
  static let cues = [words, suppliers, remote, KnownSystem.products, KnownSystem.controllers]

  init(_ context: RuleContext) {
    let own = context.mentions(of: Self.words).filter {
      $0.field == "systems" && $0.part == "text"
    }
    mentions = Dictionary(grouping: own, by: \.text.text.range)
    ownSystems = OwnSystems(context.settings.systems)
    controllers = context.texts(with: KnownSystem.controllers)
    for mention in context.mentions(of: KnownSystem.products) {
      let text = mention.text.text
      products[text] = min(products[text] ?? mention.pattern, mention.pattern)
    }
  }

  /// What shows that someone outside runs the system; nil where nothing does.
  func ofDenied(_ system: System, _ context: RuleContext) -> SupplierSign? {
    let settings = ownSystems.named(in: system.name)
    if isOfController(system, settings) { return nil }
    let own = (system.text?.variants ?? []).flatMap { mentions[$0.text.range] ?? [] }
    if isOnPremises(system) {
      // Own premises, and yet the supplier comes in from outside. A remote connection alone may be
      // the staff's own.
      return own.first { mention in
        !mention.isDenied && mention.isBeside(Self.suppliers) && mention.isBeside(Self.remote)
      }.map { Self.told($0, context) }
    }
    if let hosting = system.hosting, hosting.value != nil {
      return SupplierSign(
        note: .fact(
          fi: "Järjestelmä on palveluna tai toimittajan palvelinkeskuksessa.",
          sv: "Systemet är en tjänst eller finns i leverantörens serverhall.",
          en: "The system is a service, or runs in a supplier's data centre.", at: hosting.range),
        isInferred: false)
    }
    let mention = own.first { mention in
      !mention.isDenied
        && (mention.pattern >= 2 && mention.pattern < 8
          || mention.isBeside(SupplierWords.running))
    }
    if let mention { return Self.told(mention, context) }
    if settings?.hosting != nil {
      return SupplierSign(
        note: .fact(
          fi:
            "Kunnan omien asetusten mukaan järjestelmä on palveluna tai toimittajan palvelinkeskuksessa.",
          sv:
            "Enligt kommunens egna inställningar är systemet en tjänst eller finns i leverantörens serverhall.",
          en:
            "By the municipality's own settings the system is a service, or runs in a supplier's data centre.",
          at: system.name?.range ?? system.range), isInferred: false)
    }
    guard let supplier = supplier(of: system), supplier.origin != .notice else { return nil }
    return SupplierSign(note: supplier.note, isInferred: true)
  }

  /// Who supplies a system: as the notice says, or else the municipality's settings, or the table of
  /// known systems.
  func supplier(of system: System) -> SystemSupplier? {
    let settings = ownSystems.named(in: system.name)
    // A system whose supplier is a controller itself: other rules speak of those.
    if isOfController(system, settings) { return nil }
    if let vendor = system.vendor, !vendor.isBlank, !vendor.isDenial {
      return SystemSupplier(name: vendor.string, range: vendor.range, origin: .notice)
    }
    guard !isOnPremises(system), let name = system.name, !name.isBlank else { return nil }
    if let vendor = settings?.vendor {
      return SystemSupplier(name: vendor, range: name.range, origin: .settings)
    }
    return knownSystem(name).map {
      SystemSupplier(name: $0.supplier, range: name.range, origin: .table)
    }
  }

  /// The product that a system's name names: of several the table's first.
  private func knownSystem(_ name: LocalizedText) -> KnownSystem? {
    if products.isEmpty { return nil }
    return name.variants.compactMap { products[$0.text] }.min().map { KnownSystem($0) }
  }

  /// Whether a system runs in the controller's own premises.
  func isOnPremises(_ system: System) -> Bool {
    let hosting = system.hosting?.value ?? ownSystems.named(in: system.name)?.hosting
    return hosting == .onPremises
  }

  /// Whether another controller runs the system, so that nobody runs it on behalf of this one.
  private func isOfController(_ system: System, _ settings: OwnSystem?) -> Bool {
    if let settings, settings.isNational || settings.vendor != nil { return settings.isNational }
    return controllers.contains(system.name)
  }

  private static func told(_ mention: Mention, _ context: RuleContext) -> SupplierSign {
    SupplierSign(
      note: .fact(
        fi: "Toimittajan osuus kerrotaan tässä.", sv: "Leverantörens roll beskrivs här.",
        en: "The supplier's part is told here.", at: context.range(of: mention)),
      isInferred: false)
  }

  private static let suppliers = Cues([
    "~toimittaja", "palveluntarjoaj", "palveluntuottaj", "~leverantör", "tjänsteproducent",
    "supplier", "vendor", "service provider",
  ])

  private static let remote = Cues([
    "etäyhte", "etätuk", "etätuen", "etäylläpi", "fjärr", "remote",
  ])

  /// Suppliers and what they do to a system, in any text.
  static let words = Cues([
    "toimittaja", "palveluntarjoaj", "palvelimen tarjoa", "palvelimet tarjoa", "konesalipalvelu",
    "etäyhte", "etätuk", "etätuen",
    "leverantör", "fjärrstöd", "fjärranslut", "fjärråtkomst",
    "supplier", "vendor", "remote access", "remote support", "hosting provider",
  ])
}
