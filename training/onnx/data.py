"""Sentences to train on: silver labels of names and trees, corrected, and gold; names read as ../opennlp/prepare.py does."""
import os
import random
import sys
from dataclasses import dataclass, field

sys.path.insert(0, os.path.join(os.path.dirname(__file__), '..', 'opennlp'))
from encoder import RELATIONS, TAGS  # noqa: E402
from prepare import correct, nationalities, sentences, silver_spans, spans  # noqa: E402

KINDS = ('PER', 'LOC', 'ORG', 'MISC')
RENAMED = {'obl:agent': 'obl', 'obl:unmarked': 'obl', 'obl:tmod': 'obl', 'obl:npmod': 'obl', 'nmod:unmarked': 'nmod',
           'nmod:tmod': 'nmod', 'nmod:npmod': 'nmod', 'nmod:desc': 'compound', 'advcl:relcl': 'acl:relcl'}


@dataclass
class Row:
    """A sentence; names and trees are None where nobody labelled them, a name None where teachers differ.  sure: by hand."""
    words: list
    names: list = None
    tags: list = None
    heads: list = None
    relations: list = field(default=None)
    sure: bool = False


def bio(count, found):
    out = ['O'] * count
    for start, end, kind in found:
        if kind in KINDS:
            out[start:end] = ['B-' + kind] + ['I-' + kind] * (end - start - 1)
    return out


def relation(name):
    name = RENAMED.get(name, name)
    return name if name in RELATIONS else name.split(':')[0] if name.split(':')[0] in RELATIONS else 'dep'


def tag(name):
    return name if name in TAGS else 'PUNCT'


def silver(path, second, factbook, trees):
    """Rows of Silver.java's columns.  second: the same sentences by a second teacher; names on which they differ are masked."""
    nations = nationalities(factbook)
    other = sentences(second) if second else None
    for rows in sentences(path):
        words = [r[0] for r in rows]
        names = bio(len(words), merged(words, correct(words, silver_spans([r[2] for r in rows]), nations)))
        if other:
            check = next(other)
            assert [r[0] for r in check] == words, (words, check)
            names = agreed(names, [r[-1] for r in check])
        yield Row(words, names, *trees.get(tuple(words), (None, None, None)))


def parsed(paths):
    """The trees of Trees.java by their words."""
    found = {}
    for path in paths:
        for rows in sentences(path):
            found[tuple(r[0] for r in rows)] = [tag(r[2]) for r in rows], [int(r[3]) for r in rows], [relation(r[4]) for r in rows]
    return found


def agreed(ours, theirs):
    theirs = [t if t[2:] in KINDS else 'O' for t in theirs]
    differ = set(spans(ours)) ^ set(spans(theirs))
    masked = {i for start, end, _ in differ for i in range(start, end)}
    return [None if i in masked else name for i, name in enumerate(ours)]


PART_OF = set('Party Front Movement Alliance Bank University League Congress Union Federation Confederation Church'.split())


def merged(words, found):
    """"Liberal Party of Canada" is one name: the longest wins."""
    out = []
    for start, end, kind in sorted(found):
        if out and kind in ('LOC', 'MISC') and out[-1][2] == 'ORG' and words[out[-1][1]:start] in (['of'], ['of', 'the']) \
                and words[out[-1][1] - 1] in PART_OF and out[-1][1] - out[-1][0] > 1:
            out[-1] = (out[-1][0], end, 'ORG')
        else:
            out.append((start, end, kind))
    return out


def gold(path, sure=True):
    for rows in sentences(path):
        words = [r[0] for r in rows]
        yield Row(words, bio(len(words), [s for s in spans([r[-1] for r in rows]) if s[2] in KINDS]), sure=sure)


def treebank(path):
    """GUM, with names headed by their last word, as the silver trees have them."""
    rows = []
    for line in open(path, encoding='utf8'):
        columns = line.rstrip('\n').split('\t')
        if len(columns) == 10 and columns[0].isdigit():
            rows.append(columns)
        elif rows and not line.strip():
            heads, relations = [int(r[6]) for r in rows], [r[7] for r in rows]
            rehead(heads, relations, [r[3] for r in rows])
            yield Row([r[1] for r in rows], None, [tag(r[4]) for r in rows], heads, [relation(n) for n in relations], True)
            rows = []


def rehead(heads, relations, kinds):
    for first in range(1, len(heads) + 1):
        rest = [i for i in range(1, len(heads) + 1) if heads[i - 1] == first and relations[i - 1] == 'flat' and kinds[i - 1] == 'PROPN']
        if not rest or kinds[first - 1] != 'PROPN':
            continue
        last = max(rest)
        heads[last - 1], relations[last - 1] = heads[first - 1], relations[first - 1]
        for i in range(1, len(heads) + 1):
            if heads[i - 1] == first and i != last:
                heads[i - 1] = last
                if i in rest:
                    relations[i - 1] = 'compound'
        heads[first - 1], relations[first - 1] = last, 'compound'


def altered(words, rng, titles):
    """The sentence in capitals, in the two styles of titles, without its full stop, or as it is."""
    chance = rng.random()
    if chance < 0.10:
        return [w.upper() for w in words]
    if chance < 0.10 + titles:
        shortest = 4 if chance < 0.10 + 0.7 * titles else 1
        words = words[:-1] if words[-1] == '.' and len(words) > 1 else words
        return [w[0].upper() + w[1:] if len(w) >= shortest and w[0].islower() else w for w in words]
    return words


def training(corpora, silver_files, factbook, tree_files, extra, plain, by_hand, share, repeats, seed):
    """silver_files: PATH or PATH,SECOND; tree_files: of Trees.java; extra: files of synthetic.py; plain: without labels;
    by_hand: (path, times) of more gold; share: how much is kept of the silver sentences that have no tree;
    repeats: how often each gold file of the corpora is read.  Silver labels of a sentence marked by hand are dropped."""
    rng, known_trees = random.Random(seed), parsed(tree_files)
    rows = [r for files in silver_files for r in silver(*(files.split(',') + [None])[:2], factbook, known_trees)]
    certain = []
    for path, times in [(f'{corpora}/ner/train/{name}.conll', times) for name, times in repeats.items()] + by_hand:
        certain += list(gold(path)) * times
    known = {tuple(r.words) for r in certain}
    rows = [r for r in rows if (r.heads or rng.random() < share) and tuple(r.words) not in known]
    trees = list(treebank(f'{corpora}/syntax/gum-train.conllu'))
    named = {tuple(r.words): r.names for r in certain}
    for row in trees:
        row.names = named.get(tuple(row.words))
    rows += certain + trees * 2
    for path in extra:
        rows += list(gold(path, False))
    rows += [Row([r[0] for r in words]) for path in plain for words in sentences(path)]
    rng.shuffle(rows)
    return rows
