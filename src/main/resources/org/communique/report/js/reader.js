// One article: its events with what decided them, its text with names, times, quotations and evidence marked.

const reader = (() => {
  let opened = { article: null, event: null };
  const layers = { names: true, times: true, quotes: true, evidence: true };
  const listeners = [];
  let hot = null;

  function open(article, event, scroll = true) {
    opened = { article, event };
    hot = null;
    render();
    listeners.forEach(listener => listener());
    if (scroll) showEvidence();
  }

  function showEvidence() {
    const root = byId('reader');
    if (matchMedia('(max-width: 999px)').matches) root.scrollIntoView({ block: 'start' });
    const first = root.querySelector('.text .on');
    root.scrollTop = first ? Math.max(0, first.offsetTop - root.clientHeight / 3) : 0;
  }

  function render() {
    const { article, event } = opened;
    const root = byId('reader');
    root.className = ['reader', ...Object.entries(layers).filter(([, on]) => on).map(([name]) => `show-${name}`)].join(' ');
    if (!article) {
      root.replaceChildren(el('p', { class: 'empty' }, 'Choose an event or an article to read it here.'));
      return;
    }
    const text = textOf(article);
    root.replaceChildren(
      heading(article, text),
      el('div', { class: 'cards' }, article.events.length > 0 ? article.events.map(one => card(one, one === event, text)) : el('p', { class: 'note' }, 'This article reports no diplomatic event.')),
      ...(text ? [legend(), body(article, text, event), cast(text)] : [withoutText(article)]));
  }

  function heading(article, text) {
    const facts = [article.published, article.source, article.id].filter(Boolean);
    const link = safeLink(article.url);
    return el('header', {},
      el('h3', { class: 'headline' }, text?.title?.trim() || article.headline),
      el('p', { class: 'facts' }, facts.join(' · '), link ? [' · ', el('a', { href: link, target: '_blank', rel: 'noopener noreferrer' }, 'original')] : null),
      article.copyOf ? el('p', { class: 'note' }, 'Near-duplicate of ',
        articleById.has(article.copyOf) ? button(article.copyOf, () => open(articleById.get(article.copyOf), null), { class: 'link' }) : article.copyOf, '.') : null);
  }

  /** Only addresses of the web; "javascript:" and the like are no links. */
  function safeLink(url) {
    return url && /^https?:\/\//i.test(url) ? url : null;
  }

  function card(event, on, text) {
    const many = event.reports > 1 ? `reported in ${plural(event.reports, 'article')}` : null;
    const facts = [event.date ?? 'no date', event.place ? placeText(event.place) : null, `probability ${event.probability.toFixed(2)}`, many].filter(Boolean);
    return el('section', { class: on ? 'card chosen' : 'card' },
      button([badge(event), el('span', { class: 'facts' }, facts.join(' · '))], () => open(opened.article, event), { class: 'card-head', 'aria-pressed': String(on) }),
      el('ul', { class: 'roles' }, event.who.map(({ actor, role }) => el('li', {}, el('small', {}, label(role)),
        button(actorLabel(actor), () => filter.toggle('actors', actor.key), { class: 'link', title: 'Filter by this actor', 'aria-pressed': String(filter.chosen.actors.includes(actor.key)) })))),
      text ? null : el('blockquote', {}, event.says),
      on && text && event.why?.length > 0 ? why(event, text) : null);
  }

  function placeText(place) {
    return place.whole || !place.country ? place.name : `${place.name}, ${countryName(place.country)}`;
  }

  function why(event, text) {
    return el('details', { class: 'why' }, el('summary', {}, 'Why'),
      el('table', {}, el('tbody', {}, event.why.map(({ field, rule, span }) => el('tr', {},
        el('th', { scope: 'row' }, label(field)), el('td', {}, rule), el('td', {}, span ? `“${cut(text, span)}”` : ''))))));
  }

  function cut(text, [start, end, title]) {
    return (title ? text.title : text.text).slice(start, end);
  }

  function legend() {
    const names = { names: 'Names', times: 'Times', quotes: 'Quotations', evidence: 'Evidence' };
    return el('div', { class: 'legend', role: 'group', 'aria-label': 'Marked in the text' }, Object.keys(layers).map(layer =>
      button([el('span', { class: `sample ${layer}` }), names[layer]], () => {
        layers[layer] = !layers[layer];
        render();
        byId('reader').querySelector(`[data-layer="${layer}"]`).focus();
      }, { 'data-layer': layer, 'aria-pressed': String(layers[layer]) })));
  }

  function withoutText(article) {
    return el('p', { class: 'note' }, article.events.length > 0
      ? 'The page has no room for the text of this article; its events show the first sentence of their evidence. '
        + 'A report with a larger --max-text, or of fewer articles, has it.'
      : 'The page has no room for the text of this article.');
  }

  /** Who and what is named, with how often; a choice sets off all that stands for it. */
  function cast(text) {
    const counts = tally(text.marks.filter(({ name, kind }) => name !== undefined && kind !== 'QUOTE'), ({ name }) => [name]);
    return el('div', { class: 'cast' }, el('h4', {}, 'Named in this article'), ranked(counts).map(([index, count]) => {
      const { type, name } = text.names[index];
      return button([name, el('small', {}, String(count))], () => { hot = hot === index ? null : index; setHot(); },
        { class: `name ${type.toLowerCase()}`, 'data-name': index, 'aria-pressed': String(hot === index) });
    }));
  }

  function setHot() {
    for (const node of byId('reader').querySelectorAll('[data-name]')) {
      const same = hot !== null && Number(node.dataset.name) === hot;
      if (node.tagName === 'BUTTON') node.setAttribute('aria-pressed', String(same));
      else node.classList.toggle('hot', same);
    }
    byId('reader').querySelector('.text .hot')?.scrollIntoView({ block: 'nearest' });
  }

  // The text.

  function body(article, text, event) {
    const marks = text.marks.map(mark => ({ ...mark, span: mark.span }));
    for (const one of article.events) {
      for (const span of one.evidence ?? []) marks.push({ kind: one === event ? 'CHOSEN' : 'EVIDENCE', span });
    }
    for (const { span } of event?.why ?? []) if (span) marks.push({ kind: 'WHY', span });
    const inTitle = marks.filter(({ span }) => span[2] === 1);
    const inText = marks.filter(({ span }) => span[2] !== 1);
    for (const [zone, span] of text.zones) if (zone === 'CREDIT' || zone === 'FOREIGN') (span[2] ? inTitle : inText).push({ kind: 'ASIDE', span });
    return el('div', { class: 'text', on: { click: tapName } },
      text.title && inTitle.length > 0 ? el('p', { class: 'title-line' }, pieces(text.title, 0, text.title.length, inTitle, text)) : null,
      paragraphs(text.text).map(([from, to]) => el('p', {}, pieces(text.text, from, to, inText, text))));
  }

  function tapName(event) {
    const node = event.target.closest('[data-name]');
    if (!node) return;
    hot = hot === Number(node.dataset.name) ? null : Number(node.dataset.name);
    setHot();
  }

  /** Paragraphs end at blank lines, or at every line end where there are no blank lines, and before items of lists. */
  function paragraphs(text) {
    const gap = /\n[^\S\n]*\n\s*/.test(text) ? /\n[^\S\n]*\n\s*|\n(?=\s*([-*•]|\d+[.)])\s)/g : /\n+/g;
    const found = [];
    let from = 0;
    for (const match of text.matchAll(gap)) {
      if (match.index > from) found.push([from, match.index]);
      from = match.index + match[0].length;
    }
    if (from < text.length) found.push([from, text.length]);
    return found;
  }

  /** A stretch of text cut wherever a mark begins or ends, so that marks may overlap. */
  function pieces(source, from, to, marks, text) {
    const inside = marks.filter(({ span: [start, end] }) => start < to && end > from);
    const cuts = new Set([from, to]);
    for (const { span: [start, end] } of inside) cuts.add(Math.max(from, start)).add(Math.min(to, end));
    const sorted = [...cuts].sort((a, b) => a - b);
    return sorted.slice(1).map((end, i) => piece(source.slice(sorted[i], end), inside.filter(({ span }) => span[0] <= sorted[i] && span[1] >= end), text));
  }

  function piece(words, marks, text) {
    if (marks.length === 0) return words;
    const named = marks.find(({ kind, name }) => (kind === 'NAME' || kind === 'REFERENCE') && name !== undefined);
    const classes = marks.map(mark => classOf(mark, text));
    return el('span', { class: classes.join(' '), 'data-name': named?.name, title: marks.map(mark => hint(mark, text)).filter(Boolean).join('\n') || null }, words);
  }

  function classOf({ kind, name }, text) {
    const type = name === undefined ? 'misc' : text.names[name].type.toLowerCase();
    return { NAME: `name ${type}`, REFERENCE: `name reference ${type}`, TIME: 'time', QUOTE: 'quote', EVIDENCE: 'evidence', CHOSEN: 'evidence on', WHY: 'why-word', ASIDE: 'aside' }[kind];
  }

  function hint({ kind, name, note }, text) {
    const entity = name === undefined ? null : text.names[name];
    if (kind === 'TIME') return `time: ${note}`;
    if (kind === 'QUOTE') return entity ? `said by ${entity.name}` : 'speaker unknown';
    if (!entity) return null;
    return [entity.name, entity.type.toLowerCase(), entity.country ? countryName(entity.country) : null, entity.wikidata].filter(Boolean).join(', ');
  }

  return { open, render, get opened() { return opened; }, onChange: listener => listeners.push(listener) };
})();
