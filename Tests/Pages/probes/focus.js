// What the keyboard reaches, and whether one sees where it is.
(() => {
  const gate = window.gate;
  const selector = 'a[href], area[href], button, input, select, textarea, summary, iframe, ' +
    'audio[controls], video[controls], [tabindex], [contenteditable]';
  let visits = [];
  let order = [];
  let plain = new Map();

  const look = (element) => {
    const style = getComputedStyle(element);
    return {
      outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1
        && gate.color(style.outlineColor)[3] > 0.1,
      shadow: style.boxShadow,
    };
  };

  const isCovered = (element) => {
    const box = [...element.getClientRects()].find((one) => one.width > 0);
    if (!box) return true;
    if (box.bottom <= 0 || box.right <= 0 || box.top >= innerHeight || box.left >= innerWidth) {
      return true;
    }
    const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    return !top || !(element.contains(top) || top.contains(element));
  };

  /** Everything that Tab should reach, in the order of the document. */
  gate.focusables = () => [...document.querySelectorAll(selector)].filter(
    (element) => element.tabIndex >= 0 && !element.disabled && gate.isShown(element));

  /** Notes from now on where the focus goes; says how many elements it should reach. */
  gate.watchFocus = () => {
    document.activeElement?.blur();
    scrollTo(0, 0);
    order = gate.focusables();
    plain = new Map(order.map((element) => [element, look(element)]));
    visits = [];
    document.addEventListener('focusin', (event) => visits.push(note(event.target)));
    return order.length;
  };

  const note = (element) => {
    const [before, now] = [plain.get(element), look(element)];
    return {
      element,
      index: order.indexOf(element),
      seen: now.outline !== (before?.outline ?? false) || now.shadow !== before?.shadow,
      covered: isCovered(element),
    };
  };

  /** Where the focus has been. */
  gate.focusVisits = () =>
    visits.map((visit) => ({ ...visit, element: gate.name(visit.element) }));

  gate.focusOrder = () => order.map(gate.name);

  /** Elements whose focus is not seen in the colours now in force. */
  gate.unseenFocus = (contrast) => {
    const found = [];
    for (const element of gate.focusables()) {
      element.focus({ focusVisible: true, preventScroll: true });
      const style = getComputedStyle(element);
      const width = style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
      const behind = gate.background(element.parentElement || element);
      const ratio = gate.contrast(gate.color(style.outlineColor), behind);
      if (width < 1.5) {
        found.push({ element: gate.name(element), detail: `outline of ${width} px` });
      } else if (contrast && ratio < 3) {
        found.push({
          element: gate.name(element), detail: `outline's contrast is ${ratio.toFixed(1)}` });
      }
      element.blur();
    }
    return found.slice(0, 5);
  };
})();
