// The most active actors as bars, which are buttons.

const actorBars = (() => {
  const STEP = 14;
  let kind = 'ALL';
  let most = STEP;
  let root;

  function start() {
    root = byId('actors');
    root.querySelector('.tools').append(choice('Kind', [['ALL', 'All'], ['PERSON', 'People'], ['STATE', 'States'], ['ORGANIZATION', 'Organizations']], kind, value => {
      kind = value;
      most = STEP;
      render(filter.selection());
    }));
  }

  function render({ events }) {
    const counts = ranked(tally(events, event => event.actorKeys))
      .map(([key, count]) => ({ actor: actorByKey.get(key), count }))
      .filter(({ actor }) => kind === 'ALL' || actor.kind === kind);
    const shown = counts.slice(0, most);
    root.querySelector('.bars').replaceChildren(...shown.map(({ actor, count }) => bar({
      text: actor.name,
      detail: actor.kind === 'STATE' ? '' : actor.country ? countryName(actor.country) : '',
      count, share: count / shown[0].count, colour: theme.colour(actor.kind.toLowerCase()),
      pressed: filter.chosen.actors.includes(actor.key),
      click: () => filter.toggle('actors', actor.key),
    })));
    showEmpty(root, counts.length > 0 ? '' : events.length > 0 ? 'No such actor in these events.' : 'No event passes the filters.');
    root.querySelector('.note').replaceChildren(counts.length > shown.length
      ? button(`Show more (${number(counts.length - shown.length)} left)`, () => { most += STEP * 2; render(filter.selection()); }, { class: 'quiet' }) : '');
  }

  return { start, render };
})();

/** A bar that can be pressed. */
function bar({ text, detail, count, share, colour, pressed, click }) {
  return button(
    [el('span', { class: 'bar-text' }, text, detail ? [' ', el('small', {}, detail)] : null),
      el('span', { class: 'bar-count' }, number(count)),
      el('span', { class: 'bar-track' }, el('span', { class: 'bar-fill', style: { width: `${Math.max(1, Math.round(share * 100))}%`, background: colour } }))],
    click, { class: 'bar', 'aria-pressed': String(pressed) });
}

function showEmpty(root, text) {
  const empty = root.querySelector('.empty');
  empty.hidden = text === '';
  empty.textContent = text;
}
