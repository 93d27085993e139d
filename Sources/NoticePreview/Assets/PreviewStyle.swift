extension PreviewAsset {
  /// How the preview's own pages look.
  static let styleText = """
    :root {
      color-scheme: light dark;
      --ground: #fff; --ink: #1a1a1a; --faint: #555; --edge: #767676; --link: #0b4f8a;
      --pane: #f4f5f7; --error: #b3001b; --warning: #7a4b00; --info: #0b4f8a; --good: #1d6b2c;
      --mark: #ffe9a8; --mark-ink: #1a1a1a;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ground: #16181c; --ink: #f0f0f0; --faint: #b5b8be; --edge: #8a8e96; --link: #8ec5ff;
        --pane: #22252b; --error: #ff9aa8; --warning: #ffcc80; --info: #8ec5ff; --good: #93d8a2;
        --mark: #5c4a00; --mark-ink: #fff;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0; background: var(--ground); color: var(--ink);
      font: 1rem/1.5 system-ui, "Liberation Sans", sans-serif; overflow-wrap: anywhere;
    }
    .top, main { padding: 0 1.5rem; margin: 0 auto; max-width: 60rem; }
    .wide .top, .wide main { max-width: 110rem; }
    .bare main { padding: 1.5rem; }
    .top {
      display: flex; flex-wrap: wrap; gap: 0 1.5rem; align-items: baseline;
      color: var(--faint);
    }
    .top p { margin: 0.75rem 0 0; }
    .name { font-weight: 700; }
    main:focus { outline: none; }
    h1 { font-size: 1.6rem; line-height: 1.25; margin: 1rem 0 0.25rem; }
    .bare h1 { font-size: 1.1rem; }
    h2 { font-size: 1.2rem; margin: 1rem 0 0.5rem; }
    h3 { font-size: 1rem; margin: 0; }
    a { color: var(--link); text-underline-offset: 0.15em; }
    a:focus-visible, summary:focus-visible, iframe:focus-visible {
      outline: 3px solid var(--link); outline-offset: 2px;
    }
    .skip { position: absolute; left: -100rem; top: 0; padding: 0.75rem; background: var(--ground); }
    .skip:focus { left: 0; }
    .path { color: var(--faint); margin: 0; }
    .state { margin: 0.25rem 0; }
    .mark {
      border: 1px solid var(--edge); border-radius: 0.25rem; padding: 0 0.4rem;
      font-size: 0.875rem; font-weight: 400; color: var(--ink);
    }
    .list { border-collapse: collapse; width: 100%; margin: 1rem 0; }
    .list th, .list td {
      text-align: left; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0;
      border-bottom: 1px solid var(--edge);
    }
    .list tbody th { font-weight: 600; }
    td.error { color: var(--error); font-weight: 700; }
    td.warning { color: var(--warning); font-weight: 700; }
    .panes { display: grid; gap: 1.5rem; }
    .shown iframe {
      display: block; width: 100%; height: 40rem; border: 1px solid var(--edge); background: #fff;
    }
    .choices { list-style: none; display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0 0 0.5rem;
      padding: 0; }
    .choices a {
      display: inline-block; padding: 0.25rem 0.75rem; border: 1px solid var(--edge);
      border-radius: 0.25rem; text-decoration: none;
    }
    .choices a[aria-current] { border-width: 2px; font-weight: 700; text-decoration: underline; }
    .alarm {
      border-left: 0.4rem solid var(--error); background: var(--pane); padding: 0.5rem 1rem;
      margin: 0 0 0.75rem;
    }
    .list-of-findings { list-style: none; margin: 0; padding: 0; }
    .finding {
      border-left: 0.4rem solid var(--info); background: var(--pane); padding: 0.75rem 1rem;
      margin: 0 0 0.75rem;
    }
    .finding p { margin: 0.35rem 0; }
    .finding .place, .finding .law { color: var(--faint); font-size: 0.9375rem; }
    .finding.error { border-color: var(--error); }
    .finding.warning { border-color: var(--warning); }
    .severity { color: var(--info); text-transform: uppercase; font-size: 0.875rem; }
    .error .severity { color: var(--error); }
    .warning .severity { color: var(--warning); }
    .excerpt {
      margin: 0.5rem 0; padding: 0.5rem; background: var(--ground); white-space: pre-wrap;
      font: 0.875rem/1.5 ui-monospace, "Liberation Mono", monospace;
    }
    .number { color: var(--faint); }
    mark { background: var(--mark); color: var(--mark-ink); }
    details { margin: 1rem 0; }
    summary { cursor: pointer; font-weight: 600; padding: 0.25rem 0; }
    .coverage { padding-left: 1.25rem; }
    .coverage span { font-weight: 700; }
    .coverage .missing span { color: var(--error); }
    .coverage .told span { color: var(--good); }
    .announcement {
      position: fixed; right: 1rem; bottom: 1rem; margin: 0; padding: 0.5rem 1rem;
      background: var(--ink); color: var(--ground); border-radius: 0.25rem; max-width: 30rem;
    }
    .announcement:empty { display: none; }
    @media (min-width: 62rem) {
      .panes { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); align-items: start; }
      .shown { position: sticky; top: 0; }
      .shown iframe { height: calc(100vh - 11rem); min-height: 20rem; }
    }

    """
}
