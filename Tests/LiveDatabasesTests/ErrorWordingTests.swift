import Diagnostics
import Testing

@testable import LiveDatabases

@Suite("Wording of errors of databases")
struct ErrorWordingTests {
  private static let problems: [LiveDatabaseError.Problem] = [
    .clientLibraryMissing, .variableNameMalformed, .variableMissing(name: "REKISTERI"),
    .connectionStringMalformed(variable: "REKISTERI"), .serviceNameMalformed, .serviceUnknown,
    .unreachable, .passwordMissing, .loginRefused, .databaseUnknown, .encryptionFailed,
    .tooManyConnections, .serverTooOld(version: "9.6"), .catalogueRefused, .busy, .connectionLost,
    .queryFailed, .fileMissing(path: "a.db"), .fileUnreadable(path: "a.db"),
    .notADatabase(path: "a.db"), .fileDamaged(path: "a.db"), .fileLocked(path: "a.db"),
    .unfinishedChanges(path: "a.db"), .fileTooLarge(path: "a.db"),
  ]

  @Test("Each problem has words of its own and a way out, in every language")
  func words() {
    for language in MessageLanguage.allCases {
      var seen: Set<String> = []
      for problem in Self.problems {
        let error = LiveDatabaseError(problem)
        let message = error.message.text(in: language)
        let help = error.help.text(in: language)
        #expect(seen.insert(message).inserted, "\(problem): \(message)")
        for text in [message, help] {
          #expect(text.hasSuffix(".") && text.count > 20, "\(problem): \(text)")
          #expect(!text.contains("{") && !text.contains("}"), "\(problem): \(text)")
        }
      }
    }
  }

  @Test("A library that is not there is an error, no crash")
  func missingLibrary() {
    #expect(throws: LiveDatabaseError(.clientLibraryMissing)) {
      _ = try LibPQ(name: "libpq-that-is-nowhere.so.5")
    }
    // A library that lacks what is called.
    #expect(throws: LiveDatabaseError(.clientLibraryMissing)) { _ = try LibPQ(name: "libc.so.6") }
  }

  @Test("Words that hold a secret are not shown, names are taken out")
  func veil() {
    func setting(_ keyword: String, _ value: String, _ isSecret: Bool = false) -> ConnectionSetting
    {
      ConnectionSetting(keyword: keyword, value: value, isSecret: isSecret)
    }
    let veil = CredentialVeil(
      [
        setting("user", "anna"), setting("host", "db.sisä.example,db2"), setting("port", "5432"),
        setting("password", "p", true), setting("dbname", "rekisteri"),
      ], moreSecrets: ["", "postgres://x:y@z"])
    #expect(veil.clean("no role anna in rekisteri at db2", quotes: false) == "no role … in … at …")
    #expect(veil.clean("hanna, anna_2", quotes: false) == "hanna, anna_2")
    #expect(veil.clean("wrong \"p\"", quotes: true) == nil)
    #expect(veil.clean("as postgres://x:y@z says", quotes: false) == nil)
    #expect(
      veil.clean("for \"someone\",\nfrom \"10.0.0.1\"", quotes: true) == "for \"…\", from \"…\"")
    #expect(veil.clean("an unclosed \"10.0.0.1", quotes: true) == "an unclosed \"…\"")
    #expect(veil.clean("a\u{1B}[31m\t\nb", quotes: false) == "a [31m b")
    #expect(veil.clean(" \n", quotes: false) == nil)
    let none = CredentialVeil([])
    #expect(none.clean(String(repeating: "ä", count: 1_000), quotes: true)?.count == 300)
  }

  @Test("Reasons stand without addresses")
  func reason() {
    let words = """
      connection to server at "db" (10.0.0.5), port 5432 failed: Connection refused
      \tIs the server running on that host and accepting TCP/IP connections?
      connection to server at "db" (10.0.0.6), port 5432 failed: Connection refused
      """
    #expect(
      ConnectionFailure.reason(words)
        == "Connection refused; Is the server running on that host and accepting TCP/IP connections?"
    )
  }
}
