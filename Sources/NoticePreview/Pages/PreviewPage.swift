import Diagnostics
import NoticeModel

/// The frame of the preview's own pages: head, heading, what the script must know.
struct PreviewPage {
  let token: String
  let language: MessageLanguage
  /// The desk's revision that the page shows.
  let revision: Int

  /// An address within the preview.
  func address(_ path: String) -> String { "/\(token)/\(path)" }

  func say(_ phrase: Phrase) -> String { phrase[language] }

  /// - Parameters:
  ///   - notice: the number of the notice that the page is about.
  ///   - isWide: two panes side by side.
  func page(
    title: String, notice: Int? = nil, isWide: Bool = false, _ content: (inout Markup) -> Void
  ) -> String {
    var page = Markup()
    page.element(
      "html",
      [
        "lang": language.rawValue, "data-revision": String(revision),
        "data-notice": notice.map(String.init) ?? "", "data-events": address("events"),
        "data-updated": say(PreviewWords.updated), "data-lost": say(PreviewWords.lost),
      ]
    ) { page in
      page.element("head") { head in
        head.void("meta", ["charset": "utf-8"])
        head.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        head.void("meta", ["name": "robots", "content": "noindex"])
        head.element("title", text: "\(title) – \(say(PreviewWords.name))")
        head.void("link", ["rel": "icon", "href": asset(.icon), "type": PreviewAsset.icon.type])
        head.void("link", ["rel": "stylesheet", "href": asset(.style)])
        head.element("script", ["src": asset(.script), "defer": ""]) { _ in }
      }
      page.lineBreak()
      page.element("body", ["class": isWide ? "wide" : "narrow"]) { body in
        body.element("a", ["class": "skip", "href": "#content"], text: say(PreviewWords.skip))
        body.element("header", ["class": "top"]) { header in
          header.element("p", ["class": "name"]) {
            $0.element("a", ["href": address("")], text: say(PreviewWords.name))
          }
          header.element("p", text: say(PreviewWords.onlyHere))
        }
        body.lineBreak()
        body.element("main", ["id": "content", "tabindex": "-1"], content)
        body.element("p", ["class": "announcement", "id": "announcement", "role": "status"]) { _ in
        }
      }
    }
    return "<!doctype html>\n" + page.html + "\n"
  }

  private func asset(_ asset: PreviewAsset) -> String { address("assets/\(asset.rawValue)") }

  /// What stands where a notice was that is gone.
  func gone() -> String {
    page(title: say(PreviewWords.gone)) { main in
      main.element("h1", text: say(PreviewWords.gone))
      main.element("p") {
        $0.element("a", ["href": address("")], text: say(PreviewWords.notices))
      }
    }
  }

  /// What stands in the place of a notice that was never whole.
  func nothingToShow() -> String { bare(say(PreviewWords.nothingToShow)) }

  /// A page of one sentence, without a frame.
  func bare(_ words: String) -> String {
    var page = Markup()
    page.element("html", ["lang": language.rawValue]) { page in
      page.element("head") { head in
        head.void("meta", ["charset": "utf-8"])
        head.element("title", text: say(PreviewWords.name))
        head.void("link", ["rel": "stylesheet", "href": asset(.style)])
      }
      page.element("body", ["class": "bare"]) { body in
        body.element("main") { $0.element("h1", text: words) }
      }
    }
    return "<!doctype html>\n" + page.html + "\n"
  }

  /// What is wrong with the templates, if something is.
  func templateProblem(_ problem: String?, _ markup: inout Markup) {
    guard let problem else { return }
    markup.element("p", ["class": "alarm"]) { paragraph in
      paragraph.element("strong", text: say(PreviewWords.templates))
      paragraph.text(" \(problem)")
    }
  }
}
