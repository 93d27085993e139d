import Templating

/// Any JSON as something to render: every name is a field, and what is missing is empty.
struct JSONNode: TemplateNode {
  /// JSON.
  indirect enum Value: Sendable, Decodable {
    case null
    case bool(Bool)
    case int(Int)
    case decimal(Double)
    case string(String)
    case array([Value])
    case object([String: Value])

    init(from decoder: any Decoder) throws {
      let box = try decoder.singleValueContainer()
      if box.decodeNil() {
        self = .null
      } else if let value = try? box.decode(Bool.self) {
        self = .bool(value)
      } else if let value = try? box.decode(Int.self) {
        self = .int(value)
      } else if let value = try? box.decode(Double.self) {
        self = .decimal(value)
      } else if let value = try? box.decode(String.self) {
        self = .string(value)
      } else if let value = try? box.decode([Value].self) {
        self = .array(value)
      } else {
        self = .object(try box.decode([String: Value].self))
      }
    }
  }

  let json: Value

  static func field(named name: String) -> String? { name }
  static func kind(of field: String, in shape: Int) -> FieldKind<Int>? { nil }
  static func fieldNames(of shape: Int) -> [String] { [] }
  func writeHTML(_ field: String, to output: inout [UInt8]) {}

  func value(of field: String) -> TemplateValue<JSONNode>? {
    if field == "." { return value(json) }
    guard case .object(let fields) = json else { return nil }
    return fields[field].map(value)
  }

  private func value(_ json: Value) -> TemplateValue<JSONNode> {
    switch json {
    case .null: .nothing
    case .bool(let value): .flag(value)
    case .int(let value): .number(value)
    case .decimal(let value): .text("\(value)")
    case .string(let value): .text(value)
    case .array(let values): .list(values.map(JSONNode.init))
    case .object: .record(JSONNode(json: json))
    }
  }
}
