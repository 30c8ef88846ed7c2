#!/usr/bin/env python3
"""Fill offices.tsv, the table of people by office and date, from the fact sheets beside the project.

  make_offices.py KNOWLEDGE OFFICES.TSV > new.tsv

Rows whose source is `own` are the editors' and are kept (an open one is closed on the day the fact sheet's next holder
came).  Every other row is made anew from heads-2022.wikidata.csv and foreign-ministers-2022.wikidata.csv (CC0) and
factbook-2026-05.jsonl (public domain), and left out where the editors have the same person in the same office.
Overlaps of two holders of one office are reported on standard error.  Standard library only.
"""
import csv, json, os, re, sys, unicodedata

OFFICES = ['head-of-state', 'head-of-government', 'foreign-minister', 'defence-minister', 'chief', 'deputy',
           'spokesperson', 'envoy']
COLUMNS = ['holder', 'family-name', 'office', 'title', 'body', 'from', 'to', 'certain', 'variants', 'qid', 'source']
SINGLE = OFFICES[:4]
HEADER = """\
# People by office and date, one spell a row, tab-separated.  A person who held an office twice has two rows.
# from, to: YYYY, YYYY-MM or YYYY-MM-DD; an empty `to` is in office as of 2026 as far as the source knows; `to` is the
#   day of leaving, most often the day on which the next holder came, so two rows may share it.
# certain: how exact the dates are: day, month, year, or unsure where the editors doubt a date of the spell.
#   A wikidata-2022 row that ends in 2022-12 was in office then; what came after is not known here, hence unsure.
# office: a president who is also head of government has one row only, head-of-state.  A defence-minister, chief,
#   deputy, spokesperson or envoy is told from others of the same body by the title.  Acting holders of some weeks are
#   mostly left out.  The monarch of the Commonwealth realms is listed for GB only.
# body: ISO 3166 alpha-2 of the state (XK Kosovo), or the acronym of an organization.
# variants: other spellings of the family name or of the whole name, by semicolon.
# Sources: own = the editors' general knowledge, written by hand, Apache-2.0 as the project; wikidata-2022 = Wikidata
#   lists of October to December 2022 (CC0); factbook-2026 = CIA World Factbook of May 2026 (public domain).  Wikidata
#   ids come from the Wikidata lists only.  Made in part by training/knowledge/make_offices.py.
"""
SPECIAL = str.maketrans({'ı': 'i', 'ø': 'o', 'Ø': 'O', 'ł': 'l', 'Ł': 'L', 'đ': 'd', 'Đ': 'D', 'ð': 'd', 'Ð': 'D',
                         'þ': 'th', 'Þ': 'Th', 'ß': 'ss', 'æ': 'ae', 'Æ': 'Ae', 'ə': 'a', 'Ə': 'A', 'œ': 'oe',
                         '’': "'", 'ʻ': "'", 'ʼ': "'"})
# Names whose family name is not the last word, or whose press form differs: label: (holder, family)
NAMES = {name: (name, family) for name, family in {
    'Maria Ubach i Font': 'Ubach', 'Jorge Bom Jesus': 'Bom Jesus', 'Va\'aletoa Sualauvi II': "Va'aletoa",
    'Rui Alberto de Figueiredo Soares': 'Figueiredo Soares', 'Simeón Oyono Esono Angüe': 'Oyono',
    'Russ J Kun': 'Kun', 'Mohamed Salem Ould Merzoug': 'Ould Merzoug', 'Mohamed Ould Bilal': 'Ould Bilal'}.items()}
TITLES = ['Interim Prime Minister', 'Transition Prime Minister', 'Prime Minister', 'Transition President',
          'Acting President', 'President', 'King', 'Queen', 'Emperor', 'Emir', 'Amir', 'Sultan', 'Prince', 'Grand Duke',
          'Chancellor', 'Premier', 'Pope', 'Chairman', 'Taoiseach', 'Minister of State']
MONTHS = {m: i for i, m in enumerate('jan feb mar apr may jun jul aug sep oct nov dec'.split(), 1)}


def plain(text):
    """The text without diacritics, as agencies write it."""
    return ''.join(c for c in unicodedata.normalize('NFD', text.translate(SPECIAL)) if not unicodedata.combining(c))


def key(text):
    """A form that spellings of one name mostly share."""
    return re.sub(r'[^a-z]', '', plain(text).lower())


