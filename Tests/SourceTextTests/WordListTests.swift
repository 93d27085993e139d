import SourceText
import Testing

@Suite("A list of words")
struct WordListTests {
  private let words = WordList(["kunta", "kaupunki", "säätiö", "oy", "k"])

  private func bytes<R>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    Array(text.utf8).withUnsafeBufferPointer(body)
  }

  @Test("knows whole words by their place", arguments: ["kunta", "kaupunki", "säätiö", "oy", "k"])
  func wholeWords(word: String) {
    let place = ["kunta", "kaupunki", "säätiö", "oy", "k"].firstIndex(of: word)
    #expect(bytes(word, words.index(of:)) == place)
  }

  @Test(
    "does not know parts, longer words or nothing", arguments: ["kunt", "kuntaa", "", "säätio"])
  func strangers(word: String) {
    #expect(!bytes(word, words.contains))
  }

  @Test("finds a word anywhere in a text")
  func anywhere() {
    let list = WordList(["kunta", "säätiö"])
    #expect(bytes("mallin säätiölle", list.stands(in:)))
    #expect(bytes("kuukunta", list.stands(in:)))
    #expect(!bytes("kunnan säätio", list.stands(in:)))
    #expect(!bytes("säätiiö", list.stands(in:)))
  }

  @Test("finds a word at a text's end only")
  func atTheEnd() {
    let list = WordList(["hallitus", "säätiö"])
    #expect(bytes("kaupunginhallitus", list.ends))
    #expect(bytes("säätiö", list.ends))
    #expect(!bytes("hallituksen", list.ends))
    #expect(!bytes("", list.ends))
  }

  @Test("tells which bytes no word begins with")
  func beginnings() {
    #expect(words.mayBegin(with: UInt8(ascii: "o")))
    #expect(!words.mayBegin(with: UInt8(ascii: "x")))
  }

  @Test(
    "is asked in small letters, whatever the alphabet",
    arguments: ["ÄITI Öljy Å×ß", "ŠKODA", "ΑΒΓ – Kunta", "A\u{308}iti", "\u{212A}unta", ""])
  func smallLetters(text: String) {
    var small: [UInt8] = []
    withSmallLetters(of: text) { small = Array($0) }
    #expect(small == Array(text.lowercased().utf8))
  }
}
