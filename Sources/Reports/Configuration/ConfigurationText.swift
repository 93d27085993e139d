import Diagnostics
import SourceText

/// The decisions that hold, for people.
package struct ConfigurationText: Sendable {
  private let language: MessageLanguage
  private let style: TextStyle
  private let width: Int

  /// - Parameter terminalWidth: columns; nil where the text does not go to a terminal.
  package init(language: MessageLanguage, color: Bool, terminalWidth: Int?) {
    self.language = language
    style = TextStyle(color: color)
    width = min(max(40, terminalWidth ?? 100), 120)
  }

  /// All keys, a line each.
  package func list(_ sheet: ConfigurationSheet) -> String {
    let keyWidth = min(48, sheet.values.map { DisplayWidth.of(name($0)) }.max() ?? 0)
    var text = head(sheet) + "\n"
    for value in sheet.values {
      let key = TextWrap.padded(name(value), to: keyWidth)
      let words = TerminalEscape.line(TerminalEscape.cut(value.origin.value[language], to: 300))
      let place = value.origin.place.map { TerminalEscape.line($0.shown) } ?? Self.usual[language]
      let indent = max(keyWidth, DisplayWidth.of(key)) + 2
      var lines = TextWrap.lines(words, width: max(20, width - indent))
      let last = lines.removeLast()
      let tail = "(\(place))"
      let fits = indent + DisplayWidth.of(last) + 2 + DisplayWidth.of(tail) <= width
      if words.isEmpty {
        lines.append(style.paint(tail, .faint))
      } else if fits {
        lines.append(last + "  " + style.paint(tail, .faint))
      } else {
        lines += [last, style.paint(tail, .faint)]
      }
      let hanging = "\n" + String(repeating: " ", count: indent)
      text += style.paint(key, value.origin.place == nil ? .faint : .label) + "  "
      text += lines.joined(separator: hanging) + "\n"
    }
    return text
  }

  /// Some keys, each with all places that speak of it.
  package func explain(_ values: [ConfigurationSheet.Value]) -> String {
    values.map { value in
      let words = TerminalEscape.line(value.origin.value[language])
      var text = style.paint(name(value), .title) + (words.isEmpty ? "" : ": \(words)") + "\n"
      if let place = value.origin.place {
        text += "  \(TerminalEscape.line(place.shown))\n"
      } else {
        text += "  " + style.paint(Self.undecided[language], .faint) + "\n"
      }
      for old in value.overrode {
        let words = TerminalEscape.line(old.value[language])
        let place = old.place.map { TerminalEscape.line($0.shown) } ?? ""
        text += "  \(Self.instead[language]) \(words.isEmpty ? "" : "\(words)  ")"
        text += style.paint(place, .faint) + "\n"
      }
      return text
    }.joined(separator: "\n")
  }

  private func head(_ sheet: ConfigurationSheet) -> String {
    let labels = [Self.root[language], Self.files[language]]
    let width = (labels.map(DisplayWidth.of).max() ?? 0) + 2
    let files = sheet.files.isEmpty ? [Self.noFiles[language]] : sheet.files
    var text = ""
    if let root = sheet.root {
      text += style.paint(TextWrap.padded(labels[0], to: width), .label)
      text += TerminalEscape.line(root) + "\n"
    }
    text += style.paint(TextWrap.padded(labels[1], to: width), .label)
    let hanging = "\n" + String(repeating: " ", count: width)
    return text + files.map(TerminalEscape.line).joined(separator: hanging) + "\n"
  }

  private func name(_ value: ConfigurationSheet.Value) -> String {
    TerminalEscape.line(TerminalEscape.cut(value.name(in: language), to: 80))
  }

  private static let root = Phrase(
    fi: "Projektin juuri", sv: "Projektets rot", en: "Project's root")
  private static let files = Phrase(
    fi: "Asetustiedostot", sv: "Inställningsfiler", en: "Configuration files")
  private static let noFiles = Phrase(
    fi: "ei yhtään (seloste.yaml)", sv: "inga (seloste.yaml)", en: "none (seloste.yaml)")
  private static let usual = Phrase(fi: "oletus", sv: "förval", en: "default")
  private static let undecided = Phrase(
    fi: "Oletus: mikään seloste.yaml ei päätä tästä.",
    sv: "Förval: ingen seloste.yaml bestämmer detta.",
    en: "Default: no seloste.yaml decides on this.")
  private static let instead = Phrase(fi: "syrjäyttää:", sv: "ersätter:", en: "in place of:")
}
