import CrossCheck
import RegisterSchema
import SourceText

/// A rectangle of the picture, in whole pixels.
struct PictureRect: Equatable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  var right: Int { x + width }
  var bottom: Int { y + height }
  var middle: Int { x + width / 2 }
}

/// What marks a column in the picture: a shape, so that nothing rests on colour alone.
enum PictureMark: CaseIterable {
  case special, criminal, identityCode, credential
  /// Free text, logs, pictures, scores and whatever else asks for a second look.
  case notice

  init?(_ flags: ColumnFlags) {
    if flags.contains(.special) {
      self = .special
    } else if flags.contains(.criminal) {
      self = .criminal
    } else if flags.contains(.identityCode) {
      self = .identityCode
    } else if flags.contains(.credential) {
      self = .credential
    } else if !flags.subtracting(.ambiguous).isEmpty {
      self = .notice
    } else {
      return nil
    }
  }

  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// One table as the picture shows it.
struct PictureBox {
  /// The table's number in the report.
  let table: Int
  let name: String
  let role: TableRole
  /// The personal columns that are named, the gravest first.
  let columns: [(name: String, mark: PictureMark?)]
  /// How many personal columns are not named for want of room.
  let more: Int
  var rect: PictureRect

  static let width = 232
  static let headHeight = 38
  static let rowHeight = 18
  private static let mostColumns = 8

  init(_ table: SchemaReport.Table, number: Int, name: String) {
    self.table = number
    self.name = name
    role = table.verdict.role
    let personal = table.columns.filter { $0.verdict.kind == .personal }
      .map { (name: $0.column.name, mark: PictureMark($0.verdict.flags)) }
    // Marked ones first; Swift's sort keeps no order, so places decide between equals.
    let order = personal.indices.sorted {
      let (a, b) = (personal[$0].mark?.rank ?? 9, personal[$1].mark?.rank ?? 9)
      return a == b ? $0 < $1 : a < b
    }
    let shown = order.count > Self.mostColumns ? Self.mostColumns - 1 : order.count
    columns = order.prefix(shown).map { personal[$0] }
    more = personal.count - columns.count
    let rows = columns.count + (more > 0 ? 1 : 0)
    rect = PictureRect(
      x: 0, y: 0, width: Self.width,
      height: Self.headHeight + rows * Self.rowHeight + (rows > 0 ? 8 : 0))
  }

  /// A table that is not about persons: its name alone.
  init(chip table: SchemaReport.Table, number: Int, name: String) {
    self.table = number
    self.name = name
    role = table.verdict.role
    columns = []
    more = 0
    let letters = min(DisplayWidth.of(name), SVGText.mostLetters)
    rect = PictureRect(x: 0, y: 0, width: letters * 7 + 24, height: 26)
  }
}
