#!/usr/bin/env python3
"""Sentences on the names of states and capitals in the CIA World Factbook (public domain), a word a line, without labels.

  etymologies.py FACTBOOK > etymologies.conll
"""
import json
import re
import sys

from archive import TOKEN

PARTS = re.compile(r'(?<=[a-z)"])[;.]\s+')


def etymologies(factbook):
    for line in open(factbook, encoding='utf8'):
        state = json.loads(line)
        for part in (state.get('names') or {}, state.get('capital') or {}):
            for sentence in PARTS.split(re.sub(r'<[^>]+>', ' ', part.get('etymology') or '')):
                if len(sentence) > 40:
                    yield sentence[0].upper() + sentence[1:].rstrip('.') + '.'


if __name__ == '__main__':
    for sentence in dict.fromkeys(etymologies(sys.argv[1])):
        print('\n'.join(TOKEN.findall(sentence)) + '\n')
