/// Types by the sound of their names: SQLite takes any words for a type, extensions add types, and
/// definitions are carried over from other databases.
enum OtherTypes {
  /// The types that the common extensions of PostgreSQL bring.
  static func ofExtension(_ name: String) -> [String] {
    switch name {
    case "citext", "hstore", "cube", "seg", "vector": [name]
    case "ltree": ["ltree", "lquery", "ltxtquery"]
    case "postgis": ["geometry", "geography", "box2d", "box3d"]
    case "postgis_raster": ["raster"]
    case "isn": ["ean13", "isbn", "isbn13", "ismn", "ismn13", "issn", "issn13", "upc"]
    default: []
    }
  }

  /// What a type's first word suggests. `sqlite`: SQLite's rules of affinity decide what remains.
  static func family(_ name: String, length: Int?, labels: [String]) -> TypeFamily {
    let name = small(name)
    switch name {
    case "enum", "set": return .enumeration(labels: labels)
    case "citext", "nvarchar", "nvarchar2", "varchar2", "clob", "nclob", "string", "ltree", "ean13",
      "isbn", "isbn13", "issn":
      return .text(maxLength: length)
    case "date": return .date
    case "datetime", "datetime2", "smalldatetime", "timestamp", "timestamptz", "datetimeoffset":
      return .timestamp
    case "time": return .time
    case "bool", "boolean": return .boolean
    case "json", "jsonb", "hstore": return .json
    case "uuid", "guid", "uniqueidentifier": return .uuid
    case "xml": return .xml
    case "geometry", "geography", "point", "polygon", "raster", "box2d", "box3d": return .geometry
    case "decimal", "numeric", "number", "money", "dec": return .decimal
    case "bytea", "image", "varbinary", "raw": return .binary
    case "bit": return .bits
    default: return byAffinity(name, length)
    }
  }

  /// SQLite's rules, in its order: https://sqlite.org/datatype3.html#determination_of_column_affinity
  private static func byAffinity(_ name: String, _ length: Int?) -> TypeFamily {
    let bytes = Array(name.utf8.prefix(64))
    func holds(_ word: StaticString) -> Bool {
      word.withUTF8Buffer { word in
        guard bytes.count >= word.count else { return false }
        return (0...bytes.count - word.count).contains { start in
          word.indices.allSatisfy { bytes[start + $0] == word[$0] }
        }
      }
    }
    if holds("int"), !holds("interval"), !holds("point") { return .integer }
    if holds("char") || holds("clob") || holds("text") { return .text(maxLength: length) }
    if holds("blob") || holds("binary") { return .binary }
    if holds("real") || holds("floa") || holds("doub") { return .floatingPoint }
    return .other
  }
}
