import Foundation

/// The developers' tool: writes the files of the repository that are made from tables in the code,
/// and runs the reader alone for benchmarks.
@main
struct SelosteDev {
  private static let usage = """
    usage: seloste-dev generate [--check] [FOLDER]
           seloste-dev read LIST
           seloste-dev classify SCHEMA LABELS [--verbose]

    generate writes the schemas and the language guide under FOLDER (the repository's root; otherwise
    the current folder). With --check nothing is written: exit code 1 names the files that are stale.
    read reads and binds the notices whose paths stand in LIST, for benchmarks.
    classify compares the verdicts on the columns of SQL text, or of a folder of migrations, with labels
    (Benchmarks/classification).

    """

  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "read", arguments.count == 2 {
      exit(ReadCommand(list: arguments[1]).run())
    }
    if arguments.first == "classify", arguments.count >= 3 {
      exit(
        ClassifyCommand(
          schema: arguments[1], labels: arguments[2], isVerbose: arguments.contains("--verbose")
        ).run())
    }
    guard arguments.first == "generate" else { exit(refuse()) }
    arguments.removeFirst()
    let isCheck = arguments.contains("--check")
    arguments.removeAll { $0 == "--check" }
    guard arguments.count <= 1, arguments.allSatisfy({ !$0.hasPrefix("-") }) else {
      exit(refuse())
    }
    let root = URL(fileURLWithPath: arguments.first ?? ".", isDirectory: true)
    exit(GenerateCommand(root: root, isCheck: isCheck).run())
  }

  private static func refuse() -> Int32 {
    FileHandle.standardError.write(Data(usage.utf8))
    return 2
  }
}
