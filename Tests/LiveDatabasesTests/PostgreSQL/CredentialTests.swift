import Diagnostics
import Foundation
import LiveDatabases
import RegisterSchema
import Testing

/// Whatever goes wrong, no error tells anyone how to get in.
@Suite("Credentials of PostgreSQL")
struct CredentialTests {
  private static let password = PostgresServer.password

  /// The error of a reading, and every word that can be printed of it.
  private func failure(
    _ source: PostgresSource, _ variables: [String: String] = [:]
  ) throws -> (problem: LiveDatabaseError.Problem, words: String) {
    do {
      _ = try PostgresReader(source) { variables[$0] }.read()
    } catch {
      var words = "\(error) \(String(reflecting: error)) \(error.detail ?? "")"
      for language in MessageLanguage.allCases {
        words += error.message.text(in: language) + error.help.text(in: language)
      }
      return (error.problem, words)
    }
    throw Shell.Failure(description: "it was read")
  }

  @Test("A wrong password is not repeated", arguments: PostgresInstallation.all)
  func wrongPassword(_ installation: PostgresInstallation) async throws {
    let server = try await PostgresServer.of(installation)
    let text = "host=\(server.host) user=\(PostgresServer.guarded) dbname=postgres password=hunter2"
    let found = try failure(.variable(name: "REKISTERI"), ["REKISTERI": text])
    #expect(found.problem == .loginRefused)
    for word in ["hunter2", PostgresServer.guarded, server.host, text] {
      #expect(!found.words.contains(word), "\(found.words)")
    }
    #expect(found.words.contains("password authentication failed"), "\(found.words)")
  }

  @Test("Nor one in an address, coded or not", arguments: PostgresInstallation.all)
  func address(_ installation: PostgresInstallation) async throws {
    let server = try await PostgresServer.of(installation)
    let host = server.host.replacing("/", with: "%2F")
    let text = "postgresql://\(PostgresServer.guarded):salas%C3%A4na@\(host)/postgres"
    let found = try failure(.variable(name: "REKISTERI"), ["REKISTERI": text])
    #expect(found.problem == .loginRefused)
    for word in ["salasäna", "salas%C3%A4na", PostgresServer.guarded, host, server.host] {
      #expect(!found.words.contains(word), "\(found.words)")
    }
  }

  @Test("The right password of every kind lets in", arguments: PostgresInstallation.all)
  func rightPassword(_ installation: PostgresInstallation) async throws {
    let server = try await PostgresServer.of(installation)
    let quoted = Self.password.replacing("'", with: "\\'")
    let text = "host=\(server.host) user=\(PostgresServer.guarded) dbname=postgres "
    _ = try PostgresReader(.variable(name: "A")) { _ in text + "password='\(quoted)'" }.read()
    let coded = Self.password.utf8.map { "%" + String($0, radix: 16) }.joined()
    let host = server.host.replacing("/", with: "%2F")
    let address = "postgres://\(PostgresServer.guarded):\(coded)@\(host)/postgres"
    _ = try PostgresReader(.variable(name: "A")) { _ in address }.read()
    let none = try failure(.variable(name: "A"), ["A": text])
    #expect(none.problem == .passwordMissing)
  }

  @Test("A service file and PostgreSQL's own variables serve", arguments: PostgresInstallation.all)
  func service(_ installation: PostgresInstallation) async throws {
    let server = try await PostgresServer.of(installation)
    let name = server.service
    #expect(try PostgresReader(.service(name: name)).read().dialect == .postgresql)
    let found = try failure(.service(name: name + "-väärä"))
    #expect(found.problem == .loginRefused)
    #expect(!found.words.contains("wrong&word"), "\(found.words)")
    #expect(try failure(.service(name: "muu")).problem == .serviceUnknown)
    // PGHOST and the others are those of the first server.
    guard installation.version == PostgresInstallation.all.first?.version else { return }
    #expect(try PostgresReader(.environment).read().dialect == .postgresql)
  }

