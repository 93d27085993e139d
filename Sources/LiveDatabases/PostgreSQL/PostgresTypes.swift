import RegisterSchema

/// The database's types by number.
struct PostgresTypes {
  /// A row of `pg_type`.
  struct Entry {
    let name: TableName
    /// `typtype`: base, composite, domain, enumeration, multirange, pseudo, range.
    let kind: String
    let isArray: Bool
    let element: Int
    let base: Int
    let modifier: Int
    /// Of a range, what it is from and to.
    let subtype: Int
    /// Of a composite type, the relation that describes it.
    let relation: Int
    /// Whether the schema itself defines it: neither the system nor an extension.
    let isOurs: Bool
    let isNullable: Bool
    /// What a domain or range is made of, as the database prints it.
    let printedBase: String
    let comment: String?
  }

  private var entries: [Int: Entry] = [:]
  private var labels: [Int: [String]] = [:]
  /// Composite types that were made as such; a table's row type is none.
  private var composites: Set<Int> = []

  mutating func add(_ entry: Entry, number: Int) { entries[number] = entry }
  mutating func add(label: String, of number: Int) { labels[number, default: []].append(label) }
  mutating func add(composite number: Int) { composites.insert(number) }

  /// A column's type as the model says it.
  func type(_ number: Int, modifier: Int, printed: String) -> ColumnType {
    ColumnType(printed, family(number, modifier), definedBy: definition(number))
  }

  /// The words of an enumeration.
  func labels(of number: Int) -> [String] { labels[number] ?? [] }

  /// The types that the schema itself defines.
  var defined: [(number: Int, entry: Entry)] {
    entries.filter { definition($0.key) == $0.value.name && !$0.value.isArray }
      .map { ($0.key, $0.value) }
  }

  /// The type of the schema's own that a type is, or is an array of.
  private func definition(_ number: Int) -> TableName? {
    guard let entry = entries[number] else { return nil }
    if entry.isArray { return definition(entry.element) }
    guard entry.isOurs else { return nil }
    switch entry.kind {
    case "e", "d", "r": return entry.name
    case "c": return composites.contains(number) ? entry.name : nil
    default: return nil
    }
  }

  private func family(_ number: Int, _ modifier: Int, depth: Int = 0) -> TypeFamily {
    // Domains are made of domains, arrays of domains; the server lets no ring be.
    guard depth < 32, let entry = entries[number] else { return .other }
    switch entry.kind {
    case "e": return .enumeration(labels: labels(of: number))
    case "d": return family(entry.base, entry.modifier, depth: depth + 1)
    case "c": return .composite
    case "r", "m": return .range(of: family(entry.subtype, -1, depth: depth + 1))
    case "b" where entry.isArray:
      return .array(of: family(entry.element, modifier, depth: depth + 1))
    case "b": return Self.family(entry.name.name, modifier)
    default: return .other
    }
  }

  /// The system's base types, and those of extensions that people know.
  private static func family(_ name: String, _ modifier: Int) -> TypeFamily {
    switch name {
    case "text", "varchar", "bpchar", "citext", "ltree", "ean13", "isbn", "isbn13", "issn":
      // The server counts four bytes for the length itself.
      .text(maxLength: modifier > 4 ? modifier - 4 : nil)
    case "char": .text(maxLength: 1)
    case "name": .text(maxLength: 63)
    case "int2", "int4", "int8", "oid", "xid", "cid", "xid8": .integer
    case "numeric", "money": .decimal
    case "float4", "float8": .floatingPoint
    case "bool": .boolean
    case "date": .date
    case "time", "timetz": .time
    case "timestamp", "timestamptz": .timestamp
    case "interval": .interval
    case "uuid": .uuid
    case "json", "jsonb", "jsonpath", "hstore": .json
    case "xml": .xml
    case "bytea": .binary
    case "bit", "varbit": .bits
    case "inet", "cidr", "macaddr", "macaddr8": .networkAddress
    case "point", "line", "lseg", "box", "path", "polygon", "circle", "geometry", "geography",
      "raster", "box2d", "box3d":
      .geometry
    case "tsvector", "tsquery": .searchText
    default: .other
    }
  }
}
