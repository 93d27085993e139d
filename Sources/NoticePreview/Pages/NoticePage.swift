import Diagnostics
import NoticeModel

extension PreviewPage {
  /// The findings beside the notice.
  /// - Parameter shown: the language to show the notice in.
  func notice(
    _ notice: PreviewedNotice, shown: LanguageTag, format: PreviewFormat, problem: String?
  ) -> String {
    page(title: notice.title, notice: notice.id, isWide: true) { main in
      main.element("div", ["id": "heading", "data-live": ""]) { heading in
        heading.element("h1", ["lang": titleLanguage(of: notice)], text: notice.title)
        heading.element("p", ["class": "path"]) { path in
          path.text(notice.file.path)
          if notice.isDraft {
            path.text(" ")
            path.element("span", ["class": "mark"], text: say(PreviewWords.draft))
          }
        }
        heading.element("p", ["class": "state"]) { state in
          state.element(
            "strong", ["id": "state"], text: PreviewWords.state(of: notice, language))
          state.text(" ")
          state.element(
            "a", ["href": address("n/\(notice.id)/\(shown.text)/\(format.rawValue)")],
            text: say(PreviewWords.refresh))
        }
      }
      main.lineBreak()
      main.element("div", ["class": "panes"]) { panes in
        panes.element(
          "section", ["class": "findings", "aria-labelledby": "findings-title"]
        ) { pane in
          pane.element("h2", ["id": "findings-title"], text: say(PreviewWords.findings))
          pane.element("div", ["id": "findings", "data-live": ""]) { live in
            FindingList(page: self, notice: notice, shown: shown).write(to: &live)
          }
        }
        panes.lineBreak()
        panes.element("section", ["class": "shown", "aria-labelledby": "shown-title"]) { pane in
          pane.element("h2", ["id": "shown-title"], text: say(PreviewWords.shown))
          pane.element("div", ["id": "choices", "data-live": ""]) { live in
            templateProblem(problem, &live)
            if notice.isShownOld {
              live.element("p", ["class": "alarm"]) {
                $0.element("strong", text: say(PreviewWords.beforeError))
              }
            }
            choices(notice, shown, format, &live)
          }
          // Its own scripts are refused; being of the same origin, its scrolling can be kept.
          pane.element(
            "iframe",
            [
              "name": "notice", "id": "notice", "title": say(PreviewWords.shown),
              "sandbox": "allow-same-origin", "src": source(notice, shown, format),
            ]
          ) { _ in }
        }
      }
    }
  }

  /// The address of the notice alone.
  func source(
    _ notice: PreviewedNotice, _ shown: LanguageTag, _ format: PreviewFormat
  ) -> String {
    address("n/\(notice.id)/\(PreviewRoute.pageName).\(shown.text).\(format.ending)")
  }

  private func choices(
    _ notice: PreviewedNotice, _ shown: LanguageTag, _ format: PreviewFormat,
    _ markup: inout Markup
  ) {
    markup.element("ul", ["class": "choices", "aria-label": say(PreviewWords.language)]) { list in
      for tag in notice.languages {
        list.element("li") { item in
          choice(
            PreviewWords.ownName(of: tag), notice, tag, format, isChosen: tag == shown,
            languageOfName: tag.text, &item)
        }
      }
    }
    markup.element("ul", ["class": "choices", "aria-label": say(PreviewWords.format)]) { list in
      for other in PreviewFormat.allCases {
        list.element("li") { item in
          choice(
            say(other == .page ? PreviewWords.asPage : PreviewWords.asText), notice, shown, other,
            isChosen: other == format, languageOfName: language.rawValue, &item)
        }
      }
      list.element("li") {
        $0.element(
          "a", ["href": source(notice, shown, format)], text: say(PreviewWords.alone))
      }
    }
  }

  private func choice(
    _ name: String, _ notice: PreviewedNotice, _ tag: LanguageTag, _ format: PreviewFormat,
    isChosen: Bool, languageOfName: String, _ markup: inout Markup
  ) {
    let address = address("n/\(notice.id)/\(tag.text)/\(format.rawValue)")
    if isChosen {
      markup.element(
        "a", ["href": address, "lang": languageOfName, "aria-current": "true"], text: name)
    } else {
      markup.element("a", ["href": address, "lang": languageOfName], text: name)
    }
  }
}
