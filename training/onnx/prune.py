#!/usr/bin/env python3
"""Take from an encoder the heads of attention and the inner columns that its outputs need least.

  prune.py ENCODER.jar IN.pt OUT.pt OPINIONS.pkl FILE.conll --heads 48 --inner 6144 [--batches 60] [--seed 1]

--heads and --inner are what is left in all layers together. A part's importance is what the loss against the opinions would gain
by its absence, to first order: the sum over batches of |activation x gradient| (Molchanov et al., 2017; Michel et al., 2019).
"""
import argparse
import random

import torch

from data import Row, sentences
from encoder import HEAD_WIDTH, Encoder, WordPiece
from train import Opinions, collate, encode, read_jar

LEAST_HEADS, LEAST_INNER, STEP = 3, 384, 64


def importance(model, losses):
    """For each layer the importance of its heads and of its inner columns.  losses: of one batch after the other, as they are asked for."""
    place = model.words.weight.device
    marks = [(torch.zeros(l.heads, device=place), torch.zeros(l.first.out_features, device=place)) for l in model.layers]
    kept = {}
    for at, layer in enumerate(model.layers):
        for part, name in ((layer.out, 'heads'), (layer.second, 'inner')):
            part.register_forward_pre_hook(lambda _, x, key=(at, name): keep(kept, key, x[0]))
    for loss in losses:
        loss.backward()
        for at, (heads, inner) in enumerate(marks):
            taylor = lambda name: (kept[at, name] * kept[at, name].grad).detach().sum((0, 1))
            heads += taylor('heads').view(-1, HEAD_WIDTH).sum(1).abs()
            inner += taylor('inner').abs()
        model.zero_grad()
    return [(heads.cpu(), inner.cpu()) for heads, inner in marks]


def keep(kept, key, x):
    x.retain_grad()
    kept[key] = x


def shares(scores, total, least, step):
    """How many parts each layer keeps: the most important of all layers, by steps, at least some in each."""
    ranked = [s.sort(descending=True).values for s in scores]
    counts = [least] * len(scores)
    while sum(counts) + step <= total:
        gains = [r[c:c + step].sum().item() if c < len(r) else -1.0 for r, c in zip(ranked, counts)]
        counts[gains.index(max(gains))] += step
    return counts


def narrowed(linear, rows=None, columns=None):
    if rows is not None:
        linear.weight, linear.bias = torch.nn.Parameter(linear.weight[rows]), torch.nn.Parameter(linear.bias[rows])
        linear.out_features = len(rows)
    if columns is not None:
        linear.weight = torch.nn.Parameter(linear.weight[:, columns])
        linear.in_features = len(columns)


@torch.no_grad()
def prune(model, marks, heads, inner):
    plan = zip(model.layers, marks, shares([m[0] for m in marks], heads, LEAST_HEADS, 1),
               shares([m[1] for m in marks], inner, LEAST_INNER, STEP))
    for layer, (by_head, by_column), head_count, column_count in plan:
        chosen = by_head.topk(head_count).indices.sort().values
        rows = (chosen[:, None] * HEAD_WIDTH + torch.arange(HEAD_WIDTH)).flatten()
        for part in (layer.query, layer.key, layer.value):
            narrowed(part, rows=rows)
        narrowed(layer.out, columns=rows)
        columns = by_column.topk(column_count).indices.sort().values
        narrowed(layer.first, rows=columns)
        narrowed(layer.second, columns=columns)
        print(head_count, column_count)


def said(model, wordpiece, opinions, rows, size):
    for start in range(0, len(rows), size):
        items = [encode(wordpiece, row, row.words) for row in rows[start:start + size]]
        inputs, _, _ = collate(items)
        yield opinions.loss(model(*inputs), items)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('jar'); parser.add_argument('start'); parser.add_argument('out')
    parser.add_argument('opinions'); parser.add_argument('file')
    parser.add_argument('--heads', type=int, default=48); parser.add_argument('--inner', type=int, default=6144)
    parser.add_argument('--batches', type=int, default=60); parser.add_argument('--seed', type=int, default=1)
    args = parser.parse_args()
    size, opinions = 32, Opinions([args.opinions])
    rows = [Row([r[0] for r in words]) for words in sentences(args.file)]
    rows = random.Random(args.seed).sample([r for r in rows if tuple(r.words) in opinions.found], size * args.batches)
    model = Encoder.load(args.start).eval()
    prune(model, importance(model, said(model, WordPiece(read_jar(args.jar)[1]), opinions, rows, size)), args.heads, args.inner)
    torch.save(model.state_dict(), args.out)


if __name__ == '__main__':
    main()