def variants(holder, family, listed):
    """Listed spellings, then the plain forms of the family name and of the whole name where they differ."""
    found = [v for v in listed if v]
    for form in (plain(family), plain(holder)):
        if form not in (family, holder) and form not in found:
            found.append(form)
    return ';'.join(found)


def row(holder, family, office, title, body, start, end, certain, listed, qid, source):
    values = [holder, family, office, title, body, start, end, certain, variants(holder, family, listed), qid, source]
    return dict(zip(COLUMNS, values))


def read_own(path):
    rows = []
    if os.path.exists(path):
        for line in open(path, encoding='utf-8'):
            values = line.rstrip('\n').split('\t')
            if not line.startswith('#') and len(values) == len(COLUMNS):
                rows.append(dict(zip(COLUMNS, values)))
    return [{**r, 'qid': ''} for r in rows if r['source'] == 'own']


def table(folder, name):
    with open(os.path.join(folder, name), encoding='utf-8-sig', newline='') as f:
        return list(csv.DictReader(f))


def qids(states):
    """Wikidata id of a state to its alpha-2."""
    rows = [line.rstrip('\n').split('\t') for line in open(states, encoding='utf-8') if not line.startswith('#')]
    return {r[4]: r[0] for r in rows if len(r) > 4 and r[4]}


def title_of(label):
    words = re.sub(r'^(Federal|president|Ngwenyama|Druk|Yang)', lambda m: m.group(0).title(), label)
    short = re.split(r' (?:of|Of) ', words)[0].replace('Prime minister', 'Prime Minister').replace('Federal ', '')
    fixed = {'monarch': 'King', 'Monarch': 'King', 'emir': 'Emir', 'Ngwenyama': 'King', 'Druk Gyalpo': 'King',
             'Yang di-Pertuan Agong': 'King', 'Chairman': 'Chairman', 'military leader': 'President'}
    return fixed.get(short, short[:1].upper() + short[1:])


def head_office(title):
    government = ('Prime Minister', 'Premier', 'Chancellor', 'Minister of State', 'Taoiseach', 'Chairman')
    return 'head-of-government' if title.startswith(government) else 'head-of-state'


def name_of(label):
    bare = re.sub(r'^(Dr\.?|Sir|Dame|Sheikh|Prince|Archbishop|H\.E\.) ', '', label.split(',')[0].strip())
    bare = re.sub(r' of (Jordan|Norway|Sweden|Saudi Arabia|Denmark|Belgium|the Netherlands|Lesotho|Pahang)$', '', bare)
    return NAMES.get(bare) or (bare, bare if bare.split()[-1] in ('I', 'II', 'III', 'V', 'VI') else bare.split()[-1])


def wikidata_heads(folder, states):
    for r in table(folder, 'heads-2022.wikidata.csv'):
        body, label, title = states.get(r['countryid']), r['officeholderLabel'], title_of(r['positionLabel'])
        realm = label in ('Elizabeth II', 'Charles III') and body != 'GB'
        other = re.search('[gG]overnor|prince', title) or (body, head_office(title)) in SHEET_SKIP
        if body and not realm and not other and not re.match(r'Q\d|$', label):
            holder, family = name_of(label)
            yield row(holder, family, head_office(title), title, body, r['start_year'], r['end_year'], 'year', [],
                      r['officeholder'], 'wikidata-2022')


def wikidata_ministers(folder, states):
    for r in table(folder, 'foreign-ministers-2022.wikidata.csv'):
        body = states.get(r['country'])
        if body and body not in DEPENDENT and r['name'] and r['start']:
            holder, family = name_of(r['name'])
            title = {'US': 'Secretary of State', 'GB': 'Foreign Secretary', 'PH': 'Foreign Secretary',
                     'IN': 'External Affairs Minister'}.get(body, 'Foreign Minister')
            start = r['start'][:4] if r['start'].endswith('-01-01') else r['start']
            yield row(holder, family, 'foreign-minister', title, body, start, '', precision(start), [], r['person'],
                      'wikidata-2022')


def precision(*dates):
    return ['year', 'month', 'day'][min([d.count('-') for d in dates if d] or [0])]


def sheet_date(text):
    m = re.search(r'\((?:chairperson )?(?:since )?(?:(?:(\d+) )?([A-Z][a-z]+) )?(\d{4})', text)
    if not m:
        return ''
    parts = [m[3]] + (['%02d' % MONTHS[m[2][:3].lower()]] if m[2] else []) + (['%02d' % int(m[1])] if m[1] else [])
    return '-'.join(parts)


