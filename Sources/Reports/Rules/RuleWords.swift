import Diagnostics

/// The fixed words of what is told about rules.
enum RuleWords {
  static let why = Phrase(fi: "Miksi", sv: "Varför", en: "Why")
  static let law = Phrase(fi: "Laki", sv: "Lag", en: "Law")
  static let wrong = Phrase(
    fi: "Näin ei pidä kirjoittaa", sv: "Skriv inte så här", en: "Not like this")
  static let advice = Phrase(
    fi: "Kirjoita esimerkiksi", sv: "Skriv till exempel", en: "Write for example")
  static let caveat = Phrase(
    fi: "Milloin havainto voi olla aiheeton", sv: "När fyndet kan vara obefogat",
    en: "When the finding may be mistaken")
  static let fields = Phrase(
    fi: "Kentät, jotka ratkaisevat", sv: "Fälten som avgör", en: "The fields that decide")
  static let change = Phrase(
    fi: "Vakavuuden muuttaminen", sv: "Så ändras allvarligheten", en: "To change the severity")

  /// How the weight of a rule is lowered; an error needs a reason.
  static func howToChange(_ severity: Severity) -> Phrase {
    severity == .error
      ? Phrase(
        fi: "Sääntö koskee lain vaatimusta. Jos se ei kunnassanne päde, kirjoita tiedostoon "
          + "seloste.yaml päätös ja sen syy:",
        sv: "Regeln gäller ett krav i lagen. Om den inte gäller hos er, skriv beslutet och skälet "
          + "i filen seloste.yaml:",
        en: "The rule stands for a requirement of law. Where it does not hold for you, write the "
          + "decision and its reason into the file seloste.yaml:")
      : Phrase(
        fi: "Kirjoita tiedostoon seloste.yaml, esimerkiksi:",
        sv: "Skriv i filen seloste.yaml, till exempel:",
        en: "Write into the file seloste.yaml, for example:")
  }

  /// The lines of `seloste.yaml` that lower a rule.
  static func example(_ id: DiagnosticID, _ severity: Severity) -> Phrase {
    switch severity {
    case .error:
      Phrase(
        fi: "vakavuudet:\n  \(id): {vakavuus: pois, syy: \"…\"}",
        sv: "allvarligheter:\n  \(id): {allvarlighet: av, skäl: \"…\"}",
        en: "severities:\n  \(id): {severity: off, reason: \"…\"}")
    case .warning:
      Phrase(
        fi: "vakavuudet:\n  \(id): huomio", sv: "allvarligheter:\n  \(id): notis",
        en: "severities:\n  \(id): info")
    case .info:
      Phrase(
        fi: "vakavuudet:\n  \(id): pois", sv: "allvarligheter:\n  \(id): av",
        en: "severities:\n  \(id): off")
    }
  }

  /// What the municipality has decided of a rule.
  static func changed(_ change: RuleCard.Change, _ language: MessageLanguage) -> String {
    let level = level(change.level)[language]
    let reason = change.reason.map { " – \(TerminalEscape.line($0))" } ?? ""
    let place = TerminalEscape.line(change.place)
    return switch language {
    case .finnish: "Kunnan päätös: \(level)\(reason) (\(place))"
    case .swedish: "Kommunens beslut: \(level)\(reason) (\(place))"
    case .english: "The municipality's decision: \(level)\(reason) (\(place))"
    }
  }

  /// A weight in words.
  static func level(_ name: String) -> Phrase {
    Severity.allCases.first { $0.name == name }.map(ReportWords.severity)
      ?? Phrase(fi: "pois", sv: "av", en: "off")
  }

  /// Below a list of rules.
  static func count(_ count: Int, _ language: MessageLanguage) -> String {
    let number = ReportWords.number(count, language)
    return switch language {
    case .finnish: "\(number) \(count == 1 ? "sääntö" : "sääntöä")."
    case .swedish: "\(number) \(count == 1 ? "regel" : "regler")."
    case .english: "\(number) \(count == 1 ? "rule" : "rules")."
    }
  }

  /// Below a list in which some weights are the municipality's own.
  static let mark = Phrase(
    fi: "* Vakavuus on kunnan oma (seloste.yaml).",
    sv: "* Allvarligheten är kommunens egen (seloste.yaml).",
    en: "* The severity is the municipality's own (seloste.yaml).")

  static let more = Phrase(
    fi: "Lisää yhdestä säännöstä: seloste explain TUNNUS",
    sv: "Mer om en regel: seloste explain ID", en: "More of one rule: seloste explain ID")

  static let noRules = Phrase(
    fi: "Mikään sääntö ei vastaa hakua.", sv: "Ingen regel motsvarar sökningen.",
    en: "No rule matches.")
}
