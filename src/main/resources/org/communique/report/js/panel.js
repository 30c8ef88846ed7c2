// A section with a chart and the same as a table, for the keyboard and for screen readers.

const BASIS = { animation: false, textStyle: { fontFamily: getComputedStyle(document.body).fontFamily } };

class Panel {
  constructor(id) {
    this.root = byId(id);
    this.tools = this.root.querySelector('.tools');
    this.plot = this.root.querySelector('.plot');
    this.table = this.root.querySelector('.table');
    this.emptyText = this.root.querySelector('.empty');
    this.note = this.root.querySelector('.note');
    this.mode = 'chart';
    this.view = null;
    this.bars = this.root.querySelector('.bars');
    this.chart = echarts.init(this.plot, null, { renderer: 'canvas' });
    new ResizeObserver(() => this.chart.resize()).observe(this.plot);
  }

  /** To be called after the panel's other tools are there. */
  addModes() {
    this.tools.append(choice('Form', [['chart', 'Chart'], ['table', 'Table']], 'chart', mode => {
      this.mode = mode;
      this.arrange();
    }));
  }

  /**
   * Shows a view: {empty: text or node, or null; option: of the chart; summary: of the chart in words; note; head; rows}.
   * A cell of a row is text, a number, or a node.
   */
  show(view) {
    this.view = view;
    if (!view.empty) {
      this.chart.setOption({ ...BASIS, ...view.option }, { notMerge: true });
      this.plot.setAttribute('aria-label', view.summary);
    }
    this.emptyText.replaceChildren(view.empty ?? '');
    this.note.replaceChildren(view.note ?? '');
    this.arrange();
  }

  arrange() {
    const { empty } = this.view;
    this.emptyText.hidden = !empty;
    this.plot.hidden = Boolean(empty) || this.mode === 'table';
    this.table.hidden = Boolean(empty) || this.mode === 'chart';
    if (this.bars) this.bars.hidden = this.plot.hidden;
    if (!this.table.hidden) this.fillTable();
    if (!this.plot.hidden) this.chart.resize();
  }

  fillTable() {
    const { head, rows } = this.view;
    const shown = rows.slice(0, 200);
    this.table.replaceChildren(
      el('table', {},
        el('thead', {}, el('tr', {}, head.map((text, i) => el('th', { scope: 'col', class: i > 0 && 'number' }, text)))),
        el('tbody', {}, shown.map(row => el('tr', {}, row.map(cell => tableCell(cell)))))),
      rows.length > shown.length ? el('p', { class: 'note' }, `The first ${shown.length} of ${number(rows.length)} rows.`) : '');
  }
}

function tableCell(cell) {
  return typeof cell === 'number' ? el('td', { class: 'number' }, number(cell)) : el('td', {}, cell);
}

/** The tooltip of all charts: nodes, never HTML. */
function tooltip(contentOf) {
  return {
    confine: true,
    backgroundColor: theme.colour('raised'),
    borderColor: theme.colour('line'),
    textStyle: { color: theme.colour('ink'), fontSize: 13 },
    formatter: given => el('div', { class: 'tip' }, contentOf(given)),
  };
}

function tipRow(colour, text, value) {
  return el('div', { class: 'tip-row' }, el('span', { class: 'swatch', style: { background: colour } }), el('span', {}, text), el('b', {}, number(value)));
}