  @Test(
    "A connection string in the wrong place is not repeated",
    arguments: [
      "postgres://anna:hunter2@db/x", "host=db password=hunter2", "hunter2 x", "1hunter2", "",
      "hunter2=", "hunter2-db", "[hunter2]",
    ])
  func wrongPlace(_ text: String) throws {
    let name = try failure(.variable(name: text), ["": "x"])
    #expect(name.problem == .variableNameMalformed)
    #expect(!name.words.contains("hunter2"), "\(name.words)")
    let service = try failure(.service(name: text))
    #expect(service.problem == .serviceNameMalformed || service.problem == .serviceUnknown)
    #expect(!service.words.contains("hunter2"), "\(service.words)")
  }

  @Test(
    "A value that is no connection string is not repeated",
    arguments: [
      "hunter2", "postgres//anna:hunter2@db/x", "host=db passwrd=hunter2", "host=db 'hunter2",
      "postgresql://anna:hunter2@db/x?hunter2=1", "postgresql://anna:hun%zzter2@db/x",
      "password='hunter2", "postgresql://[hunter2/x", "host=db password=x hunter2", "  ",
    ])
  func malformed(_ text: String) throws {
    let found = try failure(.variable(name: "REKISTERI"), ["REKISTERI": text])
    #expect(found.problem == .connectionStringMalformed(variable: "REKISTERI"))
    for word in ["hunter2", "hun%zzter2", "anna"] { #expect(!found.words.contains(word)) }
  }

  @Test("A variable that is not there is named")
  func missing() throws {
    let found = try failure(.variable(name: "REKISTERI"))
    #expect(found.problem == .variableMissing(name: "REKISTERI"))
    #expect(found.words.contains("REKISTERI"))
    #expect(try failure(.variable(name: "A"), ["A": ""]).problem == .variableMissing(name: "A"))
  }

  @Test("Servers that are not there, and other failures", arguments: PostgresInstallation.all)
  func unreachable(_ installation: PostgresInstallation) async throws {
    let server = try await PostgresServer.of(installation)
    func problem(_ text: String) throws -> LiveDatabaseError.Problem {
      let found = try failure(.variable(name: "A"), ["A": text + " password=hunter2"])
      #expect(!found.words.contains("hunter2"), "\(found.words)")
      #expect(!found.words.contains("zqx"), "\(found.words)")
      return found.problem
    }
    let here = "host=\(server.host) "
    #expect(try problem("host=/tmp/zqx dbname=x") == .unreachable)
    #expect(try problem("host=127.0.0.1 port=1 user=zqx dbname=x") == .unreachable)
    #expect(try problem("host=zqx.invalid user=zqx dbname=x") == .unreachable)
    #expect(try problem("host=zqx1.invalid,zqx2.invalid user=a dbname=x") == .unreachable)
    #expect(try problem(here + "user=vieras dbname=zqx") == .databaseUnknown)
    #expect(try problem(here + "user=zqx dbname=postgres") == .loginRefused)
    try server.makeDatabase("zqxsuljettu", "REVOKE ALL ON DATABASE zqxsuljettu FROM PUBLIC")
    #expect(try problem(here + "user=vieras dbname=zqxsuljettu") == .loginRefused)
    try server.sql("ALTER DATABASE zqxsuljettu ALLOW_CONNECTIONS false")
    #expect(try problem(here + "user=postgres dbname=zqxsuljettu") == .tooManyConnections)
  }

  @Test("A server that never answers is not waited for")
  func silence() throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(listener) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        #expect(bind(listener, generic, size) == 0 && listen(listener, 4) == 0)
        #expect(getsockname(listener, generic, &size) == 0)
      }
    }
    let port = UInt16(bigEndian: address.sin_port)
    let text = "host=127.0.0.1 port=\(port) user=zqx dbname=x password=hunter2 connect_timeout=2"
    let clock = ContinuousClock()
    let start = clock.now
    let found = try failure(.variable(name: "A"), ["A": text])
    #expect(found.problem == .unreachable)
    #expect(!found.words.contains("hunter2") && !found.words.contains("zqx"), "\(found.words)")
    #expect(clock.now - start < .seconds(8))
  }
}
