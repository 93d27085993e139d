import Foundation
import TestSupport
import Testing

@Suite("init")
struct InitTests {
  @Test func `asks nothing when standard input is no terminal`() throws {
    let scratch = try Scratch()
    let run = try Tool.run(["init", "--register", "Kirjaston asiakkaat"], in: scratch.root)
    #expect(run.code == 0)
    #expect(run.error.isEmpty)
    #expect(scratch.text("kirjaston-asiakkaat.yaml") != nil)
    #expect(run.out.contains("seloste lint kirjaston-asiakkaat.yaml"))
    #expect(run.out.contains("seloste render --to html --out published kirjaston-asiakkaat.yaml"))
  }

  @Test func `writes what the options tell`() throws {
    let run = try Tool.run([
      "init", "--yes", "-o", "-", "--lang", "sv", "--keys", "en", "--languages", "sv,fi",
      "--municipality", "Mallila stad", "--organ", "välfärdsnämnden", "--register", "Biblioteket",
      "--email", "registrator@mallila.example", "--dpo-email", "dataskydd@mallila.example",
      "--unit", "Bibliotekstjänsterna",
    ])
    #expect(run.code == 0)
    for words in [
      "languages: [sv, fi]", "sv: \"Mallila stad, välfärdsnämnden\"",
      "email: \"registrator@mallila.example\"", "email: \"dataskydd@mallila.example\"",
      "sv: \"Bibliotekstjänsterna\"", "# Vem svarar på frågor?", "[täydennä: ", "[fyll i: ",
    ] {
      #expect(run.out.contains(words), "\(words)")
    }
  }

  @Test func `tells what is wrong with an address`() throws {
    let run = try Tool.run([
      "init", "--yes", "--email", "kirjaamo(at)mallila.example", "--lang", "fi",
    ])
    #expect(run.code == 2)
    #expect(run.error.contains("@-merkki"))
  }

  @Test func `asks on a terminal, again where an address is wrong`() throws {
    let scratch = try Scratch()
    let answers = [
      "fi", "Mallilan kaupunki", "hyvinvointilautakunta", "Kirjasto", "kirjaamo",
      "kirjaamo@mallila.example", "", "Kirjastopalvelut", "",
    ]
    let terminal = try Terminal()
    let run = try terminal.run(["init", "--lang", "fi"], answers, in: scratch.root)
    #expect(run.code == 0, "\(run.out)")
    #expect(run.out.contains("Mikä on kunnan nimi?"))
    #expect(run.out.contains("puuttuu @-merkki"))
    let text = scratch.text("kirjasto.yaml") ?? ""
    #expect(text.contains("nimi: \"Mallilan kaupunki, hyvinvointilautakunta\""))
    #expect(text.contains("sähköposti: \"kirjaamo@mallila.example\""))
    #expect(text.contains("sähköposti: \"[täydennä: sähköpostiosoite]\""))
  }

  @Test func `writes nothing when the answers end early`() throws {
    let scratch = try Scratch()
    let run = try Terminal().run(["init", "--lang", "en"], ["fi", "\u{4}"], in: scratch.root)
    #expect(run.code == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.root.path).isEmpty)
  }
}
