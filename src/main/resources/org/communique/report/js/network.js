// Who takes part in the same events: actors, or all of a country together.

const network = (() => {
  const MOST_NODES = 45;
  const MOST_LINKS = 160;
  let panel;
  let of = 'encounters';
  let level = 'actors';

  function start() {
    panel = new Panel('network');
    panel.tools.append(
      choice('Events', [['encounters', 'Meetings'], ['all', 'All events']], of, value => { of = value; render(filter.selection()); }),
      choice('Nodes', [['actors', 'Actors'], ['countries', 'Countries']], level, value => { level = value; render(filter.selection()); }));
    panel.addModes();
    panel.chart.on('click', ({ dataType, data: item }) => {
      if (dataType === 'node') filter.toggle('actors', item.id);
      else if (dataType === 'edge') chooseBoth(item.source, item.target);
    });
  }

  function chooseBoth(a, b) {
    filter.set({ actors: [...new Set([...filter.chosen.actors, a, b])] });
  }

  function nodesOf(event) {
    if (level === 'actors') return [...event.actorKeys];
    const bodies = event.who.filter(({ actor }) => !actor.country).filter(({ actor }) => actor.kind === 'ORGANIZATION');
    return [...[...event.sides].map(code => `of:${code}`), ...bodies.map(({ actor }) => actor.key)];
  }

  function nameOf(key) {
    return key.startsWith('of:') ? countryName(key.slice(3)) : actorKeyLabel(key);
  }

  function pairsOf(event) {
    const keys = [...new Set(nodesOf(event))].sort();
    return keys.flatMap((a, i) => keys.slice(i + 1).map(b => `${a}\t${b}`));
  }

  function colourOf(key) {
    return theme.colour(key.startsWith('of:') ? 'state' : (actorByKey.get(key)?.kind ?? 'person').toLowerCase());
  }

  function render({ events }) {
    const counted = of === 'all' ? events : events.filter(event => ENCOUNTERS.has(event.type));
    const pairs = ranked(tally(counted, pairsOf)).map(([pair, count]) => ({ ends: pair.split('\t'), count }));
    const strength = new Map();
    for (const { ends, count } of pairs) for (const end of ends) strength.set(end, (strength.get(end) ?? 0) + count);
    const nodes = ranked(strength).slice(0, MOST_NODES).map(([key]) => key);
    const inside = new Set(nodes);
    const links = pairs.filter(({ ends }) => ends.every(end => inside.has(end))).slice(0, MOST_LINKS);
    panel.show({
      empty: links.length > 0 ? null : emptyFor(events),
      option: {},
      summary: `Network of ${plural(nodes.length, 'actor')} and ${plural(links.length, 'tie')}. The table has the same figures.`,
      note: nodes.length < strength.size || links.length < pairs.length
        ? `The ${nodes.length} of ${number(strength.size)} with the most ties; the table has all ${number(pairs.length)} pairs.` : '',
      head: ['Pair', 'Events'],
      rows: pairs.map(({ ends, count }) => [button(ends.map(nameOf).join(' – '), () => chooseBoth(...ends), { class: 'link' }), count]),
    });
    if (links.length > 0) draw(option(nodes, links, strength));
  }

  /** Lays the graph out by forces, then fits it into the panel, which ECharts does for given points only. */
  function draw(given) {
    panel.chart.setOption(given, { notMerge: true });
    const [series] = given.series;
    const layout = panel.chart.getModel().getSeriesByIndex(0).getData();
    const [xs, ys] = [0, 1].map(axis => stretched(series.data.map((node, i) => layout.getItemLayout(i)[axis])));
    const height = (panel.chart.getHeight() - 48) / Math.max(1, panel.chart.getWidth() - 140);
    const fitted = series.data.map((node, i) => ({ ...node, x: xs[i], y: ys[i] * height }));
    panel.chart.setOption({ ...given, series: [{ ...series, layout: 'none', data: fitted }] }, { notMerge: true });
  }

  /** From 0 to 1000. */
  function stretched(values) {
    const least = Math.min(...values);
    const width = Math.max(...values) - least;
    return values.map(value => (width === 0 ? 500 : (value - least) / width * 1000));
  }

  function emptyFor(events) {
    if (of === 'encounters' && events.some(event => pairsOf(event).length > 0)) {
      return 'No two actors meet in these events. “All events” also counts statements, demands and the like.';
    }
    return events.length > 0 ? 'No event here has two actors.' : 'No event passes the filters.';
  }

  function option(nodes, links, strength) {
    const most = Math.max(1, ...nodes.map(key => strength.get(key)));
    const strongest = Math.max(1, ...links.map(({ count }) => count));
    return {
      ...BASIS,
      tooltip: tooltip(({ dataType, data: item }) => (dataType === 'edge'
        ? [el('div', { class: 'tip-head' }, `${nameOf(item.source)} – ${nameOf(item.target)}`), plural(item.value, 'event')]
        : [el('div', { class: 'tip-head' }, item.label), `${plural(item.value, 'shared event')}, ${describe(item.id)}`])),
      series: [{
        type: 'graph', layout: 'force', draggable: true, roam: 'move', left: 30, right: 110, top: 24, bottom: 24,
        force: { initLayout: 'circular', repulsion: 90, gravity: 0.3, edgeLength: [24, 70], friction: 0.5, layoutAnimation: false },
        data: nodes.map(key => ({
          id: key, name: key, label: nameOf(key), value: strength.get(key),
          symbolSize: 7 + 25 * Math.sqrt(strength.get(key) / most),
          itemStyle: { color: colourOf(key), borderColor: theme.colour(filter.chosen.actors.includes(key) ? 'ink' : 'card'), borderWidth: filter.chosen.actors.includes(key) ? 3 : 1.5 },
        })).map(({ label: text, ...node }) => ({ ...node, text, label: { formatter: text } })),
        links: links.map(({ ends: [source, target], count }) => ({
          source, target, value: count, lineStyle: { width: 1 + 5 * (count / strongest) },
        })),
        label: { show: true, position: 'right', color: theme.colour('ink'), fontSize: 11.5, textBorderColor: theme.colour('card'), textBorderWidth: 3 },
        labelLayout: { hideOverlap: true },
        lineStyle: { color: theme.colour('faint'), opacity: 0.45, curveness: 0.08 },
        emphasis: { focus: 'adjacency', label: { show: true }, lineStyle: { opacity: 0.9 } },
      }],
    };
  }

  function describe(key) {
    if (key.startsWith('of:')) return 'state, people and bodies together';
    const actor = actorByKey.get(key);
    return actor.kind.toLowerCase() + (actor.country && actor.kind !== 'STATE' ? `, ${countryName(actor.country)}` : '');
  }

  return { start, render };
})();
