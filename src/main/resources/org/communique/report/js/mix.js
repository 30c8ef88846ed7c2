// How many events of each type and status the other filters leave.

const mix = (() => {
  let root;

  function start() {
    root = byId('mix');
  }

  function render({ events }) {
    const types = tally(filter.passing('types'), event => [event.type]);
    const statuses = tally(filter.passing('statuses'), event => [event.status]);
    const mostTypes = Math.max(1, ...types.values());
    const mostStatuses = Math.max(1, ...statuses.values());
    root.querySelector('.bars').replaceChildren(
      ...FAMILIES.map(family => group(family.label, family.types.filter(type => types.has(type)).map(type => bar({
        text: label(type), count: types.get(type), share: types.get(type) / mostTypes, colour: typeColour(type),
        pressed: filter.chosen.types.includes(type), click: () => filter.toggle('types', type),
      })))),
      group('Status', STATUSES.filter(status => statuses.has(status)).map(status => bar({
        text: label(status), count: statuses.get(status), share: statuses.get(status) / mostStatuses, colour: theme.colour('faint'),
        pressed: filter.chosen.statuses.includes(status), click: () => filter.toggle('statuses', status),
      }))));
    showEmpty(root, types.size + statuses.size > 0 ? '' : 'No event passes the other filters.');
    root.querySelector('.note').textContent = events.length > 0 ? 'Each bar counts what the other filters leave.' : '';
  }

  function group(title, bars) {
    return bars.length > 0 ? el('div', { class: 'bar-group' }, el('h3', {}, title), bars) : '';
  }

  return { start, render };
})();
