#!/usr/bin/env python3
"""Write sentences to learn from as arrays for distil.py.  Needs PyTorch (for train.py) and numpy.

  pack.py ENCODER.jar CORPORA FACTBOOK OUT.npz SILVER[,SECOND]… [--trees TREES.tsv]… [--extra SYNTHETIC.conll]…
          [--plain UNLABELLED.conll]… [--hand GOLD.conll:TIMES]… [--gold own-gold:6,wikigold:4,re3d-centcom:2] [--opinions OPINIONS.pkl]… [--pool POOL.txt]…

  pack.py ENCODER.jar CORPORA FACTBOOK OUT --dev

The arguments are those of train.py; POOL is of pool.py. Labelled sentences come first, each once, with how often it counts.
With --dev the development sets are written into the folder OUT instead, to be measured.
"""
import argparse
import os
import pickle
from collections import Counter

import numpy as np

from data import gold, training, treebank
from encoder import LABELS, RELATIONS, SHAPES, TAGS, WordPiece, shapes
from train import encode, read_jar

LONGEST, NONE = 128, 255


def readings(words):
    """Case shapes of the words as they stand, in capitals, and in the two styles of titles."""
    title = lambda least: [w[0].upper() + w[1:] if len(w) >= least and w[0].islower() else w for w in words]
    return [shapes(w) for w in (words, [w.upper() for w in words], title(4), title(1))]


class Packed:
    def __init__(self, wordpiece):
        self.wordpiece, self.columns, self.known = wordpiece, {}, set()

    def put(self, column, values):
        self.columns.setdefault(column, bytearray()).extend(np.asarray(values, np.uint16 if column == 'ids' else np.uint8).tobytes())

    def text(self, words):
        """The pieces of a sentence; false where it is too long or known."""
        ids, _, first, _ = encode(self.wordpiece, None, words)
        if len(ids) > LONGEST or len(first) < len(words) or tuple(words) in self.known:
            return False
        self.known.add(tuple(words))
        self.put('length', [len(ids)])
        self.put('words', [len(words)])
        self.put('ids', ids)
        self.put('first', first)
        self.put('dot', [words[-1] == '.' and len(words) > 1])
        for name, kinds in zip(('own', 'capitals', 'title', 'titled'), readings(words)):
            self.put(name, [SHAPES.index(k) for k in kinds])
        return True

    def labelled(self, row, times, said):
        fits = self.text(row.words)
        if fits:
            self.labels(row, times, said)
        return fits

    def write(self, path, labelled):
        arrays = {name: np.frombuffer(bytes(data), np.uint16 if name == 'ids' else np.uint8) for name, data in self.columns.items()}
        np.savez(path, labelled=labelled, **arrays)
        print(path, labelled, 'labelled of', len(arrays['length']), 'sentences,', len(arrays['ids']), 'pieces')

    def labels(self, row, times, said):
        count = len(row.words)
        none = [NONE] * count
        self.put('sure', [row.sure])
        self.put('times', [times])
        self.put('names', [NONE if n is None else LABELS.index(n) for n in row.names] if row.names else none)
        self.put('tags', [TAGS.index(t) for t in row.tags] if row.heads else none)
        self.put('relations', [RELATIONS.index(r) for r in row.relations] if row.heads else none)
        self.put('heads', row.heads if row.heads else none)
        self.put('said', [said is not None])
        if said is not None:
            self.put('said.names', np.round(said[0] * 255.0))
            for name, scores, most in (('tags', said[1], 2), ('relations', said[2], 2), ('heads', said[3], 3)):
                best = np.argsort(-scores.astype('float32'), 1)[:, :most]
                best = np.pad(best, ((0, 0), (0, most - best.shape[1])))
                self.put(f'said.{name}', best)
                self.put(f'said.{name}.p', np.round(np.take_along_axis(scores.astype('float32'), best, 1) * 255.0))


def development(corpora):
    for name in ('pud-wiki', 'crossner-politics', 'conllpp'):
        yield name, gold(f'{corpora}/ner/dev/{name}.conll')
    yield 'diplomatic', gold(f'{corpora}/../gold/diplomatic-dev.conll')
    yield 'gum', treebank(f'{corpora}/syntax/gum-dev.conllu')


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('jar'); parser.add_argument('corpora'); parser.add_argument('factbook')
    parser.add_argument('out'); parser.add_argument('silver', nargs='*'); parser.add_argument('--dev', action='store_true')
    for name in ('trees', 'extra', 'plain', 'hand', 'opinions', 'pool'):
        parser.add_argument('--' + name, action='append', default=[])
    parser.add_argument('--gold', default='own-gold:6,wikigold:4,re3d-centcom:2')
    args = parser.parse_args()
    wordpiece = WordPiece(read_jar(args.jar)[1])
    if args.dev:
        for name, rows in development(args.corpora):
            packed = Packed(wordpiece)
            packed.write(os.path.join(args.out, name + '.npz'), sum(packed.labelled(row, 1, None) for row in rows))
        return
    times = lambda pairs: [(name, int(count)) for name, count in (pair.rsplit(':', 1) for pair in pairs)]
    rows = training(args.corpora, args.silver, args.factbook, args.trees, args.extra, args.plain, times(args.hand), 1.0,
                    dict(times(args.gold.split(','))), 1)
    opinions = {}
    for path in args.opinions:
        with open(path, 'rb') as file:
            opinions.update(pickle.load(file))
    packed = Packed(wordpiece)
    counts = Counter(tuple(r.words) for r in rows)
    best = {}
    for row in rows:
        key = tuple(row.words)
        # Where a sentence stands twice, what a hand labelled counts, then what has a tree.
        rank = row.sure, row.names is not None, row.heads is not None
        if key not in best or rank > best[key][0]:
            best[key] = rank, row
    kept = [(row, min(counts[key], 200)) for key, (_, row) in best.items()]
    labelled = sum(packed.labelled(row, count, opinions.get(tuple(row.words))) for row, count in kept)
    for path in args.pool:
        for line in open(path, encoding='utf8'):
            words = line.split()
            if len(words) > 3:
                packed.text(words)
    packed.write(args.out, labelled)


if __name__ == '__main__':
    main()
