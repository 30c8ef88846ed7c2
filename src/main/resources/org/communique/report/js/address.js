// What is chosen stands in the address after #, so that a link shows the same again.

const address = (() => {
  const LISTS = { actors: 'actor', types: 'type', statuses: 'status', places: 'place' };
  const VALUES = { from: 'from', to: 'to', words: 'words' };
  const BASES = ['best', 'event', 'published'];

  function write(chosen, open) {
    const query = new URLSearchParams();
    for (const [key, name] of Object.entries(LISTS)) for (const value of chosen[key]) query.append(name, value);
    for (const [key, name] of Object.entries(VALUES)) if (chosen[key]) query.set(name, chosen[key]);
    if (chosen.basis !== 'best') query.set('date', chosen.basis);
    if (chosen.merge) query.set('once', '1');
    if (open.article) query.set('article', open.article.id);
    if (open.event) query.set('event', open.event.id);
    const hash = query.toString();
    history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search);
  }

  /** What is unknown or malformed is left out. */
  function read() {
    const query = new URLSearchParams(location.hash.slice(1));
    const chosen = filter.none();
    for (const [key, name] of Object.entries(LISTS)) chosen[key] = [...new Set(query.getAll(name))];
    chosen.types = chosen.types.filter(type => TYPES.includes(type));
    chosen.statuses = chosen.statuses.filter(status => STATUSES.includes(status));
    for (const [key, name] of Object.entries(VALUES)) chosen[key] = query.get(name) ?? '';
    for (const key of ['from', 'to']) if (!/^\d{4}-\d{2}-\d{2}$/.test(chosen[key])) chosen[key] = '';
    if (BASES.includes(query.get('date'))) chosen.basis = query.get('date');
    chosen.merge = query.get('once') === '1' && data.archive.clusters;
    const article = articleById.get(query.get('article')) ?? null;
    const event = article?.events.find(({ id }) => id === query.get('event')) ?? null;
    return { chosen, article, event };
  }

  return { write, read };
})();
