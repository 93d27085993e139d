import Law
import NoticeModel

/// A product that the table of known systems has, with the supplier that runs it for customers.
struct KnownSystem {
  let words: Cues
  let supplier: String

  /// The product that a system's name names.
  static func named(in name: LocalizedText) -> KnownSystem? {
    all.first { known in name.variants.contains { known.words.stand(in: $0.text.string) } }
  }

  /// Whether a system's name is of a product that another controller runs: "Koto-AJ", "URA".
  static func isOfController(_ name: LocalizedText) -> Bool {
    controllers.contains { words in name.variants.contains { words.stand(in: $0.text.string) } }
  }

  private static let controllers: [Cues] = LawBook.standard.vendors.compactMap { vendor in
    vendor.role.contains("controller") && vendor.countries == ["FI"] ? Cues(vendor.patterns) : nil
  }

  /// Products whose supplier is a processor, is one and is known well enough to be told.
  private static let all: [KnownSystem] = LawBook.standard.vendors.compactMap { vendor in
    guard vendor.role == "processor", vendor.confidence != .low else { return nil }
    // "Microsoft (contract usually Microsoft Ireland)": the note in brackets is not the name.
    let name = vendor.vendor.prefix { $0 != "(" }
    guard !name.contains(","), !name.contains("/"), vendor.vendor != "not verified" else {
      return nil
    }
    let supplier = name.last == " " ? String(name.dropLast()) : String(name)
    return KnownSystem(words: Cues(vendor.patterns), supplier: supplier)
  }
}
