// Where events take place: countries shaded by all events in them, circles for places that lie at a point.

const map = (() => {
  let panel;
  let zoom = 1;
  let counts = new Map();
  const names = new Map();

  function start() {
    panel = new Panel('map');
    const outlines = decodeOutlines(JSON.parse(byId('outlines').textContent));
    outlines.features.forEach(({ properties }) => names.set(properties.code, properties.name));
    echarts.registerMap('world', outlines);
    panel.tools.append(el('div', { class: 'choice', role: 'group', 'aria-label': 'Zoom' },
      button('−', () => zoomTo(zoom / 1.6), { 'aria-label': 'Zoom out' }),
      button('+', () => zoomTo(zoom * 1.6), { 'aria-label': 'Zoom in' }),
      button('World', () => zoomTo(1, true))));
    panel.addModes();
    panel.chart.on('click', ({ componentType, name: code, data: item }) => {
      if (componentType === 'series') filter.toggle('places', item.key);
      else if (counts.has(code)) filter.toggle('places', `in:${code}`);
    });
  }

  function zoomTo(value, centre = false) {
    zoom = Math.min(40, Math.max(1, value));
    panel.chart.setOption({ geo: { zoom, ...(centre ? { center: null } : {}) } });
  }

  function name(code) {
    return data.countries[code] ?? names.get(code) ?? code;
  }

  function render({ events }) {
    const placed = events.filter(event => event.place !== null);
    counts = tally(placed, ({ place }) => (place.country ? [place.country] : []));
    const places = tally(placed, ({ place }) => [place.index]);
    const points = ranked(places).map(([index, count]) => ({ place: data.places[index], count }));
    const drawn = points.filter(({ place }) => place.lat !== undefined && !place.whole);
    const lost = placed.filter(({ place }) => place.lat === undefined && !place.country).length;
    panel.root.querySelector('.bars').replaceChildren(...topPlaces(points));
    panel.show({
      empty: placed.length > 0 ? null : events.length > 0 ? 'None of these events has a place.' : 'No event passes the filters.',
      option: option(drawn),
      summary: `World map: ${plural(placed.length, 'event')} in ${plural(counts.size, 'country', 'countries')}. The table has the same figures.`,
      note: note(events.length - placed.length, lost),
      head: ['Place', 'Country', 'Events'],
      rows: points.map(({ place, count }) => [
        button(place.name, () => filter.toggle('places', place.key), { class: 'link' }),
        place.country ? button(name(place.country), () => filter.toggle('places', `in:${place.country}`), { class: 'link' }) : '', count]),
    });
  }

  function topPlaces(points) {
    return points.slice(0, 8).map(({ place, count }) => bar({
      text: place.name, detail: place.country && !place.whole ? name(place.country) : '', count, share: count / points[0].count,
      colour: theme.colour(place.whole ? 'map-full' : 'dot'), pressed: filter.chosen.places.includes(place.key),
      click: () => filter.toggle('places', place.key),
    }));
  }

  function note(without, lost) {
    const parts = [];
    if (without > 0) parts.push(`${plural(without, 'event')} without a place`);
    if (lost > 0) parts.push(`${plural(lost, 'event')} at places whose country is unknown`);
    return parts.length > 0 ? `Not drawn: ${parts.join(', ')}.` : '';
  }

  function option(drawn) {
    const most = Math.max(1, ...counts.values());
    const largest = Math.max(1, ...drawn.map(({ count }) => count));
    const line = theme.colour('map-line');
    return {
      tooltip: tooltip(({ componentType, name: code, data: item }) => (componentType === 'series'
        ? [el('div', { class: 'tip-head' }, item.name), plural(item.value[2], 'event')]
        : [el('div', { class: 'tip-head' }, name(code)), counts.has(code) ? plural(counts.get(code), 'event') : 'no event'])),
      geo: {
        map: 'world', nameProperty: 'code', projection: equalEarth, roam: 'move', zoom, left: 2, right: 2, top: 'middle',
        itemStyle: { areaColor: theme.colour('map-land'), borderColor: line, borderWidth: 0.5 },
        emphasis: { itemStyle: { areaColor: theme.colour('hover') }, label: { show: false } }, select: { disabled: true }, tooltip: { show: true },
        regions: [...counts].map(([code, count]) => ({ name: code, ...shade(count / most, filter.chosen.places.includes(`in:${code}`)) })),
      },
      series: [
        {
          type: 'scatter', coordinateSystem: 'geo',
          data: drawn.map(({ place, count }) => ({
            name: place.name, key: place.key, value: [place.lon, place.lat, count],
            symbolSize: 6 + 20 * Math.sqrt(count / largest),
            itemStyle: filter.chosen.places.includes(place.key) ? { borderColor: theme.colour('ink'), borderWidth: 2.5 } : {},
          })),
          itemStyle: { color: theme.colour('dot'), opacity: 0.8, borderColor: theme.colour('card'), borderWidth: 1 },
        },
      ],
    };
  }

  function shade(share, chosen) {
    const areaColor = `color-mix(in srgb, ${theme.colour('map-full')} ${Math.round(18 + 82 * Math.sqrt(share))}%, ${theme.colour('map-land')})`;
    const itemStyle = { areaColor: resolved(areaColor), borderColor: theme.colour(chosen ? 'ink' : 'map-line'), borderWidth: chosen ? 1.6 : 0.5 };
    return { itemStyle, emphasis: { itemStyle: { areaColor: itemStyle.areaColor, borderColor: theme.colour('ink') } } };
  }

  /** Mixed colours as the canvas wants them. */
  function resolved(mixed) {
    const probe = el('span', { style: { color: mixed }, hidden: true });
    document.body.append(probe);
    const [r, g, b] = getComputedStyle(probe).color.match(/[\d.]+/g).map(Number);
    probe.remove();
    const scale = Math.max(r, g, b) <= 1 ? 255 : 1;
    return `rgb(${[r, g, b].map(part => Math.round(part * scale)).join(',')})`;
  }

  return { start, render };
})();
