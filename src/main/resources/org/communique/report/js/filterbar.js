// The filters' own fields, the chips of what is chosen, and the count of what is left.

const filterBar = (() => {
  const MOST_OPTIONS = 12;
  let options = [];
  let current = -1;

  function start() {
    menu('type-menu', FAMILIES.map(family => [family.label, family.types]), 'types');
    menu('status-menu', [['', STATUSES]], 'statuses');
    for (const key of ['from', 'to', 'basis']) byId(key).addEventListener('change', event => filter.set({ [key]: event.target.value }));
    byId('words').addEventListener('input', event => filter.set({ words: event.target.value }));
    byId('merge-field').hidden = !data.archive.clusters;
    byId('merge').addEventListener('change', event => filter.set({ merge: event.target.checked }));
    byId('reset').addEventListener('click', () => { filter.reset(); byId('actor').focus(); });
    startCombo();
  }

  function menu(id, groups, key) {
    const present = new Set(data.events.map(event => event[key === 'types' ? 'type' : 'status']));
    const root = byId(id);
    root.querySelector('.pop').append(...groups.map(([title, values]) => el('fieldset', {},
      el('legend', {}, title),
      values.map(value => el('label', { class: present.has(value) ? 'check' : 'check absent' },
        el('input', { type: 'checkbox', value, on: { change: () => filter.toggle(key, value) } }),
        key === 'types' ? el('span', { class: 'swatch', 'data-type': value }) : null, label(value))))));
    document.addEventListener('click', event => { if (!root.contains(event.target)) root.open = false; });
    root.addEventListener('keydown', event => {
      if (event.key === 'Escape') {
        root.open = false;
        root.querySelector('summary').focus();
      }
    });
  }

  // The field for actors: type to find, arrow keys and Enter to choose.

  function startCombo() {
    const input = byId('actor');
    input.addEventListener('input', () => openOptions(input.value));
    input.addEventListener('focus', () => openOptions(input.value));
    input.addEventListener('blur', closeOptions);
    input.addEventListener('keydown', event => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (options.length === 0) openOptions(input.value);
        move(event.key === 'ArrowDown' ? 1 : -1);
      } else if (event.key === 'Enter' && options.length > 0) {
        take(options[Math.max(0, current)]);
      } else if (event.key === 'Escape') {
        closeOptions();
      }
    });
  }

  function openOptions(typed) {
    options = matches(typed.trim().toLowerCase());
    current = -1;
    byId('actor-options').replaceChildren(...(options.length > 0
      ? options.map(({ key, text, detail, count }, i) => el('li', {
        role: 'option', id: `actor-option-${i}`, 'aria-selected': 'false',
        on: { mousedown: event => { event.preventDefault(); take({ key }); } },
      }, el('span', {}, text), el('small', {}, detail), el('b', {}, number(count))))
      : [el('li', { class: 'none' }, 'No such actor')]));
    byId('actor-options').hidden = false;
    byId('actor').setAttribute('aria-expanded', 'true');
  }

  function matches(typed) {
    const events = filter.passing('actors');
    const single = ranked(tally(events, event => event.actorKeys)).map(([key, count]) => {
      const actor = actorByKey.get(key);
      const of = actor.country && actor.kind !== 'STATE' ? `, ${countryName(actor.country)}` : '';
      return { key, text: actor.name, detail: actor.kind.toLowerCase() + of, count };
    });
    const sides = ranked(tally(events, event => event.sides))
      .map(([code, count]) => ({ key: `of:${code}`, text: `Anyone of ${countryName(code)}`, detail: 'state and people', count }));
    return [...single, ...(typed ? sides : [])]
      .filter(({ key, text }) => text.toLowerCase().includes(typed) && !filter.chosen.actors.includes(key))
      .slice(0, MOST_OPTIONS);
  }

  function move(step) {
    current = (current + step + options.length) % options.length;
    [...byId('actor-options').children].forEach((option, i) => option.setAttribute('aria-selected', String(i === current)));
    byId('actor').setAttribute('aria-activedescendant', `actor-option-${current}`);
    byId('actor-options').children[current].scrollIntoView({ block: 'nearest' });
  }

  function take({ key }) {
    byId('actor').value = '';
    closeOptions();
    filter.toggle('actors', key);
  }

  function closeOptions() {
    options = [];
    byId('actor-options').hidden = true;
    byId('actor').setAttribute('aria-expanded', 'false');
    byId('actor').removeAttribute('aria-activedescendant');
  }

  function render({ events, articles }) {
    const { chosen } = filter;
    for (const key of ['from', 'to', 'basis', 'words']) if (byId(key).value !== chosen[key]) byId(key).value = chosen[key];
    byId('merge').checked = chosen.merge;
    fillMenu('type-menu', chosen.types, 'All types');
    fillMenu('status-menu', chosen.statuses, 'Any status');
    byId('count').replaceChildren(
      el('b', {}, number(events.length)), ` of ${plural(data.events.length, chosen.merge ? 'record' : 'event')} `,
      el('span', { class: 'faint' }, 'in '), el('b', {}, number(articles.length)), ` of ${plural(data.articles.length, 'article')}`);
    byId('chips').replaceChildren(...chips(chosen));
    byId('reset').hidden = !filter.narrows();
  }

  function fillMenu(id, values, all) {
    const root = byId(id);
    root.querySelector('summary').textContent = values.length === 0 ? all : values.length === 1 ? label(values[0]) : `${values.length} chosen`;
    root.querySelectorAll('input').forEach(box => { box.checked = values.includes(box.value); });
    root.querySelectorAll('[data-type]').forEach(swatch => { swatch.style.background = typeColour(swatch.dataset.type); });
  }

  function chips(chosen) {
    const made = [
      ...chosen.actors.map(key => ['Actor', actorKeyLabel(key), () => filter.toggle('actors', key)]),
      ...chosen.types.map(type => ['Type', label(type), () => filter.toggle('types', type)]),
      ...chosen.statuses.map(status => ['Status', label(status), () => filter.toggle('statuses', status)]),
      ...chosen.places.map(key => ['Place', placeKeyLabel(key), () => filter.toggle('places', key)]),
    ];
    if (chosen.from || chosen.to) made.push(['Date', `${chosen.from || '…'} – ${chosen.to || '…'}`, () => filter.set({ from: '', to: '' })]);
    if (chosen.words) made.push(['Words', chosen.words, () => filter.set({ words: '' })]);
    return made.map(([kind, text, remove]) => button([el('small', {}, kind), text, el('span', { class: 'cross', 'aria-hidden': 'true' }, '×')],
      remove, { class: 'chip', 'aria-label': `Remove filter ${kind} ${text}` }));
  }

  return { start, render };
})();
