/// The blocks that child templates replace, known by number.
struct Overrides {
  /// One replacement.
  struct Replacement {
    let template: Int
    let block: TemplatePart.Block
  }

  private(set) var replacements: [Replacement] = []
  /// For each number: which block names are replaced, and by which replacement.
  private(set) var sets: [[String: Int]] = [[:]]
  private var numbers: [[String: Int]: Int] = [[:]: 0]
  private var known: [[Int]: Int] = [:]

  /// The set in which a call's blocks replace those that `set` leaves alone: of several child
  /// templates the outermost one decides.
  mutating func adding(_ blocks: [TemplatePart.Block], of template: Int, to set: Int) -> Int {
    guard !blocks.isEmpty else { return set }
    var names = sets[set]
    for block in blocks.reversed() where names[block.name.text] == nil {
      names[block.name.text] = number(of: block, in: template)
    }
    return intern(names)
  }

  /// The set within the replacement of a block: the same name there means another block.
  mutating func removing(_ name: String, from set: Int) -> Int {
    var names = sets[set]
    names[name] = nil
    return intern(names)
  }

  private mutating func number(of block: TemplatePart.Block, in template: Int) -> Int {
    let key = [template, block.name.tag.lowerBound]
    if let known = known[key] { return known }
    replacements.append(Replacement(template: template, block: block))
    known[key] = replacements.count - 1
    return replacements.count - 1
  }

  private mutating func intern(_ names: [String: Int]) -> Int {
    if let number = numbers[names] { return number }
    sets.append(names)
    numbers[names] = sets.count - 1
    return sets.count - 1
  }
}
