// Names, visibility and colours of elements: what the other probes share.
(() => {
  const gate = (window.gate = window.gate || {});

  /** A short, stable name of an element for messages: tag#id.class "text". */
  gate.name = (element) => {
    if (!element || element.nodeType !== 1) return 'document';
    const id = element.id ? '#' + element.id : '';
    const classes = [...element.classList].map((name) => '.' + name).join('');
    const text = (element.textContent || '').trim().replace(/\s+/g, ' ').slice(0, 40);
    return element.localName + id + classes + (text ? ` “${text}”` : '');
  };

  /** Whether an element is drawn at all. */
  gate.isShown = (element) =>
    element.getClientRects().length > 0 &&
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });

  /** Hidden from sight and kept for screen readers: a pixel, clipped, or moved off the page. */
  gate.isForScreenReaders = (element) => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.position !== 'absolute' && style.position !== 'fixed') continue;
      const box = at.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1 || style.clipPath.startsWith('inset(')) return true;
      if (box.right <= 0 || box.bottom + scrollY <= 0) return true;
    }
    return false;
  };

  gate.shown = (selector = 'body *') =>
    [...document.querySelectorAll(selector)].filter(
      (element) => gate.isShown(element) && !gate.isForScreenReaders(element));

  /** [red, green, blue, alpha] of a computed colour. */
  gate.color = (text) => {
    const numbers = (text.match(/[\d.]+/g) || []).map(Number);
    const scale = text.startsWith('color(') ? 255 : 1;
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
    return [red * scale, green * scale, blue * scale, alpha];
  };

  const luminance = (color) => {
    const [red, green, blue] = color.map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  /** The contrast ratio of two colours, as WCAG counts it. */
  gate.contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  /** The nearest opaque background behind an element. */
  gate.background = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = gate.color(getComputedStyle(at).backgroundColor);
      if (color[3] > 0.99) return color;
    }
    return matchMedia('(prefers-color-scheme: dark)').matches &&
      getComputedStyle(document.documentElement).colorScheme.includes('dark')
      ? [18, 18, 18, 1] : [255, 255, 255, 1];
  };

  /** Every visible run of text: its element and its rectangles, in document coordinates. */
  gate.textRuns = (root = document.body) => {
    const runs = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.data.trim()) continue;
      const element = node.parentElement;
      if (!gate.isShown(element) || gate.isForScreenReaders(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
      runs.push({ element, node, boxes });
    }
    return runs;
  };

  /** A style sheet of the gate's own, on top of the page's; null takes it away. */
  gate.restyle = (css) => {
    if (css === null) { document.adoptedStyleSheets = []; return; }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  };
})();
