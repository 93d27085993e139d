import Law
import NoticeModel

/// A product that the table of known systems has, with the supplier that runs it for customers.
struct KnownSystem {
  let supplier: String

  /// Words of the names of products, and those of products that another controller runs: "Koto-AJ",
  /// "URA".
  static let products = Cues(rows.flatMap(\.patterns))
  static let controllers = Cues(
    LawBook.standard.vendors.flatMap { vendor in
      vendor.role.contains("controller") && vendor.countries == ["FI"] ? vendor.patterns : []
    })

  /// The product of a pattern of `products`.
  init(_ pattern: Int) { supplier = Self.suppliers[pattern] }

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

  /// The supplier of each pattern.
  private static let suppliers = rows.flatMap { row in row.patterns.map { _ in row.supplier } }
}
