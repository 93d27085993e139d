import Diagnostics

/// A unit of time, longest first, with the words that people write for it.
enum PeriodUnit: Int {
  case year, month, week, day

  /// How many calendar months one is, and how many days.
  var length: (months: Int, days: Int) {
    switch self {
    case .year: (12, 0)
    case .month: (1, 0)
    case .week: (0, 7)
    case .day: (0, 1)
    }
  }

  /// The word after 1.
  var singular: Phrase {
    switch self {
    case .year: Phrase(fi: "vuosi", sv: "år", en: "year")
    case .month: Phrase(fi: "kuukausi", sv: "månad", en: "month")
    case .week: Phrase(fi: "viikko", sv: "vecka", en: "week")
    case .day: Phrase(fi: "päivä", sv: "dag", en: "day")
    }
  }

  /// The word after any other number (in Finnish the partitive singular).
  var plural: Phrase {
    switch self {
    case .year: Phrase(fi: "vuotta", sv: "år", en: "years")
    case .month: Phrase(fi: "kuukautta", sv: "månader", en: "months")
    case .week: Phrase(fi: "viikkoa", sv: "veckor", en: "weeks")
    case .day: Phrase(fi: "päivää", sv: "dagar", en: "days")
    }
  }

  /// Lower-case words and abbreviations: Finnish, Swedish, English. "v" is a year, as in Finnish.
  private static let words: [(PeriodUnit, [String])] = [
    (.month, ["kk", "kuukautta", "kuukausi", "kuukauden", "kuukaudeksi"]),
    (.year, ["v", "vuotta", "vuosi", "vuoden", "vuodeksi"]),
    (.day, ["pv", "päivää", "päivä", "päivän", "päiväksi", "vrk", "vuorokautta", "vuorokauden"]),
    (.week, ["vk", "vko", "viikkoa", "viikko", "viikon", "viikoksi"]),
    (.year, ["år", "års"]),
    (.month, ["månader", "månad", "månaders", "månads", "mån"]),
    (.day, ["dagar", "dag", "dagars", "dags", "dygn", "dygns"]),
    (.week, ["veckor", "vecka", "veckors", "veckas"]),
    (.year, ["years", "year", "yrs", "yr"]),
    (.month, ["months", "month"]),
    (.day, ["days", "day"]),
    (.week, ["weeks", "week"]),
  ]

  /// The unit that a word names.
  static func named(_ bytes: Span<UInt8>, _ word: Range<Int>) -> PeriodUnit? {
    for (unit, names) in words {
      for name in names where bytes.says(name, word) { return unit }
    }
    return nil
  }

  /// The unit that an ISO 8601 letter stands for (before any `T`).
  static func letter(_ byte: UInt8) -> PeriodUnit? {
    switch byte {
    case UInt8(ascii: "Y"): .year
    case UInt8(ascii: "M"): .month
    case UInt8(ascii: "W"): .week
    case UInt8(ascii: "D"): .day
    default: nil
    }
  }
}
