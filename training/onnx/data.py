"""Sentences to train on: silver labels corrected, and gold; read as ../opennlp/prepare.py does."""
import os
import random
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), '..', 'opennlp'))
from prepare import correct, nationalities, sentences, silver_spans, spans  # noqa: E402

KINDS = ('PER', 'LOC', 'ORG', 'MISC')


def tags(count, found):
    out = ['O'] * count
    for start, end, kind in found:
        if kind in KINDS:
            out[start:end] = ['B-' + kind] + ['I-' + kind] * (end - start - 1)
    return out


def silver(path, factbook):
    nations = nationalities(factbook)
    for rows in sentences(path):
        words = [r[0] for r in rows]
        yield words, tags(len(words), correct(words, silver_spans([r[2] for r in rows]), nations))


def gold(path):
    for rows in sentences(path):
        words = [r[0] for r in rows]
        yield words, tags(len(words), [s for s in spans([r[-1] for r in rows]) if s[2] in KINDS])


def altered(words, rng):
    """The sentence in capitals, in the style of titles, or as it is."""
    chance = rng.random()
    if chance < 0.10:
        return [w.upper() for w in words]
    if chance < 0.20:
        return [w[0].upper() + w[1:] if len(w) > 3 and w[0].islower() else w for w in words]
    return words


def training(corpora, silver_files, factbook, seed):
    rng = random.Random(seed)
    rows = [r for path in silver_files for r in silver(path, factbook)]
    for name, times in (('own-gold', 4), ('wikigold', 2), ('re3d-centcom', 2)):
        rows += list(gold(f'{corpora}/ner/train/{name}.conll')) * times
    rng.shuffle(rows)
    return rows
