// Starts the views and keeps them together.

const views = [filterBar, timeline, network, map, actorBars, mix, library];

function renderAll() {
  const selection = filter.selection();
  views.forEach(view => view.render(selection));
  reader.render();
}

function writeAddress() {
  address.write(filter.chosen, reader.opened);
}

function followAddress() {
  const { chosen, article, event } = address.read();
  filter.set(chosen);
  if (article) reader.open(article, event, false);
}

function describeArchive() {
  const { archive, articles } = data;
  const days = data.events.map(event => event.article.day?.from).filter(day => day !== undefined);
  const range = days.length > 0 ? `published ${dayText(days.reduce((a, b) => Math.min(a, b)))} to ${dayText(days.reduce((a, b) => Math.max(a, b)))}` : null;
  byId('facts').textContent = [plural(archive.articles, 'article'), plural(archive.events, 'event'), archive.failed > 0 ? `${number(archive.failed)} failed` : null, range]
    .filter(Boolean).join(' · ');
  const said = [];
  if (data.events.length < archive.events) {
    said.push(`This page holds ${number(data.events.length)} of the archive's ${plural(archive.events, 'event')}: all events of articles drawn at random by a checksum of their ids. Shares hold for the whole archive; counts are of the sample.`);
  }
  const texts = articles.filter(article => article.text).length;
  if (texts < articles.length) said.push(`The texts of ${number(texts)} of ${plural(articles.length, 'article')} can be read here; the others show the evidence of their events.`);
  if (articles.length < archive.articles && data.events.length === archive.events) said.push(`${plural(archive.articles - articles.length, 'article')} without an event ${archive.articles - articles.length === 1 ? 'is' : 'are'} left out.`);
  if (archive.unreadable > 0) said.push(`${plural(archive.unreadable, 'record')} could not be read.`);
  byId('sample').hidden = said.length === 0;
  byId('sample').textContent = said.join(' ');
  byId('foot').textContent = `${archive.engines.join('; ')}. Charts: Apache ECharts. Outlines: Natural Earth; they take no side on borders. Records are made by a program and can be wrong: read the evidence.`;
}

function startSections() {
  byId('sections').append(...[...document.querySelectorAll('main > section')].map(section =>
    button(section.querySelector('h2').textContent, () => section.scrollIntoView({ block: 'start' }), { class: 'quiet' })));
  byId('skip').addEventListener('click', event => {
    event.preventDefault();
    byId('articles-title').focus();
    byId('articles').scrollIntoView();
  });
}

function start() {
  theme.start();
  describeArchive();
  startSections();
  views.forEach(view => view.start());
  filter.onChange(renderAll);
  filter.onChange(writeAddress);
  reader.onChange(library.mark);
  reader.onChange(writeAddress);
  theme.onChange(renderAll);
  followAddress();
  addEventListener('hashchange', followAddress);
}

start();
