// Set before the page's own words are read: whoever runs a script is caught.
(() => {
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
    window[name] = () => { window.__pwned = name; };
  }
})();
