// Events by day, week, month or year, one colour a type.

const timeline = (() => {
  let panel;
  let grain = 'auto';
  let columns = [];

  function start() {
    panel = new Panel('timeline');
    panel.tools.append(choice('Columns', [['auto', 'Auto'], ['day', 'Days'], ['week', 'Weeks'], ['month', 'Months'], ['year', 'Years']], 'auto', value => {
      grain = value;
      render(filter.selection());
    }));
    panel.addModes();
    panel.chart.getZr().on('click', ({ offsetX, offsetY }) => {
      if (panel.chart.containPixel('grid', [offsetX, offsetY])) {
        const column = panel.chart.convertFromPixel({ xAxisIndex: 0 }, offsetX);
        choose(column, column);
      }
    });
    panel.chart.on('brushEnd', ({ areas }) => {
      if (areas.length > 0) choose(...areas[0].coordRange);
    });
  }

  function choose(first, last) {
    const at = index => columns[Math.min(columns.length - 1, Math.max(0, index))];
    if (columns.length > 0) filter.set({ from: dayText(at(first).from), to: dayText(at(last).to) });
  }

  /** Places events in columns; those whose date is coarser than a column, or missing, are only counted. */
  function place(events) {
    const { basis } = filter.chosen;
    const dated = events.map(event => ({ event, when: whenOf(event, basis) })).filter(({ when }) => when !== null);
    if (dated.length === 0) return { placed: [], coarse: 0, undated: events.length, used: 'day' };
    const days = dated.filter(({ when }) => when.length <= 31);
    const of = days.length > 0 ? days : dated;
    const from = of.reduce((least, { when }) => Math.min(least, when.from), Infinity);
    const to = of.reduce((most, { when }) => Math.max(most, when.to), -Infinity);
    const used = grain === 'auto' ? fittingGrain(to - from + 1) : grain;
    const placed = dated.filter(({ when }) => when.length <= GRAINS[used].longest);
    return { placed, coarse: dated.length - placed.length, undated: events.length - dated.length, used };
  }

  function makeColumns(placed, { start: startOf, next }) {
    const starts = placed.map(({ when }) => startOf(when.from));
    const last = starts.reduce((a, b) => Math.max(a, b), -Infinity);
    const made = [];
    for (let day = starts.reduce((a, b) => Math.min(a, b), Infinity); day <= last && made.length < 5000; day = next(day)) {
      made.push({ from: day, to: next(day) - 1, counts: new Map(), total: 0 });
    }
    return made;
  }

  function fill(placed, { start: startOf }) {
    const byStart = new Map(columns.map(column => [column.from, column]));
    for (const { event, when } of placed) {
      const column = byStart.get(startOf(when.from));
      if (!column) continue;
      column.counts.set(event.type, (column.counts.get(event.type) ?? 0) + 1);
      column.total++;
    }
  }

  function render({ events }) {
    const { placed, coarse, undated, used } = place(events);
    columns = makeColumns(placed, GRAINS[used]);
    fill(placed, GRAINS[used]);
    const labels = columns.map(column => GRAINS[used].label(column.from));
    const types = TYPES.filter(type => columns.some(({ counts }) => counts.has(type)));
    panel.show({
      empty: columns.length > 0 ? null : events.length > 0 ? 'None of these events has a date that fits a column.' : 'No event passes the filters.',
      option: option(labels, types),
      summary: `Column chart: ${plural(placed.length, 'event')} by ${used}, from ${labels[0]} to ${labels.at(-1)}. The table has the same figures.`,
      note: note(coarse, undated, used),
      head: [label(used), 'Events', ...types.map(label)],
      rows: columns.map((column, i) => [button(labels[i], () => choose(i, i), { class: 'link' }), column.total, ...types.map(type => column.counts.get(type) ?? 0)])
        .filter(row => row[1] > 0),
    });
    panel.chart.dispatchAction({ type: 'takeGlobalCursor', key: 'brush', brushOption: { brushType: 'lineX', brushMode: 'single' } });
  }

  function note(coarse, undated, used) {
    const parts = [];
    if (undated > 0) parts.push(`${plural(undated, 'event')} without a date`);
    if (coarse > 0) parts.push(`${plural(coarse, 'event')} with a date coarser than a ${used}`);
    return parts.length > 0 ? `Not drawn: ${parts.join(', ')}.` : '';
  }

  function option(labels, types) {
    const faint = theme.colour('faint');
    return {
      grid: { left: 44, right: 12, top: 14, bottom: 28 },
      tooltip: {
        ...tooltip(bars => [
          el('div', { class: 'tip-head' }, `${bars[0].axisValue}: ${plural(columns[bars[0].dataIndex].total, 'event')}`),
          ...bars.filter(bar => bar.value > 0).sort((a, b) => b.value - a.value).map(bar => tipRow(bar.color, bar.seriesName, bar.value))]),
        trigger: 'axis',
        axisPointer: { type: 'shadow', shadowStyle: { color: theme.colour('hover') } },
      },
      brush: { xAxisIndex: 0, brushStyle: { color: theme.colour('hover'), borderColor: theme.colour('accent') }, outOfBrush: { colorAlpha: 1 }, throttleType: 'debounce' },
      toolbox: { show: false },
      xAxis: { type: 'category', data: labels, axisTick: { show: false }, axisLine: { lineStyle: { color: theme.colour('line') } }, axisLabel: { color: faint, hideOverlap: true } },
      yAxis: { type: 'value', minInterval: 1, axisLabel: { color: faint }, splitLine: { lineStyle: { color: theme.colour('line') } } },
      series: types.map(type => ({
        name: label(type), type: 'bar', stack: 'events', barMaxWidth: 36, barCategoryGap: '22%',
        itemStyle: { color: typeColour(type) }, emphasis: { disabled: true },
        data: columns.map(({ counts }) => counts.get(type) ?? 0),
      })),
    };
  }

  return { start, render };
})();
