// Runs axe; keeps of its findings what a message needs.
(() => {
  const gate = window.gate;
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

  const brief = (results, kind) => results.map((result) => ({
    kind,
    rule: result.id,
    help: result.help,
    nodes: result.nodes.slice(0, 3).map((node) => ({
      element: node.target.flat().join(' '),
      detail: (node.failureSummary || '').split('\n').slice(1).join(' ').trim() ||
        [...node.any, ...node.all, ...node.none].map((one) => one.message).join(' '),
    })),
    count: result.nodes.length,
  }));

  /** `only` names the rules to run; null runs all of the tags. */
  gate.axe = async (only) => {
    const runOnly = only ? { type: 'rule', values: only } : { type: 'tag', values: tags };
    // Without preload:false axe fetches the style sheet, which the page's policy forbids.
    const results = await axe.run(document, {
      preload: false, runOnly, resultTypes: ['violations', 'incomplete'] });
    return [...brief(results.violations, 'violation'), ...brief(results.incomplete, 'incomplete')];
  };
})();