def recase(word):
    def one(part):
        return part if not part.isupper() or re.fullmatch(r'[IVX]+', part) or len(part) == 1 else part.capitalize()
    return '-'.join(one(p) for p in re.sub(r"^MC(?=[A-Z])", 'Mc', word).split('-'))


def is_family(word):
    letters = re.sub(r'[^\w]', '', re.sub(r'^(al|el|bin)-', '', word))
    return len(letters) > 1 and letters.isupper() and letters not in ('JR',)


def sheet_person(text):
    """Title, holder and family name of a sheet's line such as `President Edi RAMA (since 10 September 2013)`."""
    before = re.split(r' \(|;|, represented', re.sub(r', Jr\.', ' Jr.', text))[0]
    title = next((t for t in TITLES if re.search(r'\b%s\b' % t, before)), '')
    name = before[before.rfind(title) + len(title):].strip() if title else before
    name = re.sub(r'^(Sir|Dame|Dr\.|Col\.|General|Gen\.|Sr\. Gen\.|Sheikh|Archbishop|Archduke|Council|Presidency) ', '',
                  name.split(',')[-1].strip())
    words = re.sub(r'"[^"]*" ?', '', name).split()
    family = ' '.join(w for w in words if is_family(w))
    return title, ' '.join(recase(w) for w in words), ' '.join(recase(w) for w in family.split())


def clean(holder):
    """A sheet's name without ranks and further posts."""
    return re.sub(r'^(of the .* of (Ministers|the Presidency)|of the Swiss Confederation|Crown Prince|Capt\.|Ratu|'
                  r'and (Co-Vice President|Foreign Minister)|Lt\. Gen\.) ', '', holder)


def sheets(folder):
    fips = {r['FIPS']: r['ISO3166-1-Alpha-2'] for r in table(folder, 'country-codes.csv') if r['FIPS']}
    fips.update({'kv': 'XK', 'KV': 'XK'})
    for line in open(os.path.join(folder, 'factbook-2026-05.jsonl'), encoding='utf-8'):
        sheet = json.loads(line)
        body, executive = fips.get(sheet['file'][-7:-5].upper()), sheet.get('executive')
        if body and isinstance(executive, dict) and not sheet.get('dependency'):
            yield body, executive


# sheet lines that name another office than the one they stand under, or two holders
SHEET_SKIP = {('AD', 'head-of-state'), ('KP', 'head-of-government'), ('GM', 'head-of-government'),
              ('VA', 'head-of-state'), ('SM', 'head-of-state'), ('SM', 'head-of-government'),
              ('BN', 'head-of-government'),
              ('TG', 'head-of-government'), ('VA', 'head-of-government'), ('ZW', 'head-of-government'),
              ('SA', 'head-of-government'), ('EH', 'head-of-state'), ('EH', 'head-of-government')}
DEPENDENT = set('AW AI AS AX BL BM CC CK CW CX FK FO GF GG GI GL GP GU HK IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN '
                'PR RE SH SJ SX TC TF TK VG VI WF YT HM BV UM GS AQ EH BQ'.split())


def factbook_heads(folder):
    for body, executive in sheets(folder):
        for office, field in (('head-of-state', 'chief of state'), ('head-of-government', 'head of government')):
            text = executive.get(field) or ''
            title, holder, family = sheet_person(text)
            start = sheet_date(text)
            same = office == 'head-of-government' and family and family in sheet_person(
                executive.get('chief of state') or '')[2]
            if body not in DEPENDENT and family and start and title and not same and not (
                    'Charles' in holder and body != 'GB') and (body, office) not in SHEET_SKIP:
                yield row(clean(holder), family, office, title, body, start, '', precision(start), [], '',
                          'factbook-2026')


def same_person(a, b):
    left, right = ({key(f) for f in [r['family-name'], r['holder'], *r['variants'].split(';')]} - {''}
                   | {''.join(sorted(map(key, r['holder'].split())))} for r in (a, b))
    tokens = lambda r: {key(w) for w in re.split(r'[ -]', r['holder']) if len(w) > 3}
    return bool(left & right) or len(tokens(a) & tokens(b)) >= min(2, len(tokens(a)), len(tokens(b))) > 0


def openings(r):
    """Beginnings of the first words of a whole name and of its spellings, and the words of the name in any order."""
    names = [n for n in [r['holder'], *r['variants'].split(';')] if n == r['holder'] or ' ' in n]
    return {key(n.split()[0])[:3] for n in names} | {''.join(sorted(map(key, r['holder'].split())))}


