import Law
import NoticeModel

/// A product that the table of known systems has, with the supplier that runs it for customers.
struct KnownSystem {
  let supplier: String

  /// The product that a system's name names: of several the table's first.
  static func named(in name: LocalizedText) -> KnownSystem? {
    name.variants.compactMap { products.row(in: $0.text.string) }.min()
      .map { KnownSystem(supplier: suppliers[$0]) }
  }

  /// Whether a system's name is of a product that another controller runs: "Koto-AJ", "URA".
  static func isOfController(_ name: LocalizedText) -> Bool {
    name.variants.contains { controllers.stand(in: $0.text.string) }
  }

  private static let controllers = Cues(
    LawBook.standard.vendors.flatMap { vendor in
      vendor.role.contains("controller") && vendor.countries == ["FI"] ? vendor.patterns : []
    })

  /// Products whose supplier is a processor, is one and is known well enough to be told.
  private static let rows: [(patterns: [String], supplier: String)] = LawBook.standard.vendors
    .compactMap { vendor in
      guard vendor.role == "processor", vendor.confidence != .low else { return nil }
      // "Microsoft (contract usually Microsoft Ireland)": the note in brackets is not the name.
      let name = vendor.vendor.prefix { $0 != "(" }
      guard !name.contains(","), !name.contains("/"), vendor.vendor != "not verified" else {
        return nil
      }
      return (vendor.patterns, name.last == " " ? String(name.dropLast()) : String(name))
    }

  private static let suppliers = rows.map(\.supplier)
  private static let products = CueRows(rows.map(\.patterns))
}
