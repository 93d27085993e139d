import CrossCheck
import DocumentSyntax
import Law
import NoticeModel
import RegisterSchema
import SourceText

/// A notice of a few lines of YAML.
func notice(_ yaml: String) -> Notice {
  let file = SourceFile(id: FileID(0), path: "n.yaml", bytes: Array(yaml.utf8))
  var notice = Notice()
  _ = NoticeBinder.bind(DocumentReader.read(file).tree, including: [], into: &notice)
  return notice
}

/// A schema of a few lines of DDL.
func source(_ sql: String, system: String? = nil, number: UInt32 = 1) -> RegisterSource {
  let file = SourceFile(id: FileID(number), path: "\(number).sql", bytes: Array(sql.utf8))
  return RegisterSource(
    name: file.path, system: system,
    schema: SQLSchemaReader.read([file], dialect: .postgresql).schema)
}

/// A notice held against a schema.
func check(_ yaml: String, _ sql: String, _ decisions: ColumnDecisions = ColumnDecisions())
  -> RegisterCheck
{
  RegisterCheck(notice: notice(yaml), sources: [source(sql)], decisions: decisions, law: .standard)
}

extension RegisterCheck {
  /// The disclosure of a column in words, with the names of items: "disclosed yhteystiedot".
  func say(_ name: String, in source: Int = 0) -> String {
    let column = columns.first {
      $0.source == source && $0.reference.table.name + "." + $0.reference.column == name
    }
    guard let column else { return "missing" }
    func names(_ numbers: [Int]) -> String {
      numbers.map { items[$0].name?.first.text.string ?? "" }.joined(separator: ", ")
    }
    switch column.disclosure {
    case .notAsked: return "not asked"
    case .disclosed(let items): return "disclosed " + names(items)
    case .elsewhere(let mention):
      return "elsewhere " + (mention.item.map { names([$0]) } ?? mention.field)
    case .otherGroup(let items): return "other group " + names(items)
    case .undisclosed: return "undisclosed"
    case .unsure: return "unsure"
    case .settled(let reason): return "settled " + reason
    case .notJudgeable(let reason): return "not judgeable " + reason.rawValue
    }
  }
}
