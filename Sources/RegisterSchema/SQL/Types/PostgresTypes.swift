/// The types that PostgreSQL has by itself, printed as the server prints them.
enum PostgresTypes {
  /// The type of one value; nil where the name is none of the server's own.
  static func builtIn(_ words: TypeWords) -> ColumnType? {
    guard words.qualifier == nil || words.qualifier == "pg_catalog" else { return nil }
    if words.isQuoted {
      return words.name == "char" ? ColumnType("\"char\"", .text(maxLength: 1)) : quoted(words)
    }
    return characters(words) ?? numbers(words) ?? times(words) ?? others(words)
  }

  /// A name in quotes is one of the server's own names, never an alias such as `int`.
  private static func quoted(_ words: TypeWords) -> ColumnType? {
    var plain = words
    plain.isQuoted = false
    switch words.name {
    case "text", "varchar", "bpchar", "uuid", "json", "jsonb", "date", "int4", "int8", "int2",
      "bool",
      "timestamptz", "timestamp", "numeric", "bytea":
      return builtIn(plain)
    default: return nil
    }
  }

  private static func characters(_ words: TypeWords) -> ColumnType? {
    let length = Int(words.modifiers)
    switch words.name {
    case "text": return ColumnType("text", .text(maxLength: nil))
    case "varchar":
      return ColumnType("character varying" + words.inBrackets, .text(maxLength: length))
    case "char", "character", "nchar", "national":
      if words.isVaryingOrZoned {
        return ColumnType("character varying" + words.inBrackets, .text(maxLength: length))
      }
      return ColumnType("character(\(length ?? 1))", .text(maxLength: length ?? 1))
    case "bpchar":
      return length.map { ColumnType("character(\($0))", .text(maxLength: $0)) }
        ?? ColumnType("bpchar", .text(maxLength: nil))
    case "name": return ColumnType("name", .text(maxLength: 63))
    default: return nil
    }
  }

  private static func numbers(_ words: TypeWords) -> ColumnType? {
    switch words.name {
    case "int", "int4", "integer", "serial", "serial4": return ColumnType("integer", .integer)
    case "int2", "smallint", "smallserial", "serial2": return ColumnType("smallint", .integer)
    case "int8", "bigint", "bigserial", "serial8": return ColumnType("bigint", .integer)
    case "numeric", "decimal", "dec":
      let isPrecisionAlone = !words.modifiers.isEmpty && !words.modifiers.utf8.contains(0x2C)
      return ColumnType(
        "numeric" + (isPrecisionAlone ? "(\(words.modifiers),0)" : words.inBrackets), .decimal)
    case "money": return ColumnType("money", .decimal)
    case "real", "float4": return ColumnType("real", .floatingPoint)
    case "float8", "double": return ColumnType("double precision", .floatingPoint)
    case "float":
      let isSmall = Int(words.modifiers).map { $0 <= 24 } ?? false
      return ColumnType(isSmall ? "real" : "double precision", .floatingPoint)
    case "oid", "xid", "cid", "xid8": return ColumnType(words.name, .integer)
    case "bool", "boolean": return ColumnType("boolean", .boolean)
    default: return nil
    }
  }

  private static func times(_ words: TypeWords) -> ColumnType? {
    func zoned(_ name: String, _ isZoned: Bool) -> String {
      name + words.inBrackets + (isZoned ? " with time zone" : " without time zone")
    }
    switch words.name {
    case "date": return ColumnType("date", .date)
    case "timestamp":
      return ColumnType(zoned("timestamp", words.isVaryingOrZoned), .timestamp)
    case "timestamptz": return ColumnType(zoned("timestamp", true), .timestamp)
    case "time": return ColumnType(zoned("time", words.isVaryingOrZoned), .time)
    case "timetz": return ColumnType(zoned("time", true), .time)
    case "interval":
      let fields = words.fields.isEmpty ? "" : " " + words.fields
      return ColumnType("interval" + fields + words.inBrackets, .interval)
    default: return nil
    }
  }

  private static func others(_ words: TypeWords) -> ColumnType? {
    let name = words.name
    switch name {
    case "uuid": return ColumnType(name, .uuid)
    case "json", "jsonb", "jsonpath": return ColumnType(name, .json)
    case "xml": return ColumnType(name, .xml)
    case "bytea": return ColumnType(name, .binary)
    case "bit":
      if words.isVaryingOrZoned { return ColumnType("bit varying" + words.inBrackets, .bits) }
      return ColumnType("bit(\(words.modifiers.isEmpty ? "1" : words.modifiers))", .bits)
    case "varbit": return ColumnType("bit varying" + words.inBrackets, .bits)
    case "inet", "cidr", "macaddr", "macaddr8": return ColumnType(name, .networkAddress)
    case "point", "line", "lseg", "box", "path", "polygon", "circle":
      return ColumnType(name, .geometry)
    case "tsvector", "tsquery": return ColumnType(name, .searchText)
    case "int4range", "int8range": return ColumnType(name, .range(of: .integer))
    case "numrange": return ColumnType(name, .range(of: .decimal))
    case "daterange": return ColumnType(name, .range(of: .date))
    case "tsrange", "tstzrange": return ColumnType(name, .range(of: .timestamp))
    case "int4multirange", "int8multirange": return ColumnType(name, .range(of: .integer))
    case "nummultirange": return ColumnType(name, .range(of: .decimal))
    case "datemultirange": return ColumnType(name, .range(of: .date))
    case "tsmultirange", "tstzmultirange": return ColumnType(name, .range(of: .timestamp))
    case "regclass", "regtype", "regproc", "regprocedure", "regrole", "regnamespace", "regconfig",
      "regdictionary", "regoper", "regoperator", "regcollation", "tid", "pg_lsn", "pg_snapshot",
      "txid_snapshot", "record", "void", "trigger", "cstring", "unknown", "aclitem", "int2vector",
      "oidvector":
      return ColumnType(name, .other)
    default: return nil
    }
  }
}
