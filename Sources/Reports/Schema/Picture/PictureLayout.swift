import CrossCheck
import RegisterSchema

/// Where everything stands: tables of persons at the left, tables about them by the number of
/// references that lead to a person, all else below. The same schema gives the same picture.
struct PictureLayout {
  /// A column of tables with its heading.
  struct Layer {
    /// References to a person; nil where the way is not known.
    let hops: Int?
    var x: Int
    var boxes: [PictureBox]
  }

  /// Tables of one role that are not about persons.
  struct Band {
    let role: TableRole
    let y: Int
    var chips: [PictureBox]
  }

  /// A reference between two tables.
  struct Line {
    let from: PictureRect
    let to: PictureRect
    /// Whether it is on the way to the persons that the table is about.
    let isWay: Bool
    /// Whether it ends at a table that is not about persons.
    let isAside: Bool
  }

  private(set) var layers: [Layer] = []
  private(set) var bands: [Band] = []
  private(set) var lines: [Line] = []
  private(set) var width = 0
  private(set) var height = 0

  static let margin = 32
  /// Above the layers: title and headings.
  static let top = 104
  private static let layerGap = 96
  private static let columnGap = 28
  private static let rowGap = 18
  private static let chipGap = 10
  private static let leastWidth = 860

  init(_ report: SchemaReport) {
    let tables = report.tables
    var numbers: [TableName: Int] = [:]
    for (number, table) in tables.enumerated() { numbers[table.table.name] = number }
    let targets = tables.map { table in
      table.table.foreignKeys.compactMap { numbers[$0.table] }
    }
    makeLayers(tables, report, targets)
    placeBands(tables, report)
    draw(tables, targets, numbers)
  }

  // MARK: Layers

  private mutating func makeLayers(
    _ tables: [SchemaReport.Table], _ report: SchemaReport, _ targets: [[Int]]
  ) {
    var byHops: [Int: [PictureBox]] = [:]
    for (number, table) in tables.enumerated() where table.verdict.role.isAboutPersons {
      let verdict = table.verdict
      let hops = verdict.role == .person ? 0 : verdict.path.isEmpty ? Int.max : verdict.path.count
      byHops[hops, default: []].append(
        PictureBox(table, number: number, name: report.shown(table.table.name)))
    }
    let most = Self.mostHeight(byHops.values.joined().map(\.rect.height))
    var middles: [Int: Int] = [:]
    var x = Self.margin
    for hops in byHops.keys.sorted() {
      guard let boxes = byHops[hops] else { continue }
      var layer = Layer(
        hops: hops == Int.max ? nil : hops, x: x,
        boxes: Self.sorted(boxes, by: middles, targets))
      x = Self.stack(&layer.boxes, from: x, most: most)
      for box in layer.boxes { middles[box.table] = box.rect.y + box.rect.height / 2 }
      layers.append(layer)
      x += Self.layerGap
    }
    width = max(Self.leastWidth, x - Self.layerGap + Self.margin)
    let low = layers.flatMap(\.boxes).map(\.rect.bottom).max() ?? Self.top
    height = low + Self.margin
  }

  /// A height that makes the picture somewhat wider than high.
  private static func mostHeight(_ heights: [Int]) -> Int {
    let area = heights.reduce(0) { $0 + $1 + rowGap } * (PictureBox.width + layerGap)
    var side = 560
    while side * side * 3 / 2 < area { side += 40 }
    return side
  }

  /// Beside what they refer to, so that lines are short.
  private static func sorted(
    _ boxes: [PictureBox], by middles: [Int: Int], _ targets: [[Int]]
  ) -> [PictureBox] {
    let keys = boxes.map { box in
      let known = targets[box.table].compactMap { middles[$0] }
      return known.isEmpty ? Int.max : known.reduce(0, +) / known.count
    }
    return boxes.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }
      .map { boxes[$0] }
  }

  /// Stacks boxes in as many columns as the height asks for; gives the right edge.
  private static func stack(_ boxes: inout [PictureBox], from left: Int, most: Int) -> Int {
    var (x, y) = (left, top)
    for index in boxes.indices {
      if y > top, y + boxes[index].rect.height > top + most {
        x += PictureBox.width + columnGap
        y = top
      }
      boxes[index].rect.x = x
      boxes[index].rect.y = y
      y += boxes[index].rect.height + rowGap
    }
    return x + PictureBox.width
  }

  // MARK: Bands

  private mutating func placeBands(_ tables: [SchemaReport.Table], _ report: SchemaReport) {
    var y = height + 16
    for role in TableRole.allCases.sorted(by: { $0.rank < $1.rank }) where !role.isAboutPersons {
      var chips: [PictureBox] = []
      var (x, row) = (Self.margin, y + 26)
      for (number, table) in tables.enumerated() where table.verdict.role == role {
        var chip = PictureBox(
          chip: table, number: number, name: report.shown(table.table.name))
        if x > Self.margin, x + chip.rect.width > width - Self.margin {
          x = Self.margin
          row += chip.rect.height + Self.chipGap
        }
        chip.rect.x = x
        chip.rect.y = row
        x += chip.rect.width + Self.chipGap
        chips.append(chip)
      }
      guard let last = chips.last else { continue }
      bands.append(Band(role: role, y: y, chips: chips))
      y = last.rect.bottom + 24
    }
    height = y
  }

  // MARK: Lines

  private mutating func draw(
    _ tables: [SchemaReport.Table], _ targets: [[Int]], _ numbers: [TableName: Int]
  ) {
    var rects: [Int: PictureRect] = [:]
    for box in layers.flatMap(\.boxes) + bands.flatMap(\.chips) { rects[box.table] = box.rect }
    for (number, table) in tables.enumerated() {
      var drawn: Set<Int> = [number]
      let first = table.verdict.path.first
      let way = first.flatMap { first in
        table.table.foreignKeys.first { $0.columns.contains(first.column) }
      }.flatMap { numbers[$0.table] }
      for target in targets[number] where drawn.insert(target).inserted {
        guard let from = rects[number], let to = rects[target] else { continue }
        let isAside =
          !tables[target].verdict.role.isAboutPersons || !table.verdict.role.isAboutPersons
        lines.append(
          Line(
            from: from, to: to, isWay: target == way && !isAside, isAside: isAside))
      }
    }
  }
}
