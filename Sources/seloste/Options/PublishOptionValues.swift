import ArgumentParser
import Foundation
import NoticeModel
import NoticeService

/// What `--to` holds.
struct FormatList: ExpressibleByArgument {
  let formats: [RenderFormat]

  init(formats: [RenderFormat]) { self.formats = formats }

  init?(argument: String) {
    var formats: [RenderFormat] = []
    for name in argument.split(separator: ",") {
      guard let format = RenderFormat(rawValue: String(name)) else { return nil }
      if !formats.contains(format) { formats.append(format) }
    }
    guard !formats.isEmpty else { return nil }
    self.formats = formats
  }

  static var allValueStrings: [String] { RenderFormat.allCases.map(\.rawValue) }

  /// What help shows as the default.
  var defaultValueDescription: String { formats.map(\.rawValue).joined(separator: ",") }
}

/// Reads `--base-url`.
enum BaseURL {
  /// The address with a slash at its end.
  @Sendable
  static func fromOption(_ text: String) throws -> String {
    guard case .success(let address) = WebAddress.read(text),
      address.canonical.utf8.allSatisfy({ (0x21..<0x7F).contains($0) }),
      !address.rest.contains("?"), !address.rest.contains("#"), !text.contains("@"),
      !address.rest.contains(where: { "\"<>\\^`{|}".contains($0) }),
      !address.rest.split(separator: "/").contains(where: { $0 == ".." || $0 == "." })
    else {
      throw ValidationError(
        say(
          fi: """
            --base-url on julkaisukansion osoite verkossa, esimerkiksi \
            https://www.mallila.example/tietosuoja/: http tai https, ilman kyselyä ja ankkuria, \
            ä:t ja ö:t koodattuina. ”\(text)” ei ole sellainen.
            """,
          sv: """
            --base-url är publiceringsmappens adress på webben, till exempel \
            https://www.mallila.example/dataskydd/: http eller https, utan frågedel och ankare, \
            å, ä och ö kodade. ”\(text)” är ingen sådan.
            """,
          en: """
            --base-url is the published folder's address on the web, for example \
            https://www.mallila.example/privacy/: http or https, without a query or a fragment, \
            letters beyond ASCII encoded. “\(text)” is none.
            """))
    }
    return address.canonical.hasSuffix("/") ? address.canonical : address.canonical + "/"
  }
}
