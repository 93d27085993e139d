/// Where in the XML of a notice ids are given, and where they are referred to, as XPaths from the
/// root element. The few paths that XML Schema allows know no names of parents, so each is whole.
struct IdentityPaths {
  private(set) var definitions: [IDSpace: String] = [:]
  private(set) var references: [IDSpace: [String]] = [:]

  init(_ root: RecordForm) { visit(root, path: "") }

  private mutating func visit(_ record: RecordForm, path: String) {
    for field in record.fields() { visit(field.shape, path: "\(path)n:\(field.name.en)") }
  }

  private mutating func visit(_ shape: Shape, path: String) {
    switch shape {
    case .text, .localized, .written, .choice: return
    case .reference(let space):
      // A data item may be referred to by its name, which no key holds.
      if space != .dataItem { references[space, default: []].append(path) }
    case .list(let item, let inner):
      visit(inner, path: "\(path)/n:\(item.en)")
    case .map(let item, let space, let inner):
      let path = "\(path)/n:\(item.en)"
      if let space { definitions[space] = path }
      visit(inner, path: path)
    case .record(let form): visit(form, path: path + "/")
    case .stated(let inner): visit(inner, path: path)
    }
  }
}
