/// A reference to an act and its parts, as notices write them:
/// `Laki kotoutumisen edistämisestä (1386/2010) 9–18 §, 6. luku ja 87 § 1 mom.`
package struct StatuteReference: WrittenValue {
  /// The act's name as written, in whatever case it stands: "henkilötietolain".
  package let name: String?
  /// The act's number and year, where the reference gives them.
  package let act: StatuteNumber?
  /// The parts of the act in the order they are written; none for the whole act.
  package let parts: [StatutePart]

  /// Only the reader makes these; at least a name or a number is there.
  init(name: String?, act: StatuteNumber?, parts: [StatutePart]) {
    self.name = name
    self.act = act
    self.parts = parts
  }

  /// The number in the statute book, or of an EU act.
  package var number: Int? { act?.number }
  /// The year of the number.
  package var year: Int? { act?.year }

  /// `1386/2010: 9–18 §, 6 luku, 87 § 1 mom.`; with a name, `Name (1386/2010): …`; of an EU act,
  /// `(EU) 2016/679: 6 artikla 1 kohta c alakohta`.
  package var canonical: String {
    var text = name ?? ""
    if let act {
      if name == nil {
        text = act.canonical
      } else {
        text += act.isEU ? " \(act.canonical)" : " (\(act.canonical))"
      }
    }
    if parts.isEmpty { return text }
    return text + ": " + parts.map(\.canonical).joined(separator: ", ")
  }
}

/// The number of an act: `1386/2010` in Finland, `(EU) 2016/679` in the European Union.
package struct StatuteNumber: Hashable, Sendable {
  /// The running number of the year: 1–99,999, in Finland 1–1951 (later numbers read as years of
  /// EU acts; no Finnish volume has had so many).
  package let number: Int
  /// 1734–2100 for Finnish acts, 1952–2100 for acts of the EU and its predecessors.
  package let year: Int
  /// Whether it is an act of the EU, which writes the year first.
  package let isEU: Bool

  static let finnishYears = 1734...2100
  static let unionYears = 1952...2100

  /// `1386/2010` or `(EU) 2016/679`.
  package var canonical: String { isEU ? "(EU) \(year)/\(number)" : "\(number)/\(year)" }
}
