// Elements. Text always goes in as text: nothing of an article is ever parsed as HTML.

/** An element with properties, and children that are nodes or text; null children are left out. */
function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'on') for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
    else if (name === 'style') for (const [key, text] of Object.entries(value)) node.style.setProperty(key, text);
    else if (name === 'class') node.className = value;
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat(2).filter(child => child !== null && child !== undefined));
  return node;
}

function byId(id) {
  return document.getElementById(id);
}

function button(label, click, properties = {}) {
  return el('button', { type: 'button', on: { click }, ...properties }, label);
}

/** Buttons of which one is pressed. */
function choice(label, options, current, choose) {
  const group = el('div', { class: 'choice', role: 'group', 'aria-label': label });
  for (const [value, text] of options) {
    group.append(button(text, () => {
      for (const other of group.children) other.setAttribute('aria-pressed', String(other.dataset.value === value));
      choose(value);
    }, { 'data-value': value, 'aria-pressed': String(value === current) }));
  }
  return group;
}

const counting = new Intl.NumberFormat('en');

function number(value) {
  return counting.format(value);
}

function plural(count, one, many = one + 's') {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** Counts of keys, as a map. */
function tally(items, keysOf) {
  const counts = new Map();
  for (const item of items) for (const key of keysOf(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The entries of counts, the highest first, equal ones by key. */
function ranked(counts) {
  return [...counts].sort((a, b) => b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1));
}
