import Diagnostics
import SourceText

/// What was read past, told once for each sort with the first places.
enum SkippedSummary {
  static func diagnostics(of skipped: SkippedStatements) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let programs = skipped.statements.filter { $0.reason == .program }
    let views = skipped.statements.filter { $0.reason == .columnsNotKnown }
    let others = skipped.statements.filter {
      $0.reason != .program && $0.reason != .columnsNotKnown && $0.reason != .notApplied
    }
    let beyond = skipped.count - skipped.statements.count
    if let first = others.first {
      found.append(
        Diagnostic(
          "SQL-SKIPPED", .language, .warning, at: first.place,
          Message(
            Phrase(
              fi: "SQL:stä jäi ymmärtämättä {count} kohtaa: rakenteesta voi puuttua jotakin.",
              sv: "{count} ställen i SQL-texten kunde inte tolkas: något kan saknas i strukturen.",
              en: "{count} parts of the SQL were not understood: the schema may lack something."),
            ["count": "\(others.count + beyond)"]), notes: others.prefix(10).map(note)))
    }
    if let first = views.first {
      found.append(
        Diagnostic(
          "SQL-COLUMNS-UNKNOWN", .language, .warning, at: first.place,
          Message(
            Phrase(
              fi:
                "Sarakkeita ei saatu selville {count} näkymästä tai taulusta, jotka tehdään kyselyllä.",
              sv:
                "Kolumnerna kunde inte fastställas i {count} vyer eller tabeller som skapas med en fråga.",
              en: "The columns of {count} views or tables that are made of a query are not known."),
            ["count": "\(views.count)"]), notes: views.prefix(10).map(note)))
    }
    if let first = programs.first {
      found.append(
        Diagnostic(
          "SQL-PROGRAM", .language, .info, at: first.place,
          Message(
            Phrase(
              fi:
                "{count} ohjelmaa voi muuttaa rakennetta, kun ne ajetaan (DO, EXECUTE, \\i); niitä ei ajeta.",
              sv:
                "{count} program kan ändra strukturen när de körs (DO, EXECUTE, \\i); de körs inte.",
              en:
                "{count} programs may change the schema when they run (DO, EXECUTE, \\i); they are not run."
            ), ["count": "\(programs.count)"]), notes: programs.prefix(10).map(note)))
    }
    return found
  }

  private static func note(_ statement: SkippedStatement) -> Note {
    Note(
      Message(
        Phrase(fi: "{words}: {why}", sv: "{words}: {why}", en: "{words}: {why}"),
        [
          "words": Phrase(statement.words), "why": statement.reason.wording,
        ]), at: statement.place)
  }
}

extension SkippedStatement.Reason {
  /// The reason in a few words.
  package var wording: Phrase {
    switch self {
    case .notUnderstood:
      Phrase(fi: "ei ymmärretty", sv: "kunde inte tolkas", en: "not understood")
    case .unknownName:
      Phrase(
        fi: "nimeä ei ole määritelty aiemmin", sv: "namnet har inte definierats tidigare",
        en: "the name was not defined before")
    case .alreadyThere:
      Phrase(fi: "nimi on jo käytössä", sv: "namnet används redan", en: "the name is there already")
    case .unfinished:
      Phrase(
        fi: "lause jää kesken", sv: "satsen är ofullständig", en: "the statement is unfinished")
    case .overLimit:
      Phrase(fi: "liian suuri", sv: "för stor", en: "too large")
    case .program:
      Phrase(
        fi: "ohjelma, jota ei ajeta", sv: "ett program som inte körs",
        en: "a program that is not run")
    case .columnsNotKnown:
      Phrase(
        fi: "sarakkeita ei saatu selville", sv: "kolumnerna kunde inte fastställas",
        en: "the columns are not known")
    case .notApplied:
      Phrase(fi: "jätetään ajamatta", sv: "tillämpas inte", en: "not applied")
    }
  }
}
