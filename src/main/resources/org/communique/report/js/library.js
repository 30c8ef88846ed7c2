// The list of events or articles that the filters leave. A choice opens the reader.

const library = (() => {
  const STEP = 40;
  let mode = 'events';
  let order = 'newest';
  let most = STEP;

  const ORDERS = {
    newest: (a, b) => dayOf(b) - dayOf(a) || a.index - b.index,
    oldest: (a, b) => dayOf(a) - dayOf(b) || a.index - b.index,
    sure: (a, b) => (b.probability ?? 0) - (a.probability ?? 0) || a.index - b.index,
  };

  function start() {
    const sort = el('select', { 'aria-label': 'Order', on: { change: event => { order = event.target.value; again(); } } },
      el('option', { value: 'newest' }, 'Newest first'), el('option', { value: 'oldest' }, 'Oldest first'), el('option', { value: 'sure' }, 'Surest first'));
    byId('articles').querySelector('.tools').append(
      choice('List', [['events', 'Events'], ['articles', 'Articles']], mode, value => { mode = value; again(); }), sort);
    byId('list').addEventListener('keydown', walk);
  }

  function again() {
    most = STEP;
    render(filter.selection());
  }

  function dayOf(item) {
    const when = item.article ? whenOf(item, filter.chosen.basis) : item.day;
    return when?.from ?? -1e9;
  }

  /** Arrow keys go from item to item. */
  function walk(event) {
    const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
    const next = step && document.activeElement.closest('.item')?.[step];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }

  function render({ events, articles }) {
    const items = [...(mode === 'events' ? events : articles)].sort(ORDERS[order]);
    const make = mode === 'events' ? eventItem : articleItem;
    byId('list').replaceChildren(
      ...items.slice(0, most).map(make),
      items.length === 0 ? el('p', { class: 'empty' }, mode === 'events' ? 'No event passes the filters.' : 'No article passes the filters.') : '',
      items.length > most ? button(`Show more (${number(items.length - most)} left)`, () => { most += STEP * 2; render(filter.selection()); }, { class: 'quiet more' }) : '');
    mark();
  }

  function eventItem(event) {
    return button([
      el('span', { class: 'item-head' }, badge(event), el('time', {}, event.date ?? (event.article.published ? `published ${event.article.published}` : 'no date'))),
      el('span', { class: 'item-who' }, event.who.length > 0 ? whoLine(event) : event.article.headline),
      el('span', { class: 'item-says' }, event.says),
    ], () => reader.open(event.article, event), { class: 'item', 'data-event': event.index });
  }

  function articleItem(article) {
    return button([
      el('span', { class: 'item-head' }, el('time', {}, article.published ?? 'no date'), article.source ? el('span', {}, article.source) : null),
      el('span', { class: 'item-who' }, article.headline),
      el('span', { class: 'item-badges' }, article.events.length > 0 ? article.events.map(badge) : el('small', {}, 'no diplomatic event')),
    ], () => reader.open(article, article.events[0] ?? null), { class: 'item', 'data-article': article.index });
  }

  /** Sets off what is open. */
  function mark() {
    const { article, event } = reader.opened;
    for (const item of byId('list').querySelectorAll('.item')) {
      const on = item.dataset.event !== undefined ? Number(item.dataset.event) === event?.index : Number(item.dataset.article) === article?.index;
      item.setAttribute('aria-current', String(on));
    }
  }

  return { start, render, mark };
})();

function badge(event) {
  return el('span', { class: 'badge', style: { '--tone': typeColour(event.type) } }, label(event.type),
    event.status === 'OCCURRED' ? null : el('em', {}, label(event.status).toLowerCase()));
}

function whoLine(event) {
  const names = event.who.map(({ actor }) => actor.name);
  const shown = names.slice(0, 4).join(', ');
  const who = names.length > 4 ? `${shown} and ${names.length - 4} more` : shown;
  return event.place ? `${who} · ${event.place.name}` : who;
}
