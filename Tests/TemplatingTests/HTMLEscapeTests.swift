import Templating
import Testing

@Suite("HTML escaping")
struct HTMLEscapeTests {
  private func escaped(_ text: String) -> String {
    var output: [UInt8] = []
    HTMLEscape.append(text, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func `escapes the five characters that HTML gives a meaning`() {
    #expect(escaped("a<b> & \"c\" 'd'") == "a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;")
  }

  @Test func `leaves letters, line breaks and other characters alone`() {
    #expect(escaped("Ääkkösiä\n\tja € 👩‍👩‍👧") == "Ääkkösiä\n\tja € 👩‍👩‍👧")
  }

  @Test func `never prints NUL`() {
    #expect(escaped("\u{0}a\u{0}b\u{0}") == "ab")
  }

  @Test func `takes bytes that are not contiguous`() {
    var output: [UInt8] = []
    HTMLEscape.append(Array("><".utf8).reversed(), to: &output)
    #expect(String(decoding: output, as: UTF8.self) == "&lt;&gt;")
  }
}
