import Diagnostics

/// What a reader of a translation is told of it.
package enum TranslationRemark {
  /// The notice has been changed after its translation; the dates as people write them.
  package static func lags(since translated: String, behind updated: String) -> Phrase {
    Phrase(
      fi: "Tämä käännös on päivitetty viimeksi \(translated). Selostetta on muutettu sen jälkeen "
        + "(\(updated)), joten osa käännöksestä voi olla vanhentunut.",
      sv: "Denna översättning uppdaterades senast \(translated). Beskrivningen har ändrats efter "
        + "det (\(updated)), så delar av översättningen kan vara föråldrade.",
      en: "This translation was last brought up to date on \(translated). The notice has been "
        + "changed since (\(updated)), so parts of the translation may be out of date.")
  }

  /// Some texts are there in one other language only; `tag` is that language's.
  package static func isPartly(in tag: String) -> Phrase {
    let words = LanguageNames.written(in: tag)
    return Phrase(
      fi: "Osa tekstistä on vain \(words.fi).", sv: "En del av texten finns bara \(words.sv).",
      en: "Part of the text is only \(words.en).")
  }

  /// Some texts are there in several other languages only.
  package static let isPartlyUntranslated = Phrase(
    fi: "Osaa tekstistä ei ole käännetty tälle kielelle.",
    sv: "En del av texten har inte översatts till detta språk.",
    en: "Part of the text has not been translated into this language.")
}
