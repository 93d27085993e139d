import Diagnostics
import NoticeModel
import SourceText

/// The authority's name is misspelt.
///
/// A word within three letters of a case of tietosuojavaltuutettu or dataombudsmannen, that is not
/// one of them, and not another word such as tietosuojavastaava.
///
/// May be wrong: a rare case or compound of another word may be as near.
package enum AuthorityTypo: Rule {
  package static let about = RuleDescription(
    "GDPR13-2D-AUTHORITY-TYPO", .warning, reads: .prose, concerns: ["complaint", "rights"],
    item: .complaint, law: [.gdpr(12, 1), .gdpr(13, 2, "d")],
    message: Phrase(
      fi: "Viranomaisen nimi on kirjoitettu väärin: ”{found}”. Tarkoititko: tietosuojavaltuutetun?",
      sv: "Myndighetens namn är felstavat: ”{found}”. Avses dataombudsmannen?",
      en: "The authority's name is misspelt: “{found}”."),
    wrong: Phrase(
      fi: "Tietosuojavaltuutuksen toimisto", sv: "Dataombudmannens byrå",
      en: "Tietosuojavaltuutuksen toimisto"),
    advice: Phrase(
      fi: "Tietosuojavaltuutetun toimisto", sv: "Dataombudsmannens byrå",
      en: "Office of the Data Protection Ombudsman"),
    why: Phrase(
      fi: "Lukija löytää viranomaisen nimellä. Väärä nimi johtaa haun harhaan.",
      sv: "Läsaren hittar myndigheten med dess namn. Ett felaktigt namn leder sökningen fel.",
      en: "Readers find the authority by its name. A wrong name leads the search astray."),
    caveat: Phrase(
      fi: "Harvinainen taivutusmuoto tai toisen sanan yhdyssana voi olla yhtä lähellä.",
      sv: "En sällsynt böjningsform eller en sammansättning av ett annat ord kan ligga lika nära.",
      en: "A rare inflected form, or a compound of another word, may be as near."))

  package static let cues = [candidates]

  private static let candidates = Cues([
    "tietosuojav^astaav^aatim^aikutus^aikutuks", "tietosuojalt", "tietosuojanvalt", "tietosujav",
    "tietosoujav", "tietosuojjav", "tietosuovav", "tietosoujaval", "teitosuojav", "tietsuojav",
    "tieosuojav", "titosuojav", "tietousojav", "tietusuojav", "tietosuajav", "tietosuojoaval",
    "data protection om", "dataom", "datombud", "dataobud", "dataobm", "dattaomb", "dtaombud",
    "datomsbud",
  ])

  /// What an inflected form of the right name begins with.
  private static let right = [
    "tietosuojavaltuutett", "tietosuojavaltuutetu", "dataombudsmanna", "dataombudsmän",
  ]
  private static let forms = [
    "tietosuojavaltuutettu", "tietosuojavaltuutetun", "tietosuojavaltuutettua",
    "tietosuojavaltuutetulle", "tietosuojavaltuutetulta", "tietosuojavaltuutetulla",
    "tietosuojavaltuutettuun", "tietosuojavaltuutetusta", "tietosuojavaltuutetuksi",
    "dataombudsmannen", "dataombudsmannens", "dataombudsman", "dataombudsmans",
  ]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for mention in context.mentions(of: candidates) where mention.field != "history" {
      let found = mention.words
      let word = found.lowercased()
      guard let meant = meant(by: word) else { continue }
      let range = context.range(of: mention)
      let isExact = range.count == found.utf8.count
      findings.report(
        about, at: range, ["found": Phrase(found)],
        because: [
          Note(
            Message(
              Phrase(
                fi: "Lähin oikea muoto on ”{form}”.", sv: "Närmaste rätta form är ”{form}”.",
                en: "The nearest right form is “{form}”."), ["form": Phrase(meant)]),
            at: range)
        ],
        proposing: isExact
          ? .replacing(
            range, with: found.beginsWithCapital ? meant.capitalizedFirst : meant, .review)
          : nil)
    }
  }

  /// The form of the right name that a word is nearest to; nil where it is right or another word.
  private static func meant(by word: String) -> String? {
    if word.utf8.count > 40 || right.contains(where: word.hasPrefix) || forms.contains(word) {
      return nil
    }
    // "dataombudsmannens-" in a compound.
    if forms.contains(where: { word.hasPrefix($0 + "-") }) { return nil }
    if word.hasPrefix("data protection"), let name = word.split(separator: " ").last {
      return meantInEnglish(by: String(name))
    }
    let letters = Array(word.unicodeScalars)
    var best: (form: String, distance: Int)?
    for form in forms {
      let distance = EditTable.distance(letters, Array(form.unicodeScalars))
      if distance < best?.distance ?? Int.max { best = (form, distance) }
    }
    guard let best else { return nil }
    // "Tietosuojavaltuutus" is no word, however its ending is inflected.
    return best.distance <= 3 || word.hasPrefix("tietosuojavaltuut") ? best.form : nil
  }

  private static func meantInEnglish(by name: String) -> String? {
    let right = Array("ombudsman".unicodeScalars)
    let distance = EditTable.distance(Array(name.unicodeScalars), right)
    return name != "ombudsmen" && (1...3).contains(distance) ? "Data Protection Ombudsman" : nil
  }
}

/// The edits between two words (Levenshtein): insertions, deletions and substitutions.
private enum EditTable {
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var row = Array(0...b.count)
    for (index, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in b.indices {
        let cost = diagonal + (letter == b[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(cost, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row[b.count]
  }
}

extension String {
  fileprivate var beginsWithCapital: Bool { first?.isUppercase ?? false }
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
