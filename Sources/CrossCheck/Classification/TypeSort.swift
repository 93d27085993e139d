import Law
import RegisterSchema

/// What a type can hold, as far as it matters for judging names.
enum TypeSort {
  case text, longText, number, truth, moment, key, document, search, other

  init(_ type: ColumnType) {
    switch type.family.element {
    case .text(let length): self = length == nil || length ?? 0 > 255 ? .longText : .text
    case .enumeration: self = .text
    case .integer, .decimal, .floatingPoint: self = .number
    case .boolean, .bits: self = .truth
    case .date, .time, .timestamp, .interval: self = .moment
    case .uuid: self = .key
    case .json, .xml, .binary: self = .document
    case .searchText: self = .search
    default: self = .other
    }
  }

  var isText: Bool { self == .text || self == .longText }

  /// Whether such values can be what the name means.
  func fits(_ values: ColumnMeaning.Values) -> Bool {
    switch values {
    case .any: true
    case .text: self == .text || self == .longText || self == .other || self == .document
    case .digits: self != .truth && self != .moment && self != .key
    }
  }
}
