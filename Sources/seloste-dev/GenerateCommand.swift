import CrossCheck
import Foundation
import NoticeModel

/// Writes the generated files, or says which of them are stale.
struct GenerateCommand {
  let root: URL
  let isCheck: Bool

  /// The exit code: 0 fine, 1 stale files, 3 a file could not be written.
  func run() -> Int32 {
    var code: Int32 = 0
    var files = (GeneratedFile.all() + [ColumnMapping.schemaFile]).map {
      (path: $0.path, contents: $0.contents)
    }
    if let embedded = TemplateEmbedding.contents(of: root.appending(path: "templates")) {
      files.append((TemplateEmbedding.path, embedded))
    }
    if let embedded = LawEmbedding.contents(of: root.appending(path: "law")) {
      files.append((LawEmbedding.path, embedded))
    }
    files += StatuteEmbedding.files(of: root.appending(path: "law")) ?? []
    files.append((TemplateGuide.path, TemplateGuide.contents()))
    let rulePages = RulePages(root: root)
    files += rulePages.files()
    for stray in rulePages.strays() {
      if isCheck {
        print("\(stray) is of no rule: run swift run seloste-dev generate")
        code = 1
      } else {
        try? FileManager.default.removeItem(at: root.appending(path: stray))
        print("removed \(stray)")
      }
    }
    for file in files {
      let url = root.appending(path: file.path)
      let contents = Data(file.contents.utf8)
      // A file that is not there is stale too.
      if (try? Data(contentsOf: url)) == contents { continue }
      if isCheck {
        print("\(file.path) is stale: run swift run seloste-dev generate")
        code = 1
        continue
      }
      do {
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try contents.write(to: url, options: .atomic)
        print("wrote \(file.path)")
      } catch {
        FileHandle.standardError.write(
          Data("\(file.path): \(error.localizedDescription)\n".utf8))
        return 3
      }
    }
    return code
  }
}
