// ISO dates of days, months, years and intervals as stretches of days. Days are numbers: days since 1970, without time zones.

const DAY = 86_400_000;

function dayNumber(year, month, day) {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

function dayText(day) {
  const date = new Date(day * DAY);
  return `${String(date.getUTCFullYear()).padStart(4, '0')}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

function pad(value) {
  return String(value).padStart(2, '0');
}

/** "2021", "2021-03", "2021-03-04" or "a/b" as {from, to, length}, or null. */
function stretch(iso) {
  if (!iso) return null;
  const [first, last = first] = iso.split('/');
  const from = edge(first, false);
  const to = edge(last, true);
  return from === null || to === null || to < from ? null : { from, to, length: to - from + 1 };
}

function edge(iso, end) {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(part => (part === undefined ? null : Number(part)));
  if (day !== null) return dayNumber(year, month, day);
  if (month !== null) return end ? dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1 : dayNumber(year, month, 1);
  return end ? dayNumber(year, 12, 31) : dayNumber(year, 1, 1);
}

/** How the timeline can be cut: the longest stretch that fits one column, the column of a day, the column after one. */
const GRAINS = {
  day: { longest: 1, start: day => day, next: day => day + 1, label: day => dayText(day) },
  week: { longest: 7, start: day => day - ((day + 3) % 7 + 7) % 7, next: day => day + 7, label: day => `week of ${dayText(day)}` },
  month: { longest: 31, start: day => monthStart(day, 0), next: day => monthStart(day, 1), label: day => dayText(day).slice(0, 7) },
  year: { longest: 366, start: day => yearStart(day, 0), next: day => yearStart(day, 1), label: day => dayText(day).slice(0, 4) },
};

function monthStart(day, ahead) {
  const date = new Date(day * DAY);
  return Math.round(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + ahead, 1) / DAY);
}

function yearStart(day, ahead) {
  return Math.round(Date.UTC(new Date(day * DAY).getUTCFullYear() + ahead, 0, 1) / DAY);
}

/** The grain that gives a readable number of columns. */
function fittingGrain(days) {
  if (days <= 62) return 'day';
  if (days <= 400) return 'week';
  return days <= 366 * 9 ? 'month' : 'year';
}
