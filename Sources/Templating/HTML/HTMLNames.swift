/// Elements whose content is read differently, and those that templates may not have.
enum HTMLElement: Sendable {
  case other, title, textarea, script, style
  /// An element that runs, loads or changes how the page is read.
  case refused

  init(_ name: [UInt8]) {
    switch String(decoding: name, as: UTF8.self) {
    case "title": self = .title
    case "textarea": self = .textarea
    case "script": self = .script
    case "style": self = .style
    case "iframe", "frame", "frameset", "object", "embed", "applet", "base", "xmp", "noembed",
      "noframes", "noscript", "plaintext", "set", "animate", "animatemotion", "animatetransform":
      self = .refused
    default: self = .other
    }
  }

  /// The name in the end tag of an element whose content has no tags.
  var rawTextEnd: [UInt8]? {
    switch self {
    case .title: Array("</title".utf8)
    case .textarea: Array("</textarea".utf8)
    case .script: Array("</script".utf8)
    case .style: Array("</style".utf8)
    case .other, .refused: nil
    }
  }

  /// Whether the published pages promise to be without it.
  var isRefused: Bool { self == .script || self == .style || self == .refused }
}

/// What an attribute's value is to a browser.
enum HTMLAttribute: Sendable {
  case plain
  /// An address that is followed or loaded.
  case url
  /// Several addresses, or an address within other text: no value may be printed there.
  case urlList
  /// A script or a style sheet; templates may not have these attributes.
  case active
  /// `http-equiv`, which must not be `refresh`.
  case httpEquiv

  init(_ name: [UInt8]) {
    if name.starts(with: "on".utf8) {
      self = .active
      return
    }
    switch String(decoding: name, as: UTF8.self) {
    case "style", "srcdoc": self = .active
    case "href", "src", "action", "formaction", "cite", "poster", "data", "background", "manifest",
      "longdesc", "codebase", "profile", "usemap", "icon", "lowsrc", "dynsrc", "xlink:href",
      "xml:base":
      self = .url
    case "srcset", "imagesrcset", "ping", "archive", "attributionsrc": self = .urlList
    case "http-equiv": self = .httpEquiv
    default: self = .plain
    }
  }
}
