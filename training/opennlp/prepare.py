#!/usr/bin/env python3
"""Make the training file of the OpenNLP name finder.  Standard library only.

  prepare.py CORPORA SILVER FACTBOOK > names.train

CORPORA   the folder corpora/ beside the project
SILVER    GMB train relabelled by CoreNLP coarse: token TAB gmb TAB corenlp TAB tag (made by ../silver/Silver.java)
FACTBOOK  factbook-2026-05.jsonl, for nationality words

The teacher's known errors are corrected: nationality before a ministry, titles inside a person, "Secretary of State",
bodies joined by "and", nationality words left out.  Gold sets are added, our own five times.
"""
import json, re, sys

TYPES = {'PERSON': 'PER', 'LOCATION': 'LOC', 'ORGANIZATION': 'ORG', 'MISC': 'MISC'}
NAMES = {'PER': 'person', 'LOC': 'location', 'ORG': 'organization', 'MISC': 'misc'}
BODY = set('Ministry Department Court Parliament Embassy Army Navy Senate Congress Government Cabinet Police Council '
           'Assembly Commission Bank Agency Office Foundation Academy Institute University Party'.split())
MINISTRY = set('Ministry Department Court Parliament Embassy Senate Assembly Cabinet'.split())
TITLE = set('President Prince Princess Pope King Queen Prime Minister Foreign Secretary General Mr. Mrs. Ms. Dr. Sheikh Senator Sen. '
            'Rep. Gen. Governor Ambassador Judge Chancellor Sir Lord Col. Lt. Maj. Colonel Captain Emir Sultan'.split())
DAY = set('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split())
PORTFOLIO = set('State Defense Defence Treasury Commerce Energy Interior Labor Agriculture Transportation Education Health '
                'Justice Finance Foreign Affairs Homeland Security Veterans Housing'.split())
GROUPS = {g: 'ORG' for g in ['African Union', 'al-Qaida', 'al-Qaeda', 'Al-Qaida', 'Al-Qaeda', 'Taliban', 'Taleban', 'Hamas',
          'Hezbollah', 'Fatah', 'WHO', 'UNASUR', 'G7', 'G-7', 'G8', 'G-8', 'G20', 'G-20', 'A.U.', 'AU', 'EU', 'E.U.', 'UN', 'U.N.',
          'NATO', 'ASEAN', 'OSCE', 'IAEA', 'OPEC', 'APEC', 'Group of Eight', 'Group of Seven', 'White House', 'Kremlin']}


def sentences(path):
    rows = []
    for line in open(path, encoding='utf8'):
        line = line.rstrip('\n')
        if line and not line.startswith('-DOCSTART'):
            rows.append(line.split('\t'))
        elif rows:
            yield rows
            rows = []
    if rows:
        yield rows


def spans(tags):
    found, start = [], None
    for i, tag in enumerate(tags + ['O']):
        if start is not None and (tag == 'O' or tag[0] == 'B' or tag[2:] != tags[start][2:]):
            found.append((start, i, tags[start][2:]))
            start = None
        if tag != 'O' and start is None:
            start = i
    return found


def silver_spans(labels):
    tags, before = [], 'O'
    for label in labels:
        kind = TYPES.get(label, 'O')
        tags.append('O' if kind == 'O' else ('I-' if kind == before else 'B-') + kind)
        before = kind
    return spans(tags)


def nationalities(factbook):
    words = set()
    for line in open(factbook, encoding='utf8'):
        nation = json.loads(line).get('nationality')
        for text in (nation.values() if isinstance(nation, dict) else [nation or '']):
            for word in re.findall(r"[A-Z][a-z]+(?:-[A-Z][a-z]+)?", str(text)):
                words |= {word, word + 's'}
    return words | set('Palestinian Palestinians Israeli Israelis Arab Arabs Muslim Muslims Islamic European Europeans African Asian '
                       "Shi'ite Shiite Shi'ites Shiites Sunni Sunnis Jewish Christian Christians Kurdish Kurds Tamil Chechen Serb Serbs "
                       'American Americans British Western Soviet Catholic Buddhist Hindu Latin'.split()) - {'Islands', 'Republic', 'New', 'Saint'}


def correct(words, found, nations):
    result = []
    for start, end, kind in found:
        while kind == 'PER' and end - start > 1 and words[start] in TITLE:
            start += 1
        if words[end - 1] in DAY and end - start > 1:
            end -= 1
        while end - start > 1 and kind in ('LOC', 'MISC') and words[end - 1].islower():
            end -= 1
        if kind == 'ORG' and words[start] in PORTFOLIO and start > 1 and words[start - 1] == 'of' \
                and words[start - 2] in ('Secretary', 'Minister', 'secretary'):
            continue
        if kind == 'ORG' and words[start] in PORTFOLIO and end < len(words) and words[end] in ('Secretary', 'Minister', 'Spokesman'):
            continue
        text = ' '.join(words[start:end])
        if text in GROUPS:
            kind = GROUPS[text]
        if kind == 'ORG' and words[end - 1] in MINISTRY and end - start > 1 and words[start] in nations:
            result += [(start, start + 1, 'MISC'), (start + 1, end, 'ORG')]
        elif kind == 'ORG' and words[end - 1] in MINISTRY and end - start > 2 and words[start] in ('U.S.', 'US', 'Iran', 'Israel', 'Russia', 'China'):
            result += [(start, start + 1, 'LOC'), (start + 1, end, 'ORG')]
        elif kind == 'ORG' and 'and' in words[start:end] and words[end - 1] in ('Bank', 'Union', 'Nations', 'NATO', 'Fund'):
            middle = start + words[start:end].index('and')
            result += [(start, middle, 'ORG'), (middle + 1, end, 'ORG')]
        else:
            result.append((start, end, kind))
    taken = {i for s, e, _ in result for i in range(s, e)}
    for i, word in enumerate(words):
        if i not in taken and word in nations:
            result.append((i, i + 1, 'MISC'))
        elif i not in taken and word in GROUPS:
            result.append((i, i + 1, GROUPS[word]))
    return sorted(result)


def line(words, found):
    starts, ends = {s: k for s, e, k in found}, {e for s, e, k in found}
    out = []
    for i, word in enumerate(words + ['']):
        if i in ends:
            out.append('<END>')
        if i in starts:
            out.append('<START:%s>' % NAMES[starts[i]])
        out.append(word)
    return ' '.join(out).strip()


def main(corpora, silver, factbook):
    nations = nationalities(factbook)
    for rows in sentences(silver):
        words = [r[0] for r in rows]
        print(line(words, correct(words, silver_spans([r[2] for r in rows]), nations)))
    for name, times in (('own-gold', 5), ('wikigold', 1), ('re3d-centcom', 1)):
        for rows in sentences(f'{corpora}/ner/train/{name}.conll'):
            words = [r[0].replace(' ', '_') or '_' for r in rows]
            found = [s for s in spans([r[-1] for r in rows]) if s[2] in NAMES]
            for _ in range(times):
                print(line(words, found))


if __name__ == '__main__':
    main(*sys.argv[1:])
