// Light and dark: the reader's own choice, else the system's.

const theme = (() => {
  const KEY = 'communique-theme';
  const system = matchMedia('(prefers-color-scheme: dark)');
  const listeners = [];
  let own = stored();

  function stored() {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null; // a browser may refuse storage to a file
    }
  }

  function store(value) {
    try {
      localStorage.setItem(KEY, value);
    } catch {
      own = value;
    }
  }

  function current() {
    return own ?? (system.matches ? 'dark' : 'light');
  }

  function apply() {
    document.documentElement.dataset.theme = current();
    byId('theme').textContent = current() === 'dark' ? 'Light' : 'Dark';
    byId('theme').setAttribute('aria-label', current() === 'dark' ? 'Switch to light colours' : 'Switch to dark colours');
    listeners.forEach(listener => listener());
  }

  function start() {
    byId('theme').removeAttribute('aria-pressed');
    byId('theme').addEventListener('click', () => {
      own = current() === 'dark' ? 'light' : 'dark';
      store(own);
      apply();
    });
    system.addEventListener('change', apply);
    apply();
  }

  /** A colour of the style sheet. */
  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  }

  return { start, colour, onChange: listener => listeners.push(listener) };
})();
