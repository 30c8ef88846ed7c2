#!/usr/bin/env python3
"""Sentences with names put in: of silver sentences whose teachers agree, and of patterns.  Prints CoNLL.  Standard library only.

  synthetic.py SILVER.corenlp.tsv SECOND.tsv KNOWLEDGE ORGANIZATIONS.tsv COUNT SEED > synthetic.conll

KNOWLEDGE          the folder ../shared/knowledge: leaders and ministers (Wikidata lists, CC0), states and capitals (Factbook)
ORGANIZATIONS.tsv  the library's table; organizations.txt beside this file is read too
"""
import csv
import json
import os
import random
import re
import sys

from data import agreed, bio, merged
from prepare import correct, nationalities, sentences, silver_spans, spans

ELECTIONS = ('general presidential parliamentary legislative federal local municipal regional gubernatorial provincial state '
             'Senate mayoral snap').split()
MONTHS = 'January February March April May June July August September October November December'.split()
SIDES = 'North South East West Central'.split()
PATTERNS = [
    'In the {election} , {person} was the {party} candidate in {seat} .',
    'He was re-elected in the {election} with a majority of votes .',
    '{person} ran in the {election} for the {party} .',
    'The {party} won 34 seats in the {election} .',
    'After the {election} , the {party} formed a coalition with the {party} .',
    '{person} ( {party} ) has represented {seat} since the {election} .',
    '{person} , leader of the {party} , resigned after the {election} .',
    '{party} , {party} and {party} entered parliament , while {party} failed to win a seat .',
    'Candidates of {party} and {party} were defeated in {place} and {place} .',
    'She joined the {party} in 1987 and was elected to the {body} two years later .',
    'He later worked for the {body} and the {body} in {place} .',
    '{person} is a member of the {body} and a fellow of the {body} .',
    'The coalition consisted of the {party} , the {party} and {party} .',
    '{person} left {party} to found {party} .',
    '{body} was founded in {place} by {person} and {person} .',
    'In {place} , {person} of the {party} met {person} of the {party} .',
    'The {party} called on {person} to leave {place} .',
    'Supporters of {party} marched through {place} on the eve of the {election} .',
    '{person} was elected Member of Parliament for {seat} in the {election} .',
    'The {body} and the {body} condemned the attack in {place} .',
    'A spokesman for {body} told {body} that {person} had arrived in {place} .',
    '{place} , {place} and {place} signed the agreement in {place} .',
    'Deputies of {party} boycotted the session of the {body} .',
]


def lists(knowledge, organizations):
    people = set()
    for name, column in (('heads-2022.wikidata.csv', 'officeholderLabel'), ('foreign-ministers-2022.wikidata.csv', 'name')):
        people |= {row[column] for row in csv.DictReader(open(os.path.join(knowledge, name), encoding='utf8'))}
    people = {p for p in people if re.fullmatch(r"[^\W\d_][\w.'’-]*( [\w.'’-]+){1,3}", p)}
    states, places = set(), set()
    for line in open(os.path.join(knowledge, 'factbook-2026-05.jsonl'), encoding='utf8'):
        entry = json.loads(line)
        for found, name in ((states, (entry.get('names') or {}).get('conventional short form')),
                            (places, (entry.get('capital') or {}).get('name'))):
            if name and re.fullmatch(r"[A-Z][\w'-]+( [A-Z][\w'-]+)?", name) and name != 'none':
                found.add(name)
    own = [l.strip() for l in open(os.path.join(os.path.dirname(__file__), 'organizations.txt'), encoding='utf8') if l[0] != '#']
    table = [l.split('\t')[0] for l in open(organizations, encoding='utf8') if l[0] != '#' and l.strip()]
    return sorted(people), sorted(states), sorted(places | states), own[:own.index('Amnesty International')], own, own + table


class Names:
    def __init__(self, knowledge, organizations, rng):
        self.people, self.states, self.places, self.parties, self.bodies, self.all = lists(knowledge, organizations)
        self.rng = rng

    def party(self):
        name = self.rng.choice(self.parties)
        if name.split()[-1] in ('Party', 'Union', 'Front', 'Congress', 'Alliance', 'Movement') and self.rng.random() < 0.45:
            return (name + ' of ' + self.rng.choice(self.states)).split()
        return name.split()

    def of(self, kind):
        if kind == 'person':
            return self.rng.choice(self.people).split(), 'PER'
        if kind == 'place':
            return self.rng.choice(self.places).split(), 'LOC'
        if kind == 'seat':
            return self.rng.choice([p for p in self.places]).split() + self.rng.choice([[], [self.rng.choice(SIDES)]]), 'LOC'
        if kind == 'party':
            return self.party(), 'ORG'
        if kind == 'body':
            return self.rng.choice(self.all).split(), 'ORG'
        state = self.rng.choice(self.states + ['United States', 'United Kingdom'] * 40 + ['European Parliament'] * 15)
        month = [self.rng.choice(MONTHS)] if self.rng.random() < 0.1 else []
        kinds = [] if state == 'European Parliament' else [self.rng.choice(ELECTIONS)]
        return month + [str(self.rng.randint(1890, 2024))] + state.split() + kinds + [self.rng.choice(['election', 'election', 'elections'])], 'MISC'

    def fill(self, pattern):
        words, found = [], []
        for part in pattern.split():
            if part[0] == '{':
                name, kind = self.of(part[1:-1])
                found.append((len(words), len(words) + len(name), kind))
                words += name
            else:
                words.append(part)
        return words, bio(len(words), found)

    def swap(self, words, names):
        out, labels, at = [], [], 0
        for start, end, kind in spans(names):
            out += words[at:start]
            labels += ['O'] * (start - at)
            name = self.other(words[start:end], kind)
            out += name
            labels += ['B-' + kind] + ['I-' + kind] * (len(name) - 1)
            at = end
        return out + words[at:], labels + ['O'] * (len(words) - at)

    def other(self, name, kind):
        if kind == 'MISC' or self.rng.random() < 0.3:
            return name
        if kind == 'PER':
            person = self.rng.choice(self.people).split()
            return person if len(name) > 1 else person[-1:]
        if kind == 'LOC':
            return self.rng.choice(self.places).split()
        return name if name[-1] in ('Ministry', 'Department') else (self.party() if self.rng.random() < 0.3 else self.rng.choice(self.all).split())


def main(silver, second, knowledge, organizations, count, seed):
    rng = random.Random(int(seed))
    names = Names(knowledge, organizations, rng)
    nations = nationalities(os.path.join(knowledge, 'factbook-2026-05.jsonl'))
    rows = []
    for ours, theirs in zip(sentences(silver), sentences(second)):
        words = [r[0] for r in ours]
        labels = agreed(bio(len(words), merged(words, correct(words, silver_spans([r[2] for r in ours]), nations))), [r[-1] for r in theirs])
        if None not in labels and any(t[2:] in ('PER', 'ORG', 'LOC') for t in labels):
            rows.append((words, labels))
    made = [names.swap(*rng.choice(rows)) for _ in range(int(count))] + [names.fill(rng.choice(PATTERNS)) for _ in range(int(count) // 4)]
    for words, labels in made:
        print('\n'.join(f'{w}\t{t}' for w, t in zip(words, labels)) + '\n')


if __name__ == '__main__':
    main(*sys.argv[1:])
