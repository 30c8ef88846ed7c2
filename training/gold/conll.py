#!/usr/bin/env python3
"""Sentences with the names that were marked in them by hand, a word and its label a line.

  conll.py gmb.conll archive.conll gum-train.conllu > by-hand.conll

names.tsv has for each sentence its source and number there (from 0), its count of words, and its names: first word, word after the
last, kind.  gmb.conll and gum-train.conllu are corpora that may be trained on, archive.conll is what ../silver/archive.py makes of the White House's.
"""
import os
import sys

sys.path[:0] = [os.path.join(os.path.dirname(__file__), '..', part) for part in ('opennlp', 'onnx')]
from data import sentences, treebank  # noqa: E402


def main(gmb, archive, gum):
    texts = {name: [[row[0] for row in rows] for rows in sentences(path)] for name, path in (('gmb', gmb), ('archive', archive))}
    texts['gum'] = [row.words for row in treebank(gum)]
    path = os.path.join(os.path.dirname(__file__), 'names.tsv')
    for number, line in enumerate(open(path, encoding='utf8'), 1):
        if line.startswith('#'):
            continue
        source, count, names = line.rstrip('\n').split('\t')
        file, at = source.split(':')
        words = texts[file][int(at)]
        if len(words) != int(count):
            sys.exit(f'{path}:{number}: {source} has {len(words)} words, not {count}: another version of the corpus?')
        labels = ['O'] * len(words)
        for name in names.split():
            place, kind = name.split(':')
            start, end = map(int, place.split('-'))
            labels[start:end] = ['B-' + kind] + ['I-' + kind] * (end - start - 1)
        print('\n'.join(f'{word}\t{label}' for word, label in zip(words, labels)) + '\n')


if __name__ == '__main__':
    main(*sys.argv[1:])
