import Testing
import Wording

@Suite("Where addresses break")
struct BreakPointTests {
  private func broken(_ address: String) -> String {
    var shown: [UInt8] = []
    var start = 0
    let bytes = Array(address.utf8)
    bytes.withUnsafeBufferPointer { bytes in
      BreakPoints.breaks(in: bytes) { place in
        shown += bytes[start..<place]
        shown.append(UInt8(ascii: "|"))
        start = place
      }
    }
    return String(decoding: shown + bytes[start...], as: UTF8.self)
  }

  @Test("A web address breaks behind its signs, not between two of them")
  func web() {
    #expect(
      broken("https://www.kunta.example/tieto-suoja?osa=2&kieli=sv")
        == "https://|www.|kunta.|example/|tieto-|suoja?|osa=|2&|kieli=|sv")
  }

  @Test("An e-mail address breaks behind full stops and the at sign")
  func email() {
    #expect(
      broken("tietosuoja_vastaava@kunta.example") == "tietosuoja_|vastaava@|kunta.|example")
  }

  @Test("A short address is left whole")
  func short() {
    #expect(broken("info@kunta.example") == "info@kunta.example")
    #expect(broken("abcdefghij.123456789") == "abcdefghij.123456789")
    #expect(broken("abcdefghij.1234567890") == "abcdefghij.|1234567890")
  }

  @Test("There is no break at the end")
  func end() {
    #expect(broken("www.kunta.example/polku/") == "www.|kunta.|example/|polku/")
  }

  @Test("Letters of more bytes than one stay whole")
  func letters() {
    #expect(
      broken("https://kunta.example/ääkkösiä/öitä") == "https://|kunta.|example/|ääkkösiä/|öitä")
  }
}
