#!/usr/bin/env python3
"""Sentences of the White House archive that name foreign states or bodies, as CoNLL tokens for Silver.java.

  archive.py ARCHIVE.jsonl.gz FACTBOOK MOST SEED > archive.conll
"""
import gzip
import json
import random
import re
import sys

TOKEN = re.compile(r"(?:[A-Z]\.){2,}|(?:(?i:Mr|Mrs|Ms|Dr)|St|Gen|Sen|Rep|Gov|Lt|Col|Jr|Sr|No|vs)\.|\d+(?:[.,:]\d+)*|n't\b|['’](?:s|re|ve|ll|d|m)\b"
                   r"|[A-Za-zÀ-ɏ]+(?:[-'’&][A-Za-zÀ-ɏ]+)*(?=n't\b)|[\wÀ-ɏ]+(?:[-&][\wÀ-ɏ]+)*(?:['’](?!s\b|re\b|ve\b|ll\b|d\b|m\b)[\wÀ-ɏ]+)*|\.\.\.|--|\S")
END = re.compile(r'(?<=[a-z0-9)”"][.?!])["”]?\s+(?=["“]?[A-Z])')
BODIES = 'NATO|UN|U\\.N\\.|United Nations|European Union|EU|ASEAN|G7|G20|Quad|OSCE|African Union|IMF|World Bank|IAEA|OPEC'


def names(factbook):
    found = set()
    for line in open(factbook, encoding='utf8'):
        short = (json.loads(line).get('names') or {}).get('conventional short form') or ''
        if re.fullmatch(r"[A-Z][\w' -]+", short) and short != 'none':
            found.add(short)
    return found


def paragraphs(text):
    for part in re.split(r'\n\s*\n', text):
        part = ' '.join(re.sub(r'<[^>]+>|\]\([^)]*\)|[*_#\[\]\\>|]', ' ', part).split())
        if len(part) > 40:
            yield part


def main(archive, factbook, most, seed):
    foreign = re.compile(r'\b(?:' + '|'.join(map(re.escape, sorted(names(factbook), key=len, reverse=True))) + '|' + BODIES + r')\b')
    sentences = set()
    for line in gzip.open(archive, 'rt', encoding='utf8'):
        for paragraph in paragraphs(json.loads(line)['text']):
            sentences |= {s for s in END.split(paragraph) if 40 < len(s) < 400 and foreign.search(s)}
    chosen = sorted(sentences)
    random.Random(int(seed)).shuffle(chosen)
    for sentence in chosen[:int(most)]:
        print('\n'.join(word + '\tO' for word in TOKEN.findall(sentence)) + '\n')


if __name__ == '__main__':
    main(*sys.argv[1:])
