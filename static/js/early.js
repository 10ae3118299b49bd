// Runs before the first paint: what this browser has chosen goes onto <html>, so that nothing flashes.
(() => {
  const root = document.documentElement;
  root.dataset.js = "";
  for (const name of ["theme", "reading", "readingSize"]) {
    try {
      const value = localStorage.getItem(`storysprout.${name}`);
      if (value) root.dataset[name] = value;
    } catch {
      // Storage may be closed to us; the defaults are fine.
    }
  }
})();
