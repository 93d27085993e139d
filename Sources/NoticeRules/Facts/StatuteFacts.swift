import Diagnostics
import Law
import NoticeModel
import SourceText

extension LawDate {
  /// The day as people write it, in each language.
  package var phrase: Phrase {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      return Phrase("\(day).\(month).\(year)")
    }
    return Phrase(
      fi: date.text(in: .finnish), sv: date.text(in: .swedish), en: date.text(in: .english))
  }
}

extension Statute {
  /// The name in each language; in English the Finnish one.
  package var phrase: Phrase { Phrase(fi: name, sv: swedishName ?? name, en: name) }

  /// The name and the number: "Tietosuojalaki (1050/2018)".
  package var citation: Phrase {
    guard hasNumber else { return phrase }
    let number = " (\(id))"
    return Phrase(fi: phrase.fi + number, sv: phrase.sv + number, en: phrase.en + number)
  }

  /// The acts that stand in its place on a day, through those that have gone since.
  package func successors(in law: LawBook, on day: LawDate) -> [Statute] {
    var found: [Statute] = []
    var open = replacedBy
    var seen: Set<StatuteID> = [id]
    while !open.isEmpty {
      let next = open.removeFirst()
      guard seen.insert(next).inserted, let act = law.statute(next) else { continue }
      if act.isRepealed(on: day) { open += act.replacedBy } else { found.append(act) }
    }
    return found
  }
}

extension Sequence<Statute> {
  /// The acts with their numbers, one after another; nil where there are none.
  package var citations: Phrase? {
    let all = map(\.citation)
    guard !all.isEmpty else { return nil }
    return Phrase(
      fi: all.map(\.fi).joined(separator: "; "), sv: all.map(\.sv).joined(separator: "; "),
      en: all.map(\.en).joined(separator: "; "))
  }
}

extension RuleContext {
  /// Where a citation stands: the whole reference, or the words of the text.
  package func range(of cited: CitedStatute) -> SourceRange {
    cited.isReference ? cited.text.text.range : reading.range(of: cited.bytes, in: cited.text.text)
  }

  /// The bytes of the file that hold a part of a text, where they are the same; nil elsewhere, as
  /// in a text that goes on from line to line.
  package func exactRange(of part: Range<Int>, in text: Text) -> SourceRange? {
    let range = reading.range(of: part, in: text)
    return range.count == part.count ? range : nil
  }
}

/// Facts about citations, as reasons of findings.
extension Note {
  /// The notice cites an act at a place.
  static func cites(_ statute: Statute, at range: SourceRange) -> Note {
    Note(
      Message(
        Phrase(
          fi: "Tässä viitataan säädökseen {act}.", sv: "Här hänvisas till {act}.",
          en: "This cites {act}."), ["act": statute.citation]),
      at: range)
  }

  /// The day as of which the notice is judged.
  static func judged(on day: LawDate) -> Note {
    Note(
      Message(
        Phrase(
          fi: "Selostetta arvioidaan päivän {day} mukaan.",
          sv: "Beskrivningen bedöms enligt läget {day}.",
          en: "The notice is judged as of {day}."), ["day": day.phrase]))
  }
}
