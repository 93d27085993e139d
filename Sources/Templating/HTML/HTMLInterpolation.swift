/// How a value is printed.
@usableFromInline
enum PrintMode: Sendable {
  /// Text, numbers and addresses, escaped.
  case escaped
  /// Safe HTML as it is.
  case html
  /// An address that begins here, escaped.
  case url
  /// The same, or text as a part of an address, percent-encoded.
  case urlOrPart
  /// Text as a part of an address, percent-encoded.
  case urlPart
  /// Text as a mail address or a telephone number.
  case urlAddress
  /// The digit in `<h2>`.
  case headingLevel
  /// Anything, as it is: templates without HTML.
  case verbatim
}

/// Where a value cannot be printed.
enum PrintRefusal: Hashable {
  case tagName, attributeName, unquotedValue, comment, declaration, rawText, active, urlList
  case host, httpEquiv
  /// Three braces elsewhere than between tags.
  case rawOutsideText
  /// The address holds something that was refused already.
  case reported
}

extension HTMLScanner {
  /// A value is printed here: how, or why not.
  mutating func print(isRaw: Bool) -> Result<PrintMode, PrintRefused> {
    let mode = printMode()
    guard isRaw, case .success = mode else { return mode }
    return context.state == .text ? .success(.html) : .failure(.init(.rawOutsideText))
  }

  private mutating func printMode() -> Result<PrintMode, PrintRefused> {
    switch context.state {
    case .text: return .success(.escaped)
    case .rawText:
      let isText = context.element == .title || context.element == .textarea
      return isText && context.name.isEmpty ? .success(.escaped) : .failure(.init(.rawText))
    case .tagOpen, .endTagOpen, .markup: return .failure(.init(.tagName))
    case .tagName:
      guard context.name == [UInt8(ascii: "h")] else { return .failure(.init(.tagName)) }
      context.name.append(UInt8(ascii: "1"))
      return .success(.headingLevel)
    case .inTag, .tagGap, .attributeName, .afterAttributeName:
      return .failure(.init(.attributeName))
    case .beforeValue, .unquoted: return .failure(.init(.unquotedValue))
    case .comment: return .failure(.init(.comment))
    case .declaration: return .failure(.init(.declaration))
    case .quoted: return printInValue()
    }
  }

  private mutating func printInValue() -> Result<PrintMode, PrintRefused> {
    switch context.attribute {
    case .plain: return .success(.escaped)
    case .active: return .failure(.init(.active))
    case .urlList: return .failure(.init(.urlList))
    case .httpEquiv: return .failure(.init(.httpEquiv))
    case .url: break
    }
    switch context.url {
    case .start, .mixed:
      context.url = .open
      return .success(.url)
    case .scheme, .open:
      context.url = .open
      context.name = []
      return .success(.urlOrPart)
    case .slash:
      context.url = .settled
      return .success(.urlPart)
    case .settled: return .success(.urlPart)
    case .address: return .success(.urlAddress)
    case .authority: return .failure(.init(.host))
    case .refused: return .failure(.init(.reported))
    }
  }
}

/// A refusal as an error value.
struct PrintRefused: Error {
  let reason: PrintRefusal

  init(_ reason: PrintRefusal) { self.reason = reason }
}
