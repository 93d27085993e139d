/// A field's name in the three key sets; for a list also the name of one item.
package struct FieldName: Hashable, Sendable {
  package let en: String
  package let fi: String
  package let sv: String

  package init(_ en: String, fi: String, sv: String) {
    self.en = en
    self.fi = fi
    self.sv = sv
  }

  package subscript(keys: KeySet) -> String {
    switch keys {
    case .english: en
    case .finnish: fi
    case .swedish: sv
    }
  }
}
