// What is chosen, and what it leaves. All views draw what `filter.selection()` gives.

const filter = (() => {
  const none = () => ({ actors: [], types: [], statuses: [], places: [], from: '', to: '', basis: 'best', words: '', merge: false });
  let chosen = none();
  const listeners = [];

  const tests = {
    actors: ({ actors }) => event => actors.every(key => (key.startsWith('of:') ? event.sides.has(key.slice(3)) : event.actorKeys.has(key))),
    types: ({ types }) => event => types.includes(event.type),
    statuses: ({ statuses }) => event => statuses.includes(event.status),
    places: ({ places }) => event => event.place !== null && places.some(key => isAt(event.place, key)),
    from: ({ from, basis }) => after(edge(from, false), basis),
    to: ({ to, basis }) => before(edge(to, true), basis),
    words: ({ words }) => {
      const all = words.toLowerCase().split(/\s+/).filter(Boolean);
      return event => all.every(word => event.haystack.includes(word));
    },
  };

  function isAt(place, key) {
    return key.startsWith('in:') ? place.country === key.slice(3) : place.key === key;
  }

  function after(day, basis) {
    return event => { const when = whenOf(event, basis); return when !== null && when.to >= day; };
  }

  function before(day, basis) {
    return event => { const when = whenOf(event, basis); return when !== null && when.from <= day; };
  }

  function narrows() {
    return Object.keys(tests).some(key => chosen[key].length > 0);
  }

  /** The events that pass, except for the tests left out. */
  function passing(...leftOut) {
    const active = Object.keys(tests).filter(key => chosen[key].length > 0 && !leftOut.includes(key)).map(key => tests[key](chosen));
    const passed = data.events.filter(event => active.every(test => test(event)));
    return chosen.merge ? onePerCluster(passed) : passed;
  }

  function onePerCluster(events) {
    const seen = new Set();
    return events.filter(({ cluster }) => cluster === undefined || (!seen.has(cluster) && seen.add(cluster)));
  }

  function selection() {
    const events = passing();
    const articles = narrows() ? [...new Set(events.map(event => event.article))] : data.articles;
    return { events, articles };
  }

  function set(changes) {
    chosen = { ...chosen, ...changes };
    listeners.forEach(listener => listener());
  }

  function toggle(key, value) {
    const values = chosen[key];
    set({ [key]: values.includes(value) ? values.filter(other => other !== value) : [...values, value] });
  }

  return {
    get chosen() { return chosen; },
    none, narrows, passing, selection, set, toggle,
    reset: () => set(none()),
    onChange: listener => listeners.push(listener),
  };
})();