def one_and_the_same(r, new):
    """A stricter test than same_person, for ids: the first names agree, and r is in office in the year given."""
    start, end, year = r['from'][:4], (r['to'] or '9999')[:4], new['from'][:4]
    return (start == year or start < year < end) and same_person(r, new) and bool(openings(r) & openings(new))


def spread_ids(rows):
    """One person of one body has one id in all rows."""
    ids = {(r['body'], r['holder']): r['qid'] for r in rows if r['qid']}
    for r in rows:
        r['qid'] = ids.get((r['body'], r['holder']), '')


def first(date):
    return (date + '-01-01')[:10] if len(date) == 4 else (date + '-01')[:10]


def last(date):
    return '9999' if not date else date + ('-12-31' if len(date) == 4 else '-28' if len(date) == 7 else '')


def of_office(rows, new):
    return [r for r in rows if r['body'] == new['body'] and r['office'] == new['office']]


def covers(r, new):
    """Whether r is in office on the day on which the sheet dates the holder, who was perhaps sworn in again."""
    return first(r['from']) <= first(new['from']) <= last(r['to'])


def add_sheet(rows, new):
    """The fact sheet's holder: already there and open, or the one who ends the open spell."""
    there = of_office(rows, new)
    near = [r for r in there if abs(days(r['from']) - days(new['from'])) < 60 or not r['to'] or covers(r, new)]
    if not any(same_person(r, new) for r in near):
        for r in there:
            if not r['to'] and first(r['from']) < first(new['from']):
                r['to'] = new['from']
        rows.append(new)


def add_wikidata(rows, new):
    """A Wikidata holder: gives the id to a row that is there, or fills a gap up to the next holder known."""
    there = of_office(rows, new)
    known = [r for r in there if one_and_the_same(r, new)]
    for r in known:
        r['qid'] = r['qid'] or new['qid']
    for r in known:
        if r['source'] == 'factbook-2026' and new['from'] < r['from'][:4]:
            r.update({'from': new['from'], 'certain': 'year'})
    if known:
        return
    if any(covers(r, new) and r['source'] != new['source'] for r in there):
        print('left out, the time is taken:', new['body'], new['office'], new['holder'], new['from'], file=sys.stderr)
        return
    nearer = [r['from'] for r in there if r['from'][:4] == new['to'] and r['from'] > new['to']]
    new['to'] = min(nearer, default=new['to'])
    later = sorted(first(r['from']) for r in there if first(r['from']) > first(new['from']))
    if not new['to']:
        new['to'], new['certain'] = later[0] if later and later[0] < '2022-12' else '2022-12', 'unsure'
    rows.append(new)


def overlaps(rows):
    groups = {}
    for r in rows:
        groups.setdefault((r['body'], r['office'], r['title'] if r['office'] not in SINGLE else ''), []).append(r)
    for group in groups.values():
        group.sort(key=lambda r: first(r['from']))
        for i, a in enumerate(group):
            yield from ((a, b) for b in group[i + 1:] if a['office'] in SINGLE + ['chief'] and overlap(a, b))


def overlap(a, b):
    """Whether a is in office more than a month into b's time, as far as the dates are exact."""
    if not a['to']:
        return True
    size = min(len(a['to']), len(b['from']))
    if size < 10:
        return a['to'][:size] > b['from'][:size]
    return days(a['to']) - days(b['from']) > 31


def days(date):
    year, month, day = (date + '-12-31')[:10].split('-')
    return int(year) * 365 + int(month) * 30 + int(day)


def main():
    folder, path = sys.argv[1:3]
    states = qids(os.path.join(os.path.dirname(path), 'states.tsv'))
    rows = read_own(path)
    for new in factbook_heads(folder):
        add_sheet(rows, new)
    for new in [*wikidata_heads(folder, states), *wikidata_ministers(folder, states)]:
        add_wikidata(rows, new)
    spread_ids(rows)
    for a, b in overlaps(rows):
        print('overlap:', a['body'], a['office'], a['holder'], a['from'], a['to'], '|', b['holder'], b['from'], b['to'],
              file=sys.stderr)
    rows.sort(key=lambda r: (len(r['body']), r['body'], OFFICES.index(r['office']),
                             '' if r['office'] in SINGLE else r['title'], r['from'], r['holder']))
    sys.stdout.write(HEADER + '# ' + '\t'.join(COLUMNS) + '\n')
    for r in rows:
        print('\t'.join(r[c] for c in COLUMNS))


if __name__ == '__main__':
    main()
