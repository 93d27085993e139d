/// What values of a type are, whatever the database calls it.
package enum TypeFamily: Hashable, Sendable {
  /// Characters, at most so many where a length is given.
  case text(maxLength: Int?)
  case integer
  /// Exact numbers with a fraction, and money.
  case decimal
  case floatingPoint
  case boolean
  case date, time, timestamp, interval
  case uuid
  case json, xml
  case binary, bits
  /// One of a few words; empty where the words are not known.
  case enumeration(labels: [String])
  indirect case array(of: TypeFamily)
  /// From one value to another.
  indirect case range(of: TypeFamily)
  /// Network and hardware addresses.
  case networkAddress
  /// Points, lines, areas.
  case geometry
  /// A text prepared for search (`tsvector`).
  case searchText
  /// Several named values in one; the fields are in the schema's `types`.
  case composite
  /// A type that Seloste does not know, or that was not said.
  case other

  /// The family of one value: of an array or range, that of its elements.
  package var element: TypeFamily {
    switch self {
    case .array(let of), .range(let of): of.element
    default: self
    }
  }
}

/// A column's type.
package struct ColumnType: Hashable, Sendable {
  /// As the database prints it: `character varying(20)`, `text[]`, `public.tila`. Of SQLite, the
  /// words as they were written. Empty where no type was said.
  package var name: String
  /// Of a domain, the family of what it is made of.
  package var family: TypeFamily
  /// The enumeration, domain, composite type or range of this schema that it is, or is an array of.
  package var definedBy: TableName?

  package init(_ name: String, _ family: TypeFamily, definedBy: TableName? = nil) {
    self.name = name
    self.family = family
    self.definedBy = definedBy
  }

  /// Of a view's column whose origin was not understood.
  package static let unknown = ColumnType("", .other)
}
