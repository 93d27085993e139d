import ArgumentParser
import Diagnostics
import Foundation
import NoticeModel

/// The formats of `lint --format`.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case text, concise, json
}

/// The severity from which findings fail a run.
enum FailureThreshold: String, ExpressibleByArgument, CaseIterable, Sendable {
  case info, warning, error, never

  func isReached(by severity: Severity) -> Bool {
    switch self {
    case .never: false
    case .info: true
    case .warning: severity >= .warning
    case .error: severity >= .error
    }
  }
}

extension Severity: ExpressibleByArgument {
  /// Reads `--show`.
  public init?(argument: String) {
    guard let severity = Severity.allCases.first(where: { $0.name == argument }) else { return nil }
    self = severity
  }

  /// The choices that help and completion show.
  public static var allValueStrings: [String] { allCases.map(\.name) }

  /// The default as help shows it.
  public var defaultValueDescription: String { name }
}

extension CalendarDate: ExpressibleByArgument {
  /// Reads `--as-of`.
  public init?(argument: String) {
    guard case .success(let date) = CalendarDate.read(argument) else { return nil }
    self = date
  }

  /// The day by this machine's clock and time zone.
  static func today() throws -> CalendarDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let (year, month, day) = (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      throw Outcome.internalError
    }
    return date
  }
}

extension EmailAddress {
  /// Reads an option's value; the reason why it is none goes to the user.
  @Sendable
  static func fromOption(_ text: String) throws -> EmailAddress {
    switch read(text) {
    case .success(let address): return address
    case .failure(let problem):
      throw ValidationError(problem.message.text(in: .ofThisRun))
    }
  }
}
