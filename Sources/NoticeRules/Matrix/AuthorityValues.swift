import Diagnostics
import Law
import NoticeModel

/// The Ombudsman's contact details, compared as a letter or a call would find them: spaces, capitals,
/// +358, PL and PB, and the language of the town make no difference.
struct AuthorityValues: Sendable {
  /// How a value of a notice stands.
  enum Match: Equatable {
    case current
    /// A value that used to be right; false where that is not quite sure.
    case stale(isCertain: Bool)
    /// Neither: a direct number, or a mistake.
    case other
  }

  /// An address by its first line, and its postcode where one is known.
  struct Place: Hashable, Sendable {
    let line: String
    let postcode: String?
  }

  /// Right addresses as they are best written.
  private let written: Set<String>
  private let places: [Place]
  private let stalePlaces: [(place: Place, isCertain: Bool)]
  private let phones: Set<String>
  private let stalePhones: [String: Bool]

  init(_ authority: AuthorityContact) {
    let addresses = [authority.postal, authority.visit].flatMap { [$0.fi, $0.sv, $0.en] }
    written = Set(addresses)
    places = addresses.map(Self.place)
    phones = Set([authority.phone, authority.registryPhone].map { Self.number($0.fi) })
    var stalePlaces: [(Place, Bool)] = []
    var stalePhones: [String: Bool] = [:]
    for row in authority.stale {
      for value in row.values {
        let digits = Self.number(value)
        if value.allSatisfy({ $0.isNumber || $0 == " " || $0 == "+" }), digits.count >= 7 {
          stalePhones[digits] = row.confidence.isCertain
        } else {
          stalePlaces.append((Self.place(value), row.confidence.isCertain))
        }
      }
    }
    self.stalePlaces = stalePlaces
    self.stalePhones = stalePhones
  }

  static let standard = AuthorityValues(LawBook.standard.authority)

  func match(address: String) -> Match {
    if written.contains(address) { return .current }
    let place = Self.place(address)
    let isCurrentLine = places.contains { $0.line == place.line }
    for (stale, isCertain) in stalePlaces {
      // A box that is still right is told by its postcode; a street that is left, by itself.
      let isSame =
        isCurrentLine
        ? stale == place : Self.isSameStreet(place.line, stale.line)
      if isSame, place.line.utf8.count >= 3 { return .stale(isCertain: isCertain) }
    }
    if isCurrentLine, place.postcode == nil || places.contains(place) { return .current }
    return .other
  }

  /// Whether two lines are one address, with or without a stairway: "albertinkatu25", "albertinkatu25a".
  private static func isSameStreet(_ a: String, _ b: String) -> Bool {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    guard long.hasPrefix(short) else { return false }
    return !(long.dropFirst(short.count).first?.isNumber ?? false)
  }

  func match(phone: String) -> Match {
    let digits = Self.number(phone)
    if let isCertain = stalePhones[digits] { return .stale(isCertain: isCertain) }
    return phones.contains(digits) ? .current : .other
  }

  /// "PL 800, 00531 Helsinki" and "P.O. Box 800, FI-00531 Helsingfors" are one place.
  static func place(_ address: String) -> Place {
    var line = ""
    var postcode: String?
    for segment in address.lowercased().split(whereSeparator: { ",;\n".contains($0) }) {
      for word in segment.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }) {
        let digits = word.hasPrefix("fi-") ? word.dropFirst(3) : word
        if digits.utf8.count == 5, digits.allSatisfy({ $0.isNumber }) { postcode = String(digits) }
      }
      if line.isEmpty, !isName(segment) { line = letters(of: segment) }
    }
    return Place(line: line, postcode: postcode)
  }

  /// Whether a segment has no number and so is a name above the address.
  private static func isName(_ segment: Substring) -> Bool {
    !segment.contains { $0.isNumber }
  }

  /// Letters and digits; every word for a post box is one.
  private static func letters(of segment: Substring) -> String {
    var words = segment.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    while words.count > 1, let first = words.first, boxes.contains(first) { words.removeFirst() }
    let isBox = words.count < segment.split(whereSeparator: { !($0.isLetter || $0.isNumber) }).count
    // "PL 800 00531 Helsinki" without a comma: the box alone.
    if isBox, let number = words.first { return "box" + number }
    return words.prefix { $0.utf8.count != 5 || !$0.allSatisfy { $0.isNumber } }.joined()
  }

  private static let boxes: Set<String> = ["pl", "pb", "p", "l", "o", "po", "box", "postbox"]

  /// The digits of a phone number as dialled within Finland.
  static func number(_ phone: String) -> String {
    var digits = String(phone.filter(\.isNumber))
    if digits.hasPrefix("00358") {
      digits = "0" + digits.dropFirst(5)
    } else if digits.hasPrefix("358") {
      digits = "0" + digits.dropFirst(3)
    }
    // "+358 (0)29 …"
    if digits.hasPrefix("00") { digits.removeFirst() }
    return digits
  }

  /// Words of stale values for texts: "ratapihantie 9", and the postcode of a box that is still right.
  var staleWords: [String] {
    var words: [String] = []
    for row in LawBook.standard.authority.stale {
      for value in row.values {
        let small = value.lowercased()
        let number = Self.number(value)
        if stalePhones[number] != nil {
          words += [small, number]
          continue
        }
        let place = Self.place(value)
        if places.contains(where: { $0.line == place.line }) {
          if let postcode = place.postcode { words.append(postcode) }
        } else if let line = small.split(separator: ",").first {
          words.append(String(line))
        }
      }
    }
    return words
  }
}
