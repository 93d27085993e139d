// Made from templates/ by `swift run seloste-dev generate`; do not edit.
// swift-format-ignore-file

/// The files of `templates/`.
enum BuiltinTemplates {
  /// Templates by name.
  static let all: [(name: String, text: String)] = [
    ("block", #"""
{{#prose}}
{{{prose}}}
{{/prose}}
{{#hasDetails}}
{{> details}}
{{/hasDetails}}
{{#hasPlainItems}}
<ul class="seloste-plain">
{{#items}}
<li>{{{text}}}
{{#rest}}
{{> block}}
{{/rest}}
</li>
{{/items}}
</ul>
{{/hasPlainItems}}
{{#hasItems}}
<ul class="seloste-items">
{{#items}}
<li>
{{#blocks}}
{{> block}}
{{/blocks}}
</li>
{{/items}}
</ul>
{{/hasItems}}
{{#group}}
<div class="seloste-group">
<h{{level}}{{#anchor}} id="seloste-{{anchor}}"{{/anchor}}>{{{heading}}}</h{{level}}>
{{#blocks}}
{{> block}}
{{/blocks}}
</div>
{{/group}}

"""#),
    ("contents", #"""
<nav class="seloste-contents" aria-labelledby="seloste-contents">
<h{{nextLevel}} id="seloste-contents">{{words.contents}}</h{{nextLevel}}>
<ol>
{{#sections}}
<li><a href="#seloste-{{key}}">{{{heading}}}</a></li>
{{/sections}}
</ol>
</nav>

"""#),
    ("details", #"""
<dl class="seloste-details">
{{#details}}
<div>
<dt>{{{label}}}</dt>
<dd>{{{value}}}</dd>
</div>
{{/details}}
</dl>

"""#),
    ("first-layer", #"""
{{#firstLayer}}
<section class="seloste-first" aria-labelledby="seloste-key-points">
<h{{level}} id="seloste-key-points">{{words.keyPoints}}</h{{level}}>
<div class="seloste-cards">
{{#hasPurposes}}
<div class="seloste-card">
<h{{nextLevel}}>{{words.purposes}}</h{{nextLevel}}>
<ul>
{{#purposes}}
<li>{{{text}}}</li>
{{/purposes}}
</ul>
<p><a href="#seloste-purposes">{{words.readMore}}<span class="seloste-aside">: {{words.purposes}}</span></a></p>
</div>
{{/hasPurposes}}
{{#hasParties}}
<div class="seloste-card">
<h{{nextLevel}}>{{words.controller}}</h{{nextLevel}}>
{{#parties}}
<p>{{{name}}}{{#contacts}}<br>{{{text}}}{{/contacts}}</p>
{{/parties}}
</div>
{{/hasParties}}
{{#hasNotable}}
<div class="seloste-card">
<h{{nextLevel}}>{{words.notable}}</h{{nextLevel}}>
<ul>
{{#notable}}
<li><a href="{{href}}">{{{text}}}</a></li>
{{/notable}}
</ul>
</div>
{{/hasNotable}}
{{#hasRights}}
<div class="seloste-card">
<h{{nextLevel}}>{{words.rights}}</h{{nextLevel}}>
<ul>
{{#rights}}
<li><a href="{{href}}">{{{text}}}</a></li>
{{/rights}}
{{#complaint}}
<li><a href="{{complaint}}">{{words.complaint}}</a></li>
{{/complaint}}
</ul>
</div>
{{/hasRights}}
</div>
</section>
{{/firstLayer}}

"""#),
    ("fragment", #"""
<div class="seloste seloste-fragment" id="seloste-top" lang="{{language}}" dir="{{direction}}">
{{> notice}}
{{> twins}}
</div>

"""#),
    ("index", #"""
{{<layout}}
{{$main}}
<div class="seloste-head">
<h{{level}} class="seloste-title">{{words.index}}</h{{level}}>
<p class="seloste-summary">{{words.indexIntroduction}}</p>
</div>
<div class="seloste-body">
<nav class="seloste-contents" aria-labelledby="seloste-contents">
<h{{nextLevel}} id="seloste-contents">{{words.contents}}</h{{nextLevel}}>
<ol>
{{#lists}}
<li><a href="#seloste-{{key}}">{{heading}}</a></li>
{{/lists}}
</ol>
</nav>
<div class="seloste-sections">
{{#lists}}
<section class="seloste-section" aria-labelledby="seloste-{{key}}">
<h{{level}} id="seloste-{{key}}">{{heading}}</h{{level}}>
{{#isAlphabetical}}
<p class="seloste-letters">
{{#groups}}
<a href="#seloste-{{anchor}}">{{{heading}}}</a>
{{/groups}}
</p>
{{/isAlphabetical}}
{{#groups}}
<div class="seloste-group">
<h{{level}} id="seloste-{{anchor}}">{{{heading}}}</h{{level}}>
<ul class="seloste-plain">
{{#entries}}
<li><a href="{{href}}"{{#code}} hreflang="{{code}}"{{/code}}>{{{title}}}</a>{{#remark}} <span class="seloste-remark">({{remark}})</span>{{/remark}}</li>
{{/entries}}
</ul>
</div>
{{/groups}}
</section>
{{/lists}}
</div>
</div>
{{/main}}
{{$footer}}{{/footer}}
{{/layout}}

"""#),
    ("languages", #"""
{{#hasTranslations}}
<nav class="seloste-languages" aria-label="{{words.languages}}">
<ul>
{{#translations}}
<li>{{#isCurrent}}<a href="{{href}}" lang="{{code}}" hreflang="{{code}}" aria-current="page">{{name}}</a>{{/isCurrent}}{{^isCurrent}}<a href="{{href}}" lang="{{code}}" hreflang="{{code}}" rel="alternate">{{name}}</a>{{/isCurrent}}{{#remark}} <span class="seloste-remark">({{remark}})</span>{{/remark}}</li>
{{/translations}}
</ul>
</nav>
{{/hasTranslations}}

"""#),
    ("layout", #"""
<!DOCTYPE html>
<html class="seloste-root" lang="{{language}}" dir="{{direction}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>{{plainTitle}}{{#siteName}} – {{siteName}}{{/siteName}}</title>
{{#description}}
<meta name="description" content="{{description}}">
{{/description}}
{{#isUnlisted}}
<meta name="robots" content="noindex">
{{/isUnlisted}}
<link rel="stylesheet" href="{{styleSheet}}">
{{#canonical}}
<link rel="canonical" href="{{canonical}}">
{{/canonical}}
{{#alternates}}
<link rel="alternate" hreflang="{{code}}" href="{{href}}">
{{/alternates}}
{{#twins}}
<link rel="alternate" type="{{type}}" href="{{href}}" title="{{name}}">
{{/twins}}
</head>
<body class="seloste-page">
<a class="seloste-skip" href="#seloste-main">{{words.skip}}</a>
<div class="seloste" id="seloste-top">
<header class="seloste-top">
{{#siteName}}
<p class="seloste-site">{{#home}}<a href="{{home}}">{{siteName}}</a>{{/home}}{{^home}}{{siteName}}{{/home}}</p>
{{/siteName}}
{{> languages}}
</header>
<main id="seloste-main">
{{$main}}{{/main}}
</main>
<footer class="seloste-bottom">
{{$footer}}{{/footer}}
</footer>
</div>
</body>
</html>

"""#),
    ("matrix", #"""
<div class="seloste-matrix">
<h{{level}} id="seloste-matrix">{{words.matrix}}</h{{level}}>
<p>{{words.matrixIntroduction}}</p>
{{#hasRows}}
<table aria-labelledby="seloste-matrix">
<thead>
<tr>
<th scope="col">{{words.data}}</th>
{{#columns}}
<th scope="col">{{{name}}}</th>
{{/columns}}
</tr>
</thead>
<tbody>
{{#rows}}
<tr>
<th scope="row">{{#title}}<span class="seloste-row-title">{{{title}}}</span>{{/title}} {{{value}}}</th>
{{#cells}}
<td><span class="seloste-column">{{{name}}}</span> {{{value}}}</td>
{{/cells}}
</tr>
{{/rows}}
</tbody>
</table>
{{/hasRows}}
{{#hasCommon}}
<p>{{words.matrixCommon}}</p>
<dl class="seloste-details">
{{#common}}
<div>
<dt>{{{name}}}</dt>
<dd>{{{value}}}</dd>
</div>
{{/common}}
</dl>
{{/hasCommon}}
</div>

"""#),
    ("notice", #"""
<article class="seloste-notice">
<div class="seloste-head">
<h{{level}} class="seloste-title">{{{title}}}</h{{level}}>
{{#mark}}
<p class="seloste-mark"><strong>{{{mark}}}</strong></p>
{{/mark}}
{{#translationNotes}}
<p class="seloste-note">{{{text}}}</p>
{{/translationNotes}}
{{#summary}}
<div class="seloste-summary">{{{summary}}}</div>
{{/summary}}
{{#facts}}
<div class="seloste-facts">
{{#blocks}}
{{> block}}
{{/blocks}}
</div>
{{/facts}}
</div>
{{> first-layer}}
<div class="seloste-body">
{{> contents}}
<div class="seloste-sections">
{{#sections}}
{{> section}}
{{/sections}}
</div>
</div>
</article>

"""#),
    ("page", #"""
{{<layout}}
{{$main}}
{{> notice}}
{{/main}}
{{$footer}}
{{> twins}}
{{#home}}
<p><a href="{{home}}">{{words.allNotices}}</a></p>
{{/home}}
{{#canonical}}
<p class="seloste-printed">{{words.printed}} {{address}}</p>
{{/canonical}}
{{/footer}}
{{/layout}}

"""#),
    ("section", #"""
<section class="seloste-section" aria-labelledby="seloste-{{key}}">
<h{{level}} id="seloste-{{key}}"><span class="seloste-number">{{number}}.</span> {{{heading}}}</h{{level}}>
{{#blocks}}
{{> block}}
{{/blocks}}
{{#matrix}}
{{> matrix}}
{{/matrix}}
</section>

"""#),
    ("tombstone", #"""
{{<layout}}
{{$main}}
<article class="seloste-notice">
<div class="seloste-head">
<h{{level}} class="seloste-title">{{{title}}}</h{{level}}>
<p class="seloste-mark"><strong>{{{mark}}}</strong></p>
<p>{{words.withdrawnExplanation}}</p>
{{#facts}}
<div class="seloste-facts">
{{#blocks}}
{{> block}}
{{/blocks}}
</div>
{{/facts}}
</div>
<div class="seloste-sections">
{{#sections}}
{{> section}}
{{/sections}}
</div>
</article>
{{/main}}
{{$footer}}
{{#home}}
<p><a href="{{home}}">{{words.allNotices}}</a></p>
{{/home}}
{{/footer}}
{{/layout}}

"""#),
    ("twins", #"""
{{#hasTwins}}
<p class="seloste-twins">{{words.otherFormats}}:
{{#twins}}
<a href="{{href}}" rel="alternate" type="{{type}}">{{name}}</a>
{{/twins}}
</p>
{{/hasTwins}}

"""#),
  ]

  static let styleSheet = #"""
/* Pages and fragments of Seloste. Every rule stands below .seloste or begins with .seloste-, so
   that a fragment changes nothing of the page that it is put into. */

/* What the page of a content management system says of elements ends here. Its rules may name a
   class and several elements, so ours name their class twice. */

.seloste,
.seloste.seloste * {
  all: revert;
}

.seloste.seloste {
  --ink: #1b1f24;
  --quiet: #4c555f;
  --paper: #ffffff;
  --panel: #f2f5f9;
  --line: #c3ccd6;
  --link: #0a4f9e;
  --visited: #5b3a94;
  --mark: #8a2700;
  color: var(--ink);
  font-family: inherit;
  line-height: 1.6;
  text-align: start;
  overflow-wrap: break-word;
  font-size: 1rem;
  letter-spacing: normal;
  word-spacing: normal;
  text-indent: 0;
  text-transform: none;
}

.seloste.seloste-fragment {
  padding: 0.0625rem 1rem;
  background-color: var(--paper);
}

/* A page that the browser shows by itself. */

.seloste-page {
  margin: 0;
  background-color: #ffffff;
  color: #1b1f24;
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  font-size: 100%;
}

.seloste-page .seloste.seloste {
  max-width: 74rem;
  margin: 0 auto;
  padding: 0 1rem 3rem;
}

.seloste-skip {
  position: absolute;
  top: 0;
  left: 0;
  padding: 0.75rem 1rem;
  background-color: #1b1f24;
  color: #ffffff;
  font-weight: 600;
  transform: translateY(-120%);
}

.seloste-skip:focus {
  transform: none;
}

.seloste.seloste .seloste-top {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: 0.25rem 2rem;
  padding: 0.75rem 0;
  border-bottom: 1px solid var(--line);
}

.seloste.seloste .seloste-bottom {
  margin-top: 3rem;
  padding-top: 1rem;
  border-top: 1px solid var(--line);
}

/* Words */

.seloste.seloste h1,
.seloste.seloste h2,
.seloste.seloste h3,
.seloste.seloste h4,
.seloste.seloste h5,
.seloste.seloste h6 {
  margin: 1.75em 0 0.5em;
  color: inherit;
  font-family: inherit;
  font-weight: 700;
  line-height: 1.25;
  text-transform: none;
  letter-spacing: normal;
  overflow-wrap: anywhere;
}

.seloste.seloste h1 { font-size: 2rem; }
.seloste.seloste h2 { font-size: 1.5rem; }
.seloste.seloste h3 { font-size: 1.1875rem; }
.seloste.seloste h4 { font-size: 1.0625rem; }
.seloste.seloste h5 { font-size: 1rem; }
.seloste.seloste h6 { font-size: 1rem; }

.seloste.seloste p {
  max-width: 44rem;
  margin: 0 0 0.75em;
  color: inherit;
  font-size: 1rem;
  line-height: inherit;
  overflow-wrap: anywhere;
}

.seloste.seloste ul,
.seloste.seloste ol {
  margin: 0 0 1em;
  padding: 0 0 0 1.5rem;
}

.seloste.seloste li {
  max-width: 44rem;
  margin: 0 0 0.375em;
  line-height: inherit;
  overflow-wrap: anywhere;
}

.seloste.seloste ul { list-style: disc outside; }
.seloste.seloste ol { list-style: decimal outside; }

.seloste.seloste a {
  /* As high as a finger needs; the lines stay where they are. */
  padding: 0.1875rem 0;
  color: var(--link);
  text-decoration: underline;
}

.seloste.seloste a:visited { color: var(--visited); }
.seloste.seloste a:hover { color: var(--ink); }

.seloste.seloste a:focus-visible,
.seloste-skip:focus-visible {
  outline: 0.1875rem solid currentcolor;
  outline-offset: 0.125rem;
}

.seloste.seloste .seloste-site {
  font-weight: 600;
}

/* The head of a notice */

.seloste.seloste .seloste-title {
  margin-top: 1.25em;
}

.seloste.seloste .seloste-summary {
  max-width: 44rem;
  font-size: 1.125rem;
}

.seloste.seloste .seloste-summary p {
  font-size: inherit;
}

.seloste.seloste .seloste-mark {
  padding: 0.5rem 1rem;
  border: 0.125rem solid var(--mark);
  color: var(--mark);
}

.seloste.seloste .seloste-note {
  padding: 0.5rem 1rem;
  border-left: 0.25rem solid var(--line);
}

.seloste.seloste .seloste-remark {
  color: var(--quiet);
}

/* Languages */

.seloste.seloste .seloste-languages ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.25rem;
  margin: 0;
  padding: 0;
  list-style: none;
}

.seloste.seloste .seloste-languages li {
  margin: 0;
}

.seloste.seloste .seloste-languages a {
  display: inline-block;
  padding: 0.25rem 0;
}

.seloste.seloste .seloste-languages a[aria-current] {
  color: inherit;
  font-weight: 700;
  text-decoration: none;
}

/* First layer */

.seloste.seloste .seloste-first {
  margin: 2rem 0;
}

.seloste.seloste .seloste-cards {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 25rem), 1fr));
  gap: 1rem;
}

.seloste.seloste .seloste-card {
  padding: 1rem 1.25rem;
  border: 1px solid var(--line);
  border-radius: 0.375rem;
  background-color: var(--panel);
}

.seloste.seloste .seloste-card h2,
.seloste.seloste .seloste-card h3,
.seloste.seloste .seloste-card h4,
.seloste.seloste .seloste-card h5,
.seloste.seloste .seloste-card h6 {
  margin-top: 0;
}

.seloste.seloste .seloste-card > :last-child {
  margin-bottom: 0;
}

.seloste.seloste .seloste-card ul {
  padding-left: 1.125rem;
}

.seloste.seloste .seloste-card li a,
.seloste.seloste .seloste-contents a {
  display: block;
  padding: 0.125rem 0;
}

/* Words for those who do not see the card that a link stands in */
.seloste.seloste .seloste-aside {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

/* Contents */

.seloste.seloste .seloste-contents {
  margin: 2rem 0;
}

.seloste.seloste .seloste-contents h2,
.seloste.seloste .seloste-contents h3,
.seloste.seloste .seloste-contents h4 {
  margin-top: 0;
  font-size: 1.1875rem;
}

/* Beside the text where there is room */
@media (min-width: 64rem) {
  .seloste-page .seloste.seloste .seloste-body {
    display: grid;
    grid-template-columns: 15rem minmax(0, 1fr);
    gap: 3rem;
    align-items: start;
  }

  .seloste-page .seloste.seloste .seloste-contents li {
    margin-bottom: 0.25rem;
    font-size: 0.9375rem;
    line-height: 1.4;
  }
}

@media (min-width: 64rem) and (min-height: 56rem) {
  .seloste-page .seloste.seloste .seloste-contents {
    position: sticky;
    top: 0;
  }
}

.seloste.seloste .seloste-letters a {
  display: inline-block;
  min-width: 1.5rem;
  padding: 0.125rem 0.25rem;
  text-align: center;
}

/* Sections */

.seloste.seloste .seloste-sections > .seloste-section:first-child {
  border-top: 0;
}

.seloste.seloste .seloste-section {
  padding-top: 0.25rem;
  border-top: 1px solid var(--line);
}

.seloste.seloste .seloste-section > :first-child {
  margin-top: 1em;
}

.seloste.seloste .seloste-details {
  margin: 0 0 1em;
  padding: 0;
}

.seloste.seloste .seloste-details div {
  margin: 0 0 0.375rem;
}

.seloste.seloste .seloste-details dt,
.seloste.seloste .seloste-details dd {
  max-width: 44rem;
  margin: 0;
  padding: 0;
  overflow-wrap: anywhere;
}

.seloste.seloste .seloste-details dt {
  color: var(--quiet);
  font-weight: 600;
}

/* A label beside its values where both have room, else above them */
.seloste.seloste .seloste-details div {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1rem;
}

.seloste.seloste .seloste-details dt {
  flex: 0 1 12rem;
}

.seloste.seloste .seloste-details dd {
  flex: 1 1 18rem;
}

.seloste.seloste .seloste-values {
  margin: 0;
  padding: 0;
  list-style: none;
}

.seloste.seloste .seloste-values li {
  margin: 0;
}

/* Register, version and dates: on few lines */

.seloste.seloste .seloste-facts p {
  margin-bottom: 0.25rem;
  color: var(--quiet);
}

.seloste.seloste .seloste-facts .seloste-details {
  display: flex;
  flex-wrap: wrap;
  gap: 0.125rem 1.5rem;
  margin-bottom: 0.25rem;
}

.seloste.seloste .seloste-facts .seloste-details div {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.375rem;
  margin: 0;
}

.seloste.seloste .seloste-facts dt::after {
  content: ":";
}

.seloste.seloste .seloste-facts dt,
.seloste.seloste .seloste-facts dd {
  flex: 0 1 auto;
}

.seloste.seloste .seloste-facts .seloste-values li {
  display: inline;
}

.seloste.seloste .seloste-facts li + li::before {
  content: " · ";
}

.seloste.seloste .seloste-items {
  padding: 0;
  list-style: none;
}

.seloste.seloste .seloste-items > li {
  max-width: none;
  margin: 0 0 1rem;
  padding: 0.125rem 0 0.125rem 1rem;
  border-left: 0.25rem solid var(--line);
}

.seloste.seloste .seloste-items > li > :last-child {
  margin-bottom: 0;
}

.seloste.seloste .seloste-items > li > p:first-child {
  font-weight: 600;
}

.seloste.seloste .seloste-plain > li {
  max-width: none;
  margin-bottom: 0.125rem;
}

.seloste.seloste .seloste-plain .seloste-details {
  margin: 0 0 0.375rem;
}

/* The data at a glance: one block after another, and on a wide page of its own a table */

.seloste.seloste .seloste-matrix table,
.seloste.seloste .seloste-matrix tbody,
.seloste.seloste .seloste-matrix tr,
.seloste.seloste .seloste-matrix th,
.seloste.seloste .seloste-matrix td {
  display: block;
  width: auto;
}

.seloste.seloste .seloste-matrix thead {
  display: none;
}

.seloste.seloste .seloste-matrix tr {
  margin: 0 0 1rem;
  border: 1px solid var(--line);
  border-radius: 0.375rem;
}

.seloste.seloste .seloste-matrix th,
.seloste.seloste .seloste-matrix td {
  padding: 0.5rem 0.625rem;
  color: inherit;
  font-weight: 400;
  text-align: start;
  overflow-wrap: anywhere;
}

.seloste.seloste .seloste-matrix th {
  background-color: var(--panel);
}

.seloste.seloste .seloste-row-title,
.seloste.seloste .seloste-column {
  display: block;
}

.seloste.seloste .seloste-matrix li + li {
  margin-top: 0.375rem;
}

.seloste.seloste .seloste-row-title {
  margin-bottom: 0.25rem;
  font-weight: 700;
}

.seloste.seloste .seloste-column {
  color: var(--quiet);
  font-weight: 600;
}

@media print, (min-width: 56rem) {
  .seloste-page .seloste.seloste .seloste-matrix table {
    display: table;
    width: 100%;
    margin: 0 0 1.5rem;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: 0.9375rem;
    line-height: 1.45;
  }

  .seloste-page .seloste.seloste .seloste-matrix thead { display: table-header-group; }
  .seloste-page .seloste.seloste .seloste-matrix tbody { display: table-row-group; }
  .seloste-page .seloste.seloste .seloste-matrix tr { display: table-row; }

  .seloste-page .seloste.seloste .seloste-matrix th,
  .seloste-page .seloste.seloste .seloste-matrix td {
    display: table-cell;
    border: 1px solid var(--line);
    vertical-align: top;
  }

  .seloste-page .seloste.seloste .seloste-matrix tbody th {
    background-color: transparent;
  }

  .seloste-page .seloste.seloste .seloste-matrix thead th {
    font-weight: 700;
  }

  .seloste-page .seloste.seloste .seloste-column {
    display: none;
  }
}

.seloste.seloste .seloste-printed {
  display: none;
}

/* Dark */

@media (prefers-color-scheme: dark) {
  .seloste-page {
    background-color: #14181d;
    color: #e6eaee;
  }

  .seloste-page .seloste.seloste {
    --ink: #e6eaee;
    --quiet: #b3bcc6;
    --paper: #14181d;
    --panel: #1e242b;
    --line: #46515d;
    --link: #8fc1ff;
    --visited: #cbb2ff;
    --mark: #ffb391;
  }
}

@media (prefers-contrast: more) {
  .seloste.seloste {
    --quiet: var(--ink);
    --line: var(--ink);
  }
}

/* Paper */

@page seloste {
  margin: 18mm 16mm;
}

@media print {
  .seloste-root {
    page: seloste;
    font-size: 9.5pt;
  }

  .seloste-page,
  .seloste-page .seloste.seloste {
    max-width: none;
    padding: 0;
    background-color: #ffffff;
    color: #000000;
  }

  .seloste.seloste,
  .seloste-page .seloste.seloste {
    --ink: #000000;
    --quiet: #333333;
    --panel: #ffffff;
    --line: #777777;
    --link: #000000;
    --visited: #000000;
    --mark: #000000;
  }

  .seloste-skip,
  .seloste.seloste .seloste-languages,
  .seloste.seloste .seloste-contents,
  .seloste.seloste .seloste-twins {
    display: none;
  }

  .seloste.seloste .seloste-printed {
    display: block;
  }

  .seloste.seloste h1,
  .seloste.seloste h2,
  .seloste.seloste h3,
  .seloste.seloste h4,
  .seloste.seloste dt {
    break-after: avoid;
  }

  .seloste.seloste .seloste-card,
  .seloste.seloste tr,
  .seloste.seloste .seloste-details div {
    break-inside: avoid;
  }
}

"""#
}
