import Diagnostics
import NoticeModel
import Testing

@Suite struct EditDistanceTests {
  let keys = ["controller", "purposes", "recipients", "retention", "rekisterinpitäjä", "dpo"]

  @Test(arguments: [
    ("controler", "controller"), ("contorller", "controller"), ("Purposes", "purposes"),
    ("purpose", "purposes"), ("rekisterinpitaja", "rekisterinpitäjä"), ("dop", "dpo"),
    ("retentoin", "retention"),
  ])
  func `finds the nearest word`(word: String, expected: String) {
    #expect(nearest(to: word, among: keys) == expected)
  }

  @Test(arguments: ["transfers", "x", "", "abc", "retraction of consent"])
  func `suggests nothing that is far`(word: String) {
    #expect(nearest(to: word, among: keys) == nil)
  }

  @Test func `of equally near words the first in order wins, whatever the order given`() {
    #expect(nearest(to: "bat", among: ["hat", "cat"]) == "cat")
    #expect(nearest(to: "bat", among: ["cat", "hat"]) == "cat")
  }

  @Test func `a nearer word wins over an earlier one`() {
    #expect(nearest(to: "aaaaaaaaa", among: ["aaaaaaabb", "aaaaaaaab"]) == "aaaaaaaab")
    #expect(nearest(to: "aaaaaaaaa", among: ["aaaaaaaab", "aaaaaaabb"]) == "aaaaaaaab")
  }

  @Test func `agrees with the definition on random words`() {
    var random = SeededGenerator(seed: 11)
    func word() -> [Character] {
      (0..<Int.random(in: 1...7, using: &random)).map { _ in random.pick(["a", "b", "c", "ä"]) }
    }
    for _ in 0..<3000 {
      let (a, b) = (word(), word())
      let isNear = Self.distance(a, b) <= max(1, a.count / 3)
      guard (nearest(to: String(a), among: [String(b)]) != nil) == isNear else {
        Issue.record("\(String(a)) and \(String(b))")
        return
      }
    }
  }

  /// Optimal string alignment with the whole table, as in the textbooks.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var table = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count { table[i][0] = i }
    for j in 0...b.count { table[0][j] = j }
    for i in 1...a.count {
      for j in 1...b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        table[i][j] = min(
          table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
        }
      }
    }
    return table[a.count][b.count]
  }
}
