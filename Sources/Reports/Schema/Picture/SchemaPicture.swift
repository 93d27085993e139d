import CrossCheck
import Diagnostics
import RegisterSchema
import SourceText

/// A register's schema as a picture (SVG): whom it is about, and what hangs on them.
///
/// One file without scripts, fonts or anything from elsewhere; a title and a description for those
/// who do not see it; light and dark as the reader's machine wishes.
package struct SchemaPicture: Sendable {
  private let language: MessageLanguage

  package init(language: MessageLanguage) { self.language = language }

  package func render(_ report: SchemaReport) -> String {
    let layout = PictureLayout(report)
    let legend = legend(layout)
    let height = layout.height + 40
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="\(layout.width)" height="\(height)" \
      viewBox="0 0 \(layout.width) \(height)" role="img" aria-labelledby="t d" \
      lang="\(language.rawValue)">
      <title id="t">\(SVGText.escaped(title(report)))</title>
      <desc id="d">\(SVGText.escaped(description(report, layout)))</desc>
      <style>
      \(PictureStyle.sheet)</style>
      <rect class="p" width="\(layout.width)" height="\(height)"/>

      """
    text += words(SVGText.cut(title(report), to: layout.width / 12), PictureLayout.margin, 44, "h")
    text += words(counts(report), PictureLayout.margin, 66, "s")
    // What leads aside lies lowest, the ways to persons on top, all under the boxes.
    let lines = layout.lines
    let isCrowded = lines.count > 60
    for line in lines where line.isAside && !line.isWay {
      text += curve(line, isCrowded: isCrowded)
    }
    for line in lines where !line.isAside && !line.isWay {
      text += curve(line, isCrowded: isCrowded)
    }
    for line in lines where line.isWay { text += curve(line, isCrowded: isCrowded) }
    for layer in layout.layers {
      text += words(heading(layer.hops), layer.x, PictureLayout.top - 12, "l")
      for box in layer.boxes { text += draw(box, report) }
    }
    for band in layout.bands {
      let label = SchemaWords.role(band.role)[language]
      text += words(
        label.prefix(1).uppercased() + label.dropFirst(), PictureLayout.margin, band.y + 14, "l")
      for chip in band.chips { text += draw(chip: chip) }
    }
    return text + legend + "</svg>\n"
  }

  // MARK: Boxes

  private func draw(_ box: PictureBox, _ report: SchemaReport) -> String {
    let rect = box.rect
    let style = box.role == .person ? "b person" : box.role == .log ? "b log" : "b"
    var text = "<g><title>\(SVGText.escaped(box.name))</title>"
    text += shape(rect, style, radius: 6)
    text += words(SVGText.cut(box.name), rect.x + 12, rect.y + 17, "n")
    text += words(SVGText.cut(under(box, report), to: 38), rect.x + 12, rect.y + 31, "s")
    var y = rect.y + PictureBox.headHeight + 13
    for column in box.columns {
      if let mark = column.mark { text += draw(mark, rect.x + 18, y - 4) }
      text += words(SVGText.cut(column.name, to: 26), rect.x + 30, y)
      y += PictureBox.rowHeight
    }
    if box.more > 0 {
      let more =
        box.columns.isEmpty
        ? SchemaWords.count(box.more, .personal, language)
        : Phrase(
          fi: "ja \(box.more) muuta henkilötietoa", sv: "och \(box.more) personuppgifter till",
          en: "and \(box.more) more personal columns")[language]
      text += words(more, rect.x + 30, y, "s")
    }
    return text + "</g>\n"
  }

  /// Below a table's name: whom it is about.
  private func under(_ box: PictureBox, _ report: SchemaReport) -> String {
    guard box.table < report.classification.tables.count else { return "" }
    let verdict = report.classification.tables[box.table]
    let role = SchemaWords.role(box.role)[language]
    guard let group = verdict.group else { return role }
    return role + ": " + SchemaWords.group(group)[language]
  }

  private func draw(chip box: PictureBox) -> String {
    "<g><title>\(SVGText.escaped(box.name))</title>" + shape(box.rect, "chip", radius: 13)
      + words(SVGText.cut(box.name), box.rect.x + 12, box.rect.y + 17) + "</g>\n"
  }

  private func shape(_ rect: PictureRect, _ style: String, radius: Int) -> String {
    "<rect class=\"\(style)\" x=\"\(rect.x)\" y=\"\(rect.y)\" width=\"\(rect.width)\" "
      + "height=\"\(rect.height)\" rx=\"\(radius)\"/>"
  }

  private func draw(_ mark: PictureMark, _ x: Int, _ y: Int) -> String {
    switch mark {
    case .special: "<path class=\"special\" d=\"M\(x) \(y - 6)l6 11h-12z\"/>"
    case .criminal: "<path class=\"criminal\" d=\"M\(x - 5) \(y - 5)h10v10h-10z\"/>"
    case .identityCode: "<path class=\"identityCode\" d=\"M\(x) \(y - 6)l6 6l-6 6l-6-6z\"/>"
    case .credential:
      "<path class=\"credential\" d=\"M\(x - 2) \(y - 6)h4v4h4v4h-4v4h-4v-4h-4v-4h4z\"/>"
    case .notice: "<circle class=\"notice\" cx=\"\(x)\" cy=\"\(y)\" r=\"4\"/>"
    }
  }

  // MARK: Lines

  private func curve(_ line: PictureLayout.Line, isCrowded: Bool) -> String {
    let (from, to) = (line.from, line.to)
    let style = line.isWay ? isCrowded ? "w c" : "w" : line.isAside ? "a" : "r"
    let (y1, y2) = (from.y + 18, to.y + 18)
    let path: String
    if line.isAside, from.y >= to.bottom || to.y >= from.bottom {
      // Between the layers and what stands below them: from below to above.
      let (a, b) = from.y < to.y ? (from.bottom, to.y) : (from.y, to.bottom)
      let bend = (b - a) / 2
      path =
        "M\(from.middle) \(a)C\(from.middle) \(a + bend) \(to.middle) \(b - bend) \(to.middle) \(b)"
    } else if from.x >= to.right {
      let bend = max(30, (from.x - to.right) / 2)
      path = "M\(from.x) \(y1)C\(from.x - bend) \(y1) \(to.right + bend) \(y2) \(to.right) \(y2)"
    } else if to.x >= from.right {
      let bend = max(30, (to.x - from.right) / 2)
      path = "M\(from.right) \(y1)C\(from.right + bend) \(y1) \(to.x - bend) \(y2) \(to.x) \(y2)"
    } else {
      // In one column: around the right side.
      path =
        "M\(from.right) \(y1)C\(from.right + 40) \(y1) \(to.right + 40) \(y2) \(to.right) \(y2)"
    }
    var text = "<path class=\"\(style)\" d=\"\(path)\"/>\n"
    if line.isWay {
      let x = from.x >= to.right ? to.right : to.x >= from.right ? to.x : to.right
      text += "<circle class=\"e\" cx=\"\(x)\" cy=\"\(y2)\" r=\"4\"/>\n"
    }
    return text
  }

  // MARK: Words

  private func words(_ text: String, _ x: Int, _ y: Int, _ style: String? = nil) -> String {
    let style = style.map { " class=\"\($0)\"" } ?? ""
    return "<text\(style) x=\"\(x)\" y=\"\(y)\">\(SVGText.escaped(text))</text>\n"
  }

  private func heading(_ hops: Int?) -> String {
    let words: Phrase =
      switch hops {
      case 0: Phrase(fi: "Henkilöt", sv: "Personer", en: "Persons")
      case 1:
        Phrase(
          fi: "Viittaa henkilöön", sv: "Hänvisar till en person", en: "Refers to a person")
      case let hops?:
        Phrase(
          fi: "\(hops) viittauksen päässä", sv: "\(hops) hänvisningar bort",
          en: "\(hops) references away")
      case nil:
        Phrase(
          fi: "Muut henkilöitä koskevat", sv: "Andra som gäller personer",
          en: "Others about persons")
      }
    return words[language]
  }

  private func title(_ report: SchemaReport) -> String {
    let source = report.sources.joined(separator: ", ")
    return Phrase(
      fi: "Rekisterin rakenne: \(source)", sv: "Registrets struktur: \(source)",
      en: "The register's structure: \(source)")[language]
  }

  private func counts(_ report: SchemaReport) -> String {
    let columns = report.classification.columns
    return [
      SchemaWords.tables(report.schema.tables.count, language),
      SchemaWords.columns(columns.count, language),
      SchemaWords.count(columns.count { $0.kind == .personal }, .personal, language),
    ].joined(separator: ", ") + "."
  }

  private func description(_ report: SchemaReport, _ layout: PictureLayout) -> String {
    var parts = [counts(report)]
    for layer in layout.layers {
      parts.append(heading(layer.hops) + ": " + names(layer.boxes.map(\.name)) + ".")
    }
    for band in layout.bands {
      parts.append(
        SchemaWords.role(band.role)[language] + ": " + names(band.chips.map(\.name)) + ".")
    }
    let columns = report.classification.columns
    for entry in SchemaWords.flags where SchemaWords.grave.contains(entry.flag) {
      let marked = columns.filter { $0.flags.contains(entry.flag) }
        .map { report.shown($0.column.table) + "." + $0.column.column }
      if !marked.isEmpty { parts.append(entry.words[language] + ": " + names(marked) + ".") }
    }
    return parts.joined(separator: " ")
  }

  /// Not more than a listener can bear.
  private func names(_ names: [String]) -> String {
    let shown = names.prefix(30).joined(separator: ", ")
    return names.count > 30 ? "\(shown), … (\(names.count))" : shown
  }

  private func legend(_ layout: PictureLayout) -> String {
    let notice = Phrase(
      fi: "muu huomattava (vapaa teksti, loki, kuva)", sv: "annat att beakta (fritext, logg, bild)",
      en: "other to note (free text, log, image)")
    var x = PictureLayout.margin + 6
    let y = layout.height + 14
    var text = ""
    let used = layout.layers.flatMap(\.boxes).flatMap(\.columns).compactMap(\.mark)
    for mark in PictureMark.allCases where used.contains(mark) {
      let label: Phrase =
        switch mark {
        case .special: SchemaWords.flags[0].words
        case .criminal: SchemaWords.flags[1].words
        case .identityCode: SchemaWords.flags[2].words
        case .credential: SchemaWords.flags[3].words
        case .notice: notice
        }
      let wide = DisplayWidth.of(label[language]) * 7 + 40
      text += draw(mark, x, y - 4) + words(label[language], x + 12, y, "s")
      x += wide
    }
    return text
  }
}
