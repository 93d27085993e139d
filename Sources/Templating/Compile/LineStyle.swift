/// What happens to the beginning of each line while a template's text is copied.
struct LineStyle {
  /// White space that is taken away: a block that replaces another loses its own indentation…
  var strip = 0
  /// … and gets that of the place where it stands.
  var add: [UInt8] = []
  /// The indentation of the tag that calls the template goes before; known when rendering.
  var isDynamic = false
  /// The beginning of a text that continues a line, though it begins one in its own file.
  var continues = -1

  var changesNothing: Bool { strip == 0 && add.isEmpty && !isDynamic }
}
