// The data that the page carries, linked.

const data = JSON.parse(byId('data').textContent);

data.articles.forEach((article, index) => Object.assign(article, { index, events: [], day: stretch(article.published) }));
data.actors.forEach((actor, index) => Object.assign(actor, { index }));
data.places.forEach((place, index) => Object.assign(place, { index }));
data.events.forEach((event, index) => {
  const article = data.articles[event.article];
  Object.assign(event, {
    index,
    article,
    day: stretch(event.date),
    who: event.who.map(([actor, role]) => ({ actor: data.actors[actor], role })),
    place: event.place === undefined ? null : data.places[event.place],
  });
  event.actorKeys = new Set(event.who.map(({ actor }) => actor.key));
  event.sides = new Set(event.who.map(({ actor }) => actor.country).filter(Boolean));
  event.haystack = `${article.headline}\n${event.says}`.toLowerCase();
  article.events.push(event);
});

const actorByKey = new Map(data.actors.map(actor => [actor.key, actor]));
const articleById = new Map(data.articles.map(article => [article.id, article]));

/** The text of an article with its marks, or null where the page has no room for it. */
function textOf(article) {
  const block = article.text ? byId(`text-${article.index}`) : null;
  return block ? JSON.parse(block.textContent) : null;
}

function countryName(code) {
  return data.countries[code] ?? code;
}

function actorLabel(actor) {
  return actor.kind === 'STATE' || !actor.country ? actor.name : `${actor.name} (${actor.country})`;
}

/** What a filter key for actors stands for: an actor, or "of:FR", anybody of France. */
function actorKeyLabel(key) {
  if (key.startsWith('of:')) return `anyone of ${countryName(key.slice(3))}`;
  return actorByKey.get(key)?.name ?? key;
}

/** What a filter key for places stands for: a place, or "in:FR", anywhere in France. */
function placeKeyLabel(key) {
  if (key.startsWith('in:')) return `in ${countryName(key.slice(3))}`;
  return data.places.find(place => place.key === key)?.name ?? key;
}

/** The stretch of days that an event counts for, or null. */
function whenOf(event, basis) {
  if (basis === 'published') return event.article.day;
  return event.day ?? (basis === 'event' ? null : event.article.day);
}
