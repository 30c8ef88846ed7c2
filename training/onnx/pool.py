#!/usr/bin/env python3
"""Sentences without labels for a pupil to be taught on (distil.py): of the White House archive, and silver sentences with other names.

  pool.py ARCHIVE.jsonl.gz FACTBOOK SILVER SECOND KNOWLEDGE ORGANIZATIONS.tsv FOREIGN OTHER SWAPPED SEED > pool.txt

FOREIGN sentences that name foreign states or bodies, OTHER ones, SWAPPED silver sentences with other names; words parted by blanks.
"""
import gzip
import json
import os
import random
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, '..', 'silver'), os.path.join(HERE, '..', 'opennlp')]
import archive  # noqa: E402
from data import agreed, bio, merged  # noqa: E402
from prepare import correct, nationalities, sentences, silver_spans  # noqa: E402
from synthetic import PATTERNS, Names  # noqa: E402


def archived(path, factbook):
    """Sentences of the archive, those that name foreign states or bodies apart."""
    foreign = re.compile(r'\b(?:' + '|'.join(map(re.escape, sorted(archive.names(factbook), key=len, reverse=True))) + '|' + archive.BODIES + r')\b')
    named, others = set(), set()
    for line in gzip.open(path, 'rt', encoding='utf8'):
        for paragraph in archive.paragraphs(json.loads(line)['text']):
            for sentence in archive.END.split(paragraph):
                if 30 < len(sentence) < 420:
                    (named if foreign.search(sentence) else others).add(sentence)
    return sorted(named), sorted(others)


def main(path, factbook, silver, second, knowledge, organizations, foreign, other, swapped, seed):
    rng = random.Random(int(seed))
    named, others = archived(path, factbook)
    print(len(named), len(others), file=sys.stderr)
    for found, most in ((named, foreign), (others, other)):
        for sentence in rng.sample(found, min(len(found), int(most))):
            print(' '.join(archive.TOKEN.findall(sentence)))
    names, nations, rows = Names(knowledge, organizations, rng), nationalities(factbook), []
    for ours, theirs in zip(sentences(silver), sentences(second)):
        words = [r[0] for r in ours]
        labels = agreed(bio(len(words), merged(words, correct(words, silver_spans([r[2] for r in ours]), nations))), [r[-1] for r in theirs])
        if None not in labels and any(t[2:] in ('PER', 'ORG', 'LOC') for t in labels):
            rows.append((words, labels))
    for _ in range(int(swapped)):
        print(' '.join((names.fill(rng.choice(PATTERNS)) if rng.random() < 0.1 else names.swap(*rng.choice(rows)))[0]))


if __name__ == '__main__':
    main(*sys.argv[1:])
