import Diagnostics
import DocumentSyntax
import Foundation
import NoticeModel
import SourceText

@main
struct Dev {
  static func main() throws {
    let args = CommandLine.arguments
    if args.count > 2, args[1] == "bench" {
      let list = try String(contentsOfFile: args[2], encoding: .utf8).split(separator: "\n")
      var n = 0
      for path in list {
        let data = FileManager.default.contents(atPath: String(path)) ?? Data()
        let file = SourceFile(id: FileID(0), path: String(path), bytes: Array(data))
        let r = DocumentReader.read(file)
        if args.count > 3 { n += r.diagnostics.count; continue }
        let o = NoticeBinder.bind(r.tree)
        n += o.diagnostics.count + r.diagnostics.count
      }
      print(n)
      return
    }
    let data = FileManager.default.contents(atPath: args[1]) ?? Data()
    let file = SourceFile(id: FileID(0), path: args[1], bytes: Array(data))
    let r = DocumentReader.read(file)
    let o = NoticeBinder.bind(r.tree)
    let t = LineTable(file)
    for d in r.diagnostics + o.diagnostics {
      let p = t.position(of: d.range.lowerBound)
      print(
        "\(p.line):\(p.column) \(d.id) \(d.message.text(in: .english)) | \(d.help?.text(in: .english) ?? "")"
      )
    }
    print(XMLNoticeWriter.write(o.notice))
    print(YAMLNoticeWriter.write(o.notice, keys: args.count > 2 ? .swedish : .finnish))
  }
}
