import Diagnostics
import Foundation
import NoticeService
import Reports

/// Writes `docs/rules/`: a page for each rule and an index by section, in Finnish, the language of
/// those who write most notices; messages also in Swedish and English.
struct RulePages {
  static let folder = "docs/rules"

  /// The repository's root, in which the rules' fixtures are.
  let root: URL
  private let cards = RuleGuide().cards

  func files() -> [(path: String, contents: String)] {
    [("\(Self.folder)/README.md", index), (Self.list, ids)]
      + cards.map { ("\(Self.folder)/\($0.id).md", page(of: $0)) }
  }

  /// Every id that was ever given.
  private static let list = "Tests/Golden/rules/ids.txt"

  /// The list with the ids of new rules. An id stays on it for ever.
  private var ids: String {
    let old = (try? String(contentsOf: root.appending(path: Self.list), encoding: .utf8)) ?? ""
    return Set(old.split(separator: "\n").map(String.init)).union(cards.map(\.id.name)).sorted()
      .map { $0 + "\n" }.joined()
  }

  /// Pages of rules that are no more.
  func strays() -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: Self.folder).path)
    let known = Set(files().map(\.path))
    return (names ?? []).map { "\(Self.folder)/\($0)" }.filter { !known.contains($0) }.sorted()
  }

  // MARK: The index

  private var index: String {
    var text = """
      # Säännöt

      Jokaisella säännöllä on pysyvä tunnus ja oma sivu, jolla kerrotaan, mitä sääntö vaatii, mihin \
      lakiin se perustuu, mitä kirjoittaa ja milloin havainto voi olla aiheeton. Saman kertoo ilman \
      verkkoyhteyttä `seloste explain TUNNUS` (`--lang fi`, `sv` tai `en`); `seloste rules` \
      luettelee säännöt.

      **Virhe** tarkoittaa, että pakollinen tieto puuttuu, on väärin tai on ristiriidassa toisen \
      kanssa. **Varoitus** on todennäköinen puute tai asia, joka kaipaa perustelun. **Huomio** on \
      hyvää tapaa tai kehotus tarkistaa; se näytetään vain pyydettäessä (`--show info`). Kunta voi \
      muuttaa säännön vakavuutta tiedostossa [seloste.yaml](../configuration.md).

      Tämän kansion sivut on tehty säännöistä komennolla `swift run seloste-dev generate`.

      """
    var letter = ""
    for card in cards {
      if card.section.letter != letter {
        letter = card.section.letter
        text += """

          ## \(letter). \(card.section.title.fi)

          | sääntö | vakavuus | mitä se huomaa |
          | --- | --- | --- |

          """
      }
      text += "| [\(card.id)](\(card.id).md) | \(word(card.severity)) "
      text += "| \(Self.escaped(card.message.withoutValues.fi)) |\n"
    }
    return text + "\nSääntöjä on yhteensä \(cards.count).\n"
  }

  // MARK: A page

  private func page(of card: RuleCard) -> String {
    let title = "\(card.section.letter). \(card.section.title.fi)"
    var text = """
      # \(card.id)

      **\(word(card.severity).capitalized)** · [\(title)](README.md)

      \(quote(card.message.withoutValues.fi))

      ## Miksi

      \(Self.escaped(card.why.fi))

      ## Näin ei pidä kirjoittaa

      \(quote(card.wrong.fi))

      ## Kirjoita esimerkiksi

      \(quote(card.advice.fi))

      ## Milloin havainto voi olla aiheeton

      \(Self.escaped(card.caveat.fi))

      ## Mihin se perustuu

      \(card.law.map(law).joined(separator: "\n"))

      Kentät, jotka ratkaisevat: \(card.fields.map { "`\($0.fi)`" }.joined(separator: ", ")).

      """
    text += examples(of: card)
    text += """

      ## Vakavuuden muuttaminen

      Kunnan tiedostossa [seloste.yaml](../configuration.md)\
      \(card.severity == .error ? "; lain vaatimuksen ohittaminen vaatii syyn" : ""):

      ```yaml
      \(card.loweringExample.fi)
      ```

      ## På svenska

      \(quote(card.message.withoutValues.sv))

      \(Self.escaped(card.why.sv))

      ## In English

      \(quote(card.message.withoutValues.en))

      \(Self.escaped(card.why.en))

      """
    return text
  }

  private func law(_ citation: Citation) -> String {
    let label = Self.escaped(citation.label.fi)
    return citation.url.map { "- [\(label)](\($0))" } ?? "- \(label)"
  }

  private func word(_ severity: Severity) -> String { severity.word(for: 1, in: .finnish) }

  private func quote(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "> \(Self.escaped(String($0)))" }.joined(separator: "\n")
  }

  /// Text with nothing in it that Markdown would take for markup.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>|#".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  // MARK: Examples

  /// Two of the rule's own test notices: one that it remarks on, and one that is fine.
  private func examples(of card: RuleCard) -> String {
    let folder = root.appending(path: "Tests/Golden/rules/\(card.id)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var text = ""
    if let (name, yaml) = shortest(names, "bad-", in: folder) {
      text += """

        ## Esimerkki, josta sääntö huomauttaa

        Muut kentät ovat kunnossa; tästä näkyvät ne, joita sääntö koskee.

        \(blocks(name, yaml, in: folder))

        """
      if let finding = finding(of: card, in: folder.appending(path: "\(name).expected")) {
        text += "\n```text\n\(finding)\n```\n"
      }
    }
    if let (name, yaml) = shortest(names, "ok-", in: folder) {
      text += "\n## Esimerkki, joka on kunnossa\n\n\(blocks(name, yaml, in: folder))\n"
    }
    return text
  }

  /// An example's notice; where it is compared with a database, that too, and the decisions.
  private func blocks(_ name: String, _ yaml: String, in folder: URL) -> String {
    func content(_ ending: String) -> String? {
      (try? String(contentsOf: folder.appending(path: name + ending), encoding: .utf8))?
        .trimmingCharacters(in: .newlines)
    }
    let sql = content(".sql")
    var blocks: [String] = []
    if sql == nil || Self.tells(yaml) { blocks.append("```yaml\n\(yaml)\n```") }
    if let sql { blocks.append("```sql\n\(sql)\n```") }
    if let mapping = content(".mapping.yaml") { blocks.append("```yaml\n\(mapping)\n```") }
    return blocks.joined(separator: "\n\n")
  }

  /// Whether an example changes any field.
  private static func tells(_ yaml: String) -> Bool {
    yaml.split(separator: "\n").contains { !$0.hasPrefix("#") }
  }

  /// The shortest of the notices whose names begin so, before those that only leave fields out: a
  /// reader sees at once what it is about.
  private func shortest(
    _ names: [String], _ prefix: String, in folder: URL
  ) -> (name: String, yaml: String)? {
    let all = names.sorted()
      .filter {
        $0.hasPrefix(prefix) && $0.hasSuffix(".yaml") && !$0.hasSuffix(".mapping.yaml")
      }
      .compactMap { name in
        (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)).map { text in
          let lines = text.split(separator: "\n").filter { !$0.hasPrefix("# sallittu:") }.map {
            $0.hasPrefix("# poista:") ? "# puuttuu:" + $0.dropFirst("# poista:".count) : $0
          }
          return (name: String(name.dropLast(5)), yaml: lines.joined(separator: "\n"))
        }
      }
    let telling = all.filter { Self.tells($0.yaml) }
    return (telling.isEmpty ? all : telling).min { $0.yaml.utf8.count < $1.yaml.utf8.count }
  }

  /// What the program says of the example, without the place, which is that of the whole notice.
  private func finding(of card: RuleCard, in file: URL) -> String? {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    for entry in text.components(separatedBy: "\n\n") {
      var lines = entry.split(separator: "\n").map(String.init)
      let words = lines.first?.split(separator: " ") ?? []
      guard words.count >= 2, words[1] == card.id.name,
        let severity = Severity.allCases.first(where: { $0.name == words[0] })
      else { continue }
      lines[0] = "\(word(severity))  \(card.id)"
      return lines.joined(separator: "\n")
    }
    return nil
  }
}
