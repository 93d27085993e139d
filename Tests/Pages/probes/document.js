// What the document is made of.
(() => {
  const gate = window.gate;

  /** Every element's name and every attribute's, as `a` and `a[href]`. */
  gate.inventory = () => {
    const names = new Set();
    for (const element of document.querySelectorAll('*')) {
      names.add(element.nodeName.toLowerCase());
      for (const { name } of element.attributes) {
        names.add(`${element.nodeName.toLowerCase()}[${name}]`);
      }
    }
    return [...names].sort();
  };

  /** The addresses that links and other elements lead to. */
  gate.addresses = () => [...document.querySelectorAll('[href], [src], [action], [cite]')].map(
    (element) => ({
      element: gate.name(element),
      address: ['href', 'src', 'action', 'cite'].map((name) => element.getAttribute(name))
        .find((value) => value !== null),
      scheme: (element.href || element.src || '').split(':')[0].toLowerCase(),
    }));

  /** All text that one sees, with spaces as one. */
  gate.visibleText = () => gate.textRuns().map(({ node }) => node.data).join('\u0001')
    .replace(/[ \t\n\r\f]+/g, ' ');

  gate.allText = () => (document.body.textContent || '').replace(/[ \t\n\r\f]+/g, ' ');

  /** In forced colours nothing may stand for a border or focus but real borders. */
  gate.lostBorders = () => gate.shown('th, td, table, button, input').filter((element) => {
    const style = getComputedStyle(element);
    return style.boxShadow !== 'none' && style.borderStyle === 'none';
  }).map(gate.name);
})();
