import NoticeModel

/// A notice in blocks, one for each top-level field, with the comments above it.
struct NoticeBlocks {
  struct Block {
    var name: String
    var lines: [Substring]
  }

  var blocks: [Block] = []

  /// Reads YAML text. Lines before the first field, such as the comment that steers an overlay, are
  /// left out.
  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let name = Self.fieldName(line) {
        blocks.append(Block(name: name, lines: [line]))
      } else if !blocks.isEmpty, !line.isEmpty {
        blocks[blocks.count - 1].lines.append(line)
      }
    }
  }

  var text: String {
    blocks.flatMap(\.lines).map { $0 + "\n" }.joined()
  }

  /// Puts the overlay's fields in place of the same fields, or where the field table has them.
  mutating func apply(_ overlay: Overlay) {
    blocks.removeAll { overlay.removed.contains($0.name) }
    for block in overlay.fields.blocks {
      if let index = blocks.firstIndex(where: { $0.name == block.name }) {
        blocks[index] = block
      } else {
        let order = Self.order(of: block.name)
        let next = blocks.firstIndex { Self.order(of: $0.name) > order }
        blocks.insert(block, at: next ?? blocks.count)
      }
    }
  }

  /// The canonical name of the field that a line begins, if one does.
  private static func fieldName(_ line: Substring) -> String? {
    guard let first = line.first, first.isLetter, let colon = line.firstIndex(of: ":") else {
      return nil
    }
    return canonical(String(line[..<colon]))
  }

  /// The canonical name of a field in any key set, or of the one item of its list.
  static func canonical(_ name: String) -> String {
    let field = Notice.table.fields.first { field in
      [field.name, field.form.singular].contains { form in
        form.map { [$0.en, $0.fi, $0.sv].contains(name) } ?? false
      }
    }
    return field?.name.en ?? name
  }

  private static func order(of name: String) -> Int {
    Notice.table.fields.firstIndex { $0.name.en == name } ?? Int.max
  }
}

/// A fixture: a few fields to put into the base notice, and on its first lines comments that steer:
/// `# poista: kenttä, kenttä` drops fields, `# sallittu: ID, ID` allows findings in an ok fixture.
struct Overlay {
  let fields: NoticeBlocks
  let removed: Set<String>
  let allowed: Set<String>

  init(_ text: String) {
    fields = NoticeBlocks(text)
    removed = Set(Self.comment("poista", in: text).map(NoticeBlocks.canonical))
    allowed = Set(Self.comment("sallittu", in: text))
  }

  private static func comment(_ word: String, in text: String) -> [String] {
    let start = "# \(word):"
    return text.split(separator: "\n").filter { $0.hasPrefix(start) }
      .flatMap { $0.dropFirst(start.count).split(whereSeparator: { $0 == "," || $0 == " " }) }
      .map(String.init)
  }
}
