import Diagnostics
import NoticeModel
import NoticeService
import Reports
import SourceText
import Testing

/// A kind of draft: the languages of its texts and field names.
struct DraftKind: Sendable, CustomTestStringConvertible {
  let languages: [MessageLanguage]
  let keys: KeySet
  let guide: MessageLanguage

  var testDescription: String {
    "\(languages.map(\.rawValue)), keys \(keys.language), guided in \(guide)"
  }

  static let all: [DraftKind] =
    [[.finnish], [.swedish], [.english], [.finnish, .swedish], [.swedish, .finnish, .english]]
    .flatMap { languages in
      KeySet.allCases.flatMap { keys in
        MessageLanguage.allCases.map { DraftKind(languages: languages, keys: keys, guide: $0) }
      }
    }

  func write(_ answers: NoticeTemplate.Answers = .complete) -> String {
    var answers = answers
    answers.languages = languages
    return NoticeTemplate.write(answers, keys: keys, guide: guide, date: someDay)
  }
}

let someDay = CalendarDate(year: 2026, month: 11, day: 21) ?? .distantPast

extension CalendarDate {
  fileprivate static var distantPast: CalendarDate {
    guard let date = CalendarDate(year: 1, month: 1, day: 1) else {
      preconditionFailure("every calendar begins")
    }
    return date
  }
}

extension NoticeTemplate.Answers {
  /// What an officer of the invented city of Mallila answers.
  static var complete: NoticeTemplate.Answers {
    var answers = NoticeTemplate.Answers()
    answers.municipality = "Mallilan kaupunki"
    answers.organ = "hyvinvointilautakunta"
    answers.register = "Kirjaston asiakasrekisteri"
    answers.registryEmail = try? EmailAddress.read("kirjaamo@mallila.example").get()
    answers.officerEmail = try? EmailAddress.read("tietosuoja@mallila.example").get()
    answers.unit = "Kirjastopalvelut"
    return answers
  }
}

func lint(_ text: String, path: String = "uusi.yaml") -> NoticeReport {
  let loaded = NoticeLoader.load(path: path, bytes: Array(text.utf8)) { _, _ in
    .failure(.missing)
  }
  return NoticeLinter.lint(loaded, asOf: someDay)
}

/// Fills in every gap of a draft with what fits its field, as an officer would.
struct DraftFiller {
  private let values: [String: String]

  init(_ keys: KeySet) {
    var values: [String: String] = [:]
    for record in FormCatalog().records {
      for field in record.fields() {
        let value: String? =
          switch "\(record.name).\(field.name.en)" {
          case "controller.address": "Torikatu 1, 12345 Mallila"
          case "controller.phone": "0100 1234"
          case "controller.email": "koto@mallila.example"
          case "notice.specialCategories", "notice.criminalData": StatementWord.none.name[keys]
          case "legalBasis.point": LegalBasisPoint.vocabulary.name(of: .publicTask, in: keys)
          case "processor.country": "Suomi"
          case "retention.keep": "5 vuotta"
          default: nil
          }
        if let value { values[field.name[keys]] = value }
      }
    }
    self.values = values
  }

  func fill(_ draft: String) -> String {
    var count = 0
    return draft.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard !line.drop(while: { $0 == " " }).hasPrefix("#"), let open = line.firstIndex(of: "["),
        let close = line[open...].firstIndex(of: "]"), line[open...].contains(": ")
      else { return String(line) }
      count += 1
      return line[..<open] + value(for: line[..<open], String(line[open..<close]), count)
        + line[line.index(after: close)...]
    }.joined(separator: "\n")
  }

  private func value(for start: Substring, _ gap: String, _ count: Int) -> String {
    let key = start.drop { " -".contains($0) }.prefix { $0 != ":" }
    if let value = values[String(key)] { return value }
    if gap.contains("1492/2016") || gap.contains("laki, johon") || gap.contains("lagen som")
      || gap.contains("the act on")
    {
      return "Laki yleisistä kirjastoista (1492/2016) 6 §"
    }
    // A list of words to choose from: the first of them fits.
    if Self.isChoice(gap), let first = gap.split(separator: ": ").last?.prefix(while: { $0 != "," })
    {
      return String(first)
    }
    return "Oma teksti \(count)"
  }

  private static func isChoice(_ gap: String) -> Bool {
    let words = KeySet.allCases.flatMap {
      [
        ProvisionKind.vocabulary.name(of: .statutory, in: $0),
        RecipientKind.vocabulary.name(of: .authority, in: $0),
      ]
    }
    return words.contains { gap.contains(": \($0),") }
  }
}
