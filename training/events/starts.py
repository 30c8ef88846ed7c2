#!/usr/bin/env python3
"""Pack the starts of articles for teach.py: as they are, with other states, without their first paragraphs.

  starts.py ENCODER.jar STATES.tsv WHITEHOUSE.jsonl.gz OUT.npz ARTICLES.jsonl [ARTICLES.jsonl ...]

ARTICLES is lessons.py's output.  Of each article there are three copies: two of them name other states, capitals and peoples, the
same one throughout.  What begins in the middle of an article, and 2,500 documents of the White House, are without records: only
teachers tell of them.  Those held out (`learn.held`) are apart, to measure.  numpy, PyTorch and training/onnx.
"""
import copy, gzip, json, os, random, re, sys
from collections import Counter

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'onnx'))
import gist
from encoder import WordPiece
from gist import SEP, TYPES, Start, States
from learn import held
from train import read_jar

# Pieces that are kept of an article, so that it still fills LENGTH without its headline.
LONGEST = 200
DOCUMENTS = 2500
# Letters of an alias that stands for a state's name.
ALIAS = 15
# Names that are seldom the state's.
AMBIGUOUS = 'Georgia', 'America'


class Swap:
    """Names other states in an article: each state's name, capital, adjective and people for those of another."""

    def __init__(self, path, articles):
        self.states, self.slots = [], {}
        for line in open(path, encoding='utf8'):
            if not line.startswith('#'):
                self.add(line.rstrip('\n').split('\t'))
        for name in AMBIGUOUS:
            self.slots.pop(name, None)
        self.known = re.compile(r'\b(' + '|'.join(sorted(map(re.escape, self.slots), key=len, reverse=True)) + r')\b')
        named = Counter(number for a in articles for number in {self.slots[n][0] for n in self.known.findall(a['text'])})
        self.others = [i for i, s in enumerate(self.states) if s['adjective'] and s['capital'] and named[i]]
        self.weights = [named[i] ** .5 for i in self.others]

    def add(self, row):
        peoples = row[12].split('|')
        state = dict(name=row[2], capital=row[7], people=peoples[min(1, len(peoples) - 1)], adjective=peoples[0])
        for slot, name in state.items():
            if name:
                self.slots[name] = len(self.states), slot
        for alias in row[10].split('|'):
            if alias and alias not in self.slots and len(alias) <= ALIAS:
                self.slots[alias] = len(self.states), 'name'
        self.states.append(state)

    def __call__(self, article, chance):
        here = sorted({self.slots[n][0] for n in self.known.findall(f"{article['title'] or ''} {article['text']}")})
        others = {}
        for number in here:
            free = [(o, w) for o, w in zip(self.others, self.weights) if o not in others.values()]
            others[number] = chance.choices(*zip(*free))[0]
        return self.named(article, others)

    def named(self, article, others):
        def other(match):
            number, slot = self.slots[match.group()]
            state = self.states[others[number]] if number in others else None
            return (state[slot] or state['name']) if state else match.group()
        new = lambda text: text and self.known.sub(other, text)
        article = copy.deepcopy(article)
        article['title'], article['text'] = new(article['title']), new(article['text'])
        for record in article['records']:
            for participant in record['participants']:
                participant['name'] = new(participant['name'])
            place = record.get('place')
            record['place'] = dict(place, name=new(place['name'])) if isinstance(place, dict) else new(place)
        return article


def unlabelled(article, title, paragraphs):
    return dict(article, title=title, text='\n\n'.join(paragraphs), records=[], sents=[0, 0])


def middles(articles, swap, chance):
    """What stands behind the first paragraphs."""
    for article in articles:
        paragraphs = article['text'].split('\n\n')
        if len(paragraphs) < 4 or article['id'].endswith(('~', '#2')):
            continue
        behind = unlabelled(article, None, paragraphs[chance.choice((1, 2, 3) if len(paragraphs) > 6 else (1, 2)):])
        yield swap(behind, chance) if chance.random() < .5 else behind


def documents(path, chance):
    with gzip.open(path, 'rt', encoding='utf8') as lines:
        found = [json.loads(line) for line in lines]
    for document in chance.sample(found, min(DOCUMENTS, len(found))):
        paragraphs = [p for p in re.split(r'\n+', document['text']) if len(p) > 40]
        first = chance.choice((0, 0, 1, 2, 4)) if len(paragraphs) > 8 else 0
        if paragraphs:
            yield unlabelled(document, document['title'] if chance.random() < .4 else None, paragraphs[first:first + 12])


def packed(starts):
    """Arrays of all starts, one behind the other; a piece's three labels in one number."""
    return dict(ids=np.array([i for s in starts for i in s.ids], 'uint16'),
                labels=np.array([(p + 1) + 3 * (l + 1) + 9 * (e + 1) for s in starts for p, l, e in s.labels], 'uint8'),
                length=np.array([len(s.ids) for s in starts], 'int16'), title=np.array([s.ids.index(SEP) for s in starts], 'int16'),
                types=np.array([sum(1 << t for t in s.types) for s in starts], 'uint32'),
                main=np.array([TYPES.index(s.known.main['type'] if s.known.main else 'NONE') for s in starts], 'uint8'),
                status=np.array([s.status for s in starts], 'int8'))


def main():
    jar, states, papers, out, *files = sys.argv[1:]
    gist.LENGTH = LONGEST
    pieces, known, chance = WordPiece(read_jar(jar)[1]), States(states), random.Random(1)
    articles = [a for f in files for a in map(json.loads, open(f, encoding='utf8')) if not a['id'].endswith('#1')]
    taught = [a for a in articles if not held(a)]
    swap = Swap(states, taught)
    sets = {'plain': taught, **{f'swapped{n}': [swap(a, chance) for a in taught] for n in (1, 2)},
            'middle': [*middles(taught, swap, chance), *documents(papers, chance)],
            'voa': [a for a in articles if held(a) and a['id'].endswith('#0')],
            'own': [a for a in articles if held(a) and '#' not in a['id']]}
    arrays = {'seldom': np.array(['#' in a['id'] and not a['records'] for a in taught])}
    for name, some in sets.items():
        print(name, len(some), flush=True)
        arrays.update({f'{name}.{key}': array for key, array in packed([Start(a, pieces, known, True) for a in some]).items()})
    np.savez_compressed(out, **arrays)


if __name__ == '__main__':
    main()
