import Diagnostics
import SourceText

/// The fixed words of the text report.
enum ReportWords {
  static func severity(_ severity: Severity) -> Phrase {
    switch severity {
    case .error: Phrase(fi: "virhe", sv: "fel", en: "error")
    case .warning: Phrase(fi: "varoitus", sv: "varning", en: "warning")
    case .info: Phrase(fi: "huomio", sv: "notis", en: "note")
    }
  }

  // MARK: Labels

  /// An example to write: the help of a rule.
  static let write = Phrase(fi: "Kirjoita:", sv: "Skriv så här:", en: "Write:")
  /// What to do: the help of a syntax or language finding.
  static let help = Phrase(fi: "Ohje:", sv: "Råd:", en: "Help:")
  static let law = Phrase(fi: "Laki:", sv: "Lag:", en: "Law:")
  static let also = Phrase(fi: "Lisäksi:", sv: "Dessutom:", en: "Also:")
  static let fix = Phrase(fi: "Korjaus:", sv: "Rättelse:", en: "Fix:")

  /// The width of the widest label, so that the words after them line up.
  static func labelWidth(in language: MessageLanguage) -> Int {
    [write, help, law, also, fix].map { DisplayWidth.of($0[language]) }.max() ?? 0
  }

  /// What a person must do before a fix may be used.
  static func applicability(_ applicability: Fix.Applicability) -> Phrase {
    switch applicability {
    case .safe:
      Phrase(
        fi: "Korjattavissa koneellisesti.", sv: "Kan rättas maskinellt.",
        en: "Can be fixed automatically.")
    case .review:
      Phrase(
        fi: "Korjattavissa koneellisesti, tarkista tulos.",
        sv: "Kan rättas maskinellt, kontrollera resultatet.",
        en: "Can be fixed automatically; check the result.")
    case .placeholder:
      Phrase(
        fi: "Korjattavissa koneellisesti, täydennä hakasulkeissa oleva.",
        sv: "Kan rättas maskinellt, fyll i det som står inom hakparentes.",
        en: "Can be fixed automatically; fill in what is in brackets.")
    }
  }

  /// A mark at a place of a repeated finding.
  static let fixable = Phrase(fi: "(korjattavissa)", sv: "(kan rättas)", en: "(can be fixed)")

  // MARK: Sentences

  /// Above the facts of the notice that a finding follows from.
  static let reasons = Phrase(
    fi: "Miksi tässä selosteessa:", sv: "Varför i den här beskrivningen:", en: "Why in this notice:"
  )

  static func line(_ number: Int) -> Phrase {
    Phrase(fi: "rivi \(number)", sv: "rad \(number)", en: "line \(number)")
  }

  static let nothingFound = Phrase(
    fi: "Ei huomautettavaa.", sv: "Inget att anmärka på.", en: "Nothing to remark on.")

  /// Above the places of a finding that was shown once in full.
  static func samePlaces(_ count: Int) -> Phrase {
    Phrase(
      fi: count == 1 ? "Sama myös tässä:" : "Sama myös näissä \(number(count, .finnish)) kohdassa:",
      sv: count == 1
        ? "Samma sak även här:" : "Samma sak även på dessa \(number(count, .swedish)) ställen:",
      en: count == 1
        ? "The same here:" : "The same in these \(number(count, .english)) places:")
  }

  /// Below the places, where there are too many to list.
  static func morePlaces(_ count: Int) -> Phrase {
    Phrase(
      fi: "… ja vielä \(count == 1 ? "yksi kohta" : "\(number(count, .finnish)) kohtaa")",
      sv: "… och \(count == 1 ? "ett ställe" : "\(number(count, .swedish)) ställen") till",
      en: "… and \(count == 1 ? "one more place" : "\(number(count, .english)) more places")")
  }

  /// Findings that were counted but not kept.
  static func omitted(_ count: Int) -> Phrase {
    Phrase(
      fi: count == 1
        ? "1 havainto jäi näyttämättä, koska havaintoja on liikaa."
        : "\(number(count, .finnish)) havaintoa jäi näyttämättä, koska niitä on liikaa.",
      sv: count == 1
        ? "1 anmärkning visas inte, eftersom det finns för många."
        : "\(number(count, .swedish)) anmärkningar visas inte, eftersom de är för många.",
      en: count == 1
        ? "1 finding is not shown because there are too many."
        : "\(number(count, .english)) findings are not shown because there are too many.")
  }

  /// A whole number with its thousands parted as the language does it.
  static func number(_ value: Int, _ language: MessageLanguage) -> String {
    let digits = Array(String(value))
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0, digits[index - 1] != "-" {
        result += language == .english ? "," : "\u{A0}"
      }
      result.append(digit)
    }
    return result
  }
}
