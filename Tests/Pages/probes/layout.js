// Whether text fits: sideways scrolling, clipping, overlaps, targets' sizes.
(() => {
  const gate = window.gate;
  const few = (found) => found.slice(0, 5);

  /** What makes the page, or a part of it, scroll sideways. */
  gate.sideways = (root = document.body) => {
    const found = [];
    const width = document.documentElement.clientWidth;
    const page = document.documentElement.scrollWidth;
    if (page > width) found.push({ element: 'document', detail: `${page} px in ${width} px` });
    for (const element of gate.shown().filter((one) => root.contains(one))) {
      const box = element.getBoundingClientRect();
      if (box.right > width + 0.5 || box.left < -0.5) {
        found.push({
          element: gate.name(element),
          detail: `from ${Math.round(box.left)} to ${Math.round(box.right)} px` });
      }
      const overflow = getComputedStyle(element).overflowX;
      if (/auto|scroll/.test(overflow) && element.scrollWidth > element.clientWidth + 1) {
        found.push({ element: gate.name(element), detail: 'scrolls sideways inside itself' });
      }
    }
    for (const { element, boxes } of gate.textRuns(root)) {
      if (boxes.some((box) => box.right > width + 1 || box.left < -1)) {
        found.push({ element: gate.name(element), detail: 'its text runs over the edge' });
      }
    }
    return few(found);
  };

  /** Elements that cut their contents off. */
  gate.clipped = (root = document.body) =>
    few(gate.shown().filter((element) => root.contains(element)).filter((element) => {
      const style = getComputedStyle(element);
      const cut = (overflow) => overflow !== 'visible';
      return (
        (cut(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (cut(style.overflowY) && element.scrollHeight > element.clientHeight + 1));
    }).map((element) => ({ element: gate.name(element), detail: 'cuts its contents off' })));

  /** Lines of text that lie upon other text. */
  gate.overlaps = (root = document.body) => {
    const lines = gate.textRuns(root).flatMap(({ element, node, boxes }) =>
      boxes.map((box) => ({ element, node, box })));
    lines.sort((one, other) => one.box.top - other.box.top);
    const found = [];
    for (let i = 0; i < lines.length && found.length < 5; i += 1) {
      for (let j = i + 1; j < lines.length; j += 1) {
        const [one, other] = [lines[i], lines[j]];
        if (other.box.top >= one.box.bottom) break;
        if (one.node === other.node) continue;
        const across = Math.min(one.box.right, other.box.right) -
          Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        const least = Math.min(one.box.height, other.box.height);
        if (across > 2 && down > 0.4 * least) {
          found.push({
            element: gate.name(one.element), detail: `lies upon ${gate.name(other.element)}` });
        }
      }
    }
    return found;
  };

  /** Text in a column so narrow that its words fall into letters. */
  gate.squeezed = (root = document.body) =>
    few(gate.textRuns(root).filter(({ node, boxes }) => {
      const lines = new Set(boxes.map((box) => Math.round(box.top))).size;
      return lines >= 4 && node.data.trim().length / lines < 4;
    }).map(({ element }) => ({
      element: gate.name(element), detail: 'is squeezed into a column of a few letters' })));

  /** Text that overlaps, is cut off by its container, or is squeezed. */
  gate.unreadable = (root = document.body) =>
    [...gate.clipped(root), ...gate.overlaps(root), ...gate.squeezed(root)];

  /** The font size of every run of text, in document order. */
  gate.fontSizes = () => gate.textRuns().map(({ element }) => ({
    element: gate.name(element), size: parseFloat(getComputedStyle(element).fontSize) }));

  const isInSentence = (target) => {
    if (getComputedStyle(target).display !== 'inline') return false;
    let block = target.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const words = (node) => (node.textContent || '').replace(/[\s\p{P}]+/gu, '');
    const links = [...block.querySelectorAll('a')].map(words).join('');
    return words(block).length > links.length;
  };

  /** Links and buttons that a finger may miss: less than 24 px, and not within a sentence. */
  gate.smallTargets = () =>
    few(gate.shown('a[href], button, summary, input, select, textarea')
      .filter((target) => !isInSentence(target))
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 23.9 || box.height < 23.9)
      .map(({ target, box }) => ({
        element: gate.name(target),
        detail: `${Math.round(box.width)} × ${Math.round(box.height)} px` })));
})();
