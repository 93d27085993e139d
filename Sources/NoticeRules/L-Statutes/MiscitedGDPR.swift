import Diagnostics
import Law
import NoticeModel
import SourceText

/// The GDPR is cited by a wrong number, or as a directive.
///
/// Its number is (EU) 2016/679: 679/2016 turns it round, and 2016/680 is the directive on criminal
/// matters. The Data Protection Directive 95/46/EC was repealed on 25 May 2018; a sentence that
/// speaks of it as past is left alone.
package enum MiscitedGDPR: Rule {
  package static let about = RuleDescription(
    "STAT-GDPR-MISCITED", .warning, reads: .prose, concerns: ["legalBasis"],
    law: [.gdpr(94, 1), .gdpr(99)],
    message: Phrase(
      fi: "Tietosuoja-asetukseen viitataan väärin: ”{found}”.",
      sv: "Felaktig hänvisning till dataskyddsförordningen: ”{found}”.",
      en: "The GDPR is miscited: “{found}”."),
    wrong: Phrase(
      fi: "EU:n tietosuojadirektiivi 679/2016", sv: "EU:s dataskyddsdirektiv 679/2016",
      en: "EU data protection directive 679/2016"),
    advice: Phrase(
      fi: "yleinen tietosuoja-asetus (EU) 2016/679",
      sv: "den allmänna dataskyddsförordningen (EU) 2016/679",
      en: "General Data Protection Regulation (EU) 2016/679"),
    why: Phrase(
      fi: "Tietosuoja-asetus on asetus (EU) 2016/679, annettu 27.4.2016. Direktiivi on kumottu.",
      sv:
        "Dataskyddsförordningen är förordning (EU) 2016/679 av den 27 april 2016. Direktivet är upphävt.",
      en:
        "The GDPR is Regulation (EU) 2016/679 of 27 April 2016. The Directive has been repealed."),
    caveat: Phrase(
      fi: "Teksti voi tarkoittaa rikosasioiden tietosuojadirektiiviä (EU) 2016/680.",
      sv: "Texten kan avse dataskyddsdirektivet för brottmål (EU) 2016/680.",
      en: "The text may mean the directive on criminal matters (EU) 2016/680."))

  package static let cues = [turned, criminal, directive, names]

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard context.day >= applies else { return }
    var hits: [Hit] = []
    for mention in context.mentions(of: turned) {
      hits.append(Hit(mention.text, mention.bytes, isNumber: true))
    }
    for mention in context.mentions(of: criminal)
    where mention.isBeside(names) && !mention.isBeside(criminalMatters) {
      hits.append(Hit(mention.text, mention.bytes, isNumber: false))
    }
    for mention in context.mentions(of: directive)
    where !mention.isBeside(otherDirectives) && !mention.isBeside(past) {
      hits.append(Hit(mention.text, mention.wordBytes, isNumber: false))
    }
    for mention in context.mentions(of: names) {
      guard let (bytes, words) = mention.numberBehind, words != "2016/679", words != "679/2016"
      else { continue }
      hits.append(Hit(mention.text, bytes, isNumber: true))
    }
    for hit in Hit.joined(hits) {
      let text = hit.text.text
      let words = text.string.withBytes { String(decoding: $0[hit.bytes], as: UTF8.self) }
      let exact = hit.isNumber ? context.exactRange(of: hit.bytes, in: text) : nil
      findings.report(
        about, at: context.reading.range(of: hit.bytes, in: text), ["found": Phrase(words)],
        because: [.fact(number)],
        proposing: exact.map { .replacing($0, with: "2016/679", .safe) })
    }
  }

  private static let number = Phrase(
    fi: "Tietosuoja-asetuksen numero on (EU) 2016/679.",
    sv: "Dataskyddsförordningens nummer är (EU) 2016/679.",
    en: "The number of the GDPR is (EU) 2016/679.")

  /// Words that are wrong.
  private struct Hit {
    let text: NoticeTexts.Entry
    var bytes: Range<Int>
    /// Whether the GDPR's number can stand in their place.
    var isNumber: Bool

    init(_ text: NoticeTexts.Entry, _ bytes: Range<Int>, isNumber: Bool) {
      self.text = text
      self.bytes = bytes
      self.isNumber = isNumber
    }

    /// In the order of the file; a name and the number behind it are one.
    static func joined(_ hits: [Hit]) -> [Hit] {
      let sorted = hits.sorted {
        ($0.text.text.range.start, $0.bytes.lowerBound)
          < ($1.text.text.range.start, $1.bytes.lowerBound)
      }
      var result: [Hit] = []
      for hit in sorted {
        if let last = result.last, last.text.text.range == hit.text.text.range,
          hit.bytes.lowerBound <= last.bytes.upperBound + 2
        {
          let end = max(last.bytes.upperBound, hit.bytes.upperBound)
          let isSame = last.bytes == hit.bytes
          result[result.count - 1].bytes = last.bytes.lowerBound..<end
          result[result.count - 1].isNumber = isSame && last.isNumber && hit.isNumber
        } else {
          result.append(hit)
        }
      }
      return result
    }
  }

  private static let applies = LawDate(year: 2018, month: 5, day: 25)

  private static let turned = Cues(["=679/2016"])
  private static let criminal = Cues(["=2016/680", "=680/2016"])
  private static let directive = Cues([
    "tietosuojadirektiiv", "henkilötietodirektiiv", "dataskyddsdirektiv", "=95/46/ey",
    "=95/46/eg", "=95/46/ec", "=95/46/eu", "data protection directive",
  ])
  private static let names = Cues([
    "tietosuoja-asetu", "tietosuoja asetu", "tietosuojaasetu", "dataskyddsförordning",
    "general data protection regulation", "=gdpr",
  ])
  private static let criminalMatters = Cues([
    "rikosasi", "direktiiv", "brottmål", "direktiv", "criminal", "directive",
  ])
  private static let otherDirectives = Cues([
    "rikosasi", "sähköisen viestin", "viestinnän", "2002/58", "2016/680", "brottmål", "brottsdata",
    "elektronisk kommunikation", "criminal", "e privacy", "eprivacy", "privacy and electronic",
  ])
  private static let past = Cues([
    "kumo", "korvas", "korvan", "aiemm", "aikaisemm", "entis", "upphäv", "ersatt", "tidigare",
    "repeal", "replac", "former", "previous",
  ])
}

extension Mention {
  /// A number like that of an act right behind the name: "tietosuoja-asetus (EU) 2016/697".
  fileprivate var numberBehind: (bytes: Range<Int>, words: String)? {
    let end = wordBytes.upperBound
    return text.text.string.withBytes { bytes in
      var start = end
      while start < bytes.count, start - end < 8, !(bytes[start] &- 0x30 < 10) {
        // Only "(EU)", "EU", "N:o" and the like may stand between.
        guard " (EUeu)No:".utf8.contains(bytes[start]) else { return nil }
        start += 1
      }
      var place = start
      while place < bytes.count, bytes[place] &- 0x30 < 10 { place += 1 }
      guard place > start, place - start <= 4, place < bytes.count, bytes[place] == 0x2F else {
        return nil
      }
      let stroke = place
      place += 1
      while place < bytes.count, bytes[place] &- 0x30 < 10 { place += 1 }
      guard (3...4).contains(place - stroke - 1), stroke - start >= 3 else { return nil }
      return (start..<place, String(decoding: bytes[start..<place], as: UTF8.self))
    }
  }
}
