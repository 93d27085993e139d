import Diagnostics

/// What can be wrong with a written reference to an act.
extension ValueProblem {
  private static let statuteHelp = Phrase(
    fi: "Kirjoita säädöksen numero ja vuosi ja sitten pykälät, esimerkiksi 1050/2018 6 § 1 mom.",
    sv: "Skriv författningens nummer och år och sedan paragraferna, till exempel "
      + "1050/2018 6 § 1 mom.",
    en: "Write the number and year of the act and then the sections, for example "
      + "1050/2018 6 § 1 mom.")

  private static func statute(
    _ range: Range<Int>, fi: String, sv: String, en: String, _ values: [String: String] = [:],
    help: Phrase = statuteHelp
  ) -> ValueProblem {
    ValueProblem(
      "VALUE-STATUTE", Phrase(fi: fi, sv: sv, en: en), values, help: help, at: range)
  }

  static func notAStatute(_ range: Range<Int>) -> ValueProblem {
    statute(
      range, fi: "Tästä puuttuu säädöksen nimi tai numero.",
      sv: "Här saknas författningens namn eller nummer.",
      en: "The name or the number of the act is missing.")
  }

  static func statuteNumber(_ range: Range<Int>, _ written: String) -> ValueProblem {
    statute(
      range, fi: "”{written}” ei ole säädöksen eikä sen osan numero.",
      sv: "”{written}” är varken en författnings nummer eller numret på en del av den.",
      en: "“{written}” is not the number of an act or of a part of it.", ["written": written])
  }

  static func statuteZero(_ range: Range<Int>) -> ValueProblem {
    statute(
      range, fi: "Säädösten numerot alkavat ykkösestä.", sv: "Författningarnas nummer börjar på 1.",
      en: "The numbers of acts begin at 1.")
  }

  static func statuteYear(_ range: Range<Int>, _ year: String) -> ValueProblem {
    statute(
      range, fi: "{year} ei ole säädöksen vuosi: vuosi on väliltä 1734–2100.",
      sv: "{year} är inte ett årtal för en författning: årtalet är 1734–2100.",
      en: "{year} is not the year of an act: the year is between 1734 and 2100.", ["year": year])
  }

  static func statuteNumberSwapped(_ range: Range<Int>) -> ValueProblem {
    statute(
      range,
      fi: "Numero on kirjoitettu kuin EU-säädöksellä (vuosi/numero), mutta pykälät ovat "
        + "kansallisissa laeissa.",
      sv: "Numret är skrivet som för en EU-rättsakt (år/nummer), men paragrafer finns i "
        + "nationella lagar.",
      en: "The number is written as that of an EU act (year/number), but sections (§) belong to "
        + "national acts.",
      help: Phrase(
        fi: "Suomen säädöksissä numero on ensin: 1050/2018. EU-säädöksissä on artikloja.",
        sv: "I finländska författningar står numret först: 1050/2018. EU-rättsakter har artiklar.",
        en: "Finnish acts have the number first: 1050/2018. EU acts have articles."))
  }

  static func statuteUnexpected(_ range: Range<Int>) -> ValueProblem {
    statute(
      range, fi: "Tämä ei kuulu säädösviittaukseen.", sv: "Detta hör inte till hänvisningen.",
      en: "This is not part of a reference to an act.")
  }

  static func statuteUnitMissing(_ range: Range<Int>, _ number: String) -> ValueProblem {
    statute(
      range,
      fi: "Numeron {number} perässä ei sanota, onko kyse pykälästä (§), luvusta vai artiklasta.",
      sv: "Efter {number} framgår inte om det gäller en paragraf (§), ett kapitel eller en "
        + "artikel.",
      en: "After {number} it is not said whether it is a section (§), a chapter or an article.",
      ["number": number])
  }

  static func statuteLabelMissing(_ range: Range<Int>) -> ValueProblem {
    statute(
      range, fi: "Tästä puuttuu pykälän, luvun tai artiklan numero.",
      sv: "Här saknas paragrafens, kapitlets eller artikelns nummer.",
      en: "The number of the section, chapter or article is missing.")
  }

  static func statuteRangeFalls(_ range: Range<Int>) -> ValueProblem {
    statute(
      range, fi: "Väli on väärin päin: pienempi numero kirjoitetaan ensin.",
      sv: "Intervallet är bakvänt: det mindre numret skrivs först.",
      en: "The range runs backwards: the smaller number comes first.")
  }

  static func statuteOutside(_ range: Range<Int>) -> ValueProblem {
    statute(
      range, fi: "Tästä ei selviä, minkä pykälän tai artiklan momentti tai kohta tämä on.",
      sv: "Det framgår inte vilken paragraf eller artikel momentet eller punkten hör till.",
      en: "It is not clear which section or article this subsection or point belongs to.")
  }
}
