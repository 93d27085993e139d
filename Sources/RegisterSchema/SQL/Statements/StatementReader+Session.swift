import SourceText

/// Where names without a schema are looked for.
extension StatementReader {
  /// `SET [SESSION | LOCAL] search_path`, `SET SCHEMA 'name'`; other settings are of no concern.
  mutating func readSet() {
    _ = take(.session) || take(.local)
    pass(.set)
    if take(.schema) {
      if let name = readText() { setPath([name.text]) }
      return
    }
    guard take(.search_path) else { return }
    guard take(.to) || take("=") else { return }
    var path: [String] = []
    while !lex.token.endsStatement {
      if lex.token.keyword == .default {
        path.append(state.home ?? "public")
        lex.advance()
      } else if lex.token.kind == .string {
        path.append(lex.value(lex.token))
        lex.advance()
      } else if let name = readName() {
        path.append(name.name)
      } else {
        break
      }
      guard take(",") else { break }
    }
    setPath(path)
  }

  /// pg_dump's `SELECT pg_catalog.set_config('search_path', '', false)`; `SELECT … INTO table`.
  mutating func readSelect() {
    pass(.select)
    var last = ""
    var isPath = false
    while !lex.token.endsStatement {
      if lex.token.kind == .string, last == "set_config" || isPath {
        let text = lex.value(lex.token)
        if isPath { return setPath(text.split(separator: ",").map(Self.pathName)) }
        isPath = text == "search_path"
      } else if lex.token.keyword == .into {
        return noteStatement(.notUnderstood)
      } else if lex.token.kind == .word, lex.token.end - lex.token.start == 10 {
        last = lex.name(lex.token)
      }
      lex.advance()
    }
  }

  private static func pathName(_ part: Substring) -> String {
    var bytes = Array(part.utf8)
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
    if bytes.count >= 2, bytes.first == UInt8(ascii: "\""), bytes.last == bytes.first {
      bytes = Array(bytes.dropFirst().dropLast())
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func setPath(_ path: [String]) {
    // The user's own schema is not known here, and seldom exists.
    state.searchPath = path.filter { $0 != "$user" && !$0.isEmpty && $0 != SchemaState.temporary }
      .prefix(16).map { $0 }
    types.clear()
  }
}
