#!/usr/bin/env python3
"""Reports which offices of the members of the United Nations have gaps in offices.tsv.

  training/knowledge/check_offices.py [--from 2000-01-01] [--to 2026-06-30] [--days 60] [-v]

For each member and each of its four offices (head of state, head of government, foreign minister, defence minister) the days that no
spell covers.  A state without a head of government is led by its head of state; one without any defence minister is counted apart
(many small states have none, or the head of government holds the office).  -v lists the gaps longer than --days.
"""
import argparse
import collections
import datetime
import os

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, '..', '..', 'src', 'main', 'resources', 'org', 'communique', 'knowledge')
OFFICES = ('head-of-state', 'head-of-government', 'foreign-minister', 'defence-minister')
# The monarch of these is listed for GB only.
REALMS = set('AG AU BB BS BZ CA GD JM KN LC NZ PG SB TV VC'.split())
DAY = datetime.timedelta(1)


def rows(name):
    with open(os.path.join(DATA, name), encoding='utf8') as lines:
        return [line.rstrip('\n').split('\t') for line in lines if line.strip() and not line.startswith('#')]


def first(text):
    parts = [int(part) for part in text.split('-')]
    return datetime.date(*(parts + [1, 1])[:3])


def last(text):
    parts = [int(part) for part in text.split('-')]
    if len(parts) == 3:
        return datetime.date(*parts)
    if len(parts) == 2:
        return datetime.date(parts[0] + parts[1] // 12, parts[1] % 12 + 1, 1) - DAY
    return datetime.date(parts[0], 12, 31)


def gaps(spells, start, end):
    found, at = [], start
    for begin, finish in sorted(spells):
        if begin > at + DAY:
            found.append((at, min(begin, end)))
        at = max(at, finish)
        if at >= end:
            return found
    if at < end:
        found.append((at, end))
    return [(a, b) for a, b in found if a < end]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--from', dest='start', default='2000-01-01')
    parser.add_argument('--to', default='2026-06-30')
    parser.add_argument('--days', type=int, default=60)
    parser.add_argument('-v', action='store_true')
    options = parser.parse_args()
    start, end = first(options.start), first(options.to)
    codes = {row[2]: row[0] for row in rows('states.tsv')}
    members = {codes[row[0]]: first(row[2]) if row[2] else start for row in rows('state-facts.tsv') if row[1] == 'member'}
    held = collections.defaultdict(list)
    for row in rows('offices.tsv'):
        held[row[4], row[2]].append((first(row[5]), last(row[6]) if row[6] else end))
    for office in OFFICES:
        missing, short, covered, days = [], [], 0, 0
        for state, since in sorted(members.items()):
            if office == 'head-of-state' and state in REALMS:
                continue
            if office == 'head-of-government' and not held[state, office]:
                continue
            begin = max(start, since)
            days += (end - begin).days
            found = gaps(held[state, office], begin, end)
            covered += (end - begin).days - sum((b - a).days for a, b in found)
            if not held[state, office]:
                missing.append(state)
            else:
                short += [(state, a, b) for a, b in found if (b - a).days > options.days]
        print(f'{office}: {100 * covered / days:.1f} % of days, no spell for {len(missing)}: {" ".join(missing)}')
        print(f'  {len(short)} gaps of more than {options.days} days in {len({s for s, _, _ in short})} states')
        if options.v:
            for state, a, b in short:
                print(f'    {state} {a} to {b}')


if __name__ == '__main__':
    main()
