import Diagnostics
import Testing

@Suite("Messages")
struct MessageTests {
  private func text(_ template: String, _ values: [String: String]) -> String {
    Message(Phrase(template), values).text(in: .english)
  }

  @Test("Values take the places of their names")
  func substitution() {
    #expect(text("{a} ja {b}, {a}", ["a": "1", "b": "ö"]) == "1 ja ö, 1")
  }

  @Test("A value is never searched for placeholders")
  func noSecondPass() {
    #expect(text("{a}{b}", ["a": "{b}", "b": "{a}"]) == "{b}{a}")
  }

  @Test("Unknown names, single and empty braces stay as they are")
  func leftovers() {
    #expect(text("{x} { {} } {a", ["a": "1"]) == "{x} { {} } {a")
    #expect(text("}{a}{", ["a": "1"]) == "}1{")
  }

  @Test("Each language has its own words and its own values")
  func languages() {
    let name = Phrase(fi: "nimi", sv: "namn", en: "name")
    let message = Message(
      Phrase(fi: "Puuttuu: {f}", sv: "Saknas: {f}", en: "Missing: {f}"), ["f": name])
    #expect(message.text(in: .finnish) == "Puuttuu: nimi")
    #expect(message.text(in: .swedish) == "Saknas: namn")
    #expect(message.text(in: .english) == "Missing: name")
  }
}
