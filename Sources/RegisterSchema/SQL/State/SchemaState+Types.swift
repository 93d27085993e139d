/// What columns show of a type that the schema defines.
struct FinishedType {
  let name: TableName
  let family: TypeFamily

  /// The type of a column: `suffix` tells whether it is the type itself or an array of it.
  func type(_ suffix: String) -> ColumnType {
    suffix == "[]"
      ? ColumnType(printed + "[]", .array(of: family), definedBy: name)
      : ColumnType(printed, family, definedBy: name)
  }

  /// The name with quotes where the database would print them.
  private var printed: String {
    (name.schema.map { SQLName.quoted($0) + "." } ?? "") + SQLName.quoted(name.name)
  }
}

/// How PostgreSQL prints a name.
enum SQLName {
  /// In quotes, unless it is of small letters, digits and underscores.
  static func quoted(_ name: String) -> String {
    let bytes = name.utf8
    let isPlain =
      bytes.allSatisfy {
        ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x5F || ($0 >= 0x30 && $0 <= 0x39)
      } && bytes.first.map { $0 < 0x30 || $0 > 0x39 } ?? false
    if isPlain { return name }
    var result = "\""
    for character in name.unicodeScalars {
      if character == "\"" { result += "\"" }
      result.unicodeScalars.append(character)
    }
    return result + "\""
  }
}

extension SchemaState {
  /// Names and families by the types' numbers. A type is made of types before it.
  func finishedTypes() -> [FinishedType] {
    var result: [FinishedType] = []
    result.reserveCapacity(types.count)
    for type in types {
      let family: TypeFamily
      switch type.kind {
      case .enumeration(let labels): family = .enumeration(labels: labels)
      case .domain(let base, _, _): family = self.family(base, result)
      case .composite: family = .composite
      case .range(let base): family = .range(of: self.family(base, result))
      }
      result.append(FinishedType(name: type.name, family: family))
    }
    return result
  }

  private func family(_ column: ColumnState, _ known: [FinishedType]) -> TypeFamily {
    guard let number = column.definedType else { return column.column.type.family }
    guard number < known.count else { return .other }
    return known[number].type(column.column.type.name).family
  }

  /// A type as the model shows it.
  func named(_ type: TypeState, _ finished: FinishedType, _ all: [FinishedType]) -> NamedType {
    let kind: NamedType.Kind
    switch type.kind {
    case .enumeration(let labels): kind = .enumeration(labels: labels)
    case .domain(let base, let isNullable, let checks):
      kind = .domain(of: self.type(base, all), isNullable: isNullable, checks: checks)
    case .composite(let fields):
      kind = .composite(
        fields: fields.filter { !$0.isDropped }.map { field in
          var column = field.column
          column.type = self.type(field, all)
          return column
        })
    case .range(let base): kind = .range(of: self.type(base, all))
    }
    return NamedType(
      name: type.name, kind: kind, comment: type.comment, place: type.place, history: type.history)
  }

  private func type(_ column: ColumnState, _ all: [FinishedType]) -> ColumnType {
    guard let number = column.definedType, number < all.count else { return column.column.type }
    return all[number].type(column.column.type.name)
  }
}
