import Foundation
import TestSupport
import Testing

/// The program while it serves the preview.
private final class RunningPreview: Sendable {
  let process: Process
  let address: URL
  /// What is left of the address's line once the program has ended.
  private let output: FileHandle

  init(_ arguments: [String], in folder: URL) throws {
    process = Process()
    process.executableURL = URL(filePath: Tool.path)
    process.arguments = ["preview"] + arguments
    process.environment = ["PATH": "/usr/bin:/bin"]
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    output = pipe.fileHandleForReading
    var line = ""
    while !line.hasSuffix("\n"), let byte = try output.read(upToCount: 1), !byte.isEmpty {
      line += String(decoding: byte, as: UTF8.self)
    }
    address = try #require(URL(string: line.trimmingCharacters(in: .newlines)))
  }

  deinit { if process.isRunning { process.terminate() } }

  /// Ctrl-C, and the exit code that follows.
  func interrupt() -> Int32 {
    process.interrupt()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// A page, or nil where there is none.
  func page(_ path: String = "") -> String? {
    guard let port = address.port else { return nil }
    let request =
      "GET \(address.path)/\(path) HTTP/1.1\\r\\nHost: 127.0.0.1:\(port)\\r\\nConnection: close"
    let line =
      "exec 3<>/dev/tcp/127.0.0.1/\(port); printf '\(request)\\r\\n\\r\\n' >&3; timeout 10 cat <&3"
    guard let run = try? Tool.shell(line), run.out.hasPrefix("HTTP/1.1 200 ") else { return nil }
    return run.out
  }
}

@Suite("seloste preview")
struct PreviewTests {
  private func folder() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(Sample.fine, to: "selosteet/a.yaml")
    return scratch
  }

  @Test func `the address is printed, is of this machine, and has a token of its own`() throws {
    let scratch = try folder()
    let one = try RunningPreview(["selosteet", "--port", "0"], in: scratch.root)
    let other = try RunningPreview(["selosteet", "--port", "0"], in: scratch.root)
    #expect(one.address.host() == "127.0.0.1")
    #expect(one.address.path.utf8.count > 30)
    #expect(one.address.path != other.address.path)
  }

  @Test func `Ctrl-C ends it quietly`() throws {
    let scratch = try folder()
    let preview = try RunningPreview(["selosteet", "--port", "0"], in: scratch.root)
    #expect(preview.interrupt() == 0)
  }

  @Test func `a save is followed`() throws {
    let scratch = try folder()
    let preview = try RunningPreview(["selosteet", "--port", "0"], in: scratch.root)
    #expect(preview.page("n/1") != nil)
    try scratch.write("seloste: 1\notsikko: Aivan uusi\n", to: "selosteet/a.yaml")
    var isFollowed = false
    for _ in 0..<200 where !isFollowed {
      isFollowed = preview.page("n/1")?.contains("<h1 lang=\"fi\">Aivan uusi</h1>") ?? false
      if !isFollowed { usleep(50_000) }
    }
    #expect(isFollowed)
  }

  @Test func `the municipality's decisions are followed, also when they change`() throws {
    let scratch = try folder()
    try scratch.write("juuri: kyllä\n", to: "seloste.yaml")
    let preview = try RunningPreview(
      ["selosteet", "--port", "0", "--lang", "fi"], in: scratch.root)
    let waits = { (words: String) in
      for _ in 0..<200 {
        if preview.page("n/1")?.contains(words) == true { return true }
        usleep(50_000)
      }
      return false
    }
    #expect(preview.page("n/1")?.contains("CONF-REQUIRED-CONTACT") == false)
    let decision = "pakollinenYhteystieto: neuvonta@mallila.example\n"
    try scratch.write("juuri: kyllä\n" + decision, to: "seloste.yaml")
    #expect(waits("CONF-REQUIRED-CONTACT"))
    try scratch.write("juri: kyllä\n", to: "seloste.yaml")
    #expect(waits("seloste.yaml:1:1"))
    try scratch.write("juuri: kyllä\n", to: "seloste.yaml")
    try scratch.write(decision, to: "selosteet/seloste.yaml")
    #expect(waits("CONF-REQUIRED-CONTACT"))
  }

  @Test func `without the token there is nothing`() throws {
    let scratch = try folder()
    let preview = try RunningPreview(["selosteet", "--port", "0"], in: scratch.root)
    #expect(preview.page() != nil)
    #expect(preview.page("../") == nil)
  }

  @Test func `a port in use is told with a way out`() throws {
    let scratch = try folder()
    let preview = try RunningPreview(["selosteet", "--port", "0"], in: scratch.root)
    let port = try #require(preview.address.port)
    let run = try Tool.run(
      ["preview", "selosteet", "--port", "\(port)", "--lang", "fi"], in: scratch.root)
    #expect(run.code == 3)
    #expect(run.error.contains("portti \(port) on jo käytössä"))
    #expect(run.error.contains("--port 0"))
  }

  @Test func `wrong ports and missing folders are refused`() throws {
    let scratch = try folder()
    #expect(try Tool.run(["preview", "selosteet", "--port", "70000"], in: scratch.root).code == 2)
    #expect(try Tool.run(["preview", "puuttuu"], in: scratch.root).code == 3)
  }
}
