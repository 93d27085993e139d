import Foundation
import Testing

@Suite("The same notices give the same folder")
struct PublishDeterminismTests {
  private static let notices = Dictionary(
    uniqueKeysWithValues: (0..<40).map {
      (
        "\($0 % 3)/n\($0).yaml",
        Sample.notice($0 % 2 == 0 ? "n/\($0)" : nil, ("Torikatu", "Tori \($0)"))
      )
    })

  private func bytes(
    _ options: String, _ paths: String = "notices", _ environment: [String: String] = [:]
  ) throws -> [String: String] {
    let site = try Site(Self.notices)
    let run = try site.render(
      "--to html,text,xml --base-url https://a.example/ " + options, paths,
      environment: environment)
    #expect(run.code == 0)
    return Dictionary(uniqueKeysWithValues: site.everything.map { ($0, site.text($0) ?? "") })
  }

  @Test func `whatever the jobs, the time zone and the locale`() throws {
    let one = try bytes("")
    #expect(one.count == 40 * 3 + 5)
    #expect(try bytes("--jobs 1") == one)
    #expect(try bytes("--jobs 2") == one)
    #expect(try bytes("--jobs 7", "notices", ["TZ": "Pacific/Kiritimati"]) == one)
    #expect(
      try bytes("--lang sv", "notices", ["LC_ALL": "sv_FI.UTF-8", "TZ": "Pacific/Pago_Pago"])
        == one)
  }

  @Test func `whatever the order of the files`() throws {
    let parts = ["notices/0", "notices/1", "notices/2"]
    let one = try bytes("", parts.joined(separator: " "))
    #expect(try bytes("", parts.reversed().joined(separator: " ")) == one)
  }

  @Test func `a second run writes nothing`() throws {
    let site = try Site(Self.notices)
    let options = "--to html,text,xml --base-url https://a.example/"
    try site.render(options)
    let list = site.scratch.url("out/.seloste-manifest")
    let before = try FileManager.default.attributesOfItem(atPath: list.path)[.systemFileNumber]
    let run = try site.render(options)
    #expect(run.error == "out: 0 new, 0 changed, 124 unchanged\n")
    let after = try FileManager.default.attributesOfItem(atPath: list.path)[.systemFileNumber]
    #expect(before as? Int != nil && before as? Int == after as? Int)
  }
}
