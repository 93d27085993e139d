import Diagnostics
import Law
import NoticeModel
import SourceText

/// What shows that someone outside runs a system.
struct SupplierSign {
  let note: Note
  /// Only the table of known systems tells it.
  let isInferred: Bool
}

/// The supplier of a system, and where the notice shows it.
struct SystemSupplier {
  let name: String
  let range: SourceRange
  /// Named in the notice, not told from the system's name.
  let isStated: Bool
}

/// What the texts of systems say of suppliers.
struct SupplierSigns {
  /// By the text that says it.
  private let mentions: [SourceRange: [Mention]]

  init(_ context: RuleContext) {
    let own = context.mentions(of: Self.words).filter {
      $0.field == "systems" && $0.part == "text"
    }
    mentions = Dictionary(grouping: own, by: \.text.text.range)
  }

  /// What shows that someone outside runs the system; nil where nothing does.
  func ofDenied(_ system: System, _ context: RuleContext) -> SupplierSign? {
    // Another controller runs it: no processing on behalf of this one.
    if let name = system.name, KnownSystem.isOfController(name) { return nil }
    let own = (system.text?.variants ?? []).flatMap { mentions[$0.text.range] ?? [] }
    if let hosting = system.hosting, let value = hosting.value {
      guard value != .onPremises else {
        // Own premises, and yet the supplier comes in from outside. A remote connection alone may be
        // the staff's own.
        return own.first { mention in
          !mention.isDenied && mention.isBeside(Self.suppliers) && mention.isBeside(Self.remote)
        }.map { Self.told($0, context) }
      }
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
    guard let supplier = system.supplier(in: context), !supplier.isStated else { return nil }
    return SupplierSign(
      note: .fact(
        fi: "Järjestelmän nimestä päätelty toimittaja on \(supplier.name).",
        sv: "Av systemets namn att döma är leverantören \(supplier.name).",
        en: "Judging by the system's name, the vendor is \(supplier.name).", at: supplier.range),
      isInferred: true)
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

extension System {
  /// Who supplies the system: as the notice says, or else as the table of known systems has it.
  func supplier(in context: RuleContext) -> SystemSupplier? {
    // The table knows systems whose supplier is a controller itself: other rules speak of those.
    if let name, KnownSystem.isOfController(name) { return nil }
    if let vendor, !vendor.isBlank, !vendor.isDenial {
      return SystemSupplier(name: vendor.string, range: vendor.range, isStated: true)
    }
    guard hosting?.value != .onPremises, let name, !name.isBlank,
      let known = KnownSystem.named(in: name)
    else { return nil }
    return SystemSupplier(name: known.supplier, range: name.range, isStated: false)
  }
}
